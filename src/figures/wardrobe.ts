import { type Body, bodyOf, man, woman } from './body';
import type { CastMember, CostumeName, HairName } from './castNames';
import type { Look, Palette, Tone } from './look';
import type { PaletteName } from './materials';

/** A change of clothes, as it is written: what differs from the person's own way of dressing. */
type Outfit = Partial<Omit<Look, 'palette'>> & { readonly colours?: Partial<Record<PaletteName, Tone>> };

interface Person {
  readonly body: Body;
  readonly skin: Tone;
  readonly hair: Tone;
  readonly style: HairName;
  readonly default: Outfit;
  readonly costumes?: Partial<Record<CostumeName, Outfit>>;
}

/** Colours nobody chooses. */
const plain: Palette = {
  skin: ['#b07a5c', '#34264c'],
  lip: ['#a8485a', '#4a1a3e'],
  dark: ['#2a1828', '#120a20'],
  hair: ['#2e1c2c', '#130c24'],
  hairLight: ['#43283a', '#1b1230'],
  main: ['#1e2150', '#0d0e2a'],
  lapel: ['#262a60', '#12143a'],
  shirt: ['#c4c0d4', '#2c3058'],
  tie: ['#7a1830', '#2a0c2c'],
  trouser: ['#191b42', '#0b0b24'],
  shoe: ['#1c1a30', '#0a0a1c'],
  lining: ['#12305a', '#08183a'],
  jewel: ['#f2f4ff', '#7a86b0'],
  belt: ['#7a4428', '#2c1424'],
  scarf: ['#22356e', '#10163c'],
  stocking: ['#2c2850', '#14122e'],
  prop: ['#2a2438', '#100e20'],
  propLight: ['#e8e0d6', '#8a8498'],
  eye: ['#d8c8cc', '#4a4468'],
  accent: ['#18b09a', '#0a3a5a'],
};

const hisLook: Omit<Look, 'palette' | 'hair'> = {
  upper: 'suit',
  lower: 'trousers',
  sleeves: 'long',
  tie: false,
  neckline: 'high',
  hem: 1.12,
  flare: 5,
  earrings: false,
};
const herLook: Omit<Look, 'palette' | 'hair'> = {
  upper: 'dress',
  lower: 'skirt',
  sleeves: 'bare',
  tie: false,
  neckline: 'deep',
  hem: 1.46,
  flare: 17,
  earrings: true,
};

const suit = (light: string, shade: string, more: Outfit['colours'] = {}): Outfit => ({
  upper: 'suit',
  colours: { main: [light, shade], trouser: [shade === '#0d0e2a' ? '#191b42' : light, shade], ...more },
});
const shirtsleeves = (sleeves: 'rolled' | 'long', shirt: Tone, trouser: Tone, tie = false): Outfit => ({
  upper: 'shirt',
  sleeves,
  tie,
  colours: { shirt, trouser },
});
const coat = (light: string, shade: string, scarf: Tone, lapel: Tone): Outfit => ({
  upper: 'coat',
  sleeves: 'long',
  hem: 1.15,
  flare: 8,
  colours: { main: [light, shade], scarf, lapel, lining: [shade, '#140a24'] },
});
const dress = (light: string, shade: string, more: Outfit = {}): Outfit => ({
  upper: 'dress',
  ...more,
  colours: { main: [light, shade], lining: [shade, '#08142e'], ...more.colours },
});
const knit = (
  light: string,
  shade: string,
  lower: 'skirt' | 'trousers',
  below: Tone,
  sleeves: 'long' | 'rolled' = 'long',
): Outfit => ({
  upper: 'blouse',
  lower,
  sleeves,
  neckline: 'high',
  flare: 10,
  colours: {
    main: [light, shade],
    trouser: below,
    ...(lower === 'skirt' ? { lining: [below[1], '#0c0a20'] } : {}),
  },
});

const ivory: Tone = ['#efe6d6', '#6a5c86'];
const white: Tone = ['#e6e2ec', '#3c4470'];
const navy: Tone = ['#191b42', '#0b0b24'];

const people: Record<CastMember, Person> = {
  seb: {
    body: man,
    skin: ['#9a6246', '#2a1e42'],
    hair: ['#221a2a', '#0d0a1e'],
    style: 'part',
    default: suit('#1e2150', '#0d0e2a'),
    costumes: {
      winter: { ...suit('#1e2150', '#0d0e2a', { tie: ['#7a1830', '#2a0c2c'] }), tie: true },
      spring: { ...suit('#2a2f66', '#11133a', { tie: ['#d8a03c', '#5a3410'] }), tie: true },
      summer: shirtsleeves('rolled', white, ['#3a3a5c', '#16163a']),
      autumn: { ...suit('#2c2a44', '#121028', { scarf: ['#8a8c9c', '#34365a'] }) },
      evening: suit('#16183e', '#0a0a24', { shirt: ['#bcb8cc', '#2a2c54'] }),
      dream: {
        ...suit('#2c3c8c', '#141a50', { tie: ivory, shirt: ivory, lapel: ['#3a4aa0', '#1a2060'] }),
        tie: true,
      },
      work: shirtsleeves('rolled', ['#cfc8d4', '#343a66'], navy, true),
      coat: coat('#3a3c5c', '#14142e', ['#8a8c9c', '#34365a'], ['#42456a', '#181836']),
      tour: knit('#26202e', '#100c1e', 'trousers', navy),
      stage: {
        ...suit('#5a2a6a', '#1e1038', { shirt: ['#1c1a38', '#0c0a20'], lapel: ['#8a4a9a', '#341a50'] }),
      },
      teacher: knit('#5c6a4a', '#1e2838', 'trousers', ['#4a3c34', '#1c1626']),
      'suit-dark': suit('#16183e', '#0a0a24', { shirt: ['#bcb8cc', '#2a2c54'] }),
    },
  },
  mia: {
    body: woman,
    skin: ['#c8937a', '#3e2c56'],
    hair: ['#4a2230', '#180e24'],
    style: 'wave',
    default: dress('#18b09a', '#0a3a5a'),
    costumes: {
      winter: { ...coat('#e8482c', '#6a1430', ['#22356e', '#10163c'], ['#c83a26', '#54102a']), hair: 'wave' },
      spring: { ...dress('#18b09a', '#0a3a5a'), hair: 'pony' },
      summer: { ...dress('#6d93ea', '#28306e'), hair: 'pony' },
      autumn: { ...knit('#b4532a', '#4a1a30', 'skirt', ['#6a2c26', '#2c1230']), hair: 'wave' },
      audition: { ...knit('#2a2440', '#120e26', 'trousers', ['#201c38', '#0e0c22']), hair: 'wave' },
      evening: { ...dress('#1f3c90', '#0a1036', { hem: 1.64, flare: 9 }), hair: 'chignon' },
      dream: { ...dress('#f2e9da', '#74648e', { flare: 20 }), hair: 'chignon' },
      work: { ...knit('#ded8e0', '#444a72', 'trousers', ['#2c2c4c', '#12122e'], 'rolled'), hair: 'pony' },
      coat: { ...coat('#e8482c', '#6a1430', ['#22356e', '#10163c'], ['#c83a26', '#54102a']), hair: 'wave' },
      tour: { ...coat('#8a7a6c', '#342a40', ['#3a4a6c', '#161c3a'], ['#9a8a78', '#3a2e44']), hair: 'bob' },
      stage: { ...dress('#2c2650', '#120f2c', { hem: 1.5, flare: 11 }), hair: 'chignon' },
      teacher: { ...knit('#3f7c78', '#14304c', 'skirt', ['#4a3c50', '#1c1834']), hair: 'bob' },
      'suit-dark': { ...knit('#20244c', '#0c0e28', 'trousers', navy), hair: 'bob' },
    },
  },
  keith: {
    body: bodyOf(man, { tall: 1.02, broad: 1.05 }),
    skin: ['#7c4c36', '#241834'],
    hair: ['#1e1826', '#0d0a1c'],
    style: 'close',
    default: knit('#3c5a8c', '#161c46', 'trousers', navy),
    costumes: {
      stage: suit('#d8d2e0', '#4a4a7c', { shirt: ['#241c3a', '#0e0a20'], trouser: ['#cfc8da', '#42426e'] }),
      evening: suit('#2c2038', '#120c20'),
      winter: coat('#4a4038', '#1a1628', ['#a8442c', '#421a2c'], ['#544a40', '#1e1a2c']),
    },
  },
  manager: {
    body: bodyOf(man, { tall: 0.94, broad: 1.16, deep: 1.26 }),
    skin: ['#b57f60', '#36264a'],
    hair: ['#6a6472', '#2a2644'],
    style: 'grey',
    default: {
      ...suit('#3a1c34', '#160c20', { tie: ['#b88a3c', '#4a2c14'], shirt: ['#cac4cc', '#3a3a62'] }),
      tie: true,
    },
  },
  husband: {
    body: bodyOf(man, { tall: 1.01, broad: 0.98 }),
    skin: ['#c09070', '#382a4c'],
    hair: ['#5a4434', '#221a2c'],
    style: 'loose',
    default: suit('#2c3440', '#12162a', { shirt: ['#b6bcca', '#2c3456'] }),
    costumes: { winter: coat('#2c3040', '#101428', ['#6a7084', '#262a4a'], ['#363a4c', '#161a30']) },
  },
  caster: {
    body: bodyOf(woman, { tall: 1.0, broad: 1.04 }),
    skin: ['#96644c', '#2c2040'],
    hair: ['#3a3440', '#171428'],
    style: 'bob',
    default: { ...knit('#4c4466', '#1c1834', 'trousers', ['#26243e', '#100e26']), earrings: true },
  },
  assistant: {
    body: bodyOf(man, { tall: 0.95, broad: 0.94 }),
    skin: ['#be8c70', '#382a4e'],
    hair: ['#3a2a28', '#181020'],
    style: 'loose',
    default: knit('#5a6274', '#20243e', 'trousers', ['#2a2c44', '#11122a']),
  },
  child: {
    body: bodyOf(woman, { tall: 0.56, broad: 1.02, head: 1.38 }),
    skin: ['#c08a70', '#3a2a52'],
    hair: ['#3c2028', '#160e22'],
    style: 'bob',
    default: { ...dress('#e0b8a0', '#6a4060', { hem: 1.02, flare: 12 }), earrings: false },
    costumes: {
      winter: { ...coat('#2c6a9a', '#12265a', ['#d05a3c', '#5a1c30'], ['#347aa8', '#163064']), hem: 0.98 },
      dream: { ...dress('#f0e4d2', '#6c5c88', { hem: 1.02, flare: 13 }), earrings: false },
      child: { ...dress('#c86a4a', '#4a2040', { hem: 1.02, flare: 12 }), earrings: false },
    },
  },
  boy: {
    body: bodyOf(man, { tall: 0.64, broad: 0.9, head: 1.3 }),
    skin: ['#8a583e', '#281c38'],
    hair: ['#1e1824', '#0d0a1c'],
    style: 'close',
    default: knit('#a84a34', '#3c1830', 'trousers', ['#2c3458', '#121634']),
  },
  'bass-player': {
    body: bodyOf(man, { tall: 1.03, broad: 1.02 }),
    skin: ['#74462f', '#221632'],
    hair: ['#1c1624', '#0c091a'],
    style: 'close',
    default: { ...suit('#22244a', '#0e0f2a', { tie: ['#2c4a7a', '#121c40'] }), tie: true },
    costumes: { stage: knit('#2a1c40', '#100a20', 'trousers', navy) },
  },
  drummer: {
    body: bodyOf(man, { tall: 0.97, broad: 1.06 }),
    skin: ['#b88464', '#36284a'],
    hair: ['#4a3430', '#1a1222'],
    style: 'loose',
    default: shirtsleeves('rolled', ['#9a5a4a', '#3a1c34'], navy),
  },
  singer: {
    body: bodyOf(woman, { tall: 1.02 }),
    skin: ['#855238', '#281a36'],
    hair: ['#241824', '#0e0a1c'],
    style: 'bob',
    default: dress('#8a2a5c', '#2c0e3a', { hem: 1.6, flare: 8 }),
  },
  boss: {
    body: bodyOf(woman, { tall: 0.98, broad: 1.08 }),
    skin: ['#c29478', '#3a2c50'],
    hair: ['#7a6a5c', '#2c2638'],
    style: 'bob',
    default: knit('#54607a', '#1c2444', 'trousers', ['#2a2c44', '#11122a']),
  },
  landlord: {
    body: bodyOf(man, { tall: 0.95, broad: 1.04, deep: 1.16 }),
    skin: ['#a87258', '#302244'],
    hair: ['#8c8690', '#383452'],
    style: 'grey',
    default: knit('#6a5a40', '#262030', 'trousers', ['#3c3a48', '#181828']),
    costumes: { winter: coat('#54503c', '#1e1c2c', ['#8a3c2c', '#361628'], ['#5c5844', '#22202e']) },
  },
  stranger: {
    body: man,
    skin: ['#9a6246', '#2a1e42'],
    hair: ['#221a2a', '#0d0a1e'],
    style: 'part',
    default: suit('#16183e', '#0a0a24', { shirt: ['#bcb8cc', '#2a2c54'] }),
  },
  companion: {
    body: bodyOf(man, { tall: 0.99 }),
    skin: ['#c69a7e', '#3c2e54'],
    hair: ['#7a5c3c', '#2c2030'],
    style: 'part',
    default: { ...suit('#3c4868', '#161c3e', { tie: ['#5a2c4c', '#22102c'] }), tie: true },
  },
  waiter: {
    body: bodyOf(man, { tall: 0.97, broad: 0.96 }),
    skin: ['#a06a4c', '#2c2040'],
    hair: ['#241a24', '#0e0a1c'],
    style: 'part',
    default: {
      ...shirtsleeves('long', ['#d8d2d8', '#40446c'], ['#1c1a30', '#0c0a1e'], true),
      colours: {
        shirt: ['#d8d2d8', '#40446c'],
        trouser: ['#1c1a30', '#0c0a1e'],
        tie: ['#1c1a30', '#0c0a1e'],
      },
    },
  },
  usher: {
    body: bodyOf(woman, { tall: 0.97 }),
    skin: ['#b27c60', '#34264a'],
    hair: ['#2c2028', '#100c1e'],
    style: 'pony',
    default: { ...knit('#7a2430', '#2c0e2c', 'trousers', navy), earrings: false },
  },
  'guest-man': {
    body: bodyOf(man, { tall: 0.98, broad: 1.03, deep: 1.06 }),
    skin: ['#a8745a', '#302246'],
    hair: ['#3c3038', '#181324'],
    style: 'close',
    default: suit('#28283c', '#100f22', { shirt: ['#8a86a0', '#262848'] }),
  },
  'guest-woman': {
    body: bodyOf(woman, { tall: 0.97, broad: 1.04 }),
    skin: ['#a06e58', '#2e2144'],
    hair: ['#4c3c38', '#1c1624'],
    style: 'chignon',
    default: dress('#5c2c4c', '#200e30', { hem: 1.4, flare: 10 }),
  },
};

const dimmed: Palette = Object.fromEntries(
  Object.keys(plain).map((name) => [name, ['#12122e', '#0c0b22'] as Tone]),
) as unknown as Palette;

const looks = new Map<string, Look>();

/** Body of a member of the cast. */
export const bodyFor = (member: CastMember): Body => people[member].body;

/** Whether a member owns this costume; who does not wears his default. */
export const hasCostume = (member: CastMember, costume: CostumeName): boolean =>
  costume === 'silhouette' || people[member].costumes?.[costume] !== undefined;

/** What a member wears; the same object for the same question. */
export function lookOf(member: CastMember, costume?: CostumeName, hair?: HairName): Look {
  const key = `${member}/${costume ?? ''}/${hair ?? ''}`;
  const known = looks.get(key);
  if (known) return known;
  const person = people[member];
  const { colours, ...shape } = (costume ? person.costumes?.[costume] : undefined) ?? person.default;
  const base = person.body.sex === 'man' ? hisLook : herLook;
  const look: Look = {
    ...base,
    hair: person.style,
    ...shape,
    ...(hair ? { hair } : {}),
    palette:
      costume === 'silhouette'
        ? dimmed
        : {
            ...plain,
            skin: person.skin,
            hair: person.hair,
            hairLight: [lighter(person.hair[0]), lighter(person.hair[1])],
            lip: person.body.sex === 'woman' ? plain.lip : person.skin,
            ...colours,
          },
  };
  looks.set(key, look);
  return look;
}

/** A colour a third brighter. */
function lighter(colour: string): string {
  const n = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number): string =>
    Math.min(255, Math.round(((n >> shift) & 255) * 1.35 + 4))
      .toString(16)
      .padStart(2, '0');
  return `#${part(16)}${part(8)}${part(0)}`;
}

import type { Body } from './body';
import type { CastMember, CostumeName, HairName } from './castNames';
import type { Look, Palette, Tone } from './look';
import { people } from './people';

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
  outer: ['#3a3c5c', '#14142e'],
};

const hisLook: Omit<Look, 'palette' | 'hair'> = {
  upper: 'suit',
  lower: 'trousers',
  sleeves: 'long',
  tie: false,
  bow: false,
  scarf: false,
  glasses: false,
  cut: 'none',
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
  bow: false,
  scarf: false,
  glasses: false,
  cut: 'none',
  neckline: 'deep',
  hem: 1.46,
  flare: 17,
  earrings: true,
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
            ...(person.outer ? { outer: person.outer } : {}),
            hairLight: [lighter(person.hair[0]), lighter(person.hair[1])],
            lip: person.body.sex === 'woman' ? plain.lip : person.skin,
            ...colours,
          },
  };
  looks.set(key, look);
  return look;
}

/** A colour a fifth brighter. */
function lighter(colour: string): string {
  const n = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number): string =>
    Math.min(255, Math.round(((n >> shift) & 255) * 1.2 + 3))
      .toString(16)
      .padStart(2, '0');
  return `#${part(16)}${part(8)}${part(0)}`;
}

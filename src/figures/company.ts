import { bodyOf, man, woman } from './body';
import type { CastMember } from './castNames';
import { coat, cropped, dress, knit, navy, type Person, shirtsleeves, suit, waistcoat } from './outfits';

/** Everybody but the two, and what they own. */
export const company: Record<Exclude<CastMember, 'seb' | 'mia'>, Person> = {
  keith: {
    body: bodyOf(man, { tall: 1.02, broad: 1.06, shoulders: 1.06, bearing: [-4, -3, 0, 0, -5] }),
    skin: ['#7c4c36', '#241834'],
    hair: ['#1e1826', '#0d0a1c'],
    style: 'level-top',
    default: cropped(['#2f5c9c', '#141c4a'], ['#d8d2dc', '#40446c'], navy),
    costumes: {
      stage: {
        ...suit('#d8d2e0', '#4a4a7c', { shirt: ['#241c3a', '#0e0a20'], trouser: ['#cfc8da', '#42426e'] }),
        cut: 'long',
      },
      evening: suit('#2c2038', '#120c20'),
      winter: coat('#4a4038', '#1a1628', ['#a8442c', '#421a2c'], ['#544a40', '#1e1a2c']),
    },
  },
  manager: {
    body: bodyOf(man, {
      tall: 0.92,
      broad: 1.12,
      deep: 1.16,
      belly: 1.55,
      shoulders: 0.92,
      head: 1.06,
      bearing: [-7, -5, 4, 6, -4],
    }),
    skin: ['#b57f60', '#36264a'],
    hair: ['#6a6472', '#2a2644'],
    style: 'bald',
    default: waistcoat(['#5a2030', '#200c22'], ['#cac4cc', '#3a3a62'], ['#2c2034', '#120c20'], {
      tie: ['#b88a3c', '#4a2c14'],
    }),
  },
  husband: {
    body: bodyOf(man, { tall: 1.02, broad: 0.93, deep: 0.92, bearing: [2, 3, 3, 5, -2] }),
    skin: ['#c09070', '#382a4c'],
    hair: ['#6a5038', '#261c2c'],
    style: 'loose',
    outer: ['#34384c', '#141830'],
    default: { ...suit('#4c5a58', '#1a2434', { shirt: ['#b6bcca', '#2c3456'] }), cut: 'long', glasses: true },
    costumes: {
      evening: { ...suit('#3a4656', '#141a30', { shirt: ['#c0c4d0', '#2e3658'] }), glasses: true },
      winter: {
        ...coat('#3c4458', '#161a34', ['#6a7084', '#262a4a'], ['#4a5068', '#1e2240']),
        glasses: true,
      },
      coat: { ...coat('#3c4458', '#161a34', ['#6a7084', '#262a4a'], ['#4a5068', '#1e2240']), glasses: true },
    },
  },
  caster: {
    body: bodyOf(woman, { tall: 1.01, broad: 1.08, belly: 1.2, bearing: [2, 2, 3, 2, 4] }),
    skin: ['#96644c', '#2c2040'],
    hair: ['#7a7280', '#2e2a44'],
    style: 'pinned',
    default: {
      ...suit('#5a4a72', '#20183a', { shirt: ['#c8b8a8', '#4a3c52'], trouser: ['#26243e', '#100e26'] }),
      lower: 'trousers',
      cut: 'long',
      sleeves: 'long',
      scarf: true,
      glasses: true,
      colours: {
        main: ['#5a4a72', '#20183a'],
        shirt: ['#c8b8a8', '#4a3c52'],
        trouser: ['#26243e', '#100e26'],
        lapel: ['#64547e', '#241c40'],
        scarf: ['#a8542c', '#421a2c'],
      },
    },
  },
  assistant: {
    body: bodyOf(man, { tall: 0.96, broad: 0.86, deep: 0.88, head: 1.05, bearing: [3, 6, 6, 8, -6] }),
    skin: ['#be8c70', '#382a4e'],
    hair: ['#3a2a28', '#181020'],
    style: 'curls',
    default: {
      ...knit('#7a7c5c', '#2a2c3c', 'trousers', ['#2a2c44', '#11122a'], 'rolled'),
      glasses: true,
    },
  },
  child: {
    body: bodyOf(woman, { tall: 0.56, broad: 1.02, head: 1.38, belly: 1.3 }),
    skin: ['#c08a70', '#3a2a52'],
    hair: ['#3c2028', '#160e22'],
    style: 'bunches',
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
    style: 'flat-cap',
    outer: ['#5c5440', '#221e2c'],
    default: knit('#a84a34', '#3c1830', 'trousers', ['#2c3458', '#121634']),
  },
  'bass-player': {
    body: bodyOf(man, { tall: 1.05, broad: 0.94, deep: 0.92, bearing: [2, 6, 8, 8, -4] }),
    skin: ['#74462f', '#221632'],
    hair: ['#1c1624', '#0c091a'],
    style: 'trilby',
    outer: ['#4c5068', '#1a1c38'],
    default: waistcoat(['#343a6a', '#141638'], ['#c8c2d0', '#363a62'], navy, { tie: ['#2c4a7a', '#121c40'] }),
    costumes: {
      stage: waistcoat(['#5a3a7a', '#1e1440'], ['#2a2444', '#100c24'], navy),
    },
  },
  drummer: {
    body: bodyOf(man, { tall: 0.95, broad: 1.12, deep: 1.08, shoulders: 1.05, bearing: [0, -3, -2, -2, -4] }),
    skin: ['#b88464', '#36284a'],
    hair: ['#5a3c30', '#20141e'],
    style: 'headband',
    default: {
      ...shirtsleeves('bare', ['#9a5a4a', '#3a1c34'], navy),
      colours: { shirt: ['#9a5a4a', '#3a1c34'], trouser: navy, accent: ['#d8c8a8', '#5c4a5c'] },
    },
  },
  singer: {
    body: bodyOf(woman, { tall: 1.02 }),
    skin: ['#855238', '#281a36'],
    hair: ['#241824', '#0e0a1c'],
    style: 'cloud',
    default: dress('#8a2a5c', '#2c0e3a', { hem: 1.6, flare: 8 }),
  },
  boss: {
    body: bodyOf(woman, { tall: 0.97, broad: 1.16, belly: 1.4, deep: 1.12, bearing: [-3, -2, 0, 4, -2] }),
    skin: ['#c29478', '#3a2c50'],
    hair: ['#8a7a6c', '#342e42'],
    style: 'bob',
    default: {
      ...knit('#54607a', '#1c2444', 'skirt', ['#c8c0b4', '#4a4660'], 'rolled'),
      hem: 1.2,
      flare: 6,
      colours: {
        main: ['#6a7690', '#242c4e'],
        trouser: ['#6a7690', '#242c4e'],
        lining: ['#242c4e', '#0c0a20'],
      },
    },
  },
  landlord: {
    body: bodyOf(man, { tall: 0.94, broad: 1.04, deep: 1.1, belly: 1.4, bearing: [0, 5, 8, 10, -6] }),
    skin: ['#a87258', '#302244'],
    hair: ['#8c8690', '#383452'],
    style: 'flat-cap',
    outer: ['#6c6450', '#28242e'],
    default: {
      ...suit('#6a5a40', '#262030', { shirt: ['#a8a4ac', '#363858'], trouser: ['#3c3a48', '#181828'] }),
      cut: 'cropped',
    },
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
    body: bodyOf(man, { tall: 0.99, broad: 1.04, shoulders: 1.05, bearing: [-2, -3, -2, -2, -4] }),
    skin: ['#c69a7e', '#3c2e54'],
    hair: ['#7a5c3c', '#2c2030'],
    style: 'close',
    default: { ...suit('#4c5878', '#1c2248', { tie: ['#5a2c4c', '#22102c'] }), tie: true },
  },
  waiter: {
    body: bodyOf(man, { tall: 0.97, broad: 0.94, bearing: [-2, -3, -3, 0, -3] }),
    skin: ['#a06a4c', '#2c2040'],
    hair: ['#241a24', '#0e0a1c'],
    style: 'part',
    default: waistcoat(['#1c1a30', '#0c0a1e'], ['#d8d2d8', '#40446c'], ['#1c1a30', '#0c0a1e'], {
      tie: ['#1c1a30', '#0c0a1e'],
    }),
  },
  usher: {
    body: bodyOf(woman, { tall: 0.97 }),
    skin: ['#b27c60', '#34264a'],
    hair: ['#2c2028', '#100c1e'],
    style: 'pillbox',
    default: { ...knit('#7a2430', '#2c0e2c', 'trousers', navy), earrings: false },
  },
  'guest-man': {
    body: bodyOf(man, { tall: 0.98, broad: 1.03, deep: 1.06, belly: 1.2 }),
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

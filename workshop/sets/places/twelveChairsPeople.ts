import { tone } from '../kit/canvas.ts';
import type { Brush } from '../kit/cut.ts';
import { bentwood } from '../kit/furniture.ts';
import { type Listener, listener } from '../kit/guests.ts';
import { chairBack } from '../kit/sitters.ts';
import { stand } from '../kit/solid.ts';

/** The twelve: x, foot, scale, turn, round back; two stand at the chest, where the landlord sits and one is left. */
export const CHAIRS: readonly (readonly [number, number, number, number, boolean])[] = [
  [212, 688, 2.05, 146, true],
  [372, 682, 2.05, 150, false],
  [532, 678, 2.05, 150, true],
  [668, 676, 2.05, 152, false],
  [794, 678, 2.05, 152, false],
  [910, 682, 2.05, 154, false],
  [1590, 690, 2.1, -122, false],
  [1706, 700, 2.15, -126, true],
  [292, 776, 2.5, 148, false],
  [456, 772, 2.5, 150, true],
  [612, 764, 2.5, 130, false],
  [900, 766, 2.5, 128, true],
];

/** Who comes on an evening: ten, the landlord apart. */
const EVENING: readonly Listener[] = [
  { member: 'companion', does: 'aside', cloth: ['#4c4a6c', '#1a1830'], print: '#3c3490' },
  { member: 'boss', does: 'lean', hair: 'chignon', cloth: ['#7c3454', '#2c1028'], print: '#6a2c84' },
  {
    member: 'landlord',
    does: 'folded',
    hair: 'grey',
    cloth: ['#44505c', '#181c2c'],
    head: ['#9c949c', '#443c50'],
    print: '#2c4498',
  },
  { member: 'guest-woman', does: 'neck', hair: 'wave', cloth: ['#8c4438', '#30141c'], print: '#7c2c6c' },
  { member: 'guest-man', does: 'chin', hair: 'loose', cloth: ['#3c4c74', '#141a34'], print: '#34348c' },
  { member: 'singer', does: 'lap', hair: 'bob', cloth: ['#643870', '#22122c'], print: '#5c2c8c', looks: 24 },
  {
    member: 'drummer',
    does: 'edge',
    wearing: 'companion',
    hair: 'flat-cap',
    cloth: ['#5c5440', '#201c1c'],
    print: '#2c3c90',
  },
  { member: 'caster', does: 'chin', hair: 'wave', cloth: ['#7c4c34', '#2c1818'], print: '#742c5c' },
  {
    member: 'bass-player',
    wearing: 'guest-man',
    does: 'folded',
    hair: 'trilby',
    cloth: ['#3c3c54', '#141424'],
    head: ['#2c2a38', '#121018'],
    print: '#2c3084',
    looks: -30,
  },
  { member: 'guest-woman', does: 'lean', hair: 'chignon', cloth: ['#6c2c54', '#260e24'], print: '#5c2470' },
];

/** Colours of the chairs. */
export const HUES = ['#8c5c3c', '#6c7c6c', '#a8443c', '#5c6c84', '#a88450', '#70503c'] as const;

/** The heads that are counted; slot `people`. */
export const evening = (brush: Brush): void => {
  EVENING.forEach((one, i) => {
    const [x = 0, y = 0, scale = 2, turn = 150, round] = CHAIRS[i] ?? [];
    const right = i === 6 || i === 7;
    const hue = tone(HUES[i % 6] ?? '#8c5c3c', 0.34);
    listener(
      brush,
      one,
      { x, y, scale, turn, pitch: 9 },
      {
        from: [right ? -0.7 : 0.7, 0.42, -0.5],
        colour: '#ff8464',
        own: 0.46,
        open: 0.34,
        shade: '#1c1018',
        strength: 1.1,
      },
    );
    const back = round ? bentwood(hue).slice(5) : [];
    const view = { x, y, scale, turn };
    const light = { from: [0.3, 0.9, -0.2], edge: 'rgba(255,140,104,.3)' } as const;
    if (round) stand(brush, back, { ...view, pitch: 9 }, light);
    else chairBack(brush, view, hue, light);
  });
};

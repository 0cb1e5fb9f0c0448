import type { Brush } from '../kit/cut.ts';
import { type Painted, person } from '../kit/people.ts';

const DAWN = { colour: '#ffca9c', own: 0.74, open: 0.4, shade: '#161a30', strength: 1.1 } as const;

/** Who sleeps in the seats: a hat that has come down, two who have found each other, one who reads. */
const SLEEPERS: readonly (Painted & { readonly x: number; readonly turn: number; readonly print: string })[] =
  [
    {
      member: 'bass-player',
      wearing: 'companion',
      pose: 'sleep',
      hair: 'trilby',
      colours: { main: ['#54607c', '#1c2440'], outer: ['#5c4c40', '#241c20'], belt: ['#2c2428', '#141014'] },
      x: 1272,
      turn: 172,
      print: '#34489c',
    },
    {
      member: 'guest-woman',
      pose: 'sleep',
      hair: 'wave',
      colours: { main: ['#8c4450', '#341828'], hair: ['#6c4430', '#2c181c'] },
      but: {
        neck: { roll: -12, pitch: 14 },
        head: { roll: -18, pitch: 8, yaw: -8 },
        chest: { roll: -8, pitch: 6 },
      },
      x: 1420,
      turn: 174,
      print: '#8c3478',
    },
    {
      member: 'guest-man',
      pose: 'sleep',
      hair: 'close',
      colours: { main: ['#3c5478', '#141c38'] },
      x: 1536,
      turn: 176,
      print: '#2c4c98',
    },
    {
      member: 'caster',
      pose: 'sit-chin-in-hand',
      hair: 'pinned',
      colours: { main: ['#547474', '#1a2c38'] },
      x: 1692,
      turn: -150,
      print: '#2c6c98',
    },
  ];

/** The sleepers in the seats, in the first light. */
export const sleepers = (brush: Brush): void => {
  for (const { x, turn, print, ...who } of SLEEPERS)
    person(
      brush,
      who,
      { x, y: 770, scale: 2.35, turn, pitch: 8 },
      { ...DAWN, from: [-0.5, 0.5, -0.55], print },
    );
};

/** Nearest to us a man asleep, his collar up. */
export const nearest = (brush: Brush): void =>
  person(
    brush,
    {
      member: 'companion',
      pose: 'sleep',
      hair: 'loose',
      colours: { main: ['#3c4460', '#12162c'], hair: ['#3c2c28', '#160f16'] },
    },
    { x: 150, y: 1140, scale: 4.5, turn: 150, pitch: 6 },
    { ...DAWN, from: [0.72, 0.4, -0.5], own: 0.36, shade: '#0e1122', blur: 1.4, print: '#2c2478' },
  );

import type { Brush } from '../kit/cut.ts';
import { type Listener, listener, onSmallChair } from '../kit/guests.ts';
import { chairBack } from '../kit/sitters.ts';

interface Parent {
  readonly x: number;
  readonly y: number;
  /** Units a centimetre of the grown-up, and of the very small chair. */
  readonly s: number;
  readonly small: number;
  readonly hue: string;
  readonly who: Listener;
  readonly child?: { x: number; y: number; turn: number; print: string };
}

const HUES = ['#d8644c', '#4c8ca0', '#d8a848', '#6c9c6c', '#b86c9c'] as const;

/** Nine parents on chairs that come up to their shins; two lean together, one has a child on the knee. */
export const PARENTS: readonly Parent[] = (
  [
    [96, 668, 1.3, { member: 'companion', does: 'folded', cloth: ['#54607c', '#22283c'], print: '#34489c' }],
    [
      258,
      664,
      1.3,
      { member: 'guest-woman', does: 'chin', hair: 'bob', cloth: ['#8c4450', '#381824'], print: '#8c3478' },
    ],
    [
      434,
      662,
      1.3,
      { member: 'singer', does: 'lap', hair: 'cloud', cloth: ['#3c7478', '#183034'], print: '#2c5c98' },
    ],
    [
      612,
      662,
      1.3,
      {
        member: 'landlord',
        does: 'aside',
        hair: 'grey',
        cloth: ['#6c5c44', '#2c2420'],
        head: ['#b0a8a4', '#5c5458'],
        print: '#a84860',
      },
    ],
    [
      772,
      664,
      1.3,
      {
        member: 'bass-player',
        wearing: 'guest-man',
        hair: 'trilby',
        does: 'chin',
        cloth: ['#4c4458', '#1c1828'],
        head: ['#5c4c3c', '#282018'],
        print: '#5c2c8c',
      },
    ],
    [
      176,
      752,
      1.65,
      {
        member: 'caster',
        does: 'lap',
        hair: 'wave',
        cloth: ['#54744c', '#20301f'],
        print: '#3c5c98',
        looks: -24,
      },
    ],
    [
      350,
      748,
      1.65,
      {
        member: 'drummer',
        wearing: 'companion',
        hair: 'loose',
        does: 'edge',
        cloth: ['#44587c', '#182238'],
        print: '#2c4498',
      },
    ],
    [
      530,
      748,
      1.65,
      { member: 'boss', does: 'lean', hair: 'chignon', cloth: ['#9c5438', '#3c1c18'], print: '#a84860' },
    ],
    [
      700,
      752,
      1.65,
      {
        member: 'guest-man',
        does: 'lap',
        hair: 'part',
        cloth: ['#5c3c54', '#241624'],
        print: '#5c2c8c',
        looks: 30,
      },
    ],
  ] as const
).map(
  ([x, y, small, who], i): Parent => ({
    x,
    y,
    s: small * 1.5,
    small,
    who,
    hue: HUES[i % 5] ?? '#d8644c',
    ...(i === 5 && { child: { x: 27, y: 33, turn: 124, print: '#d87c5c' } }),
  }),
);

/** Paints the parents. */
export const parents = (brush: Brush): void => {
  for (const { x, y, s, small, hue, who, child } of PARENTS) {
    listener(
      brush,
      who,
      { x, y, scale: s, turn: 150, pitch: 9 },
      {
        from: [0.42, 0.75, -0.4],
        colour: '#ffd698',
        own: 0.62,
        open: 0.4,
        shade: '#241c1e',
        strength: 0.75,
      },
      { but: onSmallChair((46 * small) / s), ...(child && { child }) },
    );
    chairBack(brush, { x, y, scale: small, turn: 150 }, hue, {
      from: [0.2, 0.9, 0.2],
      edge: 'rgba(255,240,210,.2)',
    });
  }
};

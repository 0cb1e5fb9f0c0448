import { down, type G, mix, poly } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { outline, type Point } from './outline.ts';
import { box, type Solid, type SolidLight, stand } from './solid.ts';

/** How somebody seen from behind wears it. */
export type Crown = 'man' | 'grey' | 'bob' | 'bun' | 'long' | 'hat' | 'cap';

/** Somebody who sits with the back to us: the floor under the seat, units per centimetre, and looks. */
export interface Sitter {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly crown: Crown;
  readonly coat: string;
  readonly paper: string;
  /** Degrees the head is turned, positive to our right: that much of a cheek is seen. */
  readonly turned?: number;
  /** Degrees the body leans, positive to our right. */
  readonly lean?: number;
  /** How far down the body is painted; without it to the seat. */
  readonly bottom?: number;
}

type Points = readonly Point[];

const hairs: Record<Crown, { colour: string; points: (t: number) => Points }> = {
  man: { colour: '#241a20', points: cropped },
  grey: { colour: '#8c8688', points: cropped },
  cap: { colour: '#2c2a38', points: cropped },
  hat: { colour: '#26222c', points: cropped },
  bob: {
    colour: '#4a2c28',
    points: (t) => [
      [-8 + t, 108],
      [-12 + t, 118],
      [-10 + t, 133],
      [0 + t, 137],
      [9 + t, 133],
      [10 + t, 118],
      [8 + t * 0.4, 107],
      [0, 106],
    ],
  },
  bun: {
    colour: '#3c2820',
    points: (t) => [
      [-6, 112],
      [-9 + t * 0.4, 122],
      [-7 + t * 0.4, 134],
      [t * 0.4, 137],
      [8 + t * 0.2, 133],
      [8 - t * 0.4, 121],
      [4 - t * 0.5, 112],
    ],
  },
  long: {
    colour: '#5c3c2c',
    points: (t) => [
      [-12, 92],
      [-11 + t * 0.4, 118],
      [-9 + t * 0.5, 134],
      [t * 0.5, 138],
      [9 + t * 0.4, 133],
      [10, 116],
      [10, 94],
      [0, 88],
    ],
  },
};

function cropped(t: number): Points {
  return [
    [-4.6, 111, 1],
    [-7.4 + t * 0.3, 115],
    [-9 + t * 0.4, 123],
    [-7.6 + t * 0.4, 133],
    [t * 0.4, 137],
    [8 + t * 0.3, 133],
    [8.6 - t * 0.2, 126],
    [7 - t * 0.5, 119],
    [4.6 - t * 0.4, 111, 1],
  ];
}

/** Paints somebody from behind; `rim` is the light along the edge that faces it (shift and colour). */
export const sitterBack = (
  brush: Brush,
  one: Sitter,
  rim: readonly [number, number, string],
  skin = '#8c5c48',
  hair?: string,
): void => {
  const { x, y, s, crown, lean = 0, turned = 6 } = one;
  const wide = crown === 'man' || crown === 'grey' || crown === 'cap' || crown === 'hat' ? 1 : 0.86;
  const t = turned / 3;
  const low = one.bottom === undefined ? 40 : Math.min(40, (y - one.bottom) / s);
  const within = (q: G, draw: () => void): void => {
    q.save();
    q.translate(x, y - 46 * s);
    q.rotate((lean * Math.PI) / 180);
    q.scale(s, -s);
    q.translate(0, -46);
    draw();
    q.restore();
  };
  const placed =
    (...shapes: readonly Points[]) =>
    (q: G): void =>
      within(q, () => {
        for (const points of shapes) {
          outline(q, points);
          q.fill();
        }
      });
  const put = (shapes: readonly Points[], colour: string, paper: string, drawn?: (q: G) => void): void =>
    cut(brush, placed(...shapes), down(y - 136 * s, y - 40 * s, colour, mix(colour, '#05050c', 0.55)), {
      rim,
      ...(drawn && { shade: (q: G) => within(q, () => drawn(q)) }),
      soft: 2.2 * s,
      paper: down(y - 136 * s, y - 30 * s, paper, mix(paper, '#0c0a34', 0.5)),
      shadow: [3, 4, 6, 0.45],
    });
  const face: Points = [
    [-6 + t, 110],
    [-7 + t, 124],
    [-4 + t, 134],
    [5 + t, 134],
    [8 + t * 1.25, 124],
    [7 + t * 1.5, 117],
    [5 + t * 1.1, 110],
    [5, 103],
    [-5, 103],
  ];
  const ear: Points = [
    [6 - t * 0.4, 123],
    [9 - t * 0.3, 123],
    [8.6 - t * 0.4, 117],
    [6 - t * 0.4, 116],
  ];
  put(crown === 'bob' || crown === 'long' ? [face] : [face, ear], skin, mix(one.paper, '#f0a878', 0.62));
  put(
    [
      [
        [-4.4, 109],
        [-9, 105],
        [-17 * wide, 101.5],
        [-21.5 * wide, 98],
        [-24 * wide, 88],
        [-25 * wide, 72],
        [-23 * wide, 62],
        [-17.5 * wide, 60],
        [-15.5 * wide, 52],
        [-18 * wide, low, 1],
        [18 * wide, low, 1],
        [15.5 * wide, 52],
        [17.5 * wide, 60],
        [23 * wide, 62],
        [25 * wide, 72],
        [24 * wide, 88],
        [21.5 * wide, 98],
        [17 * wide, 101.5],
        [9, 105],
        [4.4, 109],
      ],
    ],
    one.coat,
    one.paper,
    (q) => {
      q.strokeStyle = 'rgba(4,2,10,.4)';
      q.lineWidth = 1;
      for (const side of [-1, 1])
        poly(
          q,
          [
            [side * 17 * wide, 94],
            [side * 16.4 * wide, 78],
            [side * 17.5 * wide, 62],
          ],
          true,
        );
      poly(
        q,
        [
          [0, 103],
          [0.5, 74],
          [0, low],
        ],
        true,
      );
    },
  );
  put(
    [
      [
        [-7, 107, 1],
        [-5, 110],
        [5, 110],
        [7, 107, 1],
        [0, 104.6],
      ],
    ],
    mix(one.coat, '#f0e4d8', 0.22),
    mix(one.paper, '#fff0e0', 0.35),
  );
  const { points } = hairs[crown];
  const colour = hair ?? hairs[crown].colour;
  if (crown === 'hat')
    put(
      [
        [
          [-17 + t * 0.3, 128],
          [-17 + t * 0.3, 132],
          [17 + t * 0.3, 132],
          [17 + t * 0.3, 128],
        ],
        [
          [-10, 129],
          [-10, 145],
          [10, 145],
          [10, 129],
        ],
      ],
      colour,
      mix(one.paper, '#181048', 0.4),
    );
  put([points(t)], colour, mix(one.paper, '#181048', 0.45));
  if (crown === 'bun')
    put(
      [
        [
          [-5, 128],
          [-5, 136],
          [5, 136],
          [5, 128],
        ],
      ],
      colour,
      mix(one.paper, '#181048', 0.4),
    );
};

/** The back of a plain chair by itself, to stand before who leans on it. */
export const chairBack = (
  brush: Brush,
  at: { x: number; y: number; scale: number; turn: number },
  colour: string,
  light: SolidLight,
): void => {
  const solids: Solid[] = [
    ...[-18, 18].map((x) => box([x - 1.8, x + 1.8], [0, 88], [-20, -16.5], colour)),
    box([-20, 20], [76, 88], [-20, -17], colour),
    box([-20, 20], [60, 66], [-20, -17], colour),
  ];
  stand(brush, solids, { ...at, pitch: 9 }, light);
};

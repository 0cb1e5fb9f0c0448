import { type Draw, down, type G, mix, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { contact } from '../kit/solid.ts';

type Curve = readonly number[];

const X = 706;
const Y = 744;
const S = 2;
const LIT = '#a07c50';
const DARK = '#3c2c20';

/** A closed outline: a start, then curves of three points each. */
const traced =
  (start: readonly [number, number], ...curves: readonly Curve[]): Draw =>
  (q) => {
    q.beginPath();
    q.moveTo(start[0], start[1]);
    for (const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of curves) q.bezierCurveTo(a, b, c, d, e, f);
    q.fill();
  };

const placed =
  (draw: Draw): Draw =>
  (q) => {
    q.save();
    q.translate(X, Y);
    q.scale(S, S);
    draw(q);
    q.restore();
  };

const tail = traced([-26, -2], [-44, 3, -60, -1, -66, -12], [-56, -7, -42, -10, -27, -14]);
const farLeg = traced(
  [20, -44],
  [26, -40, 25, -16, 25, -6],
  [31, -6, 34, -3, 33, 0],
  [29, 0, 24, 0, 20, 0],
  [18, -14, 16, -30, 20, -44],
);
const trunk = traced(
  [-30, -3],
  [-37, -22, -26, -36, -13, -45],
  [-5, -51, 0, -58, 3, -70],
  [9, -73, 18, -70, 21, -63],
  [27, -55, 28, -44, 24, -36],
  [20, -27, 10, -20, 4, -12],
  [0, -6, -4, -2, -10, -1],
);
const haunch = traced(
  [-27, -2],
  [-36, -22, -18, -37, -4, -29],
  [5, -23, 3, -12, -2, -7],
  [5, -7, 12, -6, 13, 0],
  [0, 0, -14, 1, -27, -2],
);
const nearLeg = traced(
  [9, -46],
  [18, -50, 24, -42, 21, -30],
  [20, -20, 19, -12, 19, -6],
  [25, -6, 28, -3, 27, 0],
  [22, 0, 17, 0, 13, 0],
  [11, -14, 9, -28, 9, -46],
);
const head = traced(
  [4, -66],
  [-2, -78, 3, -89, 12, -90],
  [18, -91, 22, -87, 25, -81],
  [31, -80, 37, -79, 41, -76],
  [44, -73, 42, -69, 38, -68],
  [33, -66, 27, -66, 23, -63],
  [17, -58, 9, -58, 4, -66],
);
const ear = (dx: number): Draw =>
  traced(
    [3 + dx, -84],
    [0 + dx, -94, 2 + dx, -101, 4 + dx, -105],
    [9 + dx, -101, 13 + dx, -95, 14 + dx, -88],
    [10 + dx, -84, 6 + dx, -82, 3 + dx, -84],
  );

/** The dog, whose name comes second: it sits and waits for its cue. */
export const dog = (brush: Brush): void => {
  contact(brush, X, Y, 92, 8, 0.6);
  const piece = (draw: Draw, colour: string, paper: string, shade?: Draw): void =>
    cut(brush, placed(draw), down(Y - 190, Y, colour, mix(colour, DARK, 0.7)), {
      rim: [-1, 1.4, 'rgba(255,240,206,.75)'],
      soft: 7,
      paper,
      shadow: [2, 2, 3, 0.4],
      ...(shade && { shade: placed(shade) }),
    });
  const saddle = (q: G): void => {
    q.fillStyle = 'rgba(26,16,14,.62)';
    q.filter = 'blur(3px)';
    poly(q, [
      [-38, -6],
      [-30, -34],
      [-6, -56],
      [2, -76],
      [10, -70],
      [2, -46],
      [-18, -24],
      [-24, -2],
    ]);
    q.filter = 'none';
  };
  piece(tail, '#5c4430', '#a05c44');
  piece(farLeg, '#6c5238', '#a8644c');
  piece(ear(8), '#5c4430', '#a05c44');
  piece(trunk, LIT, '#d8904c', saddle);
  piece(haunch, '#8c6c48', '#c8804c');
  piece(nearLeg, LIT, '#e09c58');
  piece(head, LIT, '#e09c58', (q) => {
    q.fillStyle = 'rgba(26,16,14,.5)';
    q.filter = 'blur(2px)';
    poly(q, [
      [22, -84],
      [46, -78],
      [40, -66],
      [27, -68],
    ]);
    q.filter = 'none';
    q.fillStyle = '#140c0c';
    q.beginPath();
    q.ellipse(40.4, -75, 2.6, 2.2, 0.3, 0, 7);
    q.ellipse(21, -82.6, 1.5, 1.2, 0, 0, 7);
    q.fill();
    q.strokeStyle = 'rgba(20,10,10,.7)';
    q.lineWidth = 0.9;
    q.beginPath();
    q.moveTo(39, -70);
    q.quadraticCurveTo(32, -69, 28, -71);
    q.stroke();
  });
  piece(ear(0), '#74563a', '#b8704c');
  cut(
    brush,
    placed((q) => {
      q.lineWidth = 4;
      q.beginPath();
      q.moveTo(2, -62);
      q.quadraticCurveTo(12, -54, 23, -59);
      q.stroke();
    }),
    '#b83c34',
    { rim: [-0.6, 1, 'rgba(255,220,190,.6)'], shadow: [1, 2, 2, 0.4] },
  );
};

import { type G, poly, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { project } from '../kit/solid.ts';
import { PIANO } from './poolPlan.ts';

/** Ice, heaped: each lump's corner, picture units. */
const lumps = (q: G): void => {
  const random = seeded(6);
  for (let i = 0; i < 60; i++) {
    const [x, y] = project(PIANO, [-50 + random() * 112, 101, 74 + random() * 110]);
    q.fillRect(x - 9, y - 7, 15, 10);
  }
};

/** Where the prawns lie, the farthest first: a row on the ice, every third one nearer to us. */
const PRAWNS = Array.from({ length: 15 }, (_, i) => ({
  at: project(PIANO, [[-34, 6, 44][i % 3] ?? 0, 104, 82 + i * 7]),
  side: (i * 5) % 3 ? 1 : -1,
  lean: ((i * 7) % 5) * 0.16 - 0.3,
})).sort((a, b) => a.at[1] - b.at[1]);

/** One prawn on its side, 24 units long: a curled back, ringed, thin towards the fan of the tail. */
const prawn = (brush: Brush, { at, side, lean }: (typeof PRAWNS)[number]): void => {
  const n = 12;
  const edge = (q: G, t: number, out: number, draw: 'moveTo' | 'lineTo'): void => {
    const a = -2.9 + t * 3.9;
    const thick = 4.6 - 3.2 * t;
    q[draw](Math.cos(a) * (8.4 + out * thick), Math.sin(a) * (8.4 + out * thick));
  };
  const placed = (draw: (q: G) => void) => (q: G) => {
    q.save();
    q.translate(at[0], at[1] - 9);
    q.rotate(side * lean);
    q.scale(side, 1);
    draw(q);
    q.restore();
  };
  cut(
    brush,
    placed((q) => {
      q.beginPath();
      for (let k = 0; k <= n; k++) edge(q, k / n, 1, k ? 'lineTo' : 'moveTo');
      for (let k = n; k >= 0; k--) edge(q, k / n, -1, 'lineTo');
      q.fill();
      poly(q, [
        [4.6, 5.4],
        [5.2, 8.6],
        [-4.6, 12.4],
        [-2, 8.6],
        [-5.4, 6.2],
      ]);
    }),
    '#ee8a66',
    {
      shadow: [1, 2, 2, 0.4],
      rim: [0.6, 1, 'rgba(255,236,220,.8)'],
      paper: '#ff8860',
      shade: placed((q) => {
        q.strokeStyle = 'rgba(150,50,36,.75)';
        q.lineWidth = 1.1;
        for (let k = 2; k < 10; k++) {
          q.beginPath();
          edge(q, k / 10, 1, 'moveTo');
          edge(q, k / 10, -1, 'lineTo');
          q.stroke();
        }
        q.fillStyle = '#2a1418';
        q.fillRect(-10.6, -4.2, 1.8, 1.8);
      }),
    },
  );
  cut(
    brush,
    placed((q) => {
      q.lineWidth = 0.9;
      for (const [x, y] of [
        [-19, 4],
        [-17, 8],
      ] as const) {
        q.beginPath();
        q.moveTo(-10, -1);
        q.quadraticCurveTo(-16, -2, x, y);
        q.stroke();
      }
    }),
    '#c8583c',
    { shadow: [0, 0, 1, 0] },
  );
};

/** The ice in the white piano, and the prawns on it. */
export const iceAndPrawns = (brush: Brush): void => {
  cut(brush, lumps, '#cfe4ec', { rim: [0.8, 0.8, 'rgba(255,255,255,.9)'], shadow: [1, 2, 2, 0.4] });
  for (const one of PRAWNS) prawn(brush, one);
};

import { blurred, type G, H, lin, OX, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { lit } from '../kit/washes.ts';
import { EDGE, RAIL } from './layByPlan.ts';

/** How far a shadow runs to the right and toward us for each unit of height: the sun stands low, behind the stand. */
const RUN = [1.32, 0.082] as const;

const fallen = (x: number, y: number, height: number): readonly [number, number] => [
  x + height * RUN[0],
  y + height * RUN[1],
];

/** What the fruit stand, the pole and the barrier throw across the lay-by at an autumn noon. */
export const longShadows = (g: G): void => {
  g.fillStyle = '#ffffff';
  g.fillRect(-OX, -40, W + 2 * OX, H + 80);
  const shade = '#6c5c74';
  blurred(g, 5, (q) => {
    q.fillStyle = shade;
    poly(q, [
      [-OX, EDGE + 6],
      [372, EDGE + 14],
      fallen(378, EDGE + 30, 286),
      fallen(408, 716, 300),
      [380, 742],
      [-OX, 752],
    ]);
    const [px, py] = [2080, 752];
    poly(q, [
      [496, 735],
      [520, 729],
      [px, py - 13],
      [px, py + 3],
    ]);
  });
  blurred(g, 3, (q) => {
    q.fillStyle = '#84748a';
    q.fillRect(-OX, EDGE - 6, W + 2 * OX, 18);
    for (let x = -60; x < W + 90; x += 168) {
      const [sx, sy] = fallen(x, EDGE + 16, 60);
      poly(q, [
        [x - 8, EDGE + 8],
        [x + 8, EDGE + 8],
        [sx + 8, sy + 3],
        [sx - 8, sy + 3],
      ]);
    }
  });
  const far = g.createLinearGradient(0, EDGE, 0, H + 30);
  far.addColorStop(0, 'rgba(60,44,56,0)');
  far.addColorStop(0.62, 'rgba(60,44,56,.12)');
  far.addColorStop(1, 'rgba(60,44,56,.72)');
  g.fillStyle = far;
  g.fillRect(-OX, EDGE, W + 2 * OX, H);
};

/** The low sun on the ground, on the rail's upper edge and in the haze about the stand. */
export const dayLight = (bake: Parameters<SetPainter['paint']>[0]): void =>
  bake.light('day', { id: 'light-day', depth: 1, order: 91, over: ['ground', 'canyon-day'] }, (g) => {
    glow(g, 980, 690, 760, '#c88440', 0.55, 1.5, 0.16);
    lit(g, '#8c6030', 3, (q) => q.fillRect(-OX, RAIL, W + 2 * OX, 6));
  });

/** Dry stalks at our feet, against the light: the dark foreground. */
export const weeds = (brush: Brush): void => {
  const random = seeded(57);
  cut(
    brush,
    (q) => {
      q.lineCap = 'round';
      const stalk = (x: number, h: number, lean: number): void => {
        const [tx, ty] = [x + lean, H + 24 - h];
        q.lineWidth = 2.2 + h / 120;
        q.beginPath();
        q.moveTo(x, H + 60);
        q.quadraticCurveTo(x + lean * 0.15, H - h * 0.5, tx, ty);
        q.stroke();
        for (let i = 0; i < 11; i++) {
          const t = i / 11;
          q.beginPath();
          q.ellipse(
            tx - lean * 0.16 * t,
            ty + t * h * 0.22,
            1.9,
            10 - t * 3,
            lean * 0.012 + (i % 2 ? 0.36 : -0.36),
            0,
            7,
          );
          q.fill();
        }
      };
      for (let i = 0; i < 44; i++) {
        const t = random();
        stalk(1610 + t * 420, 60 + 270 * t ** 1.3 * (0.6 + 0.5 * random()), -20 + random() * 60);
      }
      for (let i = 0; i < 30; i++) {
        const t = random();
        stalk(70 - t * 190, 70 + 200 * t * (0.6 + 0.5 * random()), -10 + random() * 50);
      }
    },
    lin(0, H - 240, 0, H + 20, [
      [0, '#54402c'],
      [0.5, '#2c2220'],
      [1, '#1a1618'],
    ]),
    { paper: '#5c2c3c', rim: [-1, 0.6, 'rgba(255,206,130,.8)'], shadow: [3, 3, 5, 0.3] },
  );
};

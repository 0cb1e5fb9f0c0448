import { down, type G, OX, poly, seeded, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { numerals } from '../kit/numerals.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { lit } from '../kit/washes.ts';
import { EXIT, HZ, VX } from './freewayPlan.ts';

/** The outline of the windscreen. */
export const glassPath = (q: G): void => {
  q.beginPath();
  q.moveTo(330, 44);
  q.quadraticCurveTo(960, 4, 1590, 44);
  q.quadraticCurveTo(1660, 60, 1700, 130);
  q.lineTo(1850, 486);
  q.quadraticCurveTo(960, 430, 70, 486);
  q.lineTo(220, 130);
  q.quadraticCurveTo(260, 60, 330, 44);
  q.fill();
};

/** Lanes, barriers, towers. */
export const road = (brush: Brush): void => {
  skyline(brush, {
    x0: -100,
    x1: 700,
    base: HZ + 6,
    low: 20,
    high: 120,
    fill: down(HZ - 120, HZ, '#2c2848', '#443c5c'),
    seed: 3,
    width: 50,
    box: '#ffcf80',
  });
  skyline(brush, {
    x0: 1080,
    x1: 2020,
    base: HZ + 6,
    low: 20,
    high: 150,
    fill: down(HZ - 150, HZ, '#282444', '#403858'),
    seed: 6,
    width: 56,
    box: '#ffcf80',
  });
  cut(brush, (q) => q.fillRect(-OX - 10, HZ, W + 180, 300), down(HZ, 640, '#4c445c', '#34304a', '#26243c'), {
    paper: down(HZ, 600, '#4c388c', '#241c5c'),
    shade: (q) => {
      for (const [i, x] of [-1500, -560, 380, 1440, 2500].entries()) {
        const dashed = i > 0 && i < 4;
        q.fillStyle = 'rgba(240,230,250,.34)';
        for (let k = 0; k < (dashed ? 9 : 1); k++) {
          const [t0, t1] = dashed ? [(k / 9) ** 2.2, ((k + 0.42) / 9) ** 2.2] : [0.01, 1];
          const p = (t: number, w: number): [number, number] => [VX + (x - VX) * t + w * t, HZ + 300 * t];
          poly(q, [p(t0, -9), p(t0, 9), p(t1, 9), p(t1, -9)]);
        }
      }
    },
  });
  cut(
    brush,
    (q) => {
      poly(q, [
        [VX + 60, HZ + 2],
        [W + 100, 452],
        [W + 100, 492],
        [VX + 60, HZ + 12],
      ]);
      poly(q, [
        [VX - 70, HZ + 2],
        [-100, 470],
        [-100, 520],
        [VX - 70, HZ + 12],
      ]);
    },
    '#5c546c',
    { rim: [0, 1.2, 'rgba(255,220,220,.3)'] },
  );
};

/** The sign on its posts. */
export const sign = (brush: Brush): void => {
  const { x, y, w, h } = EXIT;
  cut(
    brush,
    (q) => {
      q.fillRect(x + 50, y + h, 10, 190);
      q.fillRect(x + w - 60, y + h, 10, 190);
      q.fillRect(x - 20, y + h - 6, w + 40, 7);
    },
    '#4c485c',
    { rim: [1, 1, 'rgba(230,240,255,.3)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x, y, w, h, 10);
      q.fill();
      q.beginPath();
      q.roundRect(x + w - 130, y - 40, 124, 40, [8, 8, 0, 0]);
      q.fill();
    },
    down(y - 40, y + h, '#2c8c6c', '#1c6450'),
    {
      paper: down(y - 40, y + h, '#2cb88c', '#147868'),
      rim: [0, 1.4, 'rgba(235,255,245,.7)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(240,255,248,.85)';
        q.lineWidth = 4;
        q.beginPath();
        q.roundRect(x + 8, y + 8, w - 16, h - 16, 7);
        q.stroke();
      },
    },
  );
  cut(
    brush,
    (q) => {
      numerals(q, '27', x + w - 68, y - 19, 26);
      q.fillRect(x + 34, y + 40, 120, 14);
      q.fillRect(x + 34, y + 72, 84, 14);
      q.lineWidth = 13;
      q.lineCap = q.lineJoin = 'round';
      poly(
        q,
        [
          [x + 214, y + 100],
          [x + 286, y + 36],
        ],
        true,
      );
      poly(
        q,
        [
          [x + 236, y + 34],
          [x + 288, y + 34],
          [x + 288, y + 84],
        ],
        true,
      );
    },
    '#f0fff8',
    { shadow: [1, 2, 2, 0.3] },
  );
};

/** The red lamps of everybody else. */
export const lampsAhead = (g: G): void => {
  const random = seeded(12);
  bokeh(
    g,
    { x: -90, y: 60, w: W + 180, h: 500 },
    { vx: VX, vy: HZ - 6, wet: HZ + 16, n: 70, seed: 44, size: 8, a: 0.6 },
  );
  for (let i = 0; i < 64; i++) {
    const t = random() ** 1.9;
    const lane = [-1030, -90, 910, 1970][(random() * 4) | 0] ?? 910;
    const x = VX + (lane - VX) * (0.05 + t * 0.62) + (random() - 0.5) * 60 * t;
    const y = HZ + 4 + t * 116;
    const gap = 5 + t * 64;
    for (const s of [-1, 1]) {
      glow(g, x + s * gap, y, 9 + t * 60, '#ff2c20', 0.8);
      lit(g, '#ff8c74', 0.6, (q) => {
        q.beginPath();
        q.ellipse(x + s * gap, y, 1.6 + t * 8, 1.2 + t * 4, 0, 0, 7);
        q.fill();
      });
      reflection(g, x + s * gap, y + 6 + t * 22, 5 + t * 24, 14 + t * 90, '#ff3424', i, 0.35);
    }
  }
};

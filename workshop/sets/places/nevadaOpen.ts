import { across, down, H, lin, OX, poly, seeded, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { starField } from '../kit/views.ts';

/** Where the land ends. */
const END = 520;

/** Two hundred and seventy miles of it: a moon, table mountains, poles, a road. */
const land = (brush: Brush): void => {
  const { g } = brush;
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -50, W + 180, END + 60),
    lin(0, -32, 0, END, [
      [0, '#03061a'],
      [0.5, '#0b1a48'],
      [0.82, '#22386c'],
      [1, '#54587c'],
    ]),
    { paper: down(-32, END, '#1c1c64', '#34349c', '#6c54a8', '#d88c9c'), shadow: [0, 0, 1, 0] },
  );
  if (brush.material === 'memory') {
    starField(g, 900, 560, 14);
    g.save();
    g.globalCompositeOperation = 'lighter';
    g.fillStyle = styleOf(
      g,
      lin(700, 0, 1500, 480, [
        [0, 'rgba(120,140,220,0)'],
        [0.5, 'rgba(120,140,220,.1)'],
        [1, 'rgba(120,140,220,0)'],
      ]),
    );
    g.fillRect(-90, -40, W + 180, END);
    g.restore();
  }
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(912, 268, 34, 0, 7);
      q.fill();
    },
    '#f4ecd4',
    { paper: '#fff0b8', shadow: [4, 8, 8, 0.4] },
  );
  const random = seeded(61);
  const mesa = (x: number, w: number, h: number, colour: string, paper: string): void =>
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - w * 0.66, END + 4],
          [x - w * 0.46, END - h * 0.5],
          [x - w * 0.4, END - h],
          [x - w * 0.1, END - h - 3 + random() * 5],
          [x + w * 0.32, END - h],
          [x + w * 0.4, END - h * 0.46],
          [x + w * 0.62, END + 4],
        ]),
      colour,
      { paper, rim: [0.6, 1.2, 'rgba(190,210,255,.3)'] },
    );
  mesa(1500, 420, 66, '#1c2a54', '#5c4c9c');
  mesa(760, 300, 46, '#1a264c', '#54449c');
  mesa(1180, 240, 34, '#182248', '#4c3c94');
  cut(brush, (q) => q.fillRect(-OX - 10, END, W + 180, H), down(END, H, '#2c3050', '#1c1e38', '#10111f'), {
    paper: down(END, H, '#7c4c8c', '#2c2060'),
    shade: (q) => {
      for (let i = 0; i < 700; i++) {
        const t = random();
        q.fillStyle = random() < 0.5 ? 'rgba(170,180,230,.12)' : 'rgba(0,0,14,.35)';
        const y = END + 4 + t ** 1.6 * 190;
        q.fillRect(-90 + random() * 2100, y, 3 + t * 16, 1 + t * 4);
      }
    },
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 3;
      for (const [x, h] of [
        [1010, 96],
        [880, 82],
        [764, 70],
        [660, 60],
        [1168, 116],
        [1372, 144],
        [1640, 190],
      ] as const) {
        q.fillRect(x - h * 0.018, END + 16 - h, h * 0.036, h);
        q.fillRect(x - h * 0.12, END + 22 - h, h * 0.24, h * 0.03);
      }
      q.lineWidth = 1;
      q.beginPath();
      q.moveTo(560, END - 26);
      for (const [x, h] of [
        [660, 60],
        [764, 70],
        [880, 82],
        [1010, 96],
        [1168, 116],
        [1372, 144],
        [1640, 190],
        [2040, 250],
      ] as const)
        q.quadraticCurveTo(x - h * 0.7, END + 34 - h * 0.8, x, END + 20 - h);
      q.stroke();
    },
    '#0c1024',
    { paper: '#241c5c', shadow: [1, 2, 2, 0.3] },
  );
  cut(brush, (q) => q.fillRect(-OX - 10, 640, W + 180, 120), across(0, W, '#1c1c2c', '#2c2c3c'), {
    paper: '#2c2464',
    shade: (q) => {
      q.fillStyle = 'rgba(230,214,170,.4)';
      for (let x = -60; x < W + 90; x += 230) q.fillRect(x, 648, 110, 4);
    },
  });
};

/** The way there by night: it hides the street until he has found it. */
export const openRoad = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.plane('open', { depth: 0.62, order: 45, slot: 'open', grade: 'none' }, land);
  bake.light(
    'open',
    { id: 'light-moon', depth: 0.62, order: 46, over: ['open'] },
    (g) => glow(g, 912, 268, 330, '#b8c8ff', 0.35),
    (g) => {
      glow(g, 912, 268, 130, '#a8b8e8', 0.5);
      glow(g, 912, 268, 420, '#4c5ca0', 0.4);
    },
  );
  bake.light(
    'open',
    { id: 'light-headlamps', depth: 1, order: 117, over: [] },
    () => undefined,
    (g) => {
      cone(g, {
        x: 1096,
        y: 616,
        x0: 380,
        x1: 500,
        bottom: 700,
        colour: '#ffdca4',
        a: 0.12,
        soft: 12,
        mouth: 12,
      });
      cone(g, {
        x: 1096,
        y: 612,
        x0: 480,
        x1: 700,
        bottom: 676,
        colour: '#fff0cc',
        a: 0.16,
        soft: 8,
        mouth: 8,
      });
      glow(g, 760, 672, 420, '#e0b070', 0.5, 1.2, 0.08);
      glow(g, 1094, 614, 90, '#ffe0a8', 0.9, 1, 0.8);
    },
  );
};

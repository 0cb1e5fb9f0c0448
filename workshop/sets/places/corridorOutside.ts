import type { Bake } from '../kit/bake.ts';
import { across, down, H, lin, poly, seeded, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';

/** The glass door from the street, and the top of its steps. */
const DOOR = { x: 1010, y: 170, w: 330, h: 430 };
const LANDING = 636;
const GROUND = 724;

const facade = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-90, -50, 2100, LANDING + 100),
    across(-90, W + 90, '#0b1019', '#1b2430', '#26313c', '#141b26', '#090d15'),
    {
      paper: across(-90, W + 90, '#1c1c58', '#34347c', '#4a4490', '#24246c', '#14144c'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = 'rgba(0,0,6,.34)';
        for (let k = 0, y = -50; y < LANDING; y += 62, k++) {
          q.fillRect(-90, y, 2100, 2.4);
          for (let x = -90 - (k % 2) * 70; x < 2010; x += 140) q.fillRect(x, y, 2, 62);
        }
        q.fillStyle = styleOf(q, down(LANDING - 180, LANDING, 'rgba(0,0,6,0)', 'rgba(0,0,6,.5)'));
        q.fillRect(-90, LANDING - 180, 2100, 200);
      },
    },
  );
  for (const x of [180, 520])
    cut(brush, (q) => q.fillRect(x, 120, 190, 250), down(120, 370, '#0a121c', '#16283a', '#0c1826'), {
      paper: down(120, 370, '#20286c', '#3c509c'),
      rim: [1.2, 1.6, 'rgba(170,196,230,.3)'],
      shade: (q) => {
        q.fillStyle = '#05080e';
        q.fillRect(x + 91, 120, 8, 250);
        q.fillRect(x, 236, 190, 8);
      },
    });
};

const entrance = (brush: Brush): void => {
  const { x, y, w, h } = DOOR;
  cut(brush, (q) => q.fillRect(x - 34, y - 40, w + 68, h + 80), '#2c3638', {
    rim: [0, 2, 'rgba(206,220,196,.45)'],
    paper: '#54388c',
  });
  cut(brush, (q) => q.fillRect(x, y, w, h + 38), down(y, y + h, '#dce8b4', '#b8c48c', '#88986c', '#5c6c4c'), {
    paper: down(y, y + h, '#fff0a8', '#f0b868', '#b8744c'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      // What is left inside: a row of empty chairs, a tube of light, a door with a number.
      q.fillStyle = '#f8ffe4';
      q.fillRect(x + 40, y + 34, w - 80, 7);
      q.fillStyle = 'rgba(60,76,44,.55)';
      q.fillRect(x, y + 250, w, 3);
      q.fillRect(x + 232, y + 100, 62, 260);
      q.fillStyle = 'rgba(40,36,22,.75)';
      for (let k = 0; k < 4; k++) {
        const cx = x + 26 + k * 50;
        q.fillRect(cx, y + 300, 32, 20);
        q.fillRect(cx, y + 342, 32, 6);
        for (const d of [0, 28]) q.fillRect(cx + d, y + 300, 4, 88);
      }
    },
  });
  cut(
    brush,
    (q) => {
      for (const dx of [0, w / 2 - 8, w - 14]) q.fillRect(x + dx, y, dx === w / 2 - 8 ? 16 : 14, h + 38);
      q.fillRect(x, y + 76, w, 9);
      q.fillRect(x, y + h - 30, w, 12);
      q.fillRect(x + w / 2 - 28, y + 226, 9, 74);
      q.fillRect(x + w / 2 + 19, y + 226, 9, 74);
    },
    down(y, y + h, '#10181a', '#1c2624'),
    { rim: [0.8, 1.2, 'rgba(230,244,206,.4)'], paper: '#3c2468' },
  );
};

const stone = (brush: Brush, x0: number, x1: number, y: number, deep: number, high: number): void =>
  cut(
    brush,
    (q) =>
      poly(q, [
        [x0 + deep, y],
        [x1 - deep, y],
        [x1, y + deep],
        [x1, y + deep + high],
        [x0, y + deep + high],
        [x0, y + deep],
      ]),
    lin(0, y, 0, y + deep + high, [
      [0, '#6c7668'],
      [deep / (deep + high), '#5c6660'],
      [deep / (deep + high) + 0.01, '#262e36'],
      [1, '#141a22'],
    ]),
    {
      rim: [0, 1.6, 'rgba(226,240,206,.5)'],
      paper: lin(0, y, 0, y + deep + high, [
        [0, '#b89cd0'],
        [deep / (deep + high), '#9c84c0'],
        [deep / (deep + high) + 0.01, '#4c3c8c'],
        [1, '#34286c'],
      ]),
    },
  );

const pavement = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-90, LANDING + 30, 2100, H),
    down(LANDING, H, '#1c242e', '#10161f', '#080b12'),
    {
      paper: down(LANDING, H, '#3c3c88', '#1c1c54'),
      shadow: [0, -6, 10, 0.5],
      shade: (q) => {
        const random = seeded(17);
        q.fillStyle = 'rgba(190,210,230,.035)';
        for (let i = 0; i < 90; i++)
          q.fillRect(-90 + random() * 2100, GROUND + random() * 90, 30 + random() * 90, 2);
      },
    },
  );
  stone(brush, 930, 1420, 616, 18, 26);
  stone(brush, 890, 1460, 646, 22, 58);
  // The stop where two buses are let go.
  cut(
    brush,
    (q) => {
      q.fillRect(420, 250, 7, GROUND - 250);
      q.beginPath();
      q.roundRect(384, 236, 80, 62, 8);
      q.fill();
    },
    '#1c2630',
    { rim: [1.6, 1.4, 'rgba(196,220,240,.6)'], paper: '#c84c5c' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(398, 252, 52, 22, 5);
      q.rect(402, 278, 44, 4);
      q.fill();
    },
    '#8c98a4',
    { shadow: [0, 0, 1, 0] },
  );
};

/** The steps outside by night: the light comes through the glass behind whoever waits; slot `outside`. */
export const outside = (bake: Bake): void => {
  bake.plane('outside', { depth: 1, order: 100, slot: 'outside', grade: 'none' }, (brush) => {
    facade(brush);
    entrance(brush);
    pavement(brush);
  });
  bake.light(
    'outside',
    { id: 'light-outside', depth: 1, order: 101, over: [] },
    () => undefined,
    (g) => {
      const { x, y, w, h } = DOOR;
      glow(g, x + w / 2, y + h / 2, 420, '#a8b878', 0.42, 0.8, 1);
      glow(g, x + w / 2, 690, 520, '#94a468', 0.5, 1, 0.2);
      g.save();
      g.globalCompositeOperation = 'lighter';
      g.filter = 'blur(14px)';
      g.fillStyle = 'rgba(170,190,120,.2)';
      poly(g, [
        [x - 30, GROUND],
        [x + w + 30, GROUND],
        [x + w + 210, 880],
        [x - 210, 880],
      ]);
      g.restore();
      glow(g, 424, 262, 150, '#486c98', 0.4);
      glow(g, -40, 120, 620, '#3c5c94', 0.3, 1, 1.1);
    },
  );
};

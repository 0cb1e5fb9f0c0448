import { down, H, lin, OX, poly, seeded, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { ridge, skyline, starField } from '../kit/views.ts';

const HZ = 372;
const VX = 900;
const SIGN = { x: 1130, y: 110, w: 330, h: 120 };

const road = (brush: Brush): void => {
  ridge(brush, HZ - 6, 40, 0.0035, 11, down(HZ - 60, HZ, '#3c3c64', '#6c5068'));
  skyline(brush, {
    x0: -80,
    x1: 740,
    base: HZ + 6,
    low: 14,
    high: 80,
    fill: '#34345c',
    seed: 5,
    width: 34,
    box: '#f0b060',
  });
  skyline(brush, {
    x0: 1050,
    x1: 2000,
    base: HZ + 6,
    low: 12,
    high: 60,
    fill: '#34345c',
    seed: 7,
    width: 34,
    box: '#f0b060',
  });
  cut(brush, (q) => q.fillRect(-90, HZ, 2100, 480), down(HZ, H, '#4c4860', '#2c2c3c'), {
    paper: down(HZ, H, '#3c3478', '#1c1a54'),
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [VX - 8, HZ],
        [VX + 10, HZ],
        [2300, H + 60],
        [-500, H + 60],
      ]),
    down(HZ, H, '#64607c', '#34343f'),
    {
      paper: down(HZ, H, '#54509c', '#242468'),
      shade: (q) => {
        q.fillStyle = 'rgba(240,230,200,.75)';
        for (const lane of [-0.5, 0.5])
          for (let k = 0; k < 18; k++) {
            const near = 1 / (1 + k * 0.9);
            const far = 1 / (1 + k * 0.9 + 0.4);
            const p = (t: number, dx: number) =>
              [VX + (lane * 1500 + dx) * t, HZ + (H + 40 - HZ) * t] as const;
            poly(q, [p(near, -16), p(near, 16), p(far, 16), p(far, -16)]);
          }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 3;
      for (let k = 1; k < 9; k++) {
        const t = 1 / (0.6 + k * 0.75);
        for (const side of [-1, 1]) {
          const x = VX + side * 1300 * t;
          const y = HZ + 300 * t;
          q.lineWidth = 12 * t;
          poly(
            q,
            [
              [x, y],
              [x, y - 620 * t],
              [x - side * 150 * t, y - 650 * t],
            ],
            true,
          );
        }
      }
    },
    '#2c2c44',
    { shadow: [2, 3, 3, 0.4], paper: '#e8a850' },
  );
};

const gantry = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(SIGN.x - 30, 60, 12, 350);
      q.fillRect(SIGN.x + SIGN.w + 20, 60, 12, 360);
      q.fillRect(SIGN.x - 60, 66, SIGN.w + 120, 9);
      q.fillRect(SIGN.x - 60, 92, SIGN.w + 120, 7);
    },
    '#4c5068',
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(SIGN.x, SIGN.y, SIGN.w, SIGN.h, 10);
      q.fill();
    },
    down(SIGN.y, SIGN.y + SIGN.h, '#2c7c5c', '#1c5c48'),
    {
      paper: down(SIGN.y, SIGN.y + SIGN.h, '#2cb084', '#1c7c6c'),
      rim: [1, 1.6, 'rgba(240,255,240,.5)'],
      shade: (q) => {
        q.strokeStyle = q.fillStyle = '#e8f4e4';
        q.lineWidth = 4;
        q.beginPath();
        q.roundRect(SIGN.x + 8, SIGN.y + 8, SIGN.w - 16, SIGN.h - 16, 7);
        q.stroke();
        q.fillRect(SIGN.x + 36, SIGN.y + 34, 130, 13);
        q.fillRect(SIGN.x + 36, SIGN.y + 66, 88, 13);
        q.lineWidth = 12;
        poly(
          q,
          [
            [SIGN.x + 220, SIGN.y + 92],
            [SIGN.x + 220, SIGN.y + 74],
            [SIGN.x + 274, SIGN.y + 38],
          ],
          true,
        );
        poly(q, [
          [SIGN.x + 290, SIGN.y + 26],
          [SIGN.x + 284, SIGN.y + 60],
          [SIGN.x + 256, SIGN.y + 34],
        ]);
      },
    },
  );
};

const cabin = (brush: Brush): void => {
  const frame = (q: OffscreenCanvasRenderingContext2D) => {
    q.beginPath();
    q.rect(-OX - 20, -60, W + 2 * OX + 40, H + 120);
    q.moveTo(250, 78);
    q.quadraticCurveTo(960, 26, 1670, 78);
    q.lineTo(1880, 560);
    q.quadraticCurveTo(960, 506, 40, 560);
    q.closePath();
    q.fill('evenodd');
  };
  cut(
    brush,
    frame,
    lin(0, 0, 0, H, [
      [0, '#3c3848'],
      [0.6, '#4c4654'],
      [0.75, '#5c5460'],
      [1, '#1c1a24'],
    ]),
    {
      paper: lin(0, 0, 0, H, [
        [0, '#7c2c54'],
        [1, '#34184c'],
      ]),
      rim: [0, 2, 'rgba(255,206,150,.35)'],
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-90, 604);
      q.quadraticCurveTo(960, 548, 2010, 604);
      q.lineTo(2010, 860);
      q.lineTo(-90, 860);
      q.fill();
    },
    lin(0, 560, 0, H, [
      [0, '#64586a'],
      [0.2, '#443c4c'],
      [1, '#1c1822'],
    ]),
    { paper: down(560, H, '#a83c5c', '#3c184c'), rim: [0, 2, 'rgba(255,214,160,.4)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(790, 640, 340, 90, 14);
      q.fill();
    },
    '#2c2834',
    {
      paper: '#4c1c54',
      shade: (q) => {
        q.fillStyle = '#8c8478';
        for (let k = 0; k < 9; k++) q.fillRect(812 + k * 20, 668, 10, 34);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(870, 96, 190, 56, 14);
      q.fill();
    },
    '#2c2834',
    {
      rim: [0, 1.6, 'rgba(255,206,150,.5)'],
      shade: (q) => {
        q.fillStyle = styleOf(q, down(100, 148, '#54587c', '#8c6c70'));
        q.fillRect(882, 106, 166, 36);
        q.fillStyle = '#fff0c0';
        q.fillRect(930, 126, 6, 5);
        q.fillRect(944, 126, 6, 5);
      },
    },
  );
};

const wheel = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 26;
      q.beginPath();
      q.ellipse(520, 742, 186, 150, 0, 0, 7);
      q.stroke();
      q.lineWidth = 18;
      poly(
        q,
        [
          [344, 736],
          [470, 742],
          [570, 742],
          [696, 736],
        ],
        true,
      );
      poly(
        q,
        [
          [520, 760],
          [520, 880],
        ],
        true,
      );
      q.beginPath();
      q.ellipse(520, 746, 54, 40, 0, 0, 7);
      q.fill();
    },
    down(590, H, '#5c5260', '#241f2c'),
    { rim: [0, 2.4, 'rgba(255,200,140,.5)'], paper: down(590, H, '#2c2464', '#181448') },
  );
};

/** A car by night, and the exit one may take. */
export const freeway: SetPainter = {
  seed: 137,
  plan: {
    id: 'freeway',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#0a0c24', '#2c2c54', '#a85c3c', '#1c1a24'),
    marks: {
      wheel: at(540, 800, 4.4, 166, { seat: 40, order: 205 }),
      passenger: at(1400, 800, 4.4, -166, { seat: 40, order: 205 }),
      exit: at(1300, 420, 0.8, 0, { order: 20 }),
    },
    cameras: framings(
      {
        two: [960, 420, 1.15],
        left: [620, 440, 1.4],
        right: [1330, 440, 1.4],
        close: [600, 460, 1.8],
        detail: [960, 640, 2.2],
      },
      { exit: [1300, 190, 2.1], 'car-interior': [960, 470, 1.3] },
    ),
    light: {
      slots: ['sodium', 'dash', 'traffic', 'sign', 'spot'],
      lamps: [
        { slot: 'dash', x: 960, y: 680, radius: 420, colour: '#7ce0c0' },
        { slot: 'sodium', x: 960, y: 120, radius: 900, colour: '#ff9c44' },
      ],
      cues: cuesOf({
        grade: '#40405c',
        paper: '#a8a0dc',
        key: [[0.1, 0.3, -0.9], '#ffac5c'],
        rim: [[0, -0.6, 0.4], '#5cd8b8'],
        ambient: '#20203a',
        edges: '#12122c',
        full: { sodium: 1, dash: 1, traffic: 1, sign: 0.9 },
        lamp: 'dash',
        night: { traffic: 0.6, sign: 0.5 },
        vignette: 0.7,
      }),
    },
    effects: [
      {
        kind: 'traffic',
        area: { x: 100, y: HZ, w: 1720, h: 190 },
        depth: 0.5,
        order: 14,
        colour: '#ffe0b0',
        amount: 0.9,
        slot: 'traffic',
      },
      {
        kind: 'beam',
        area: { x: 200, y: 60, w: 1500, h: 480 },
        depth: 1.05,
        order: 212,
        colour: '#ff9c44',
        amount: 0.5,
        slot: 'sodium',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.08, order: 1, dream: [0, 2] }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ, [
          [0, '#1c2454'],
          [0.55, '#3c3c74'],
          [0.85, '#8c5c6c'],
          [1, '#d8845c'],
        ]),
      );
      starField(g, 160, 260, 9);
    });
    bake.plane('rings', { depth: 0.1, order: 2, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        VX,
        360,
        [
          ['#ffd880', '#ffb060'],
          ['#ff9c5c', '#e8684c'],
          ['#d0546c', '#a83c74'],
          ['#74388c', '#543488'],
          ['#3c3488', '#2c2c70'],
          ['#202460', '#181a4c'],
        ],
        HZ + 20,
      ),
    );
    bake.plane('road', { depth: 0.4, order: 6 }, road);
    bake.plane('gantry', { depth: 0.6, order: 12 }, gantry);
    bake.light(
      'traffic',
      { depth: 0.45, order: 13 },
      () => undefined,
      (g) => {
        const random = seeded(19);
        for (let k = 0; k < 46; k++) {
          const t = random() ** 2.4;
          const y = HZ + 4 + t * 150;
          const red = random() < 0.5;
          const x = VX + (red ? 1 : -1) * (60 + 900 * random()) * (t + 0.05) * 1.4;
          for (const d of [-1, 1]) glow(g, x + d * 26 * t, y, 6 + 60 * t, red ? '#ff3c2c' : '#fff0d0', 0.9);
        }
      },
    );
    bake.light(
      'sodium',
      { depth: 0.45, order: 15 },
      (g) => glow(g, VX, 470, 900, '#ff9c4c', 0.6, 1.3, 0.4),
      (g) => {
        for (let k = 1; k < 9; k++) {
          const t = 1 / (0.6 + k * 0.75);
          for (const side of [-1, 1])
            glow(g, VX + side * 1150 * t, HZ + 300 * t - 650 * t, 30 + 110 * t, '#ff9030', 0.9);
        }
        glow(g, VX, HZ, 620, '#8c4014', 0.4, 1.5, 0.4);
      },
    );
    bake.light('sign', { depth: 0.6, order: 16, over: ['gantry'] }, (g) =>
      glow(g, SIGN.x + SIGN.w / 2, SIGN.y + 60, 260, '#f0fff0', 0.8, 1.2, 0.6),
    );
    bake.plane('cabin', { depth: 1, order: 110 }, cabin);
    bake.light(
      'dash',
      { depth: 1, order: 120, over: ['cabin'] },
      (g) => {
        glow(g, 960, 690, 420, '#5ce0c0', 0.7, 1.2, 0.4);
        glow(g, 520, 680, 330, '#5ce0c0', 0.6, 1.1, 0.5);
      },
      (g) => {
        for (let k = 0; k < 3; k++) glow(g, 450 + k * 70, 610, 40, '#6cf0cc', 0.6);
        glow(g, 960, 656, 60, '#ffb04c', 0.6, 1.8, 0.3);
      },
    );
    bake.light('sodium', { id: 'light-cabin', depth: 1, order: 121, over: ['cabin'] }, (g) => {
      glow(g, 960, 590, 900, '#ff9c4c', 0.7, 1.2, 0.1);
      glow(g, 200, 330, 300, '#ff8c3c', 0.5, 0.6, 1.2);
    });
    bake.plane('wheel', { depth: 1.05, order: 210 }, wheel);
    bake.light('sodium', { id: 'light-wheel', depth: 1.05, order: 211, over: ['wheel'] }, (g) =>
      glow(g, 520, 610, 260, '#ff9c4c', 0.9, 1, 0.3),
    );
    spotOn(bake, 960, 720);
  },
};

import { across, down, type G, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bush, lawn, palm } from '../kit/garden.ts';
import { type BulbString, bulbLight, bulbStrings, bulbsOf, starsLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { back } from '../kit/silhouettes.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { lit, wash } from '../kit/washes.ts';

const HZ = 446;
const GRASS = 560;
const WATER: readonly (readonly [number, number])[] = [
  [470, 604],
  [1150, 604],
  [1290, 768],
  [250, 768],
];
const HOUSE = { x: -100, y: 190, w: 640, h: 350 };
const PIANO: View = { x: 1470, y: 716, scale: 2.25, turn: 118, pitch: 8 };
const LANTERNS: readonly BulbString[] = [
  { from: [520, 176], to: [1060, 132], sag: 70, n: 8 },
  { from: [1060, 132], to: [1640, 96], sag: 82, n: 8 },
  { from: [1640, 96], to: [2060, 150], sag: 50, n: 6 },
];

const land = (brush: Brush): void => {
  ridge(
    brush,
    HZ - 12,
    74,
    0.0024,
    5,
    lin(0, 330, 0, HZ + 70, [
      [0, '#4c5c7c'],
      [1, '#7c7084'],
    ]),
  );
  ridge(
    brush,
    HZ + 12,
    42,
    0.0038,
    12,
    lin(0, 370, 0, HZ + 90, [
      [0, '#34485c'],
      [1, '#4c5860'],
    ]),
  );
  palm(brush, 760, 560, 400, '#24384a', 4, { lean: -26 });
  palm(brush, 838, 560, 300, '#2a3e4e', 6, { lean: 18 });
  palm(brush, 1742, 570, 470, '#20343f', 9, { lean: 34 });
  bush(brush, 640, 528, 240, 110, '#34564c', 11);
  bush(brush, 900, 534, 260, 90, '#2c4c48', 14);
  bush(brush, 1180, 536, 330, 84, '#34564c', 18);
  bush(brush, 1500, 528, 330, 120, '#2c4c48', 21);
  bush(brush, 1850, 520, 300, 150, '#284440', 25);
};

const villa = (brush: Brush): void => {
  const { x, y, w, h } = HOUSE;
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#e8d8bc', '#c8a880'), {
    paper: down(y, y + h, '#e8a860', '#a85c3c'),
    shadow: [4, 6, 8, 0.5],
    shade: (q) => {
      q.fillStyle = 'rgba(90,60,40,.35)';
      q.fillRect(x, y + 90, w, 8);
      q.fillStyle = 'rgba(90,56,40,.3)';
      for (const [px, pw, ph] of [
        [20, 90, 120],
        [250, 60, 150],
        [380, 120, 96],
      ] as const)
        q.fillRect(x + px, y + h - ph, pw, ph);
      q.fillStyle = 'rgba(255,250,230,.5)';
      q.fillRect(x + 150, y + 120, 70, 90);
      q.fillStyle = 'rgba(120,60,50,.4)';
      q.fillRect(x + 160, y + 130, 50, 70);
    },
  });
  cut(
    brush,
    (q) => {
      for (const dx of [0, 160, 318, 476, 628]) q.fillRect(x + dx, y, 9, h);
    },
    '#4c4c54',
    { rim: [1, 1, 'rgba(255,240,215,.4)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y - 34],
        [x + w + 70, y - 22],
        [x + w + 70, y + 4],
        [x, y + 8],
      ]),
    down(y - 34, y + 8, '#d8d0c4', '#8c8484'),
    { rim: [0, 1.8, 'rgba(255,250,240,.6)'], paper: down(y - 34, y + 8, '#c88c80', '#8c5460') },
  );
  cut(
    brush,
    (q) => q.fillRect(x + w + 30, y, 14, h + 24),
    across(x + w + 30, x + w + 44, '#8c8484', '#e0d8cc'),
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y + h],
        [x + w + 60, y + h],
        [x + w + 100, y + h + 44],
        [x, y + h + 60],
      ]),
    down(y + h, y + h + 60, '#c8b8a4', '#948878'),
    { rim: [0, 1.6, 'rgba(255,246,230,.5)'], paper: down(y + h, y + h + 60, '#e8b890', '#a87080') },
  );
};

const party = (brush: Brush): void => {
  const rim = [1.2, 1, 'rgba(255,220,160,.6)'] as const;
  for (const [x, kind] of [
    [70, 'man'],
    [124, 'bun'],
    [452, 'man'],
    [500, 'long'],
  ] as const)
    back(brush, x, 384, 1.15, { kind, colour: '#2c2c38', rim, bottom: 556, paper: '#4c2c6c' });
};

const pool = (brush: Brush): void => {
  lawn(brush, (x) => GRASS + 4 * Math.sin(x * 0.006), down(GRASS, H, '#5c8458', '#3c6048', '#26443c'), {
    blade: '#6c9460',
    paper: down(GRASS, H, '#2c9470', '#10504c'),
  });
  const grown = (d: number) =>
    WATER.map(
      ([x, y], i) => [x + (i === 0 || i === 3 ? -d * 2.4 : d * 2.4), y + (i < 2 ? -d * 0.8 : d)] as const,
    );
  cut(brush, (q) => poly(q, grown(20)), down(580, 790, '#d8d0c4', '#b8b0a4'), {
    rim: [0, 1.8, 'rgba(255,252,244,.7)'],
    paper: down(580, 790, '#c8a088', '#a87c74'),
    shade: (q) => {
      q.fillStyle = 'rgba(80,70,70,.25)';
      for (let x = 150; x < 1400; x += 78)
        poly(q, [
          [960 + (x - 960) * 0.68, 584],
          [960 + (x - 960) * 0.68 + 2, 584],
          [x + 3, 800],
          [x, 800],
        ]);
    },
  });
  cut(brush, (q) => poly(q, WATER), down(604, 768, '#48c4cc', '#2ca8bc', '#1c88a8'), {
    paper: down(604, 768, '#2ca8b8', '#14608c'),
    rim: [0, -1.6, 'rgba(220,255,255,.6)'],
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      const random = seeded(33);
      q.fillStyle = 'rgba(8,50,80,.4)';
      poly(q, [
        [470, 604],
        [1150, 604],
        [1160, 620],
        [458, 620],
      ]);
      q.lineCap = 'round';
      for (let i = 0; i < 150; i++) {
        const t = random() ** 0.8;
        const y = 618 + t * 146;
        const [a, b] = [470 - t * 220, 1150 + t * 140];
        const x = a + random() * (b - a);
        const w = (16 + random() * 50) * (0.4 + t);
        q.strokeStyle = random() < 0.6 ? 'rgba(220,255,255,.4)' : 'rgba(8,70,110,.35)';
        q.lineWidth = 1 + t * 2.2;
        q.beginPath();
        q.moveTo(x - w / 2, y);
        q.quadraticCurveTo(x - w / 4, y - 4 * t, x, y);
        q.quadraticCurveTo(x + w / 4, y + 4 * t, x + w / 2, y);
        q.stroke();
      }
    },
  });
};

const prawns = (q: G, random: () => number, draw: (x: number, y: number, a: number) => void): void => {
  for (let i = 0; i < 46; i++) {
    const [x, y] = project(PIANO, [-50 + random() * 112, 101, 74 + random() * 110]);
    draw(x, y, random() * 6);
  }
  q.globalAlpha = 1;
};

const piano = (brush: Brush): void => {
  const light = { from: [-0.5, 0.8, 0.3], edge: 'rgba(255,255,255,.3)' } as const;
  contact(brush, 1570, 716, 250, 20, 0.6);
  stand(
    brush,
    grand({ wood: '#b4b0ac', panel: '#c4c0ba', gold: '#bcd8e0', ivory: '#fffaf0', black: '#2c2c38' }),
    PIANO,
    light,
  );
  cut(
    brush,
    (q) =>
      prawns(q, seeded(6), (x, y) => {
        q.fillRect(x - 9, y - 7, 15, 10);
      }),
    '#dcecf0',
    { rim: [0.8, 0.8, 'rgba(255,255,255,.9)'], shadow: [1, 2, 2, 0.3] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 4.4;
      q.lineCap = 'round';
      prawns(q, seeded(9), (x, y, a) => {
        q.beginPath();
        q.arc(x, y - 6, 6, a, a + 3.6);
        q.stroke();
      });
    },
    '#f08c6c',
    { shadow: [1, 2, 2, 0.3], paper: '#ff8860' },
  );
  stand(brush, pianoStool('#a8a4a0'), PIANO, light);
};

const gold = [-0.7, 0.3, -0.5] as const;
const aqua = [0.55, -0.35, -0.5] as const;

/** A garden party about a lit pool; on the lawn a white piano full of ice. */
export const poolGarden: SetPainter = {
  seed: 37,
  plan: {
    id: 'pool',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#141f44', '#4c5c84', '#d8a090', '#1c4c4c'),
    marks: {
      'pool-edge': at(856, 756, 2.25, 40, { seat: 42, order: 150 }),
      house: at(380, 596, 1.5, 40, { order: 58 }),
      piano: at(1470, 716, 2.25, 118, { seat: 50, order: 130 }),
      lawn: at(1276, 748, 2.3, 82, { order: 150 }),
    },
    cameras: framings(
      {
        two: [1370, 470, 1.5],
        left: [640, 480, 1.35],
        right: [1440, 470, 1.35],
        close: [1440, 450, 1.9],
        detail: [1600, 470, 2.6],
      },
      { water: [800, 640, 1.9] },
    ),
    light: {
      slots: ['sky', 'house', 'water', 'lanterns', 'spot'],
      lamps: [
        { slot: 'water', x: 780, y: 700, radius: 620, colour: '#58e0e0' },
        { slot: 'house', x: 240, y: 380, radius: 520, colour: '#ffcf88' },
      ],
      cues: {
        ...cuesOf({
          grade: '#344654',
          paper: '#948cc4',
          key: [gold, '#ffc888'],
          rim: [aqua, '#58e0e0'],
          ambient: '#27343f',
          edges: '#1c2c44',
          full: { sky: 1, house: 1, water: 1, lanterns: 1 },
          lamp: 'water',
          night: { sky: 0.5 },
          vignette: 0.65,
        }),
        dim: cue({
          slots: { sky: 0.3, house: 0.5, water: 0.8, lanterns: 0.35 },
          grade: '#1e2c3c',
          paper: '#7c80bc',
          key: [gold, '#ffc080', 1.5],
          rim: [aqua, '#50d0d8', 1],
          ambient: '#1a2630',
          vignette: 0.8,
          edges: '#122036',
        }),
      },
    },
    effects: [
      {
        kind: 'water',
        area: { x: 300, y: 606, w: 950, h: 160 },
        depth: 1,
        order: 62,
        colour: '#c8ffff',
        amount: 0.8,
        slot: 'water',
      },
      {
        kind: 'stars',
        area: { x: -70, y: -30, w: 2060, h: 220 },
        depth: 0.06,
        order: 2,
        colour: '#e0e8ff',
        amount: 0.25,
      },
      {
        kind: 'sparks',
        area: { x: 900, y: 120, w: 700, h: 500 },
        depth: 0.9,
        order: 40,
        colour: '#ffd890',
        amount: 0.3,
        slot: 'lanterns',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky-deep', { depth: 0.06, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#060f2c'],
          [0.5, '#14284c'],
          [1, '#344464'],
        ]),
      );
      starField(g, 220, 260, 3);
    });
    bake.backdrop('sky', { depth: 0.06, order: 2, slot: 'sky', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#12204c'],
          [0.3, '#2c4478'],
          [0.55, '#6c7498'],
          [0.76, '#c09a98'],
          [0.9, '#f0b494'],
          [1, '#ffd0a0'],
        ]),
      );
      glow(g, 1180, HZ, 700, '#ffc090', 0.4, 1.5, 0.36);
      starField(g, 60, 160, 3);
      cloudBand(g, 180, 170, [240, 176, 150], 41, 0.6);
      cloudBand(g, 90, 140, [120, 124, 170], 44, 0.5);
    });
    bake.plane('sky-rings', { depth: 0.1, order: 3, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        1180,
        400,
        [
          ['#ffe0a8', '#ffb884'],
          ['#ff9c88', '#e87490'],
          ['#c8709c', '#9c5ca4'],
          ['#6c5cac', '#4c4c98'],
          ['#34488c', '#24387c'],
          ['#1c2c64', '#142050'],
        ],
        HZ + 60,
      ),
    );
    bake.plane('land', { depth: 0.4, order: 10 }, land);
    bake.plane('house', { depth: 0.8, order: 20 }, villa);
    bake.plane('party', { depth: 0.84, order: 24 }, party);
    bake.plane('lanterns', { depth: 0.85, order: 26 }, (brush) => bulbStrings(brush, LANTERNS, 9));
    bake.shine('stars', { depth: 0.85, order: 66, slot: 'lanterns', dream: [2, 3] }, (g) =>
      starsLight(g, LANTERNS, 9),
    );
    bake.plane('garden', { depth: 1, order: 50 }, (brush) => {
      pool(brush);
      piano(brush);
    });
    lights(bake);
    bake.plane('leaves', { depth: 1.2, order: 240 }, (brush) => {
      bush(brush, 1930, 770, 340, 260, '#1c3430', 51, { side: -1 });
      bush(brush, 20, 800, 420, 180, '#1c3430', 55);
    });
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'sky',
    { depth: 0.9, order: 51, over: ['land', 'garden', 'house'] },
    (g) =>
      wash(
        g,
        lin(0, 300, 0, H, [
          [0, '#4c3c3c'],
          [0.4, '#3c3438'],
          [1, '#20242c'],
        ]),
      ),
    (g) => glow(g, 1180, HZ + 10, 700, '#a8603c', 0.3, 1.6, 0.2),
  );
  bake.light(
    'house',
    { depth: 0.9, order: 52, over: ['land', 'house', 'party', 'garden'] },
    (g) => {
      lit(g, '#3c2c1a', 20, (q) => q.fillRect(HOUSE.x, HOUSE.y, HOUSE.w, HOUSE.h));
      lit(g, '#4c3822', 26, (q) =>
        poly(q, [
          [-100, 540],
          [560, 540],
          [760, 660],
          [-100, 760],
        ]),
      );
      glow(g, 330, 640, 620, '#ffb868', 0.3, 1.3, 0.4);
      glow(g, 1400, 560, 420, '#ffc890', 0.5, 0.9, 0.9);
    },
    (g) => {
      lit(g, '#3c2812', 6, (q) => q.fillRect(HOUSE.x, HOUSE.y + 8, HOUSE.w - 6, HOUSE.h - 10));
      glow(g, 240, 380, 520, '#a8642c', 0.22, 1.1, 0.8);
    },
  );
  bake.light(
    'water',
    { depth: 1, order: 53, over: ['garden', 'land', 'house'] },
    (g) => {
      lit(g, '#445c5c', 4, (q) => poly(q, WATER));
      glow(g, 780, 690, 760, '#58e8e8', 0.32, 1.2, 0.34);
      glow(g, 1380, 660, 380, '#58e0e0', 0.35, 0.8, 0.7);
      glow(g, 800, 500, 640, '#3cb8c0', 0.4, 1.4, 0.5);
    },
    (g) => {
      glow(g, 780, 680, 640, '#146c78', 0.25, 1.3, 0.3);
      for (const x of [560, 780, 1000]) glow(g, x, 630, 90, '#a8ffff', 0.3, 1, 0.3);
    },
  );
  bake.light(
    'lanterns',
    { depth: 0.9, order: 54, over: ['land', 'garden', 'house'], flicker: 0.02 },
    (g) => {
      for (const s of LANTERNS)
        for (const [x, y] of bulbsOf(s)) {
          glow(g, x, y + 18, 170, '#ffb868', 0.4);
          glow(g, x, 640, 170, '#ffb868', 0.25, 1.2, 0.3);
        }
      glow(g, 1560, 440, 380, '#ffd8a0', 0.5);
    },
    (g) => {
      for (const s of LANTERNS) for (const [x, y] of bulbsOf(s)) bulbLight(g, x, y + 19, 8, 0.75);
    },
  );
  spotOn(bake, 1276, 748);
};

import { down, type G, H, lin, OX, poly, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { lawn } from '../kit/garden.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { lit, wash } from '../kit/washes.ts';
import { nevadaCues } from './nevadaLight.ts';
import { acrossTheRoad, carBody, carInside, porch, READING, readingPanes, WINDOWS } from './nevadaThings.ts';

const HZ = 440;
const FAR = 574;
const NEAR = 706;
const CAR_PAINT = '#8c6c5c';

const desert = (brush: Brush): void => {
  ridge(
    brush,
    HZ - 34,
    62,
    0.0021,
    3,
    lin(0, 330, 0, HZ + 60, [
      [0, '#8c7ca4'],
      [1, '#c49ca4'],
    ]),
  );
  ridge(
    brush,
    HZ - 6,
    40,
    0.0034,
    14,
    lin(0, 380, 0, HZ + 60, [
      [0, '#74648c'],
      [1, '#b08894'],
    ]),
  );
  ridge(
    brush,
    HZ + 14,
    18,
    0.0052,
    8,
    lin(0, 400, 0, HZ + 80, [
      [0, '#5c5474'],
      [1, '#94787c'],
    ]),
  );
  cut(brush, (q) => q.fillRect(-OX - 10, HZ + 10, W + 180, 180), down(HZ + 10, FAR, '#b4948c', '#8c7870'), {
    paper: down(HZ, FAR, '#c8707c', '#7c3c70'),
  });
};

const wires = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      for (const [x, h] of [
        [1296, 250],
        [420, 226],
        [1960, 290],
      ] as const) {
        q.fillRect(x - 4, FAR - h - 60, 8, h + 60);
        q.fillRect(x - 34, FAR - h - 44, 68, 5);
        q.fillRect(x - 26, FAR - h - 24, 52, 4);
      }
      q.lineWidth = 1.3;
      for (const dy of [0, 20]) {
        q.beginPath();
        q.moveTo(-80, 300 + dy);
        q.quadraticCurveTo(200, 332 + dy, 420, 306 + dy);
        q.quadraticCurveTo(860, 352 + dy, 1296, 282 + dy);
        q.quadraticCurveTo(1640, 318 + dy, 1960, 242 + dy);
        q.stroke();
      }
    },
    '#3c3640',
    { shadow: [3, 4, 4, 0.3] },
  );
};

const road = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, FAR - 8, W + 180, 16),
    down(FAR - 8, FAR + 8, '#b8a89c', '#7c706c'),
    { rim: [0, 1.2, 'rgba(255,240,220,.4)'] },
  );
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, FAR + 6, W + 180, NEAR - FAR + 10),
    down(FAR, NEAR, '#74686c', '#5c545c', '#443e48'),
    {
      paper: down(FAR, NEAR, '#54409c', '#2a2468'),
      shade: (q) => {
        const { random } = brush;
        for (let i = 0; i < 1500; i++) {
          const t = random();
          q.fillStyle = random() < 0.5 ? 'rgba(255,236,220,.12)' : 'rgba(0,0,14,.2)';
          q.fillRect(-90 + random() * 2100, FAR + 8 + t * 130, 2 + t * 5, 1 + t);
        }
        q.fillStyle = 'rgba(255,240,215,.35)';
        for (let x = -60; x < W + 90; x += 190) q.fillRect(x, 628, 92, 4);
      },
    },
  );
};

const near = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, NEAR - 6, W + 180, 22),
    down(NEAR - 6, NEAR + 16, '#c8b8a8', '#807470'),
    { rim: [0, 1.8, 'rgba(255,244,226,.55)'] },
  );
  lawn(brush, (x) => NEAR + 12 + 3 * Math.sin(x * 0.01), down(NEAR, H, '#7c8c60', '#566a4c', '#34443c'), {
    blade: '#8c9c68',
    paper: down(NEAR, H, '#4c9c70', '#1c4c58'),
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [600, NEAR + 14],
        [740, NEAR + 14],
        [820, H + 40],
        [560, H + 40],
      ]),
    down(NEAR, H, '#b4a494', '#8c8074'),
    {
      shade: (q) => {
        q.fillStyle = 'rgba(20,10,20,.2)';
        for (const y of [736, 770, 808]) q.fillRect(540, y, 300, 2.4);
      },
    },
  );
};

const paneGlow = (g: G, r: { x: number; y: number; w: number; h: number }, colour: string): void =>
  lit(g, colour, 1, (q) => q.fillRect(r.x, r.y, r.w, r.h));

/** A street in a desert town, by night and at first light: a porch, a car, a library across the road. */
export const nevada: SetPainter = {
  seed: 83,
  plan: {
    id: 'nevada',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#101a3c', '#3c3c6c', '#c88c84', '#3c3448'),
    marks: {
      porch: at(374, 690, 2.2, 74, { order: 130 }),
      kerb: at(906, 744, 2.3, -74, { order: 150 }),
      lawn: at(690, 758, 2.35, -70, { order: 150 }),
      library: at(846, 606, 1.05, 0, { order: 45 }),
      window: at(760, 604, 1.05, 180, { order: 45 }),
      car: at(1416, 668, 1.42, -90, { seat: 40, order: 110 }),
    },
    cameras: framings(
      {
        two: [660, 450, 1.35],
        left: [420, 460, 1.5],
        right: [1330, 500, 1.5],
        close: [420, 430, 2],
        detail: [830, 470, 2.6],
      },
      { library: [820, 470, 2.2, 0.6], porch: [520, 460, 1.45], 'car-interior': [1450, 520, 2.9] },
    ),
    light: {
      slots: ['dawn', 'sun', 'porch', 'library', 'windows', 'car', 'spot'],
      lamps: [
        { slot: 'porch', x: 320, y: 260, radius: 380, colour: '#ffc078' },
        { slot: 'car', x: 1380, y: 540, radius: 120, colour: '#8ce0c0' },
      ],
      cues: nevadaCues(),
    },
    effects: [
      {
        kind: 'sprinklers',
        area: { x: 560, y: 610, w: 720, h: 150 },
        depth: 1,
        order: 155,
        colour: '#ffe8d8',
        amount: 0.8,
        slot: 'sun',
      },
      {
        kind: 'stars',
        area: { x: -70, y: -30, w: 2060, h: 330 },
        depth: 0.08,
        order: 3,
        colour: '#dce8ff',
        amount: 0.5,
      },
      {
        kind: 'clouds',
        area: { x: -77, y: 60, w: 2074, h: 260 },
        depth: 0.1,
        order: 4,
        colour: '#ffc8b0',
        amount: 0.35,
        slot: 'dawn',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.08, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#03071c'],
          [0.45, '#0a1840'],
          [0.8, '#1c3060'],
          [1, '#3c4a70'],
        ]),
      );
      starField(g, 520, 420, 9);
    });
    bake.backdrop('sky-dawn', { depth: 0.08, order: 2, slot: 'dawn', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#5c78a8'],
          [0.28, '#8c98bc'],
          [0.52, '#c4aab8'],
          [0.72, '#ecb8a4'],
          [0.88, '#fccc98'],
          [1, '#ffe4b0'],
        ]),
      );
      glow(g, 1420, HZ - 10, 760, '#ffd8a0', 0.5, 1.4, 0.5);
      cloudBand(g, 120, 170, [250, 190, 176], 23, 0.75);
      cloudBand(g, 40, 150, [214, 170, 196], 27, 0.6);
      cloudBand(g, 250, 130, [255, 214, 160], 33, 0.7);
    });
    bake.plane('sky-rings', { depth: 0.12, order: 5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        1420,
        410,
        [
          ['#fff0b8', '#ffd08c'],
          ['#ffc88c', '#f89c7c'],
          ['#f0a090', '#d07490'],
          ['#c084b0', '#8c5ca4'],
          ['#7c70b8', '#505098'],
          ['#4858a4', '#2c3c80'],
        ],
        HZ + 30,
      ),
    );
    bake.plane('desert', { depth: 0.3, order: 10 }, desert);
    bake.plane('street', { depth: 0.62, order: 20 }, (brush) => {
      wires(brush);
      acrossTheRoad(brush);
    });
    bake.plane('road', { depth: 0.86, order: 30 }, road);
    bake.plane('car-inside', { depth: 1, order: 105 }, (brush) => carInside(brush, CAR_PAINT));
    bake.plane('near', { depth: 1, order: 115 }, (brush) => {
      carBody(brush, CAR_PAINT);
      near(brush);
      porch(brush);
    });
    lights(bake);
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const far = ['desert', 'street', 'road'];
  bake.light(
    'sun',
    { depth: 0.62, order: 40, over: far },
    (g) => {
      wash(
        g,
        lin(300, 300, 1700, 640, [
          [0, '#2a2030'],
          [0.6, '#442e2a'],
          [1, '#64422c'],
        ]),
      );
      glow(g, 1420, HZ, 900, '#ffb878', 0.45, 1.3, 0.5);
    },
    (g) => {
      glow(g, 1420, HZ + 6, 620, '#c86c3c', 0.4, 1.5, 0.22);
      lit(g, 'rgba(255,190,130,.12)', 10, (q) =>
        poly(q, [
          [1100, FAR + 20],
          [1900, FAR + 20],
          [1700, NEAR - 20],
          [300, NEAR - 20],
        ]),
      );
    },
  );
  bake.light('sun', { id: 'light-near-sun', depth: 1, order: 118, over: ['near'] }, (g) => {
    wash(
      g,
      lin(0, 0, W, 0, [
        [0, '#38262a'],
        [0.25, '#4c342c'],
        [0.5, '#402c2a'],
        [1, '#4c332c'],
      ]),
    );
    glow(g, 470, 420, 260, '#ffc48c', 0.5, 0.6, 2);
    lit(g, '#b08058', 14, (q) => {
      for (const x of [520, 980, 1300, 1720])
        poly(q, [
          [x, 720],
          [x + 160, 720],
          [x - 40, 830],
          [x - 320, 830],
        ]);
    });
    glow(g, 1750, 480, 360, '#ffc890', 0.7);
  });
  bake.light(
    'library',
    { depth: 0.62, order: 42, over: far },
    (g) => {
      for (const r of READING) glow(g, r.x + 22, 470, 150, '#ffc070', 0.7);
      glow(g, 820, 590, 330, '#ffb060', 0.8, 1.2, 0.24);
    },
    (g) => {
      lit(g, down(424, 528, '#c89450', '#e8a854', '#a86c34'), 0.6, (q) => readingPanes(q));
      for (const r of READING) glow(g, r.x + 22, 480, 130, '#c8702c', 0.35);
      lit(g, 'rgba(255,176,90,.22)', 10, (q) => {
        for (const r of READING)
          poly(q, [
            [r.x, FAR + 4],
            [r.x + r.w, FAR + 4],
            [r.x + r.w + 30, NEAR - 40],
            [r.x - 50, NEAR - 40],
          ]);
      });
    },
  );
  bake.light(
    'windows',
    { depth: 0.62, order: 43, over: ['street', 'road'] },
    (g) => {
      for (const r of WINDOWS) glow(g, r.x + 16, r.y + 24, 100, '#ffc880', 0.5);
    },
    (g) => {
      for (const r of WINDOWS) {
        paneGlow(g, r, '#b88848');
        glow(g, r.x + r.w / 2, r.y + r.h / 2, 70, '#c87834', 0.3);
      }
    },
  );
  bake.light(
    'porch',
    { depth: 1, order: 120, over: ['near'], flicker: 0.02 },
    (g) => {
      glow(g, 320, 270, 430, '#ffb060', 0.9, 0.9, 1.2);
      glow(g, 380, 700, 480, '#ffb060', 0.85, 1, 0.32);
      glow(g, 470, 420, 220, '#ffb868', 0.5, 0.5, 1.6);
    },
    (g) => {
      lit(g, down(290, 500, '#8c5c28', '#b87c3c', '#6c4424'), 2, (q) => q.fillRect(134, 290, 112, 204));
      glow(g, 320, 262, 260, '#b8641c', 0.4);
      bulbLight(g, 320, 262, 9, 0.9);
    },
  );
  bake.light(
    'car',
    { depth: 1, order: 112, over: ['car-inside'] },
    (g) => glow(g, 1370, 540, 200, '#8ce8c8', 0.9),
    (g) => glow(g, 1362, 530, 120, '#2c8c74', 0.4),
  );
  spotOn(bake, 906, 744);
};

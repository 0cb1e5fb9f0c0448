import { across, down, type G, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood, roundTable } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { reflection } from '../kit/street.ts';
import { wineGlass } from '../kit/tableware.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { lit, wash } from '../kit/washes.ts';

const HZ = 430;
const QUAY = 604;
const CAFE = { x: -100, w: 480 };
const ENTRY = { x: 1450, y: 250, w: 330, h: 370 };
const TABLE: View = { x: 520, y: 742, scale: 2.25, turn: 0, pitch: 9 };
const TOP = project(TABLE, [0, 74, 0]);
const ARCHES = [530, 690, 850, 1010, 1170, 1330];

interface House {
  x: number;
  w: number;
  h: number;
}

const row = (seed: number, x0: number, x1: number, low: number, high: number): House[] => {
  const random = seeded(seed);
  const out: House[] = [];
  for (let x = x0; x < x1; ) {
    const w = 62 + random() * 46;
    out.push({ x, w, h: low + (high - low) * random() });
    x += w;
  }
  return out;
};

const mansards = (
  brush: Brush,
  houses: readonly House[],
  base: number,
  stone: string,
  slate: string,
  lamp: string,
): void => {
  for (const [k, b] of houses.entries()) {
    const top = base - b.h;
    cut(brush, (q) => q.fillRect(b.x, top, b.w + 1, b.h + 40), down(top, base, stone, stone), {
      box: lamp,
      shadow: [3, 4, 5, 0.35],
      holes: (q) => {
        const random = seeded(k * 13 + 5);
        const n = Math.max(2, Math.floor(b.w / 20));
        for (let y = top + 12; y < base - 18; y += 26)
          for (let i = 0; i < n; i++)
            if (random() < 0.34) q.fillRect(b.x + 7 + i * ((b.w - 10) / n), y, 7, 13);
      },
      shade: (q) => {
        q.fillStyle = 'rgba(10,14,40,.25)';
        const n = Math.max(2, Math.floor(b.w / 20));
        for (let y = top + 12; y < base - 18; y += 26)
          for (let i = 0; i < n; i++) q.fillRect(b.x + 7 + i * ((b.w - 10) / n), y, 7, 13);
        q.fillStyle = 'rgba(255,240,220,.16)';
        for (let y = top + 6; y < base - 18; y += 26) q.fillRect(b.x, y, b.w, 1.4);
      },
    });
    cut(
      brush,
      (q) => {
        poly(q, [
          [b.x - 3, top + 2],
          [b.x + 8, top - 34],
          [b.x + b.w - 8, top - 34],
          [b.x + b.w + 3, top + 2],
        ]);
        q.fillRect(b.x + b.w * 0.2, top - 54, 7, 26);
        q.fillRect(b.x + b.w * 0.62, top - 50, 12, 22);
      },
      slate,
      { rim: [0.8, 1.2, 'rgba(255,236,220,.35)'], shadow: [3, 4, 5, 0.35] },
    );
  }
};

const city = (brush: Brush): void => {
  ridge(brush, HZ - 34, 40, 0.0026, 7, down(360, HZ, '#74749c', '#9c8c9c'));
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(1046, HZ - 50);
      q.lineTo(1046, 300);
      q.quadraticCurveTo(1048, 250, 1096, 238);
      q.quadraticCurveTo(1144, 250, 1146, 300);
      q.lineTo(1146, HZ - 50);
      q.fill();
      q.fillRect(1092, 206, 8, 40);
      for (const x of [1026, 1150]) {
        q.beginPath();
        q.moveTo(x, HZ - 50);
        q.lineTo(x, 330);
        q.quadraticCurveTo(x + 8, 300, x + 16, 330);
        q.lineTo(x + 16, HZ - 50);
        q.fill();
      }
    },
    down(206, HZ, '#7c7c9c', '#a09098'),
    { rim: [-1, 1.2, 'rgba(255,230,200,.4)'], paper: down(206, HZ, '#d870a0', '#f09c88') },
  );
  mansards(brush, row(4, 330, 1500, 70, 130), HZ + 14, '#8c8494', '#5c6484', '#ffcf80');
  mansards(brush, row(9, 1200, 1700, 110, 190), HZ + 24, '#7c7488', '#4c5474', '#ffcf80');
};

const river = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-100, HZ + 16, W + 200, 260),
    down(HZ + 16, QUAY + 30, '#8c8098', '#5c6890', '#3c4a74'),
    {
      paper: down(HZ + 16, QUAY + 20, '#f09c8c', '#6c68c0', '#2c3c94'),
      shade: (q) => {
        const random = seeded(17);
        for (let i = 0; i < 320; i++) {
          const t = random() ** 1.4;
          const y = HZ + 24 + t * 170;
          q.fillStyle = random() < 0.5 ? 'rgba(255,226,200,.22)' : 'rgba(10,20,60,.22)';
          q.fillRect(300 + random() * 1300, y, 14 + t * 80 * random(), 1.2 + t * 2.4);
        }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(360, 436);
      q.quadraticCurveTo(960, 390, 1500, 436);
      q.lineTo(1500, 540);
      q.lineTo(360, 540);
      q.fill();
    },
    down(400, 540, '#a89ca0', '#6c6c88'),
    {
      paper: down(400, 540, '#5c70d0', '#34409c'),
      rim: [0, 1.8, 'rgba(255,240,216,.5)'],
      holes: (q) => {
        for (const x of ARCHES) {
          q.beginPath();
          q.ellipse(x, 542, 64, 78, 0, Math.PI, 0);
          q.fill();
        }
      },
      shade: (q) => {
        q.fillStyle = 'rgba(20,24,60,.2)';
        q.fillRect(360, 446, 1140, 5);
        for (const x of ARCHES)
          for (let i = 0; i < 9; i++) {
            const a = Math.PI + (i / 8) * Math.PI;
            q.fillRect(x + Math.cos(a) * 72 - 1, 542 + Math.sin(a) * 86 - 5, 2, 10);
          }
      },
    },
  );
  cut(
    brush,
    (q) => {
      for (const x of [610, 770, 930, 1090, 1250]) {
        q.fillRect(x - 1.6, 372, 3.2, 44);
        q.beginPath();
        q.arc(x, 368, 4.6, 0, 7);
        q.fill();
      }
    },
    '#3c3c54',
    { shadow: [2, 2, 2, 0.3] },
  );
};

const cafe = (brush: Brush): void => {
  const { x, w } = CAFE;
  cut(brush, (q) => q.fillRect(x, -50, w, 680), across(x, x + w, '#6c5c5c', '#a08c80'), {
    paper: across(x, x + w, '#5c2c6c', '#a8508c'),
    shadow: [8, 6, 12, 0.5],
    shade: (q) => {
      q.fillStyle = 'rgba(20,10,30,.2)';
      for (let y = -40; y < 240; y += 46) q.fillRect(x, y, w, 2);
    },
  });
  for (const wx of [40, 220]) {
    cut(brush, (q) => q.fillRect(wx - 8, -40, 96, 196), '#c4b4a0', { rim: [0, 1.4, 'rgba(255,246,226,.4)'] });
    cut(brush, (q) => q.fillRect(wx, -34, 80, 180), down(-34, 146, '#3c3c5c', '#6c5c5c'), {
      paper: '#ffc878',
    });
    cut(
      brush,
      (q) => {
        q.fillRect(wx - 14, 116, 108, 5);
        for (let i = 0; i < 13; i++) q.fillRect(wx - 12 + i * 8.6, 116, 2.2, 44);
        q.fillRect(wx - 14, 158, 108, 5);
      },
      '#2c2834',
      { shadow: [2, 3, 3, 0.4] },
    );
  }
  cut(brush, (q) => q.fillRect(x, 300, w - 30, 330), down(300, 630, '#4c2c2c', '#3c2424'), {
    rim: [-1, 1.4, 'rgba(255,226,190,.3)'],
  });
  cut(brush, (q) => q.fillRect(-60, 322, 350, 230), down(322, 552, '#d8a464', '#b8804c', '#84583c'), {
    paper: down(322, 552, '#ffd080', '#ffa058'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = 'rgba(70,36,30,.55)';
      q.fillRect(-60, 470, 350, 82);
      for (const [px, s] of [
        [30, 1],
        [120, 1.1],
        [230, 0.95],
      ] as const) {
        q.beginPath();
        q.ellipse(px, 428, 15 * s, 19 * s, 0, 0, 7);
        q.fill();
        q.beginPath();
        q.roundRect(px - 32 * s, 446, 64 * s, 60, 20);
        q.fill();
      }
    },
  });
  cut(
    brush,
    (q) => {
      for (const px of [-64, 52, 168, 284]) q.fillRect(px, 322, 10, 240);
      q.fillRect(-64, 392, 358, 7);
    },
    '#5c3430',
    { rim: [1, 0, 'rgba(255,226,190,.35)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-100, 236);
      q.lineTo(400, 236);
      q.lineTo(470, 316);
      for (let i = 0; i < 10; i++) q.quadraticCurveTo(470 - i * 57 - 28, 340, 470 - (i + 1) * 57, 316);
      q.fill();
    },
    down(236, 330, '#a83c44', '#c85048'),
    {
      paper: down(236, 330, '#f0e0d0', '#e8c8b8'),
      rim: [0, 1.6, 'rgba(255,220,200,.5)'],
      shadow: [6, 12, 12, 0.5],
      shade: (q) => {
        q.fillStyle = brush.material === 'paper' ? '#d83c50' : 'rgba(244,226,200,.75)';
        for (let i = 0; i < 9; i += 2)
          poly(q, [
            [-44 + i * 50, 236],
            [6 + i * 50, 236],
            [14 + i * 57, 330],
            [-43 + i * 57, 330],
          ]);
      },
    },
  );
};

const station = (brush: Brush): void => {
  const { x, y, w, h } = ENTRY;
  cut(brush, (q) => q.fillRect(x - 40, 60, 640, 570), across(x - 40, W + 80, '#8c8088', '#54506c'), {
    paper: across(x - 40, W + 80, '#8c54a0', '#3c2c74'),
    shadow: [-8, 6, 12, 0.5],
    shade: (q) => {
      q.fillStyle = 'rgba(20,14,40,.2)';
      for (let yy = 76; yy < 630; yy += 42) q.fillRect(x - 40, yy, 640, 2);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x, y + h);
      q.lineTo(x, y + 110);
      q.ellipse(x + w / 2, y + 110, w / 2, 110, 0, Math.PI, 0);
      q.lineTo(x + w, y + h);
      q.fill();
    },
    down(y, y + h, '#c8c8b4', '#a8b4a8', '#5c6c70'),
    {
      paper: down(y, y + h, '#fff0b8', '#ffcf8c'),
      rim: [2, 2, 'rgba(60,40,60,.6)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(60,80,90,.35)';
        q.lineWidth = 1.4;
        for (let yy = y + 10, k = 0; yy < y + h; yy += 22, k++) {
          poly(
            q,
            [
              [x, yy],
              [x + w, yy],
            ],
            true,
          );
          for (let xx = x + (k % 2) * 22; xx < x + w; xx += 44)
            poly(
              q,
              [
                [xx, yy],
                [xx, yy + 22],
              ],
              true,
            );
        }
        q.fillStyle = 'rgba(30,34,50,.75)';
        poly(q, [
          [x + 40, y + h],
          [x + 90, y + h - 92],
          [x + w - 130, y + h - 92],
          [x + w - 120, y + h],
        ]);
        q.fillStyle = 'rgba(190,200,200,.5)';
        for (let k = 0; k < 5; k++) q.fillRect(x + 44 + k * 10, y + h - 16 - k * 18, w - 168 - k * 13, 4);
      },
    },
  );
  cut(brush, (q) => q.fillRect(x + w - 116, y + 122, 94, 142), '#e8dcc8', {
    rim: [0, 1.2, 'rgba(255,255,250,.7)'],
    shadow: [3, 5, 5, 0.4],
    shade: (q) => {
      q.fillStyle = '#1c2c5c';
      q.fillRect(x + w - 110, y + 128, 82, 94);
      q.fillStyle = '#d8944c';
      q.beginPath();
      q.ellipse(x + w - 68, y + 164, 15, 19, 0, 0, 7);
      q.fill();
      q.beginPath();
      q.moveTo(x + w - 100, y + 222);
      q.quadraticCurveTo(x + w - 68, y + 168, x + w - 36, y + 222);
      q.fill();
      q.fillStyle = '#3c3440';
      q.fillRect(x + w - 106, y + 230, 74, 9);
      q.fillRect(x + w - 96, y + 246, 54, 5);
    },
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 10;
      q.beginPath();
      q.moveTo(x - 10, y + h);
      q.lineTo(x - 10, y + 108);
      q.ellipse(x + w / 2, y + 108, w / 2 + 10, 120, 0, Math.PI, 0);
      q.lineTo(x + w + 10, y + h);
      q.stroke();
      for (const s of [-1, 1]) {
        q.beginPath();
        q.ellipse(x + w / 2 + s * 96, y + 4, 20, 12, s * 0.5, 0, 7);
        q.fill();
      }
    },
    '#3c6458',
    { rim: [-1.2, 1.2, 'rgba(220,250,230,.5)'], paper: '#1c8c74' },
  );
};

const quay = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-100, QUAY - 8);
      q.lineTo(W + 100, QUAY - 8);
      q.lineTo(W + 100, H + 50);
      q.lineTo(-100, H + 50);
      q.fill();
    },
    down(QUAY, H, '#8c8490', '#64607c', '#444464'),
    {
      paper: down(QUAY, H, '#4c4498', '#221c5c'),
      rim: [0, 1.8, 'rgba(255,236,214,.4)'],
      shade: (q) => {
        const random = seeded(31);
        for (let k = 0; k < 11; k++) {
          const y = QUAY + (k / 11) ** 1.5 * 230;
          const size = 22 + k * 5;
          for (let x = -100 - (k % 2) * size * 0.5; x < W + 100; x += size) {
            q.fillStyle = `rgba(${random() < 0.5 ? '255,236,220' : '0,0,24'},${0.04 + 0.1 * random()})`;
            q.beginPath();
            q.ellipse(x, y + 6, size * 0.46, 4 + k * 0.8, 0, 0, 7);
            q.fill();
          }
        }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.fillRect(400, QUAY - 60, 1010, 12);
      for (let x = 410; x < 1410; x += 50) q.fillRect(x, QUAY - 52, 12, 50);
      q.fillRect(400, QUAY - 10, 1010, 10);
    },
    down(QUAY - 60, QUAY, '#a89ca0', '#74708c'),
    { rim: [0, 1.6, 'rgba(255,240,220,.5)'], paper: down(QUAY - 60, QUAY, '#6c6cd0', '#3c3c9c') },
  );
  const side = { from: [-0.6, 0.8, 0.2], edge: 'rgba(255,226,180,.2)' } as const;
  contact(brush, 520, 744, 130, 12);
  for (const [x, turn] of [
    [412, 64],
    [634, -64],
  ] as const)
    stand(brush, bentwood('#6c4c3c'), { x, y: 742, scale: 2.25, turn, pitch: 9 }, side);
  stand(brush, roundTable('#3c3434', '#b09c8c', 74, 32), TABLE, side);
  wineGlass(brush, TOP[0] - 20, TOP[1] + 2, 2.2, '#8c2c3c');
  wineGlass(brush, TOP[0] + 26, TOP[1] + 4, 2.2, '#8c2c3c');
};

const amber = [-0.76, 0.3, -0.5] as const;
const slate = [0.72, 0.42, -0.55] as const;

/** A street by a river at the blue hour: a café, a bridge, slate roofs, a way down with a poster on its tiles. */
export const paris: SetPainter = {
  seed: 137,
  plan: {
    id: 'paris',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#2c3c6c', '#8c84a8', '#e0b09c', '#3c3c5c'),
    marks: {
      river: at(980, 744, 2.25, 150, { order: 140 }),
      bridge: at(860, 440, 0.66, 80, { order: 33 }),
      cellar: at(1560, 690, 2.1, -150, { order: 120 }),
      cafe: at(770, 752, 2.3, 96, { order: 140 }),
      table: at(408, 748, 2.25, 62, { seat: 46, order: 140 }),
    },
    cameras: framings(
      {
        two: [560, 460, 1.5],
        left: [460, 450, 1.35],
        right: [1420, 440, 1.35],
        close: [800, 430, 1.9],
        detail: [1690, 440, 2.4],
      },
      { river: [980, 420, 1.5, 0.5] },
    ),
    light: {
      slots: ['sky', 'cafe', 'lamps', 'station', 'spot'],
      lamps: [
        { slot: 'cafe', x: 160, y: 440, radius: 560, colour: '#ffbc70' },
        { slot: 'station', x: 1600, y: 400, radius: 420, colour: '#e8f0c8' },
      ],
      cues: {
        ...cuesOf({
          grade: '#48506c',
          paper: '#b4acdc',
          key: [amber, '#ffbe78'],
          rim: [slate, '#9cb4f0'],
          ambient: '#343a54',
          edges: '#242c50',
          full: { sky: 1, cafe: 0.8, lamps: 0.8, station: 0.8 },
          lamp: 'cafe',
          night: { sky: 0.4 },
          vignette: 0.6,
        }),
        dim: cue({
          slots: { sky: 0.55, cafe: 1, lamps: 1, station: 1 },
          grade: '#2c3454',
          paper: '#8884c4',
          key: [amber, '#ffb870', 1.8],
          rim: [slate, '#8caaf4', 0.9],
          ambient: '#242a44',
          vignette: 0.75,
          edges: '#182048',
        }),
      },
    },
    effects: [
      {
        kind: 'water',
        area: { x: 400, y: HZ + 24, w: 1020, h: 120 },
        depth: 0.5,
        order: 24,
        colour: '#ffe0b8',
        amount: 0.6,
        slot: 'lamps',
      },
      {
        kind: 'clouds',
        area: { x: -77, y: 60, w: 2074, h: 260 },
        depth: 0.1,
        order: 3,
        colour: '#ffd0c0',
        amount: 0.3,
        slot: 'sky',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('night', { depth: 0.08, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#0a1434'],
          [0.6, '#243460'],
          [1, '#54587c'],
        ]),
      );
      starField(g, 160, 240, 4);
    });
    bake.backdrop('sky', { depth: 0.08, order: 2, slot: 'sky', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#2c4478'],
          [0.32, '#5c74a4'],
          [0.56, '#98a0b8'],
          [0.76, '#d4b8b4'],
          [0.92, '#f4cca8'],
          [1, '#ffdcb0'],
        ]),
      );
      cloudBand(g, 120, 190, [236, 200, 196], 43, 0.6);
      cloudBand(g, 260, 120, [255, 222, 190], 47, 0.6);
    });
    bake.plane('sky-rings', { depth: 0.12, order: 4, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        980,
        400,
        [
          ['#fff0c0', '#ffd898'],
          ['#ffc8a0', '#f8a898'],
          ['#e898b0', '#c880b8'],
          ['#9c7cc8', '#7468b8'],
          ['#5464b8', '#4050a0'],
          ['#34448c', '#283474'],
        ],
        HZ + 30,
      ),
    );
    bake.plane('city', { depth: 0.35, order: 10 }, city);
    bake.plane('river', { depth: 0.55, order: 20 }, river);
    bake.plane('street', { depth: 0.92, order: 40 }, (brush) => {
      cafe(brush);
      station(brush);
    });
    bake.plane('quay', { depth: 1, order: 60 }, quay);
    lights(bake);
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light('sky', { depth: 0.5, order: 30, over: ['city', 'river'] }, (g) => {
    wash(
      g,
      lin(0, 200, 0, 620, [
        [0, '#4c3c44'],
        [1, '#2c2c40'],
      ]),
    );
    glow(g, 980, HZ, 700, '#ffc8a0', 0.4, 1.3, 0.4);
  });
  bake.light('sky', { id: 'light-near-sky', depth: 0.96, order: 64, over: ['street', 'quay'] }, (g) =>
    wash(
      g,
      lin(0, 0, 0, H, [
        [0, '#2c2c40'],
        [0.7, '#343448'],
        [1, '#24263c'],
      ]),
    ),
  );
  bake.light(
    'lamps',
    { depth: 0.55, order: 31, over: ['city', 'river'] },
    (g) => {
      for (const x of [610, 770, 930, 1090, 1250]) glow(g, x, 410, 90, '#ffc880', 0.5);
    },
    (g) => {
      for (const x of [610, 770, 930, 1090, 1250]) {
        bulbLight(g, x, 368, 4, 0.8);
        reflection(g, x, 548, 12, 60, '#ffc070', x, 0.4);
      }
    },
  );
  bake.light(
    'cafe',
    { depth: 0.96, order: 65, over: ['street', 'quay'] },
    (g) => {
      lit(g, '#7c5430', 8, (q) => q.fillRect(-60, 322, 350, 230));
      glow(g, 260, 420, 420, '#ffac5c', 0.5);
      lit(g, '#84582c', 30, (q) =>
        poly(q, [
          [-90, 600],
          [380, 600],
          [760, 800],
          [-90, 820],
        ]),
      );
      glow(g, 560, 690, 460, '#ffb464', 0.5, 1.2, 0.4);
    },
    (g) => {
      lit(g, '#4c2c10', 5, (q) => q.fillRect(-60, 322, 350, 150));
      glow(g, 120, 400, 380, '#a85c20', 0.28);
      for (const [x, y] of [
        [-10, 352],
        [110, 352],
        [228, 352],
      ] as const)
        bulbLight(g, x, y, 5, 0.7);
    },
  );
  bake.light(
    'station',
    { depth: 0.96, order: 66, over: ['street', 'quay'] },
    (g: G) => {
      lit(g, '#6c6c54', 16, (q) => q.fillRect(ENTRY.x + 10, ENTRY.y + 20, ENTRY.w - 20, ENTRY.h - 20));
      lit(g, '#747c54', 24, (q) =>
        poly(q, [
          [1460, 616],
          [1770, 616],
          [1820, 780],
          [1330, 780],
        ]),
      );
    },
    (g) => {
      glow(g, 1615, 330, 260, '#54603c', 0.4);
      for (const s of [-1, 1]) bulbLight(g, ENTRY.x + ENTRY.w / 2 + s * 96, ENTRY.y + 4, 8, 0.7, '#ff9a50');
    },
  );
  spotOn(bake, 770, 752);
};

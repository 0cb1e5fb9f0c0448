import { across, down, type G, H, lin, OX, poly, radial, seeded, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { damp } from '../kit/views.ts';

type Dot = readonly [number, number];

/** The coast in shares of its width and height, roughly: two bays, a cape, a long beach. */
const ROUGH: readonly Dot[] = [
  [-1, -0.28],
  [-0.72, -0.7],
  [-0.34, -0.52],
  [-0.12, -0.94],
  [0.34, -0.82],
  [0.5, -0.42],
  [0.92, -0.5],
  [1, -0.02],
  [0.66, 0.12],
  [0.78, 0.5],
  [0.4, 0.92],
  [0.12, 0.6],
  [-0.22, 0.96],
  [-0.56, 0.66],
  [-0.6, 0.24],
  [-0.92, 0.16],
];

const broken = (points: readonly Dot[], depth: number, random: () => number): readonly Dot[] => {
  if (depth === 0) return points;
  const finer = points.flatMap((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const push = (random() - 0.5) * 0.42;
    return [a, [(a[0] + b[0]) / 2 - dy * push, (a[1] + b[1]) / 2 + dx * push] as const];
  });
  return broken(finer, depth - 1, random);
};

const COAST = broken(ROUGH, 4, seeded(17));

/** Follows the coast of the country about (x, y), `rx` and `ry` its half width and height. */
export const coast = (g: G, x: number, y: number, rx: number, ry: number): void => {
  g.beginPath();
  for (const [px, py] of COAST) g.lineTo(x + px * rx, y + py * ry);
  g.closePath();
};

const AT = { x: 872, y: 340, rx: 520, ry: 262 };
/** Where it drips. */
const DRIP: Dot = [1020, 420];
const FLEX: Dot = [1560, 196];

const plaster = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -60, W + 200, H + 120),
    lin(0, H, W, 0, [
      [0, '#e8dcb4'],
      [0.4, '#c4c8ac'],
      [1, '#7c9488'],
    ]),
    {
      paper: lin(0, H, W, 0, [
        [0, '#ffe0a0'],
        [1, '#d8a070'],
      ]),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        const random = seeded(8);
        q.lineCap = 'round';
        for (let i = 0; i < 13; i++) {
          let [x, y] = [random() * W, random() * H];
          let turn = random() * 7;
          q.strokeStyle = `rgba(64,70,56,${0.1 + 0.16 * random()})`;
          q.lineWidth = 1 + random() * 1.4;
          q.beginPath();
          q.moveTo(x, y);
          for (let k = 0; k < 14; k++) {
            turn += (random() - 0.5) * 1.1;
            x += Math.cos(turn) * 22;
            y += Math.sin(turn) * 16;
            q.lineTo(x, y);
          }
          q.stroke();
        }
      },
    },
  );
  // The wall it ends at, seen steeply from below: the moulding, and the paint under it.
  const wall: Dot[] = [
    [-110, 596],
    [300, 700],
    [W + 110, 772],
    [W + 110, H + 60],
    [-110, H + 60],
  ];
  cut(
    brush,
    (q) => poly(q, wall),
    lin(0, 640, 0, H, [
      [0, '#5ca094'],
      [1, '#2c6460'],
    ]),
    {
      paper: '#2c8490',
    },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 15;
      poly(q, wall.slice(0, 3), true);
    },
    '#e0e0cc',
    { rim: [0, 2, 'rgba(255,255,245,.7)'], paper: '#f8e4b8' },
  );
};

const islands: readonly (readonly [number, number, number, number])[] = [
  [330, 470, 34, 18],
  [392, 520, 16, 9],
  [1424, 420, 28, 20],
  [760, 636, 22, 10],
];

const land = (q: G): void => {
  coast(q, AT.x, AT.y, AT.rx, AT.ry);
  q.fill();
  for (const [x, y, rx, ry] of islands) {
    coast(q, x, y, rx, ry);
    q.fill();
  }
};

const country = (brush: Brush): void => {
  const { g } = brush;
  if (brush.material === 'memory') {
    g.save();
    g.globalAlpha = 0.7;
    g.drawImage(damp(520, 240, 9, [150, 122, 72]).canvas, 240, -30, 1270, 760);
    g.globalAlpha = 1;
    g.filter = 'blur(20px)';
    g.fillStyle = 'rgba(140,108,54,.5)';
    land(g);
    g.restore();
  }
  cut(brush, land, radial(980, 400, 620, '#6c4a22', '#8c6a38', '#b09058'), {
    paper: radial(980, 400, 620, '#9c5c2c', '#c8843c'),
    shade: (q) => {
      // Every winter left a tide line inside the last one.
      for (const [k, a] of [
        [0.86, 0.5],
        [0.68, 0.42],
        [0.46, 0.5],
        [0.26, 0.55],
      ] as const) {
        q.strokeStyle = `rgba(58,34,12,${a})`;
        q.lineWidth = 3;
        coast(q, AT.x + (1 - k) * 130, AT.y + (1 - k) * 76, AT.rx * k, AT.ry * k);
        q.stroke();
        q.fillStyle = 'rgba(58,34,12,.12)';
        q.fill();
      }
      q.strokeStyle = 'rgba(244,230,180,.4)';
      q.lineWidth = 2.2;
      for (const [x, y, bend] of [
        [560, 300, 70],
        [900, 130, -60],
        [1250, 250, 40],
      ] as const) {
        q.beginPath();
        q.moveTo(x, y);
        q.bezierCurveTo(x + 90, y + bend, DRIP[0] - 140, DRIP[1] - bend, DRIP[0], DRIP[1]);
        q.stroke();
      }
    },
  });
  if (brush.material === 'memory') {
    g.save();
    g.lineWidth = 3.4;
    g.strokeStyle = 'rgba(70,44,16,.75)';
    coast(g, AT.x, AT.y, AT.rx, AT.ry);
    g.stroke();
    g.restore();
  }
};

/** The capital: a drop that has not made up its mind. */
const drop = (brush: Brush): void => {
  const [x, y] = DRIP;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 26, 20, 0, 0, 7);
      q.fill();
    },
    '#2c1c0c',
    { paper: '#6c2c34', shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 9, y - 2);
      q.bezierCurveTo(x - 15, y + 26, x - 9, y + 38, x, y + 39);
      q.bezierCurveTo(x + 9, y + 38, x + 15, y + 26, x + 9, y - 2);
      q.fill();
    },
    down(y, y + 39, '#4c8ca8', '#c8f4ff'),
    {
      paper: '#7cd0f0',
      rim: [1.4, -1.6, 'rgba(255,255,255,.95)'],
      shade: (q) => {
        q.fillStyle = '#ffffff';
        q.beginPath();
        q.ellipse(x - 4, y + 27, 3, 5, 0.3, 0, 7);
        q.fill();
      },
    },
  );
};

/** What a flex hangs from. */
const rose = (brush: Brush, x: number, y: number, rx: number, ry: number): void =>
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, rx, ry, 0, 0, 7);
      q.fill();
    },
    across(x - rx, x + rx, '#d8d8c4', '#8c9888'),
    { rim: [-1.4, -1.4, 'rgba(255,255,245,.8)'], paper: '#f0d8a8', shadow: [6, 8, 8, 0.4] },
  );

/** The lamp's flex from its rose, past us; the shade is the near dark thing. */
const lampFromBelow = (brush: Brush): void => {
  const [x, y] = FLEX;
  rose(brush, x, y, 62, 40);
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      q.lineCap = 'round';
      q.beginPath();
      q.moveTo(x, y);
      q.bezierCurveTo(x + 70, y + 120, x + 10, y + 200, x + 130, y + 330);
      q.stroke();
    },
    '#3c342c',
    { rim: [-1.4, 0, 'rgba(255,236,200,.5)'], paper: '#5c3048' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x + 190, y + 420, 260, 172, -0.2, 0, 7);
      q.fill();
    },
    down(y + 250, y + 600, '#16302e', '#0c1a1c'),
    { rim: [1.6, 1.8, 'rgba(180,230,214,.4)'], paper: '#1c4c74', soft: 10 },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x + 202, y + 436, 222, 140, -0.2, 0, 7);
      q.fill();
    },
    radial(x + 190, y + 420, 230, '#54706a', '#24403c', '#14282a'),
    { rim: [-1.4, -1.6, 'rgba(200,240,226,.3)'], paper: '#2c6c94', shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x + 196, y + 430, 46, 38, -0.2, 0, 7);
      q.fill();
    },
    radial(x + 184, y + 416, 60, '#f4f0dc', '#a8b8a8', '#5c706c'),
    { paper: '#fff0c8' },
  );
};

const NEW: Dot = [1010, 330];

/** Its first winter: no bigger than a plate, round the rose of a bare bulb. */
const plate = (brush: Brush): void => {
  const [x, y] = NEW;
  cut(
    brush,
    (q) => {
      coast(q, x + 14, y + 6, 150, 104);
      q.fill();
    },
    radial(x, y, 160, '#6c5434', '#947850', '#a89068'),
    {
      paper: radial(x, y, 160, '#9c5c2c', '#c8843c'),
      shade: (q) => {
        q.strokeStyle = 'rgba(58,34,12,.5)';
        q.lineWidth = 3;
        coast(q, x + 8, y + 4, 112, 78);
        q.stroke();
      },
    },
  );
  rose(brush, x, y, 56, 38);
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      q.lineCap = 'round';
      q.beginPath();
      q.moveTo(x, y);
      q.bezierCurveTo(x + 40, y + 60, x - 10, y + 120, x + 50, y + 190);
      q.stroke();
      q.beginPath();
      q.ellipse(x + 56, y + 204, 26, 22, 0, 0, 7);
      q.fill();
    },
    '#28242c',
    { rim: [-1.4, 0, 'rgba(255,236,200,.5)'], paper: '#5c3048' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x + 72, y + 252, 50, 54, 0, 0, 7);
      q.fill();
    },
    radial(x + 56, y + 240, 70, '#fff4d8', '#c8b490', '#6c6c70'),
    { paper: '#fff0c8', rim: [-1.6, 1.6, 'rgba(255,250,230,.7)'] },
  );
};

/** The ceiling as one sees it lying on the floor: in the first winter a plate, later a country with a lamp's flex. */
export const ceilingFromBelow = (brush: Brush, first = false): void => {
  plaster(brush);
  if (first) {
    plate(brush);
    return;
  }
  country(brush);
  drop(brush);
  lampFromBelow(brush);
  if (brush.material !== 'memory') return;
  const { g } = brush;
  g.save();
  g.globalCompositeOperation = 'soft-light';
  g.fillStyle = styleOf(g, radial(380, 700, 1300, '#fff4d0', '#b0a888', '#1c2c34'));
  g.fillRect(-OX - 10, -60, W + 200, H + 120);
  g.restore();
};

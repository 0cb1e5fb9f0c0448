import { across, down, type G, H, mix, OX, poly, seeded, W } from '../kit/canvas.ts';
import { ridge, skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { towers } from './layByCity.ts';
import { EDGE, HZ } from './layByPlan.ts';

/** A works with three silos, a kiln and a smoke that goes nowhere. */
const cementWorks = (brush: Brush): void => {
  const [x, y] = [1590, 500];
  if (brush.material === 'memory') {
    const { g } = brush;
    g.save();
    g.filter = 'blur(9px)';
    for (let i = 0; i < 26; i++) {
      g.fillStyle = `rgba(150,124,112,${0.2 - i * 0.006})`;
      g.beginPath();
      g.arc(x + 92 + i * 11, y - 96 - i * 2.6 - 10 * Math.sin(i * 0.7), 9 + i * 1.7, 0, 7);
      g.fill();
    }
    g.restore();
  } else
    cut(
      brush,
      (q) => {
        q.beginPath();
        for (let i = 0; i < 8; i++) {
          q.moveTo(x + 104 + i * 32 + 26, y - 104 - i * 9);
          q.arc(x + 104 + i * 32, y - 104 - i * 9, 15 + i * 3, 0, 7);
        }
        q.fill();
      },
      '#e8e0d8',
      { paper: '#fff0dc' },
    );
  cut(
    brush,
    (q) => {
      for (const dx of [0, 24, 48]) {
        q.beginPath();
        q.roundRect(x + dx, y - 52, 20, 56, [9, 9, 0, 0]);
        q.fill();
      }
      q.fillRect(x + 72, y - 30, 46, 34);
      poly(q, [
        [x + 86, y - 30],
        [x + 90, y - 98],
        [x + 97, y - 98],
        [x + 101, y - 30],
      ]);
      poly(q, [
        [x + 20, y - 48],
        [x + 92, y - 76],
        [x + 94, y - 70],
        [x + 22, y - 42],
      ]);
      q.fillRect(x - 30, y - 14, 34, 18);
    },
    across(x - 30, x + 120, '#b8b0a4', '#8c857c'),
    {
      paper: across(x - 30, x + 120, '#d8b49c', '#a87c84'),
      rim: [-0.8, 1, 'rgba(255,252,240,.6)'],
      shade: (q) => {
        q.fillStyle = 'rgba(180,72,52,.75)';
        q.fillRect(x + 88, y - 94, 11, 6);
        q.fillRect(x + 87, y - 80, 13, 6);
      },
    },
  );
};

/** A reservoir between two bare hills, with a fence round it. */
const reservoir = (brush: Brush): void => {
  const [x, y] = [1096, 522];
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x - 96, y + 8, 130, 30, -0.1, 0, 7);
      q.ellipse(x + 128, y + 6, 150, 36, 0.12, 0, 7);
      q.fill();
    },
    down(y - 30, y + 30, '#b09a70', '#7c6c50'),
    { paper: '#c88c5c', rim: [0, 1.2, 'rgba(255,246,220,.4)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y + 12, 86, 11, 0, 0, 7);
      q.fill();
    },
    across(x - 86, x + 86, '#6ca0ac', '#c8dcd8'),
    { paper: '#5cc0c8', rim: [0, -1.2, 'rgba(90,74,50,.7)'] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1;
      q.beginPath();
      q.ellipse(x, y + 9, 98, 14, 0, 0, 7);
      q.stroke();
      for (let i = 0; i < 26; i++) {
        const a = (i / 26) * 6.283;
        q.fillRect(x + Math.cos(a) * 98, y + 4 + Math.sin(a) * 14, 1, 7);
      }
    },
    '#6c6458',
    { shadow: [0, 0, 1, 0] },
  );
};

/** A supermarket's roof, its car park: white lines, some cars, one lamp. */
const carPark = (brush: Brush): void => {
  const [x, y] = [1330, 560];
  const slab = (x0: number, x1: number, y0: number, y1: number, lean: number): [number, number][] => [
    [x0 + lean, y0],
    [x1 + lean * 0.4, y0],
    [x1, y1],
    [x0, y1],
  ];
  cut(brush, (q) => poly(q, slab(x - 190, x + 230, y - 22, y + 20, 46)), '#7c7c7c', {
    paper: '#5c5c8c',
    shade: (q) => {
      q.strokeStyle = 'rgba(250,248,238,.85)';
      q.lineWidth = 1.4;
      for (let i = -8; i < 11; i++)
        for (const [a, b] of [
          [y - 17, y - 7],
          [y - 1, y + 12],
        ] as const)
          poly(
            q,
            [
              [x + i * 21 - (a - y) * 0.9, a],
              [x + i * 22 - (b - y) * 0.9, b],
            ],
            true,
          );
      const random = seeded(8);
      for (let i = -7; i < 10; i++) {
        if (random() < 0.5) continue;
        q.fillStyle = ['#b8503c', '#e8e4d8', '#3c5c70', '#8c9498'][(random() * 4) | 0] ?? '#888888';
        q.fillRect(x + i * 21.5 + 4, random() < 0.5 ? y - 14 : y + 2, 11, 6);
      }
    },
  });
  cut(brush, (q) => poly(q, slab(x - 120, x + 130, y - 44, y - 24, 16)), '#e4dccc', {
    paper: '#f0c8a0',
    rim: [0, 1.2, 'rgba(255,255,250,.8)'],
  });
  cut(brush, (q) => q.fillRect(x - 120, y - 24, 250, 9), '#a8584a', { paper: '#c84c54' });
  cut(
    brush,
    (q) => {
      q.fillRect(x + 40, y - 74, 2.4, 82);
      q.fillRect(x + 30, y - 76, 22, 3.4);
    },
    '#2c2c34',
    { shadow: [9, 3, 2, 0.5] },
  );
};

/** The city by daylight: roofs, trees, a works, a reservoir, a car park; nothing shines. */
export const dayPlain = (brush: Brush): void => {
  const random = seeded(41);
  ridge(brush, HZ - 12, 30, 0.0032, 4, across(0, W, '#c8b498', '#8c9ca4'));
  ridge(brush, HZ + 2, 17, 0.0046, 9, across(0, W, '#b89c7c', '#748890'));
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, HZ + 4, W + 200, 300),
    down(HZ, EDGE + 30, '#d8b890', '#b89c74', '#94804c', '#745c3c'),
    { paper: down(HZ, EDGE, '#f0d8a8', '#d89c64'), shadow: [0, -4, 8, 0.3] },
  );
  cut(brush, towers, down(HZ - 90, HZ + 8, '#6c8490', '#b8a48c'), {
    paper: down(HZ - 90, HZ + 8, '#8c9cb8', '#d8b89c'),
  });
  const roofs = (q: G, kinds: readonly string[], n: number, wide: number, high: number): void => {
    for (let i = 0; i < n; i++) {
      const t = random() ** 1.5;
      const y = HZ + 9 + t * 172;
      const k = 0.18 + t;
      const colour = kinds[(random() * kinds.length) | 0] ?? '#ffffff';
      q.fillStyle = mix('#ccb08c', colour, 0.25 + 0.65 * Math.min(1, k));
      const x = -OX + random() * (W + 2 * OX);
      q.fillRect(x, y, (4 + random() * wide) * k, (1.6 + random() * high) * k);
    }
  };
  const { g } = brush;
  if (brush.material === 'paper')
    for (const [base, high, width, fill] of [
      [474, 14, 18, '#d8a878'],
      [506, 22, 28, '#c88c68'],
      [552, 30, 40, '#b0705c'],
      [606, 40, 56, '#945450'],
    ] as const)
      skyline(brush, {
        x0: -OX - 20,
        x1: W + OX + 20,
        base,
        low: 5,
        high,
        width,
        fill,
        seed: base,
        box: '#fff0d0',
      });
  if (brush.material === 'memory') {
    roofs(g, ['#5c6848', '#4c5c44', '#746c44'], 1500, 26, 7);
    roofs(g, ['#f0ece0', '#e4dccc', '#c8b8a0', '#b06c50', '#94989c', '#d8c8ac'], 2300, 18, 5);
    g.strokeStyle = 'rgba(108,104,98,.4)';
    for (let i = -22; i <= 22; i++) {
      g.lineWidth = 0.8;
      poly(
        g,
        [
          [1000 + i * 9, HZ + 8],
          [1000 + i * 150 + 30, HZ + 190],
        ],
        true,
      );
    }
    for (let i = 1; i < 11; i++) {
      g.lineWidth = 0.5 + i * 0.12;
      const y = HZ + 6 + 170 / (12 - i);
      poly(
        g,
        [
          [-OX, y - 3],
          [W + OX, y + 3],
        ],
        true,
      );
    }
  }
  reservoir(brush);
  cementWorks(brush);
  carPark(brush);
  if (brush.material === 'memory') {
    const air = g.createLinearGradient(0, HZ - 20, 0, HZ + 90);
    air.addColorStop(0, 'rgba(246,206,150,0)');
    air.addColorStop(0.2, 'rgba(246,206,150,.62)');
    air.addColorStop(1, 'rgba(246,206,150,0)');
    g.fillStyle = air;
    g.fillRect(-OX, HZ - 20, W + 2 * OX, 110);
  }
};

/** The hill under the barrier by day: dry brush. */
export const dryCanyon = (brush: Brush): void => {
  const random = seeded(37);
  for (const [from, to, top] of [
    [-OX - 20, 940, (t: number) => 508 + 80 * t ** 1.7],
    [1180, W + OX + 20, (t: number) => 600 - 128 * t ** 1.4],
  ] as const) {
    const points: [number, number][] = [];
    for (let x = from; x <= to; x += 9) points.push([x, top((x - from) / (to - from)) - random() * 6]);
    cut(brush, (q) => poly(q, [[from, H], ...points, [to, H]]), down(500, 640, '#9c6c38', '#4c3424'), {
      paper: down(500, 640, '#d8a058', '#9c5c44'),
      shadow: [0, -5, 8, 0.35],
      shade: (q) => {
        for (let i = 0; i < 170; i++) {
          const x = from + random() * (to - from);
          const y = top((x - from) / (to - from)) + 4 + random() * 90;
          q.fillStyle = ['#4c4428', '#745430', '#c08c4c', '#5c3820'][(random() * 4) | 0] ?? '#6c6840';
          q.beginPath();
          q.ellipse(x, y, 4 + random() * 9, 2 + random() * 4, 0, 0, 7);
          q.fill();
        }
      },
    });
  }
};

import { down, type G, H, lin, OX, poly, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { lawn } from '../kit/garden.ts';
import { lit } from '../kit/washes.ts';
import { FAR, HZ, NEAR } from './nevadaPlan.ts';

/** Hills and plain. */
export const desert = (brush: Brush): void => {
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

/** Poles and wires. */
export const wires = (brush: Brush): void => {
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

/** The road. */
export const road = (brush: Brush): void => {
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

/** Kerb, lawn and path. */
export const near = (brush: Brush): void => {
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

/** One lit pane. */
export const paneGlow = (g: G, r: { x: number; y: number; w: number; h: number }, colour: string): void =>
  lit(g, colour, 1, (q) => q.fillRect(r.x, r.y, r.w, r.h));

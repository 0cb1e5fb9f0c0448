import { down, poly, seeded, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { ARCHES, HZ, QUAY } from './parisPlan.ts';

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

/** Roofs, a dome, hills. */
export const city = (brush: Brush): void => {
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

/** Water and bridge. */
export const river = (brush: Brush): void => {
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
  // Under the arches it is night already.
  cut(
    brush,
    (q) => {
      for (const x of ARCHES) {
        q.beginPath();
        q.ellipse(x, 542, 66, 80, 0, Math.PI, 0);
        q.fill();
      }
    },
    down(462, 542, '#1c2444', '#3c4870'),
    { paper: down(462, 542, '#ff9c8c', '#c86ca0'), shadow: [0, 0, 1, 0] },
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

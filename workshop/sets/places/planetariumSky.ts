import {
  across,
  down,
  frame,
  type G,
  H,
  lay,
  OX,
  OY,
  poly,
  rgba,
  seeded,
  styleOf,
  W,
} from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { star } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { fillAll } from '../kit/room.ts';
import { clouds } from '../kit/texture.ts';
import { lit, wash } from '../kit/washes.ts';
import { BIG, FIVE, FOOT, LINES, RIM, rimAt } from './planetariumPlan.ts';

/** The dome with its seams. */
export const dome = (brush: Brush): void => {
  fillAll(brush.g, down(-40, RIM, '#5c74a8', '#6c88b8', '#8098bc', '#b8b4b4'));
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -OY - 10, W + 180, RIM + 150),
    down(-40, RIM + 20, '#40508c', '#5868a0', '#8088b0', '#b4a8a8'),
    {
      paper: down(-40, RIM, '#1c1c64', '#34349c', '#6c4ca8', '#e8887c'),
      shade: (q) => {
        q.lineWidth = 1.2;
        for (let i = -12; i <= 12; i++) {
          q.strokeStyle = 'rgba(10,14,40,.16)';
          q.beginPath();
          q.moveTo(W / 2 + i * 124, rimAt(W / 2 + i * 124) + 10);
          q.quadraticCurveTo(W / 2 + i * 112, 60, W / 2 + i * 22, -260);
          q.stroke();
        }
        for (const r of [0.3, 0.52, 0.7, 0.84, 0.94]) {
          q.beginPath();
          q.ellipse(W / 2, 560, 1500 * r, 640 * r, 0, Math.PI, 2 * Math.PI);
          q.stroke();
        }
      },
    },
  );
};

/** Hills and roofs along the foot of the dome. */
export const rim = (brush: Brush): void => {
  const random = seeded(91);
  const hills = (base: number, high: number, wave: number, jag: number): [number, number][] => {
    const points: [number, number][] = [];
    for (let x = -100; x <= W + 100; x += 12)
      points.push([
        x,
        rimAt(x) -
          base -
          high * (0.5 + 0.5 * Math.sin(x * wave) * Math.cos(x * wave * 0.37 + 1)) -
          (random() < jag ? random() * 26 : 0),
      ]);
    return points;
  };
  const band = (points: [number, number][], colour: string, paper: string) =>
    cut(brush, (q) => poly(q, [[-100, H], ...points, [W + 100, H]]), colour, {
      paper,
      shadow: [0, -8, 12, 0.4],
    });
  band(hills(4, 26, 0.006, 0), '#3c4064', '#3a2a78');
  band(hills(-6, 10, 0.011, 0.35), '#20223c', '#221c60');
  cut(
    brush,
    (q) => {
      q.beginPath();
      for (let x = -100; x <= W + 100; x += 40) q.lineTo(x, rimAt(x) + 8);
      q.lineTo(W + 100, FOOT + 20);
      q.lineTo(-100, FOOT + 20);
      q.fill();
    },
    down(RIM, FOOT + 10, '#6a4c40', '#54382f', '#2c1e20'),
    {
      paper: down(RIM, FOOT, '#b85a4c', '#5c2450'),
      rim: [0, 2, 'rgba(255,226,180,.55)'],
      shade: (q) => {
        q.fillStyle = 'rgba(0,0,10,.25)';
        for (let x = -90; x < W + 90; x += 58) q.fillRect(x, RIM, 3, 120);
      },
    },
  );
};

/** The round floor. */
export const ground = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      for (let x = -100; x <= W + 100; x += 40) q.lineTo(x, FOOT + 10 * ((x - W / 2) / 1000) ** 2);
      q.lineTo(W + 100, H + 50);
      q.lineTo(-100, H + 50);
      q.fill();
    },
    down(FOOT, H, '#3c4068', '#54587c', '#2c3050'),
    {
      paper: down(FOOT, H, '#3c3c94', '#181848'),
      shadow: [0, -6, 12, 0.5],
      shade: (q) => {
        q.strokeStyle = 'rgba(190,205,255,.14)';
        q.lineWidth = 2;
        for (const r of [0.34, 0.56, 0.82, 1.15]) {
          q.beginPath();
          q.ellipse(W / 2, 700, 1000 * r, 150 * r, 0, 0, 7);
          q.stroke();
        }
        q.fillStyle = styleOf(
          q,
          across(0, W, 'rgba(2,2,12,.6)', 'rgba(2,2,12,0)', 'rgba(2,2,12,0)', 'rgba(2,2,12,.6)'),
        );
        q.fillRect(-100, FOOT, W + 200, 300);
      },
    },
  );
};

/** All the stars, as they shine. */
export const starNight = (g: G): void => {
  wash(g, down(-40, RIM + 90, '#040820', '#09123a', '#142256', '#33305c'), {
    x: -90,
    y: -50,
    w: W + 180,
    h: RIM + 140,
  });
  const milk = (
    seed: number,
    rgb: readonly [number, number, number],
    a: number,
    width: number,
    cell: number,
  ) => {
    const bank = clouds(520, 200, { cell, stretch: 2.2, low: 0.36, high: 0.78, seed, rgb }, (t) =>
      Math.exp(-(((t - 0.5) * width) ** 2)),
    );
    g.save();
    g.globalCompositeOperation = 'lighter';
    g.globalAlpha = a;
    g.translate(1000, 220);
    g.rotate(-0.36);
    g.drawImage(bank.canvas, -1500, -460, 3000, 920);
    g.restore();
  };
  milk(31, [70, 100, 215], 0.5, 3.9, 90);
  milk(53, [60, 170, 190], 0.24, 5.9, 60);
  milk(37, [196, 104, 180], 0.42, 6.4, 50);
  milk(43, [255, 206, 150], 0.5, 10.2, 34);
  milk(47, [255, 240, 216], 0.34, 18, 22);
  const random = seeded(17);
  g.globalCompositeOperation = 'lighter';
  for (let i = 0; i < 3600; i++) {
    const x = -80 + random() * (W + 160);
    let y = -40 + random() * (RIM + 110);
    if (i % 2) y = 220 - (x - 1000) * 0.377 + (random() + random() + random() - 1.5) * 190;
    if (y > RIM + 80 || y < -40) continue;
    const k = random() ** 5;
    g.fillStyle = rgba(
      ['#dfe8ff', '#fff2d8', '#c0d0ff', '#ffd8b0'][(random() * 4) | 0] ?? '#ffffff',
      0.24 + 0.6 * random(),
    );
    g.beginPath();
    g.arc(x, y, 0.55 + 1.5 * k, 0, 7);
    g.fill();
  }
  g.strokeStyle = 'rgba(255,220,160,.28)';
  g.lineWidth = 1.2;
  for (const [a, b] of LINES) {
    const [p, q] = [BIG[a], BIG[b]];
    if (p && q)
      poly(
        g,
        [
          [p[0], p[1]],
          [q[0], q[1]],
        ],
        true,
      );
  }
  for (const [x, y, r] of BIG) {
    glow(g, x, y, r * 9, '#a8c0ff', 0.5);
    lit(g, '#ffffff', 0, (q) => {
      q.beginPath();
      q.arc(x, y, r * 0.5, 0, 7);
      q.fill();
    });
  }
};

/** Five stars a little brighter than the rest, as high as five notes. */
export const fiveStars = (g: G): void => {
  g.globalCompositeOperation = 'lighter';
  FIVE.forEach(([x, y], i) => {
    const k = i === 4 ? 1.3 : 1;
    glow(g, x, y, 74 * k, '#ffcf8c', 0.55);
    glow(g, x, y, 20 * k, '#fff4dc', 0.9);
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
    ] as const)
      lit(g, 'rgba(255,240,210,.7)', 0.8, (q) => {
        q.beginPath();
        q.ellipse(x, y, 1.2 + dx * 24 * k, 1.2 + dy * 24 * k, 0, 0, 7);
        q.fill();
      });
  });
};

/** The sky once more in the polished floor. */
export const starFloor = (g: G): void => {
  const sky = frame();
  starNight(sky);
  fiveStars(sky);
  const mirror = frame();
  mirror.save();
  mirror.translate(0, FOOT * 1.62 + 12);
  mirror.scale(1, -0.62);
  mirror.filter = 'blur(1.6px)';
  lay(mirror, sky);
  mirror.restore();
  mirror.globalCompositeOperation = 'destination-in';
  mirror.fillStyle = styleOf(
    mirror,
    across(330, 1640, 'rgba(0,0,0,0)', 'rgba(0,0,0,1)', 'rgba(0,0,0,1)', 'rgba(0,0,0,1)', 'rgba(0,0,0,0)'),
  );
  mirror.fillRect(-OX, -OY, W + 2 * OX, H + 2 * OY);
  mirror.fillStyle = styleOf(
    mirror,
    down(
      FOOT,
      H + 30,
      'rgba(0,0,0,0)',
      'rgba(0,0,0,.7)',
      'rgba(0,0,0,.6)',
      'rgba(0,0,0,.4)',
      'rgba(0,0,0,.1)',
    ),
  );
  mirror.fillRect(-OX, FOOT, W + 2 * OX, H + OY - FOOT);
  g.save();
  g.beginPath();
  g.rect(-OX, FOOT + 4, W + 2 * OX, H);
  g.clip();
  lay(g, mirror);
  g.restore();
};

/** The same sky cut from paper: a river of three blues, stars on threads at the same places. */
export const paperNight = (brush: Brush): void => {
  const band = (wide: number, paper: string, seed: number) => {
    const random = seeded(seed);
    const edge = (side: 1 | -1): [number, number][] =>
      Array.from({ length: 42 }, (_, i) => {
        const x = -100 + i * 52;
        return [x, 220 - (x - 1000) * 0.377 + side * (wide + 26 * Math.sin(i * 0.8 + seed) + random() * 14)];
      });
    cut(brush, (q) => poly(q, [...edge(-1), ...edge(1).reverse()]), paper, {
      paper,
      shadow: [3, 9, 12, 0.4],
    });
  };
  const { g } = brush;
  g.save();
  g.beginPath();
  g.rect(-OX - 10, -OY - 10, W + 180, RIM + 60);
  g.clip();
  band(210, '#34389c', 5);
  band(140, '#5450b8', 6);
  band(74, '#8070cc', 7);
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.6;
      for (const [a, b] of LINES) {
        const [p, r] = [BIG[a], BIG[b]];
        if (p && r)
          poly(
            q,
            [
              [p[0], p[1]],
              [r[0], r[1]],
            ],
            true,
          );
      }
      for (const [x, y, r] of BIG) {
        q.fillRect(x - 0.7, -60, 1.4, y + 60);
        star(q, x, y, r * 4.2);
      }
      const random = seeded(23);
      for (let i = 0; i < 120; i++) star(q, -60 + random() * 2040, -20 + random() * 430, 3 + random() * 5);
    },
    '#fff0b8',
    { paper: '#fff0b8', shadow: [6, 10, 5, 0.5], grain: 0.3 },
  );
  g.restore();
};

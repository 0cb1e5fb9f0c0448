import { down, type G, H, OX, poly, radial, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import { person } from '../kit/people.ts';
import { lit } from '../kit/washes.ts';

const POSTER = { x: 1010, y: 128, w: 400, h: 560 };
const LAMP = { x: 1210, y: 34 };

/** A seat in two strokes, as a jobbing printer has one in his drawer. */
const seat = (q: G, x: number, y: number, k: number): void => {
  q.beginPath();
  q.roundRect(x - 62 * k, y - 120 * k, 124 * k, 112 * k, [54 * k, 54 * k, 10 * k, 10 * k]);
  q.fill();
  q.beginPath();
  q.roundRect(x - 78 * k, y - 2 * k, 156 * k, 40 * k, 14 * k);
  q.fill();
  for (const side of [-1, 1]) {
    q.beginPath();
    q.roundRect(x + side * 84 * k - 12 * k, y - 44 * k, 24 * k, 96 * k, 10 * k);
    q.fill();
  }
};

const printed = (q: G): void => {
  const { x, y, w, h } = POSTER;
  q.fillStyle = '#b8342c';
  seat(q, x + w / 2, y + 216, 1.12);
  q.fillStyle = '#1c1830';
  // The name, large; the play, smaller; where and when; the printer at the foot.
  for (const [dx, wide] of [
    [36, 130],
    [182, 182],
  ] as const)
    q.fillRect(x + dx, y + 318, wide, 44);
  q.fillRect(x + 70, y + 392, 260, 17);
  q.fillRect(x + 112, y + 424, 176, 11);
  q.fillRect(x + 36, y + 474, 328, 3);
  q.fillRect(x + 88, y + 494, 224, 9);
  q.fillRect(x + 144, y + 532, 112, 4);
  // Paste has come through, and a bubble that would not go out.
  q.fillStyle = 'rgba(120,90,50,.14)';
  for (const [px, py, rx, ry] of [
    [60, 60, 70, 30],
    [330, 130, 60, 80],
    [90, 470, 80, 40],
  ] as const) {
    q.beginPath();
    q.ellipse(x + px, y + py, rx, ry, 0.4, 0, 7);
    q.fill();
  }
  q.strokeStyle = 'rgba(60,40,30,.28)';
  q.lineWidth = 2;
  for (const k of [0.25, 0.5, 0.75]) {
    poly(
      q,
      [
        [x, y + h * k],
        [x + w, y + h * k],
      ],
      true,
    );
  }
};

/** The theatre's own door and the one poster, straight; who put it up looks whether it is. */
export const poster = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -60, W + 200, H + 120),
    radial(1200, 260, 1300, '#2c3068', '#1c1e48', '#0e0e28'),
    { paper: radial(1200, 260, 1300, '#4c4cb0', '#302c80'), shadow: [0, 0, 1, 0] },
  );
  cut(brush, (q) => q.fillRect(886, -60, 654, H + 120), '#141428', {
    rim: [1.6, 0, 'rgba(255,206,150,.35)'],
    paper: '#241c5c',
  });
  cut(brush, (q) => q.fillRect(912, -60, 602, H + 120), down(0, H, '#5c3430', '#341c24'), {
    rim: [1.4, 0, 'rgba(255,206,150,.3)'],
    paper: down(0, H, '#a84c4c', '#6c2c54'),
    shade: (q) => {
      q.fillStyle = 'rgba(10,4,14,.35)';
      q.fillRect(950, 60, 526, 3);
      q.fillRect(950, 722, 526, 4);
      q.fillRect(950, 60, 4, 664);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1456, 396, 26, 92, 8);
      q.arc(1469, 372, 17, 0, 7);
      q.fill();
    },
    down(360, 490, '#e8b868', '#8c5c30'),
    { rim: [-1.4, 1.4, 'rgba(255,244,205,.7)'], paper: '#ffcf78' },
  );
  cut(
    brush,
    (q) => q.fillRect(POSTER.x, POSTER.y, POSTER.w, POSTER.h),
    down(POSTER.y, POSTER.y + POSTER.h, '#f0e2bc', '#b89c7c'),
    { paper: '#fff0d0', rim: [0, 1.6, 'rgba(255,250,230,.8)'], shadow: [5, 8, 8, 0.5], shade: printed },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      q.beginPath();
      q.moveTo(LAMP.x, -60);
      q.lineTo(LAMP.x, 6);
      q.stroke();
      poly(q, [
        [LAMP.x - 22, 4],
        [LAMP.x + 22, 4],
        [LAMP.x + 76, 54],
        [LAMP.x - 76, 54],
      ]);
    },
    '#20202c',
    { rim: [0, -1.8, 'rgba(255,224,170,.8)'], paper: '#3c2c6c' },
  );
  person(
    brush,
    {
      member: 'mia',
      costume: 'evening',
      pose: 'stand',
      but: { head: { yaw: -20, roll: -9, pitch: -3 }, chest: { roll: -2 } },
    },
    { x: 590, y: 1330, scale: 6, turn: 152, pitch: 2 },
    {
      from: [0.84, 0.42, -0.4],
      colour: '#ffc07c',
      own: 0.34,
      open: 0.3,
      shade: '#0e0e24',
      strength: 1,
      print: '#3448a0',
    },
  );
};

/** The lamp over the poster. */
export const posterLight = (g: G): void => {
  cone(g, {
    x: LAMP.x,
    y: 54,
    x0: LAMP.x - 330,
    x1: LAMP.x + 330,
    bottom: 720,
    colour: '#ffc884',
    a: 0.2,
    soft: 18,
    mouth: 60,
  });
  lit(g, '#fff0c8', 2, (q) => {
    q.beginPath();
    q.ellipse(LAMP.x, 54, 66, 8, 0, 0, 7);
    q.fill();
  });
  glow(g, LAMP.x, 80, 300, '#ff9c44', 0.5);
};

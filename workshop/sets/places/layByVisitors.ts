import { down, type G, lin, poly, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { contact } from '../kit/solid.ts';

const shape = (q: G, points: readonly (readonly [number, number])[]): void => {
  q.beginPath();
  const [first] = points;
  if (!first) return;
  const middle = (a: readonly [number, number], b: readonly [number, number]) =>
    [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  for (let i = 0; i < points.length; i++) {
    const a = points[i] ?? first;
    const b = points[(i + 1) % points.length] ?? first;
    const m = middle(a, b);
    if (i === 0) q.moveTo(...middle(points[points.length - 1] ?? first, a));
    q.quadraticCurveTo(a[0], a[1], m[0], m[1]);
  }
  q.fill();
};

/** A coyote on its way across the tarmac, its head turned to us; (x, y) is under its middle, `s` units a centimetre. */
export const coyote = (brush: Brush, x: number, y: number, s: number): void => {
  contact(brush, x, y, 60 * s, 5 * s, 0.6);
  const leg = (q: G, hip: number, knee: number, foot: number, wide: number, top: number) =>
    shape(q, [
      [hip - wide, top],
      [hip + wide, top],
      [knee + 2.6, -24],
      [knee + 1.6, -16],
      [foot + 3, -1],
      [foot - 6, 0],
      [foot - 3, -4],
      [knee - 1.8, -18],
      [knee - 2.8, -27],
    ]);
  const placed = (draw: (q: G) => void) => (q: G) => {
    q.save();
    q.translate(x, y);
    q.scale(-s, s);
    draw(q);
    q.restore();
  };
  cut(
    brush,
    placed((q) => {
      leg(q, -16, -10, -6, 4, -44);
      leg(q, 28, 38, 45, 5, -46);
    }),
    '#2c2620',
    { paper: '#5c3c50' },
  );
  cut(
    brush,
    placed((q) => {
      // Tail, body, neck.
      shape(q, [
        [33, -56],
        [46, -46],
        [54, -30],
        [60, -14],
        [55, -11],
        [46, -22],
        [38, -38],
      ]);
      shape(q, [
        [-30, -58],
        [-16, -64],
        [4, -59],
        [24, -61],
        [40, -52],
        [39, -44],
        [26, -45],
        [6, -44],
        [-14, -39],
        [-30, -43],
        [-36, -50],
      ]);
      shape(q, [
        [-26, -60],
        [-34, -70],
        [-48, -72],
        [-50, -62],
        [-42, -50],
        [-30, -42],
      ]);
      leg(q, -24, -23, -27, 4.4, -46);
      leg(q, 31, 32, 26, 5.6, -48);
      // The head looks out of the picture.
      shape(q, [
        [-56, -76],
        [-49, -80],
        [-41, -76],
        [-40, -68],
        [-45, -60],
        [-49, -55],
        [-53, -60],
        [-58, -68],
      ]);
      poly(q, [
        [-57, -72],
        [-59, -94],
        [-50, -79],
      ]);
      poly(q, [
        [-48, -79],
        [-39, -94],
        [-40, -72],
      ]);
    }),
    down(y - 90 * s, y, '#8c7458', '#5c4836', '#3c3028'),
    {
      paper: down(y - 90 * s, y, '#c8906c', '#84506c'),
      rim: [-1.4, 1.8, 'rgba(255,196,120,.95)'],
      soft: 5,
      shade: placed((q) => {
        q.fillStyle = 'rgba(240,220,180,.55)';
        shape(q, [
          [-52, -64],
          [-47, -64],
          [-45, -52],
          [-34, -44],
          [-30, -38],
          [-40, -46],
          [-50, -58],
        ]);
        q.fillStyle = '#14100e';
        q.beginPath();
        q.ellipse(-49, -57.6, 2, 1.6, 0, 0, 7);
        q.fill();
      }),
    },
  );
};

/** Its eyes, and what of the last light is on its back, to be added. */
export const coyoteEyes = (g: G, x: number, y: number, s: number): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  for (const dx of [-52.5, -45.5]) {
    g.fillStyle = '#ffe08c';
    g.beginPath();
    g.ellipse(x - dx * s, y - 68 * s, 1.5 * s, 1.1 * s, 0, 0, 7);
    g.fill();
  }
  g.restore();
};

/** A travelling bag on the ground. */
export const bag = (brush: Brush, x: number, y: number, k: number, colour: string): void => {
  contact(brush, x, y, 60 * k, 7 * k, 0.6);
  cut(
    brush,
    (q) => {
      q.lineWidth = 6 * k;
      q.beginPath();
      q.moveTo(x - 20 * k, y - 74 * k);
      q.bezierCurveTo(x - 18 * k, y - 104 * k, x + 18 * k, y - 104 * k, x + 20 * k, y - 74 * k);
      q.stroke();
    },
    tone(colour, 0.5),
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 62 * k, y - 78 * k, 124 * k, 78 * k, 12 * k);
      q.fill();
    },
    lin(x - 62 * k, 0, x + 62 * k, 0, [
      [0, tone(colour, 0.7)],
      [0.7, colour],
      [1, tone(colour, 1.2)],
    ]),
    {
      rim: [-1, 1.6, 'rgba(255,246,220,.6)'],
      shade: (q) => {
        q.fillStyle = 'rgba(30,14,8,.45)';
        q.fillRect(x - 36 * k, y - 80 * k, 10 * k, 82 * k);
        q.fillRect(x + 26 * k, y - 80 * k, 10 * k, 82 * k);
        q.fillStyle = 'rgba(236,206,130,.9)';
        q.fillRect(x - 36 * k, y - 58 * k, 10 * k, 8 * k);
        q.fillRect(x + 26 * k, y - 58 * k, 10 * k, 8 * k);
        q.fillStyle = 'rgba(20,8,6,.3)';
        q.fillRect(x - 62 * k, y - 14 * k, 124 * k, 16 * k);
      },
    },
  );
};

/** A slip of paper under a wiper. */
export const ticket = (brush: Brush, x: number, y: number, turn: number): void =>
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(x, y);
      q.rotate(turn);
      q.fillRect(-9, -13, 18, 26);
      q.restore();
    },
    '#f4ead0',
    { paper: '#fff4d8', rim: [1, 1, 'rgba(255,255,255,.9)'] },
  );

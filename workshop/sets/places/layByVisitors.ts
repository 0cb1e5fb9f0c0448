import { across, down, type G, lin, poly, tone } from '../kit/canvas.ts';
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

/** The band's coach, its door open, its engine on; it comes into the picture from the right. */
export const coach = (brush: Brush): void => {
  contact(brush, 1780, 748, 330, 16, 0.7);
  const body = (q: G) => {
    q.beginPath();
    q.moveTo(1476, 742);
    q.lineTo(1462, 560);
    q.bezierCurveTo(1458, 380, 1476, 262, 1504, 232);
    q.bezierCurveTo(1520, 214, 1560, 206, 1620, 204);
    q.lineTo(2040, 196);
    q.lineTo(2040, 742);
    q.fill();
  };
  cut(brush, body, down(200, 742, '#6c3440', '#8c4450', '#5c2834', '#2c141c'), {
    paper: down(200, 742, '#c84c5c', '#7c2450'),
    rim: [1.4, 1.8, 'rgba(255,240,220,.6)'],
    shade: (q) => {
      q.fillStyle = 'rgba(240,222,190,.9)';
      q.fillRect(1440, 546, 620, 8);
      q.fillRect(1440, 560, 620, 3);
      q.fillStyle = 'rgba(8,2,6,.4)';
      q.fillRect(1440, 690, 620, 60);
      q.strokeStyle = 'rgba(10,2,6,.5)';
      q.lineWidth = 2;
      for (const x of [1720, 1860, 1990]) q.strokeRect(x - 126, 590, 120, 92);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(1472, 520);
      q.bezierCurveTo(1470, 400, 1484, 300, 1508, 262);
      q.lineTo(1530, 262);
      q.lineTo(1530, 526);
      q.fill();
      for (const x of [1654, 1768, 1882, 1996]) {
        q.beginPath();
        q.roundRect(x, 268, 104, 150, 10);
        q.fill();
      }
    },
    across(1470, 2000, '#5c7884', '#2c3c48', '#3c505c'),
    {
      paper: across(1470, 2000, '#5cb0c0', '#3c5c9c'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = 'rgba(230,244,244,.3)';
        for (const x of [1476, 1654, 1768, 1882])
          poly(q, [
            [x + 10, 268],
            [x + 50, 268],
            [x - 10, 418],
            [x - 40, 418],
          ]);
      },
    },
  );
  // The open door, a light on the steps.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1546, 272, 84, 452, [8, 8, 0, 0]);
      q.fill();
    },
    down(272, 724, '#2c1c18', '#8c5c34', '#c08a4c'),
    {
      paper: down(272, 724, '#5c2c50', '#ffb868'),
      shade: (q) => {
        q.fillStyle = 'rgba(20,10,8,.55)';
        for (const y of [640, 676, 708]) q.fillRect(1546, y, 84, 5);
        q.fillRect(1612, 420, 5, 230);
      },
    },
  );
  for (const x of [1692, 1960])
    for (const [r, c] of [
      [54, '#0c0a0e'],
      [46, '#26262a'],
      [22, '#a8a49a'],
    ] as const)
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(x, 704, r, 0, 7);
          q.fill();
        },
        c,
        { shadow: [0, 0, 1, 0] },
      );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(1480, 640, 9, 20, 0, 0, 7);
      q.fill();
      q.beginPath();
      q.roundRect(1470, 706, 74, 12, 5);
      q.fill();
    },
    '#e8e0cc',
    { shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      poly(
        q,
        [
          [1500, 262],
          [1448, 286],
          [1446, 330],
        ],
        true,
      );
      q.beginPath();
      q.roundRect(1436, 326, 20, 56, 6);
      q.fill();
    },
    '#241a20',
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

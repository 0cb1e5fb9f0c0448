import { down, type G, lin, poly, rgba, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';

/** The screen. */
export const SCREEN = { x: 452, y: 92, w: 1016, h: 420 } as const;

const WATER = 392;

const clip = (g: G): void => {
  g.beginPath();
  g.rect(SCREEN.x, SCREEN.y, SCREEN.w, SCREEN.h);
  g.clip();
};

const figure = (q: G, x: number, y: number, s: number): void => {
  q.beginPath();
  q.ellipse(x, y - 19 * s, 2.6 * s, 3.4 * s, 0, 0, 7);
  q.fill();
  poly(q, [
    [x - 3.6 * s, y],
    [x - 3 * s, y - 15 * s],
    [x + 3 * s, y - 15 * s],
    [x + 3.6 * s, y],
  ]);
};

const barge = (q: G): void => {
  q.beginPath();
  q.moveTo(944, 384);
  q.quadraticCurveTo(950, 424, 1010, 430);
  q.lineTo(1250, 430);
  q.quadraticCurveTo(1330, 426, 1348, 340);
  q.quadraticCurveTo(1318, 392, 1262, 398);
  q.lineTo(1010, 398);
  q.quadraticCurveTo(966, 394, 944, 384);
  q.fill();
  q.fillRect(1108, 322, 4, 80);
  q.fillRect(1212, 322, 4, 80);
  poly(q, [
    [1094, 326],
    [1108, 308],
    [1216, 308],
    [1230, 326],
  ]);
  q.beginPath();
  q.roundRect(1148, 366, 30, 34, 4);
  q.fill();
  figure(q, 1163, 386, 1.9);
  poly(q, [
    [1156, 344],
    [1163, 328],
    [1171, 344],
  ]);
  for (const x of [1030, 1062, 1260]) figure(q, x, 400, 1.9);
  q.lineWidth = 3;
  for (let x = 1010; x < 1260; x += 40)
    poly(
      q,
      [
        [x, 416],
        [x - 34, 462],
      ],
      true,
    );
};

const palmTree = (q: G, x: number, y: number, h: number): void => {
  q.lineWidth = 4;
  poly(
    q,
    [
      [x, y],
      [x + 8, y - h],
    ],
    true,
  );
  q.lineWidth = 3;
  for (let i = 0; i < 9; i++) {
    const a = -Math.PI + (i / 8) * Math.PI;
    q.beginPath();
    q.moveTo(x + 8, y - h);
    q.quadraticCurveTo(
      x + 8 + Math.cos(a) * 24,
      y - h - 22,
      x + 8 + Math.cos(a) * 38,
      y - h + 8 + 12 * Math.abs(Math.cos(a)),
    );
    q.stroke();
  }
};

/** An old picture about a river and a queen, in silver and sepia. */
export const egypt = (brush: Brush): void => {
  const { g } = brush;
  const random = seeded(19);
  g.save();
  clip(g);
  cut(
    brush,
    (q) => q.fillRect(SCREEN.x, SCREEN.y, SCREEN.w, SCREEN.h),
    down(SCREEN.y, WATER, '#6c6250', '#a89878', '#dccaa0', '#f6e8c4'),
    {
      paper: down(SCREEN.y, WATER, '#e8a85c', '#f8cc80', '#ffe4a8'),
      shadow: [0, 0, 1, 0],
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(736, 300, 74, 0, 7);
      q.fill();
    },
    '#fffae4',
    { paper: '#fff4c8' },
  );
  const pyramid = (x: number, w: number, h: number, light: string, dark: string) => {
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - w, WATER],
          [x, WATER - h],
          [x + w, WATER],
        ]),
      light,
    );
    cut(
      brush,
      (q) =>
        poly(q, [
          [x + w * 0.25, WATER],
          [x, WATER - h],
          [x + w, WATER],
        ]),
      dark,
      { shadow: [1, 1, 2, 0.2] },
    );
  };
  pyramid(1000, 150, 122, '#bca67c', '#7c6c50');
  pyramid(842, 210, 190, '#c8b488', '#6c5e48');
  pyramid(560, 120, 92, '#b8a47c', '#80705a');
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(SCREEN.x, 372);
      q.bezierCurveTo(700, 350, 1000, 392, 1480, 356);
      q.lineTo(1480, WATER + 8);
      q.lineTo(SCREEN.x, WATER + 8);
      q.fill();
    },
    down(350, WATER, '#8c7c5c', '#544838'),
  );
  cut(
    brush,
    (q) => {
      for (const [x, h] of [
        [1290, 96],
        [1340, 122],
        [1392, 104],
        [1434, 138],
        [640, 70],
        [672, 84],
      ] as const)
        palmTree(q, x, 380, h);
    },
    '#2c2620',
  );
  cut(
    brush,
    (q) => q.fillRect(SCREEN.x, WATER, SCREEN.w, 140),
    down(WATER, 512, '#d8c69c', '#94825f', '#4c4232'),
    {
      paper: down(WATER, 512, '#f0b868', '#a8643c'),
      shadow: [0, -3, 6, 0.4],
      shade: (q) => {
        for (let i = 0; i < 190; i++) {
          const t = random();
          const y = WATER + 3 + t * 116;
          const near = Math.exp(-(((SCREEN.x + random() * SCREEN.w - 736) / 200) ** 2));
          q.fillStyle = random() < 0.5 ? rgba('#fff4d4', 0.3 + 0.3 * near) : rgba('#342c20', 0.25);
          const w = 14 + t * 60 * random();
          q.fillRect(
            (random() < 0.4 ? 736 + (random() - 0.5) * 190 * (0.4 + t) : SCREEN.x + random() * SCREEN.w) -
              w / 2,
            y,
            w,
            1.4 + t * 2,
          );
        }
      },
    },
  );
  cut(
    brush,
    barge,
    lin(944, 0, 1350, 0, [
      [0, '#3c3226'],
      [1, '#1c1812'],
    ]),
    { rim: [1, 1.6, 'rgba(255,246,214,.55)'] },
  );
  cut(
    brush,
    (q) => {
      poly(q, [
        [536, 520],
        [536, 150],
        [566, 138],
        [588, 150],
        [596, 196],
        [582, 226],
        [630, 250],
        [644, 352],
        [706, 362],
        [712, 388],
        [696, 398],
        [700, 520],
      ]);
    },
    lin(536, 0, 712, 0, [
      [0, '#14110c'],
      [0.7, '#3c3426'],
      [1, '#54493a'],
    ]),
    { rim: [-1.8, 1.6, 'rgba(255,244,210,.6)'] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 2;
      for (const [x, y] of [
        [980, 160],
        [1012, 148],
        [1050, 170],
        [1090, 152],
        [940, 178],
      ] as const) {
        q.beginPath();
        q.moveTo(x - 13, y - 3);
        q.quadraticCurveTo(x - 5, y - 8, x, y);
        q.quadraticCurveTo(x + 5, y - 8, x + 13, y - 4);
        q.stroke();
      }
    },
    '#3c3426',
    { shadow: [2, 3, 2, 0.3] },
  );
  if (brush.material === 'memory') {
    glow(g, 736, 300, 330, '#fff2cc', 0.4);
    for (let i = 0; i < 26; i++) {
      g.fillStyle = rgba(random() < 0.5 ? '#ffffff' : '#000000', 0.08 + 0.1 * random());
      g.fillRect(SCREEN.x + random() * SCREEN.w, SCREEN.y + random() * 200, 1.2, 60 + random() * 360);
    }
    g.fillStyle = rgba('#0c0a06', 1);
    const edge = g.createRadialGradient(960, 300, 260, 960, 300, 640);
    edge.addColorStop(0, 'rgba(10,8,4,0)');
    edge.addColorStop(1, 'rgba(10,8,4,.75)');
    g.fillStyle = edge;
    g.fillRect(SCREEN.x, SCREEN.y, SCREEN.w, SCREEN.h);
  }
  g.restore();
};

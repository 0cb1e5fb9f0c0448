import { across, down, H, lin, poly, seeded } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { block } from '../kit/furniture.ts';
import { bush, lawn, palm } from '../kit/garden.ts';
import { person } from '../kit/people.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { contact, stand } from '../kit/solid.ts';
import { GRASS, HOUSE, HZ, PIANO, TILES, WATER } from './poolPlan.ts';
import { iceAndPrawns } from './poolPrawns.ts';

/** Hills, palms and hedges. */
export const land = (brush: Brush): void => {
  ridge(
    brush,
    HZ - 12,
    74,
    0.0024,
    5,
    lin(0, 330, 0, HZ + 70, [
      [0, '#4c5c7c'],
      [1, '#7c7084'],
    ]),
  );
  ridge(
    brush,
    HZ + 12,
    42,
    0.0038,
    12,
    lin(0, 370, 0, HZ + 90, [
      [0, '#34485c'],
      [1, '#4c5860'],
    ]),
  );
  palm(brush, 760, 560, 400, '#24384a', 4, { lean: -26 });
  palm(brush, 838, 560, 300, '#2a3e4e', 6, { lean: 18 });
  palm(brush, 1742, 570, 470, '#20343f', 9, { lean: 34 });
  bush(brush, 640, 528, 240, 110, '#34564c', 11);
  bush(brush, 900, 534, 260, 90, '#2c4c48', 14);
  bush(brush, 1180, 536, 330, 84, '#34564c', 18);
  bush(brush, 1500, 528, 330, 120, '#2c4c48', 21);
  bush(brush, 1850, 520, 300, 150, '#284440', 25);
};

/** The house of glass. */
export const villa = (brush: Brush): void => {
  const { x, y, w, h } = HOUSE;
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#e8d8bc', '#c8a880'), {
    paper: down(y, y + h, '#e8a860', '#a85c3c'),
    shadow: [4, 6, 8, 0.5],
    shade: (q) => {
      q.fillStyle = 'rgba(90,60,40,.35)';
      q.fillRect(x, y + 90, w, 8);
      q.fillStyle = 'rgba(90,56,40,.3)';
      for (const [px, pw, ph] of [
        [20, 90, 120],
        [250, 60, 150],
        [380, 120, 96],
      ] as const)
        q.fillRect(x + px, y + h - ph, pw, ph);
      q.fillStyle = 'rgba(255,250,230,.5)';
      q.fillRect(x + 150, y + 120, 70, 90);
      q.fillStyle = 'rgba(120,60,50,.4)';
      q.fillRect(x + 160, y + 130, 50, 70);
    },
  });
  cut(
    brush,
    (q) => {
      for (const dx of [0, 160, 318, 476, 628]) q.fillRect(x + dx, y, 9, h);
    },
    '#4c4c54',
    { rim: [1, 1, 'rgba(255,240,215,.4)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y - 34],
        [x + w + 70, y - 22],
        [x + w + 70, y + 4],
        [x, y + 8],
      ]),
    down(y - 34, y + 8, '#d8d0c4', '#8c8484'),
    { rim: [0, 1.8, 'rgba(255,250,240,.6)'], paper: down(y - 34, y + 8, '#c88c80', '#8c5460') },
  );
  cut(
    brush,
    (q) => q.fillRect(x + w + 30, y, 14, h + 24),
    across(x + w + 30, x + w + 44, '#8c8484', '#e0d8cc'),
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y + h],
        [x + w + 60, y + h],
        [x + w + 100, y + h + 44],
        [x, y + h + 60],
      ]),
    down(y + h, y + h + 60, '#c8b8a4', '#948878'),
    { rim: [0, 1.6, 'rgba(255,246,230,.5)'], paper: down(y + h, y + h + 60, '#e8b890', '#a87080') },
  );
};

/** People behind the glass. */
export const party = (brush: Brush): void => {
  for (const [member, pose, x, turn, scale] of [
    ['boss', 'raise-glass', 24, 62, 1.02],
    ['companion', 'stand-arms-folded', 112, -66, 1],
    ['waiter', 'carry-tray', 432, 74, 1.02],
    ['singer', 'stand-listening', 512, -58, 0.98],
  ] as const)
    person(
      brush,
      { member, pose },
      { x, y: 552, scale, turn, pitch: 4 },
      {
        from: [0.2, 0.9, -0.5],
        colour: '#ffd8a0',
        own: 0.12,
        shade: '#2c2430',
        strength: 0.5,
        paper: '#4c2c6c',
      },
    );
};

/** What the strings of lanterns hang from: two masts in the lawn, guyed. */
export const poles = (brush: Brush): void => {
  for (const [x, top, foot] of [
    [1060, 118, 574],
    [1640, 82, 580],
  ] as const) {
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - 2.6, top],
          [x + 2.6, top],
          [x + 4.4, foot],
          [x - 4.4, foot],
        ]),
      across(x - 4, x + 4, '#3c3c44', '#8c8078', '#34343c'),
      { rim: [-1, 0, 'rgba(255,226,190,.5)'], paper: '#7c5068' },
    );
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, top, 5, 0, 7);
        q.fill();
      },
      '#c8b48c',
      { paper: '#ffcf88' },
    );
  }
};

/** Lawn, kerb and water. */
export const pool = (brush: Brush): void => {
  lawn(brush, (x) => GRASS + 4 * Math.sin(x * 0.006), down(GRASS, H, '#5c8458', '#3c6048', '#26443c'), {
    blade: '#6c9460',
    paper: down(GRASS, H, '#2c9470', '#10504c'),
  });
  cut(brush, (q) => poly(q, TILES), down(580, 800, '#a8a098', '#c4bcb0', '#8c867e'), {
    rim: [0, 1.8, 'rgba(255,252,244,.6)'],
    paper: down(580, 800, '#c8a088', '#a87c74'),
    shade: (q) => {
      q.fillStyle = 'rgba(60,50,54,.34)';
      for (let x = -600; x < 2500; x += 104)
        poly(q, [
          [760 + (x - 760) * 0.6, 582],
          [760 + (x - 760) * 0.6 + 1.5, 582],
          [x + 3, 800],
          [x, 800],
        ]);
      for (const [y, h] of [
        [716, 1.6],
        [740, 2],
        [768, 2.4],
      ] as const)
        q.fillRect(60, y, 1400, h);
    },
  });
  // The coping stands a hand above the water, so that the near edge is read as an edge.
  cut(
    brush,
    (q) =>
      poly(
        q,
        WATER.map(([x, y], i) => [x + (i === 0 || i === 3 ? -16 : 16), y + (i < 2 ? -5 : 13)] as const),
      ),
    down(592, 708, '#e8e4dc', '#f4f0e8', '#d4cec4'),
    {
      paper: down(592, 708, '#f0d4b8', '#d8a898'),
      rim: [0, 1.6, 'rgba(255,255,250,.9)'],
      shadow: [0, 4, 5, 0.4],
    },
  );
  cut(brush, (q) => poly(q, WATER), down(598, 694, '#38b0bc', '#2ca8bc', '#187c9c'), {
    paper: down(598, 694, '#2ca8b8', '#14608c'),
    rim: [0, -1.6, 'rgba(220,255,255,.6)'],
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      const random = seeded(33);
      q.fillStyle = 'rgba(8,50,80,.4)';
      poly(q, [
        [500, 598],
        [1130, 598],
        [1142, 610],
        [480, 610],
      ]);
      q.lineCap = 'round';
      for (let i = 0; i < 120; i++) {
        const t = random() ** 0.8;
        const y = 612 + t * 78;
        const [a, b] = [484 - t * 164, 1144 + t * 80];
        const x = a + random() * (b - a);
        const w = (16 + random() * 50) * (0.4 + t);
        q.strokeStyle = random() < 0.6 ? 'rgba(220,255,255,.4)' : 'rgba(8,70,110,.35)';
        q.lineWidth = 1 + t * 2.2;
        q.beginPath();
        q.moveTo(x - w / 2, y);
        q.quadraticCurveTo(x - w / 4, y - 4 * t, x, y);
        q.quadraticCurveTo(x + w / 4, y + 4 * t, x + w / 2, y);
        q.stroke();
      }
    },
  });
};

/** The white piano and what is in it. */
export const piano = (brush: Brush): void => {
  const light = { from: [-0.5, 0.8, 0.3], edge: 'rgba(255,255,255,.3)' } as const;
  contact(brush, 1570, 716, 250, 20, 0.6);
  stand(
    brush,
    grand({ wood: '#b4b0ac', panel: '#c4c0ba', gold: '#bcd8e0', ivory: '#fffaf0', black: '#2c2c38' }),
    PIANO,
    light,
  );
  iceAndPrawns(brush);
  contact(brush, 858, 778, 70, 9, 0.4);
  stand(
    brush,
    block(48, 41, 44, '#b0a89c', '#c8c0b4', 4),
    { x: 856, y: 770, scale: 2.25, turn: 40, pitch: 8 },
    light,
  );
  stand(brush, pianoStool('#a8a4a0'), PIANO, light);
};

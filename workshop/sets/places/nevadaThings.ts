import { across, down, type G, poly, tone } from '../kit/canvas.ts';
import { car } from '../kit/car.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bush } from '../kit/garden.ts';
import { boards, roof, sash } from '../kit/houses.ts';
import { door } from '../kit/openings.ts';
import { contact } from '../kit/solid.ts';

/** Windows that come on at the horn, one house after another. */
export const WINDOWS = [
  { x: 486, y: 468, w: 30, h: 42 },
  { x: 556, y: 468, w: 30, h: 42 },
  { x: 1092, y: 474, w: 30, h: 40 },
  { x: 1178, y: 474, w: 42, h: 40 },
  { x: 1690, y: 470, w: 34, h: 44 },
  { x: 1792, y: 470, w: 34, h: 44 },
] as const;

/** The library's three tall windows. */
export const READING = [
  { x: 690, y: 424, w: 46, h: 104 },
  { x: 758, y: 424, w: 46, h: 104 },
  { x: 912, y: 424, w: 46, h: 104 },
] as const;

/** Place and size of the car beside the near kerb. */
export const CAR = { x: -13, y: 18, k: 0.92 } as const;

const arched = (q: G, r: { x: number; y: number; w: number; h: number }): void => {
  q.beginPath();
  q.moveTo(r.x, r.y + r.h);
  q.lineTo(r.x, r.y + r.w / 2);
  q.arc(r.x + r.w / 2, r.y + r.w / 2, r.w / 2, Math.PI, 0);
  q.lineTo(r.x + r.w, r.y + r.h);
  q.fill();
};

/** Panes of the library, for its light. */
export const readingPanes = (q: G): void => {
  for (const r of READING) arched(q, r);
};

const library = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(640, 372, 370, 196), down(372, 568, '#b08c78', '#8c6c60'), {
    rim: [-1, 1.4, 'rgba(255,226,200,.35)'],
    paper: down(372, 568, '#d8846c', '#9c4c60'),
    shade: (q) => {
      q.fillStyle = 'rgba(30,10,30,.16)';
      for (let y = 372; y < 568; y += 9) q.fillRect(640, y, 370, 1.4);
    },
  });
  cut(
    brush,
    (q) => {
      q.fillRect(630, 362, 390, 14);
      q.fillRect(634, 548, 382, 22);
    },
    '#c8b4a0',
    { rim: [0, 1.4, 'rgba(255,248,232,.5)'] },
  );
  for (const r of READING) {
    cut(brush, (q) => arched(q, { x: r.x - 6, y: r.y - 7, w: r.w + 12, h: r.h + 10 }), '#d0bca8', {
      rim: [0, 1.2, 'rgba(255,248,232,.4)'],
    });
    cut(brush, (q) => arched(q, r), down(r.y, r.y + r.h, '#40405c', '#584c58'), {
      paper: down(r.y, r.y + r.h, '#ffd88c', '#ffae5c'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = 'rgba(40,24,30,.55)';
        for (const y of [40, 62, 84]) q.fillRect(r.x, r.y + y, r.w, 3);
        for (let x = r.x + 2; x < r.x + r.w; x += 5)
          for (const y of [26, 48, 70]) q.fillRect(x, r.y + y + ((x * 7) % 5), 3.4, 14);
      },
    });
    cut(brush, (q) => q.fillRect(r.x + r.w / 2 - 1.5, r.y, 3, r.h), '#c8b4a0', { shadow: [1, 1, 2, 0.3] });
  }
  cut(
    brush,
    (q) =>
      poly(q, [
        [806, 384],
        [858, 342],
        [910, 384],
      ]),
    '#d0bca8',
    { rim: [0, 1.4, 'rgba(255,248,232,.5)'] },
  );
  for (const x of [812, 894])
    cut(brush, (q) => q.fillRect(x, 384, 11, 166), across(x, x + 11, '#dcc8b4', '#8c7870'));
  cut(brush, (q) => q.fillRect(830, 436, 58, 114), down(436, 550, '#5c4840', '#3c3030'), {
    rim: [1, 1.2, 'rgba(255,230,205,.2)'],
  });
  cut(
    brush,
    (q) => {
      q.fillRect(800, 550, 116, 8);
      q.fillRect(792, 558, 132, 8);
      q.fillRect(784, 566, 148, 8);
    },
    '#b8a898',
    { rim: [0, 1, 'rgba(255,248,232,.4)'] },
  );
};

/** Everything on the far side of the road. */
export const acrossTheRoad = (brush: Brush): void => {
  const house = (x0: number, x1: number, y: number, colour: string, top: string) => {
    boards(brush, { x: x0, y, w: x1 - x0, h: 570 - y }, colour, { step: 9 });
    roof(brush, x0 - 18, x1 + 18, y + 2, 52, top, { inset: 46 });
  };
  house(452, 626, 444, '#9cacac', '#6c5c60');
  house(1046, 1256, 450, '#b4a488', '#5c5c6c');
  house(1640, 1990, 446, '#a89ca8', '#645860');
  for (const r of WINDOWS)
    sash(brush, r, '#dcd4c8', down(r.y, r.y + r.h, '#3c4058', '#54505c'), {
      curtain: 'rgba(220,210,200,.35)',
    });
  library(brush);
  bush(brush, 628, 552, 60, 66, '#5c6c50', 4);
  bush(brush, 1026, 556, 54, 52, '#5c6c50', 9);
  bush(brush, 1330, 506, 120, 150, '#54644c', 12);
  cut(brush, (q) => q.fillRect(1322, 540, 10, 40), '#4c403c');
  bush(brush, 1520, 530, 170, 90, '#5c6c54', 15);
};

/** The porch of the house on this side: door, lamp, posts, steps. */
export const porch = (brush: Brush): void => {
  boards(brush, { x: -100, y: 150, w: 480, h: 530 }, '#c4b8a4', {
    step: 23,
    paper: down(150, 680, '#f0b090', '#b86478'),
  });
  sash(brush, { x: -60, y: 300, w: 96, h: 196 }, '#e8e0d0', down(300, 496, '#4c4858', '#5c5460'), {
    curtain: 'rgba(235,225,205,.5)',
  });
  door(brush, { x: 112, y: 268, w: 156, h: 404 }, '#7c4c3c', {
    pane: [0.05, 0.56],
    box: down(290, 500, '#d8b078', '#a87850'),
    frame: '#e4dac8',
    brass: '#e8c070',
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, 674],
        [478, 674],
        [506, 700],
        [-100, 700],
      ]),
    down(674, 700, '#a89078', '#806c5c'),
    { rim: [0, 1.8, 'rgba(255,244,222,.45)'] },
  );
  cut(brush, (q) => q.fillRect(-100, 700, 606, 20), '#5c5048');
  const steps = [
    [292, 536, 716],
    [270, 566, 736],
    [246, 600, 756],
  ] as const;
  for (const [x0, x1, y] of steps) {
    cut(
      brush,
      (q) =>
        poly(q, [
          [x0 + 10, y - 10],
          [x1 - 12, y - 10],
          [x1, y],
          [x0, y],
        ]),
      '#b4a490',
      { rim: [0, 1.4, 'rgba(255,246,228,.5)'] },
    );
    cut(brush, (q) => q.fillRect(x0, y, x1 - x0, 13), '#786a5e');
  }
  cut(
    brush,
    (q) => {
      q.fillRect(446, 150, 26, 526);
      q.fillRect(438, 150, 42, 16);
      q.fillRect(438, 656, 42, 20);
    },
    across(438, 480, '#8c8070', '#f0e6d4'),
    { rim: [-1.4, 1, 'rgba(255,236,210,.6)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, 40],
        [430, 40],
        [546, 148],
        [546, 166],
        [-100, 166],
      ]),
    down(40, 166, '#74646a', '#4c4450'),
    {
      rim: [-1.4, -1.6, 'rgba(255,226,200,.5)'],
      shade: (q) => {
        q.fillStyle = 'rgba(0,0,14,.2)';
        for (let y = 56; y < 150; y += 17) q.fillRect(-100, y, 660, 2);
      },
    },
  );
  cut(brush, (q) => q.fillRect(-100, 160, 640, 12), '#ded2c0', { rim: [0, 1.2, 'rgba(255,246,230,.4)'] });
  cut(
    brush,
    (q) => {
      q.fillRect(318, 172, 3, 56);
      poly(q, [
        [308, 228],
        [332, 228],
        [340, 266],
        [300, 266],
      ]);
    },
    '#3c3430',
    { rim: [-1, 1, 'rgba(255,236,210,.4)'] },
  );
};

const panes = (q: G): void => {
  q.save();
  q.translate(CAR.x, CAR.y);
  q.scale(CAR.k, CAR.k);
  q.beginPath();
  q.moveTo(1424, 560);
  q.bezierCurveTo(1454, 512, 1482, 490, 1540, 486);
  q.lineTo(1616, 486);
  q.lineTo(1616, 560);
  q.fill();
  q.beginPath();
  q.moveTo(1636, 486);
  q.lineTo(1752, 487);
  q.bezierCurveTo(1804, 494, 1836, 530, 1858, 558);
  q.lineTo(1636, 560);
  q.fill();
  q.restore();
};

/** Draws in the car's own points. */
export const onCar =
  (draw: (q: G) => void) =>
  (q: G): void => {
    q.save();
    q.translate(CAR.x, CAR.y);
    q.scale(CAR.k, CAR.k);
    draw(q);
    q.restore();
  };

/** The inside of the car, seen through its windows: far pillars, seats, wheel. */
export const carInside = (brush: Brush, colour: string): void => {
  cut(
    brush,
    onCar((q) => {
      poly(q, [
        [1462, 560],
        [1516, 494],
        [1524, 494],
        [1474, 560],
      ]);
      q.fillRect(1640, 486, 10, 74);
      q.fillRect(1420, 548, 440, 20);
      q.beginPath();
      q.roundRect(1556, 500, 40, 66, 10);
      q.roundRect(1752, 508, 40, 60, 10);
      q.fill();
    }),
    tone(colour, 0.3),
    { shadow: [0, 0, 2, 0.3] },
  );
};

/** The car's body with real windows. */
export const carBody = (brush: Brush, colour: string): void => {
  contact(brush, 1455, 702, 390, 14, 0.7);
  car(brush, { colour, glass: '#40505c', move: CAR });
  const { g } = brush;
  g.save();
  g.globalCompositeOperation = 'destination-out';
  g.globalAlpha = 0.93;
  panes(g);
  g.restore();
};

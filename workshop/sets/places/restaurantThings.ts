import { across, down, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { lamp } from '../kit/lamps.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { bottles } from '../kit/tables.ts';
import { BAR, KITCHEN, type TABLES } from './restaurantPlan.ts';

/** A swing door with a round pane: behind it somebody shouts. */
export const kitchenDoor = (brush: Brush): void => {
  const { x, y, w, h } = KITCHEN;
  cut(brush, (q) => q.fillRect(x - 13, y - 13, w + 26, h + 13), '#17261f', {
    paper: '#123a4c',
    rim: [1.2, 1.4, 'rgba(255,240,215,.14)'],
  });
  const pane = (q: Parameters<Parameters<typeof cut>[1]>[0]) => {
    q.beginPath();
    q.ellipse(x + w / 2, y + 92, 34, 38, 0, 0, 7);
    q.fill();
  };
  cut(brush, (q) => q.fillRect(x, y, w, h), across(x, x + w, '#3c5448', '#33483e', '#22332c'), {
    holes: pane,
    box: down(y + 50, y + 130, '#c88c48', '#8c5424'),
    paper: across(x, x + w, '#1c7464', '#14584c'),
    shade: (q) => {
      q.strokeStyle = 'rgba(200,160,90,.5)';
      q.lineWidth = 4;
      q.beginPath();
      q.ellipse(x + w / 2, y + 92, 37, 41, 0, 0, 7);
      q.stroke();
      q.fillStyle = 'rgba(190,150,84,.35)';
      q.fillRect(x + 10, y + h - 70, w - 20, 52);
      q.fillRect(x + 14, y + 170, 16, 58);
    },
  });
};

/** Three small frames: whoever ate here and was thanked. */
export const frames = (brush: Brush): void => {
  for (const [x, y, w, h] of [
    [864, 196, 66, 84],
    [948, 214, 50, 62],
    [874, 300, 46, 56],
  ] as const) {
    cut(brush, (q) => q.fillRect(x, y, w, h), '#4a3c26', { paper: '#f0b048', shadow: [4, 6, 6, 0.5] });
    cut(brush, (q) => q.fillRect(x + 6, y + 6, w - 12, h - 12), down(y, y + h, '#6c6a58', '#3c4440'), {
      paper: down(y, y + h, '#f8d898', '#c87c5c'),
      shade: (q) => {
        q.fillStyle = 'rgba(10,16,16,.6)';
        q.beginPath();
        q.ellipse(x + w / 2, y + h * 0.42, w * 0.15, h * 0.16, 0, 0, 7);
        q.ellipse(x + w / 2, y + h, w * 0.32, h * 0.4, 0, 0, 7);
        q.fill();
      },
    });
  }
};

/** Shelves of bottles on the wall, and before them the counter. */
export const bar = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(BAR.x, BAR.y, BAR.w, 232), '#20302a', {
    paper: down(BAR.y, BAR.y + 232, '#7c2c58', '#4c1c50'),
    rim: [1.4, 1.6, 'rgba(255,220,160,.2)'],
  });
  bottles(brush, BAR.x + 8, BAR.x + BAR.w, [BAR.y + 78, BAR.y + 152, BAR.y + 226], 23, '#5c4630');
};

/** The counter of the bar. */
export const counter = (brush: Brush): void => {
  const view = { x: 1900, y: BAR.floor, scale: 2.2, turn: 0, pitch: 8 };
  contact(brush, 1900, BAR.floor, 200, 12);
  stand(
    brush,
    [
      box([-66, 90], [0, 104], [-20, 20], '#4a3024'),
      box([-54, 84], [14, 92], [20, 21], '#5c3c2c', { bias: 4 }),
      box([-71, 92], [104, 109], [-27, 26], '#8c6038', { bias: 40 }),
    ],
    view,
    { from: [-0.4, 0.9, 0.1], edge: 'rgba(255,220,170,.22)' },
  );
};

/** A table with a cloth, plates and its lamp. */
export const table = (brush: Brush, t: (typeof TABLES)[number]): void => {
  const { x, y, k } = t;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 62 * k, y);
      q.bezierCurveTo(x - 60 * k, y + 34 * k, x - 52 * k, y + 70 * k, x - 58 * k, y + 150 * k);
      q.lineTo(x + 58 * k, y + 150 * k);
      q.bezierCurveTo(x + 52 * k, y + 70 * k, x + 60 * k, y + 34 * k, x + 62 * k, y);
      q.fill();
    },
    down(y - 12 * k, y + 120 * k, '#8c8468', '#34403a', '#0c1414'),
    {
      paper: down(y, y + 110 * k, '#b83a44', '#4a1038'),
      shade: (q) => {
        q.strokeStyle = 'rgba(4,10,10,.28)';
        q.lineWidth = 3 * k;
        for (const [from, to] of [
          [-44, -38],
          [-20, -23],
          [6, 3],
          [30, 27],
          [50, 44],
        ] as const) {
          q.beginPath();
          q.moveTo(x + from * k, y + 14 * k);
          q.quadraticCurveTo(x + from * k, y + 60 * k, x + to * k, y + 150 * k);
          q.stroke();
        }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 64 * k, 11 * k, 0, 0, 7);
      q.fill();
    },
    '#a08c64',
    { paper: '#ffb45a', shadow: [2, 6, 5, 0.5], rim: [0, -1.4, 'rgba(255,236,190,.4)'] },
  );
  for (const s of [-1, 1]) {
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(x + s * 36 * k, y + k, 14 * k, 2.8 * k, 0, 0, 7);
        q.fill();
      },
      '#d0c8b4',
      { paper: '#fff0d0', shadow: [1, 2, 2, 0.4] },
    );
    cut(
      brush,
      (q) => {
        const gx = x + s * 24 * k;
        q.fillRect(gx - 0.6 * k, y - 9 * k, 1.2 * k, 10 * k);
        q.beginPath();
        q.ellipse(gx, y - 13 * k, 3 * k, 5.4 * k, 0, 0, 7);
        q.fill();
      },
      tone('#5c2a2c', s > 0 ? 1 : 0.8),
      { paper: '#ffe2b0', shadow: [1, 2, 2, 0.4], rim: [1.2, 1, 'rgba(255,240,210,.6)'] },
    );
  }
  lamp(brush, x, y, k * 0.8);
};

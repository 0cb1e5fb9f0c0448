import { across, down, poly, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bush } from '../kit/garden.ts';
import { person } from '../kit/people.ts';
import type { SetPainter } from '../kit/plan.ts';
import { contact } from '../kit/solid.ts';
import { onCar, READING } from './nevadaThings.ts';

/** What lies on his back seat: a keyboard in its case, and a fan that looks out. */
export const backSeat = (brush: Brush): void => {
  cut(
    brush,
    onCar((q) => {
      q.save();
      q.translate(1640, 552);
      q.rotate(-0.2);
      q.beginPath();
      q.roundRect(-6, -26, 136, 26, 6);
      q.fill();
      q.restore();
    }),
    '#241c30',
    { rim: [0.4, -1.4, 'rgba(255,220,180,.7)'], paper: '#4c2c80' },
  );
  cut(
    brush,
    onCar((q) => {
      q.lineWidth = 2.4;
      for (const r of [26, 17, 8]) {
        q.beginPath();
        q.arc(1796, 526, r, 0, 7);
        q.stroke();
      }
      for (let i = 0; i < 8; i++) {
        const a = (i / 8) * Math.PI;
        poly(
          q,
          [
            [1796 - 26 * Math.cos(a), 526 - 26 * Math.sin(a)],
            [1796 + 26 * Math.cos(a), 526 + 26 * Math.sin(a)],
          ],
          true,
        );
      }
      q.fillRect(1791, 548, 10, 20);
    }),
    '#3c3444',
    { rim: [0.4, -1.2, 'rgba(255,220,180,.7)'], paper: '#e8b860' },
  );
};

/** The stop of a bus by the kerb: a roof on posts, a bench, a timetable. */
const shelter = (brush: Brush): void => {
  contact(brush, 1420, 716, 210, 12, 0.6);
  cut(
    brush,
    (q) => {
      for (const x of [1236, 1590]) q.fillRect(x, 386, 12, 328);
      q.fillRect(1248, 690, 342, 6);
    },
    across(1236, 1602, '#4c5c64', '#2c3440'),
    { rim: [1, 1.2, 'rgba(255,230,200,.6)'], paper: '#34347c' },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [1206, 372],
        [1634, 358],
        [1640, 378],
        [1206, 394],
      ]),
    down(358, 394, '#6c7880', '#34404c'),
    { rim: [0, 1.8, 'rgba(255,236,210,.7)'], paper: '#5c5cb0' },
  );
  cut(brush, (q) => q.fillRect(1254, 638, 330, 12), down(638, 650, '#a4806c', '#6c5048'), {
    rim: [0, 1.4, 'rgba(255,236,210,.6)'],
    paper: '#c87c6c',
  });
  cut(
    brush,
    (q) => {
      for (const x of [1280, 1548]) q.fillRect(x, 650, 8, 62);
    },
    '#3c3440',
    { paper: '#2c2468' },
  );
  cut(brush, (q) => q.fillRect(1262, 440, 82, 118), '#efe6d2', {
    shadow: [2, 4, 4, 0.4],
    shade: (q) => {
      const random = seeded(5);
      q.fillStyle = '#3c4470';
      q.fillRect(1262, 440, 82, 20);
      q.fillStyle = 'rgba(40,34,60,.55)';
      for (let y = 474; y < 540; y += 9)
        for (const x of [1270, 1296, 1320]) q.fillRect(x, y, 10 + random() * 8, 2.4);
      q.strokeStyle = '#c0344c';
      q.lineWidth = 3;
      q.beginPath();
      q.moveTo(1284, 548);
      q.bezierCurveTo(1296, 538, 1302, 556, 1312, 544);
      q.bezierCurveTo(1318, 538, 1322, 552, 1332, 544);
      q.stroke();
    },
  });
};

/** A poster of the band: a record as large as a house, and a man who looks down at his hands. */
const poster = (brush: Brush): void => {
  const [x, y, w, h] = [1380, 424, 172, 200];
  cut(brush, (q) => q.fillRect(x - 7, y - 7, w + 14, h + 14), '#2c3440', {
    rim: [0, 1.4, 'rgba(255,236,210,.5)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#2c1c6c', '#7c3ca8'), {
    paper: down(y, y + h, '#2c1c80', '#8c3cb0'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = '#ff8cc4';
      q.beginPath();
      q.arc(x + 84, y + 72, 56, 0, 7);
      q.fill();
      q.fillStyle = '#fff0d0';
      q.beginPath();
      q.arc(x + 84, y + 72, 30, 0, 7);
      q.fill();
      q.fillStyle = '#fff0d0';
      for (const [dx, dy, dw] of [
        [20, 170, 74],
        [102, 170, 50],
        [44, 184, 84],
      ] as const)
        q.fillRect(x + dx, y + dy, dw, 7);
    },
  });
  person(
    brush,
    { member: 'seb', pose: 'play-keyboard', costume: 'stage', part: (p) => p[1] > 78 },
    { x: x + 96, y: y + 262, scale: 1.16, turn: -54, pitch: 4 },
    { from: [-0.5, 0.6, 0.4], colour: '#ff9cd0', own: 0.7, shade: '#1c1048', paper: '#2c1460' },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x + 10, y + 146],
        [x + 108, y + 136],
        [x + 110, y + 146],
        [x + 10, y + 157],
      ]),
    '#120c30',
    { rim: [0, -1.4, '#fff0d0'], shadow: [0, 0, 1, 0] },
  );
};

/** Somebody who sits in the library's window with her back to the street. */
const reader = (brush: Brush): void => {
  const pane = READING[1];
  const { g } = brush;
  g.save();
  g.beginPath();
  g.rect(pane.x - 1, pane.y, pane.w + 2, pane.h);
  g.clip();
  person(
    brush,
    { member: 'mia', pose: 'sit-at-table', costume: 'autumn' },
    { x: pane.x + 23, y: pane.y + 132, scale: 0.78, turn: 152, pitch: 2 },
    { from: [0.2, 0.5, -0.9], colour: '#ffd08c', own: 0.3, shade: '#1c1018', paper: '#3c1c4c' },
  );
  g.restore();
};

const roses = (brush: Brush): void => {
  for (const [x, y, w, seed] of [
    [150, 712, 190, 3],
    [690, 726, 210, 8],
    [880, 744, 170, 13],
    [60, 760, 240, 21],
  ] as const) {
    bush(brush, x, y - 40, w, 88, '#3c5440', seed);
    const random = seeded(seed);
    cut(
      brush,
      (q) => {
        for (let i = 0; i < 22; i++) {
          q.beginPath();
          q.arc(x + (random() - 0.5) * w * 0.86, y - 40 + (random() - 0.5) * 66, 4.5 + random() * 4.5, 0, 7);
          q.fill();
        }
      },
      '#d8506c',
      { rim: [-0.8, 1.2, 'rgba(255,220,190,.8)'], paper: '#ff8c9c', shadow: [1, 2, 2, 0.4] },
    );
  }
};

/** What may stand by the kerb, in a window or by the steps, each a slot. */
export const atTheKerb = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.plane('reader', { depth: 0.62, order: 43.5, slot: 'reader' }, reader);
  bake.plane('stop', { depth: 1, order: 116.2, slot: 'stop' }, shelter);
  bake.plane('poster', { depth: 1, order: 116.4, slot: 'poster' }, poster);
  bake.plane('roses', { depth: 1, order: 117, slot: 'roses' }, roses);
};

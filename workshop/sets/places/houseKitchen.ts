import { across, down, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool } from '../kit/furniture.ts';
import { sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { marble } from '../kit/tableware.ts';
import { FOOT, ISLAND } from './housePlan.ts';

/** Walls, cupboards, a marble shelf. */
export const room = (brush: Brush): void => {
  wall(brush, FOOT, across(0, W, '#4c5678', '#5c6688', '#545e80'), {
    paper: down(0, FOOT, '#3c4488', '#54488c'),
    wear: 0.05,
  });
  sink(brush, FOOT, { sides: 0.5, top: 0.6, low: 0.25, colour: '#070a1c' });
  cut(brush, (q) => q.fillRect(660, -50, 520, 330), down(-50, 280, '#2c3454', '#3c4668'), {
    rim: [0, -1.4, 'rgba(214,180,130,.4)'],
    paper: down(0, 280, '#2c2c74', '#44409c'),
    shade: (q) => {
      q.fillStyle = 'rgba(4,6,20,.5)';
      for (const x of [790, 920, 1050]) q.fillRect(x - 1, -50, 2.4, 330);
      q.fillStyle = '#c89c5c';
      for (const x of [778, 798, 1038, 1058]) q.fillRect(x, 214, 4, 44);
    },
  });
  marble(brush, { x: 660, y: 280, w: 520, h: 130 }, '#8c94a8', '#4c5874', { paper: '#8c80c8' });
  cut(brush, (q) => q.fillRect(650, 404, 540, 14), '#b8b8c4', { rim: [0, 1.4, 'rgba(255,255,255,.4)'] });
  cut(brush, (q) => q.fillRect(660, 418, 520, FOOT - 418), down(418, FOOT, '#343c5c', '#262c48'), {
    paper: down(418, FOOT, '#302c78', '#201c58'),
  });
  const random = seeded(9);
  for (const [x, h] of [
    [700, 50],
    [736, 70],
    [770, 44],
    [1110, 60],
    [1146, 40],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 15, 404 - h, 30, h, [6 + random() * 9, 8, 3, 3]);
        q.fill();
      },
      across(x - 15, x + 15, '#8c7c6c', '#c8b498'),
      { rim: [-1, 1, 'rgba(255,236,204,.4)'] },
    );
};

/** The block, the fruit, the sitter's bag. */
export const island = (brush: Brush): void => {
  contact(brush, ISLAND.x + 310, 706, 360, 18, 0.6);
  marble(brush, { x: ISLAND.x - 16, y: ISLAND.y, w: ISLAND.w + 32, h: 18 }, '#d0d0d8', '#5c6480', {
    paper: '#c8b8e8',
  });
  cut(
    brush,
    (q) => q.fillRect(ISLAND.x, ISLAND.y + 18, ISLAND.w, 128),
    down(578, 706, '#4c587c', '#262e4c'),
    {
      paper: down(578, 706, '#4c44a0', '#241f60'),
      shade: (q) => {
        q.fillStyle = 'rgba(6,8,26,.4)';
        for (let x = ISLAND.x + 12; x < ISLAND.x + ISLAND.w; x += 24) q.fillRect(x, 580, 2.4, 126);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(960, 548, 54, 16, 0, 0, Math.PI);
      q.fill();
      q.fillRect(906, 544, 108, 5);
    },
    '#b88c54',
    { rim: [0, 1.4, 'rgba(255,236,190,.7)'] },
  );
  for (const [px, py] of [
    [930, 534],
    [958, 530],
    [988, 535],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(px, py, 14, 13, 0, 0, 7);
        q.ellipse(px + 2, py - 14, 7, 9, 0, 0, 7);
        q.fill();
      },
      '#b8b864',
      { rim: [-1, 1, 'rgba(255,250,200,.6)'], shadow: [2, 3, 3, 0.4] },
    );
  for (const x of [820, 1250])
    stand(
      brush,
      barStool('#4c4454', '#7c5c4c', 66),
      { x, y: 744, scale: 2.1, turn: 12, pitch: 9 },
      { from: [0.2, 0.95, 0.2], edge: 'rgba(255,226,180,.2)' },
    );
  // The sitter's bag.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(1206, 604);
      q.lineTo(1296, 604);
      q.quadraticCurveTo(1304, 560, 1284, 556);
      q.lineTo(1220, 556);
      q.quadraticCurveTo(1198, 560, 1206, 604);
      q.fill();
      q.lineWidth = 5;
      q.beginPath();
      q.ellipse(1251, 556, 24, 30, 0, Math.PI, 0);
      q.stroke();
    },
    down(530, 604, '#d87c5c', '#8c4438'),
    { rim: [-1.2, 1.2, 'rgba(255,220,190,.6)'], paper: '#f07c5c' },
  );
};

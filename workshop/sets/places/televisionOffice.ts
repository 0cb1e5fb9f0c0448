import { across, down, poly, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { FLAT, FOOT } from './televisionPlan.ts';

/** The three walls of the office and what holds them up. */
export const office = (brush: Brush): void => {
  const { x, y, w, h } = FLAT;
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y],
        [x - 150, y + 26],
        [x - 150, FOOT + 54],
        [x, FOOT],
      ]),
    across(x - 150, x, '#8ca098', '#6c847c'),
    { rim: [1.2, 1.4, 'rgba(255,250,235,.4)'], paper: across(x - 150, x, '#3ca894', '#1c7874') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x + w, y],
        [x + w + 150, y + 26],
        [x + w + 150, FOOT + 54],
        [x + w, FOOT],
      ]),
    across(x + w, x + w + 150, '#6c847c', '#94a8a0'),
    { rim: [-1.2, 1.4, 'rgba(255,250,235,.4)'], paper: across(x + w, x + w + 150, '#1c7874', '#3ca894') },
  );
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, FOOT, '#809890', '#94aca4', '#7c948c'), {
    rim: [0, 1.8, 'rgba(255,252,240,.5)'],
    paper: down(y, FOOT, '#2c948c', '#1c6c74'),
    shade: (q) => {
      q.fillStyle = 'rgba(20,34,36,.28)';
      q.fillRect(x, FOOT - 150, w, 6);
      q.fillStyle = 'rgba(20,40,40,.2)';
      q.fillRect(x, FOOT - 144, w, 144);
    },
  });
  cut(brush, (q) => q.fillRect(x + 90, y + 70, 232, 180), '#4c5c5c', {
    rim: [0, 1.4, 'rgba(255,252,240,.4)'],
  });
  cut(
    brush,
    (q) => q.fillRect(x + 100, y + 80, 212, 160),
    down(y + 80, y + 240, '#3c5c84', '#8c9cac', '#c8b49c'),
    {
      paper: down(y + 80, y + 240, '#3c6cd0', '#ffb890'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        const random = seeded(5);
        q.fillStyle = '#3c4c5c';
        for (let i = 0; i < 7; i++) q.fillRect(x + 100 + i * 31, y + 150 + random() * 50, 28, 100);
      },
    },
  );
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 11; i++) q.fillRect(x + 100, y + 82 + i * 10, 212, 5.4);
    },
    '#dcdccc',
    { shadow: [0, 3, 3, 0.4] },
  );
  cut(brush, (q) => q.fillRect(x + 470, y + 80, 300, 170), '#a88c64', {
    rim: [0, 1.4, 'rgba(255,250,235,.4)'],
    shadow: [4, 6, 6, 0.4],
    shade: (q) => {
      const random = seeded(9);
      q.strokeStyle = '#b83c34';
      q.lineWidth = 2;
      const spots: [number, number][] = [];
      for (let i = 0; i < 9; i++) {
        const [px, py] = [
          x + 490 + (i % 5) * 56 + random() * 10,
          y + 96 + Math.floor(i / 5) * 72 + random() * 14,
        ];
        q.fillStyle = ['#f0ece0', '#d8d4c8', '#c8b89c'][i % 3] ?? '#f0ece0';
        q.fillRect(px, py, 38, 46);
        q.fillStyle = '#54545c';
        q.fillRect(px + 5, py + 5, 28, 26);
        spots.push([px + 19, py + 2]);
      }
      poly(q, spots, true);
    },
  });
  cut(
    brush,
    (q) => {
      for (const [px, n] of [[x + 800, 4]] as const)
        for (let i = 0; i < n; i++) q.fillRect(px, FOOT - 236 + i * 59, 84, 55);
    },
    down(FOOT - 236, FOOT, '#8c9484', '#5c645c'),
    {
      rim: [-1, 1.2, 'rgba(255,252,240,.5)'],
      shade: (q) => {
        q.fillStyle = '#2c3434';
        for (let i = 0; i < 4; i++) q.fillRect(x + 830, FOOT - 214 + i * 59, 26, 5);
      },
    },
  );
  // The flats end in the air: braces and sandbags behind them.
  for (const s of [-1, 1]) {
    const bx = s < 0 ? x - 160 : x + w + 160;
    cut(
      brush,
      (q) => {
        q.lineWidth = 9;
        poly(
          q,
          [
            [bx, y + 80],
            [bx + s * 150, FOOT + 70],
          ],
          true,
        );
        poly(
          q,
          [
            [bx, FOOT + 50],
            [bx + s * 150, FOOT + 70],
          ],
          true,
        );
      },
      '#a08464',
      { rim: [0, 1.2, 'rgba(255,240,214,.4)'] },
    );
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(bx + s * 140, FOOT + 60, 36, 16, 0, 0, 7);
        q.fill();
      },
      '#54504c',
      { rim: [0, 1.2, 'rgba(255,240,214,.3)'] },
    );
  }
};

/** The outline on the floor. */
export const chalk = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 6;
      q.lineJoin = q.lineCap = 'round';
      q.setLineDash([22, 3]);
      q.beginPath();
      q.ellipse(1108, 700, 24, 9, 0, 0, 7);
      q.stroke();
      q.beginPath();
      q.moveTo(1128, 706);
      q.bezierCurveTo(1160, 690, 1200, 684, 1230, 676);
      q.lineTo(1238, 684);
      q.bezierCurveTo(1210, 694, 1190, 700, 1180, 706);
      q.bezierCurveTo(1240, 706, 1290, 712, 1350, 704);
      q.lineTo(1354, 714);
      q.bezierCurveTo(1310, 722, 1270, 722, 1240, 722);
      q.bezierCurveTo(1280, 736, 1320, 748, 1350, 752);
      q.lineTo(1340, 762);
      q.bezierCurveTo(1270, 750, 1210, 738, 1180, 728);
      q.bezierCurveTo(1150, 736, 1110, 746, 1080, 742);
      q.bezierCurveTo(1106, 732, 1126, 722, 1122, 712);
      q.stroke();
      q.setLineDash([]);
    },
    '#f0f0e8',
    { shadow: [0, 0, 1, 0] },
  );
};

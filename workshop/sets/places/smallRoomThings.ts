import { across, down, H, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { contact } from '../kit/solid.ts';

/** The hub of the fan on its stand, and the half of its face's width. */
export const FAN = { x: 1322, y: 398, r: 66, foot: 664 } as const;

/** A fan on a stand, ribbons on its cage. */
export const fan = (brush: Brush): void => {
  const { x, y, r, foot } = FAN;
  contact(brush, x, foot, 60, 8, 0.6);
  cut(
    brush,
    (q) => {
      q.fillRect(x - 4, y + 20, 8, foot - y - 24);
      q.beginPath();
      q.ellipse(x, foot - 4, 52, 11, 0, 0, 7);
      q.fill();
      q.beginPath();
      q.roundRect(x - 15, y - 16, 30, 46, 10);
      q.fill();
    },
    across(x - 40, x + 40, '#8c8468', '#3c382c'),
    { rim: [-1, 1.2, 'rgba(255,236,190,.5)'], paper: '#c87c4c' },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.5;
      for (const k of [1, 0.74, 0.48]) {
        q.beginPath();
        q.arc(x, y, r * k, 0, 7);
        q.stroke();
      }
      for (let i = 0; i < 20; i++) {
        const a = (i / 20) * 6.2832;
        poly(
          q,
          [
            [x + Math.cos(a) * 12, y + Math.sin(a) * 12],
            [x + Math.cos(a) * r, y + Math.sin(a) * r],
          ],
          true,
        );
      }
      q.lineWidth = 4;
      q.beginPath();
      q.arc(x, y, r, 0, 7);
      q.stroke();
      q.beginPath();
      q.arc(x, y, 10, 0, 7);
      q.fill();
    },
    '#c8bc98',
    { rim: [-0.8, 1, 'rgba(255,244,214,.6)'], paper: '#ffd078' },
  );
};

/** Ribbons that the fan holds out. */
export const ribbons = (brush: Brush): void => {
  const { x, y } = FAN;
  for (const [dy, colour, length] of [
    [-24, '#c85440', 104],
    [4, '#e0b050', 86],
    [28, '#5c9c84', 96],
  ] as const)
    cut(
      brush,
      (q) => {
        q.lineWidth = 5;
        q.beginPath();
        q.moveTo(x - 44, y + dy);
        q.bezierCurveTo(
          x - 44 - length * 0.4,
          y + dy - 14,
          x - 44 - length * 0.7,
          y + dy + 18,
          x - 44 - length,
          y + dy + 6,
        );
        q.stroke();
      },
      colour,
      { paper: colour },
    );
};

/** The yard behind: bricks, a shut door with light under it, bins, a wet floor. */
export const alley = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, 720), down(-50, 660, '#34343c', '#54484a'), {
    paper: down(-50, 660, '#2c2c70', '#5c3c78'),
    shade: (q) => {
      const random = seeded(44);
      for (let row = 0; row < 34; row++)
        for (let i = -1; i < 34; i++) {
          const k = 0.6 + 0.5 * random();
          q.fillStyle = `rgba(${Math.round(128 * k)},${Math.round(84 * k)},${Math.round(72 * k)},.34)`;
          q.fillRect(-100 + i * 64 + (row % 2) * 32, -50 + row * 21, 60, 18);
        }
    },
  });
  cut(brush, (q) => q.fillRect(1150, 214, 236, 440), '#1c1a1c', { paper: '#241c50' });
  cut(brush, (q) => q.fillRect(1166, 230, 204, 412), across(1166, 1370, '#4c5c40', '#34402c'), {
    paper: across(1166, 1370, '#3c8c74', '#2c6470'),
    rim: [1, 1.4, 'rgba(255,220,160,.4)'],
    shade: (q) => {
      q.strokeStyle = 'rgba(8,10,4,.5)';
      q.lineWidth = 4;
      q.strokeRect(1192, 258, 152, 150);
      q.strokeRect(1192, 436, 152, 176);
      q.fillStyle = '#b8945c';
      q.fillRect(1352, 440, 8, 30);
    },
  });
  // A window, high up, with the fan's blades against its blind.
  cut(brush, (q) => q.fillRect(1520, 196, 250, 190), '#241c18', { paper: '#241c50' });
  cut(brush, (q) => q.fillRect(1532, 208, 226, 166), down(208, 374, '#c88c3c', '#e8b45c'), {
    paper: '#ffc468',
    shade: (q) => {
      q.fillStyle = 'rgba(80,40,10,.28)';
      for (let y = 212; y < 374; y += 13) q.fillRect(1532, y, 226, 4);
      q.fillStyle = 'rgba(50,26,8,.5)';
      for (let i = 0; i < 4; i++) {
        q.save();
        q.translate(1650, 306);
        q.rotate(i * 1.571 + 0.4);
        q.beginPath();
        q.ellipse(30, 0, 30, 12, 0.2, 0, 7);
        q.fill();
        q.restore();
      }
      q.fillStyle = 'rgba(50,26,8,.4)';
      q.fillRect(1532, 286, 226, 6);
      q.fillRect(1642, 208, 6, 166);
    },
  });
  for (const [x, h, w] of [
    [930, 128, 92],
    [1034, 104, 84],
  ] as const)
    cut(
      brush,
      (q) => {
        poly(q, [
          [x - w / 2, 660 - h],
          [x + w / 2, 660 - h],
          [x + w * 0.44, 664],
          [x - w * 0.44, 664],
        ]);
        q.beginPath();
        q.ellipse(x, 660 - h, w * 0.56, 11, 0, 0, 7);
        q.fill();
      },
      across(x - w / 2, x + w / 2, '#2c3034', '#74787c'),
      { rim: [1, 1.2, 'rgba(255,220,160,.4)'], paper: '#5c4c94' },
    );
  cut(
    brush,
    (q) => {
      q.fillRect(700, -50, 14, 714);
      q.fillRect(700, 180, 30, 10);
      q.fillRect(700, 440, 30, 10);
    },
    across(700, 716, '#54545c', '#2c2c34'),
    { paper: '#3c3484' },
  );
  cut(brush, (q) => q.fillRect(-100, 654, W + 200, 260), down(654, H + 30, '#34343c', '#1a1a20'), {
    paper: down(654, H, '#3c2c78', '#1c1450'),
    rim: [0, 1.4, 'rgba(255,220,160,.3)'],
  });
};

/** The takings: coins in an ashtray on the bar. */
export const ashtray = (brush: Brush): void => {
  const [x, y] = [1640, 438];
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 26, 8, 0, 0, 7);
      q.fill();
    },
    '#4c5c54',
    { rim: [0, 1.2, 'rgba(255,244,214,.7)'], paper: '#5c8c84' },
  );
  cut(
    brush,
    (q) => {
      for (const [dx, dy] of [
        [-9, -3],
        [3, -5],
        [10, -1],
        [-2, -8],
        [46, 4],
        [58, 1],
        [70, 5],
      ] as const) {
        q.beginPath();
        q.ellipse(x + dx, y + dy, 6, 2.6, 0, 0, 7);
        q.fill();
      }
    },
    '#d8b460',
    { rim: [0, 1, 'rgba(255,250,220,.9)'], paper: '#ffdc80', shadow: [1, 2, 2, 0.4] },
  );
};

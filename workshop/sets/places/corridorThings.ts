import { across, down, type G, lin, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { glow } from '../kit/light.ts';
import { numerals } from '../kit/numerals.ts';
import { door } from '../kit/openings.ts';
import { contact, stand } from '../kit/solid.ts';
import { lit } from '../kit/washes.ts';
import { CHAIRS, CORNER, DEEP, ENTRY, FOOT, RAIL, ROOM, TUBES } from './corridorPlan.ts';

/** The corridor going on, with chairs along both its sides. */
export const deep = (brush: Brush): void => {
  const far = { x0: DEEP.x - 26, x1: DEEP.x + 26, top: 262, foot: 356 };
  cut(brush, (q) => q.fillRect(-100, -50, CORNER + 110, FOOT + 60), '#b4b088', { paper: '#c89c68' });
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, -50],
        [far.x0, far.top],
        [far.x1, far.top],
        [CORNER, -50],
      ]),
    down(-50, far.top, '#6c6c50', '#b8b890'),
    { paper: down(-50, far.top, '#7c4c5c', '#e0b070'), shadow: [0, 0, 1, 0] },
  );
  for (const side of [-1, 1]) {
    const near = side < 0 ? -100 : CORNER;
    const end = side < 0 ? far.x0 : far.x1;
    const edge = (y: number, t: number): [number, number] => [near + (end - near) * t, y];
    cut(
      brush,
      (q) =>
        poly(q, [
          [near, -50],
          [end, far.top],
          [end, far.foot],
          [near, FOOT + (side < 0 ? 40 : 2)],
        ]),
      across(near, end, '#a8a47c', '#7c7c5c'),
      { paper: across(near, end, '#d8a468', '#8c5c54') },
    );
    cut(
      brush,
      (q) => poly(q, [edge(RAIL, 0), edge(316, 1), edge(far.foot, 1), edge(FOOT + (side < 0 ? 40 : 2), 0)]),
      across(near, end, '#66785a', '#4c5a44'),
      { paper: across(near, end, '#8c5c48', '#5c3448'), shadow: [0, 0, 1, 0] },
    );
    for (const t of [0.24, 0.5, 0.68, 0.8])
      cut(
        brush,
        (q) =>
          poly(q, [
            edge(110 + 170 * t, t),
            edge(110 + 170 * (t + 0.1), t + 0.1),
            edge(FOOT - 250 * (t + 0.1), t + 0.1),
            edge(FOOT - 250 * t, t),
          ]),
        '#6c5c40',
        { rim: [1, 1, 'rgba(255,250,220,.2)'] },
      );
  }
  cut(
    brush,
    (q) =>
      poly(q, [
        [-180, FOOT + 50],
        [far.x0, far.foot],
        [far.x1, far.foot],
        [CORNER + 10, FOOT + 4],
        [CORNER + 10, FOOT + 50],
      ]),
    down(far.foot, FOOT, '#d0ccac', '#8c8c70'),
    { paper: '#b87858', shadow: [0, 0, 1, 0] },
  );
  cut(brush, (q) => q.fillRect(far.x0, far.top, 52, far.foot - far.top), '#e8f0d4', { paper: '#fff4d0' });
};

/** The two colours of the wall. */
export const walls = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(CORNER, -50, W + 60, FOOT + 52),
    down(-50, FOOT, '#bcb890', '#d4d0a8', '#c4c098'),
    { paper: down(-50, FOOT, '#b89058', '#8c6448') },
  );
  cut(brush, (q) => q.fillRect(CORNER, RAIL, W + 60, FOOT - RAIL), down(RAIL, FOOT, '#7c8c6c', '#5c6c54'), {
    paper: down(RAIL, FOOT, '#8c5c48', '#5c3448'),
    shadow: [0, -4, 6, 0.3],
    shade: (q) => {
      q.fillStyle = 'rgba(255,255,235,.4)';
      q.fillRect(CORNER, RAIL, W, 3);
      q.fillStyle = 'rgba(255,255,240,.07)';
      q.fillRect(CORNER, RAIL + 26, W, 40);
      q.fillStyle = 'rgba(10,14,8,.4)';
      q.fillRect(CORNER, FOOT - 22, W, 22);
    },
  });
  cut(
    brush,
    (q) => q.fillRect(CORNER - 9, -50, 18, FOOT + 50),
    across(CORNER - 9, CORNER + 9, '#9c9870', '#e0dcb4'),
  );
};

/** The glass door and the street behind it. */
export const entry = (brush: Brush): void => {
  const { x, y, w, h } = ENTRY;
  cut(brush, (q) => q.fillRect(x - 22, y - 26, w + 44, h + 26), '#4c5448', {
    rim: [0, 1.6, 'rgba(255,255,235,.3)'],
    paper: '#4c2c58',
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#2c4868', '#4c6c88', '#8c8480', '#3c4048'), {
    paper: down(y, y + h, '#2c3c9c', '#7c60b8', '#ff9c84', '#342c6c'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      const random = seeded(8);
      q.fillStyle = '#24384c';
      for (let i = 0; i < 6; i++) q.fillRect(x + i * 58 - 10, y + 150 + random() * 110, 54, 400);
      q.fillStyle = '#1c2834';
      q.fillRect(x, y + 352, w, 200);
      q.fillStyle = 'rgba(150,170,190,.3)';
      for (let k = 0; k < 3; k++) q.fillRect(x + 20 - k * 8, y + 372 + k * 34, w - 40 + k * 16, 3);
    },
  });
  cut(
    brush,
    (q) => {
      for (const dx of [0, w / 2 - 8, w - 14]) q.fillRect(x + dx, y, dx === w / 2 - 8 ? 16 : 14, h);
      q.fillRect(x, y + 92, w, 10);
      q.fillRect(x, y + h - 46, w, 12);
      q.fillRect(x + w / 2 - 30, y + 270, 10, 74);
      q.fillRect(x + w / 2 + 20, y + 270, 10, 74);
    },
    down(y, y + h, '#5c6458', '#3c443c'),
    { rim: [0.8, 1.2, 'rgba(255,255,235,.35)'], paper: '#5c346c' },
  );
};

/** The numbered door, notices, clock, tubes. */
export const things = (brush: Brush): void => {
  door(brush, ROOM, '#84704c', { brass: '#e0b868', pane: [0.08, 0.4], box: '#e8e4c8' });
  const plate = (x: number, text: string) => {
    cut(brush, (q) => q.fillRect(x - 38, 96, 76, 36), down(96, 132, '#ece4c8', '#c8bc94'), {
      rim: [0, 1.2, 'rgba(255,255,240,.7)'],
    });
    cut(brush, (q) => numerals(q, text, x, 114, 20), '#3c2c28', { shadow: [0, 0, 1, 0] });
  };
  plate(ROOM.x + 97, '212');
  cut(brush, (q) => q.fillRect(1424, 216, 52, 74), '#e8e4d0', {
    rim: [0, 1.2, 'rgba(255,255,240,.7)'],
    shade: (q) => {
      q.fillStyle = 'rgba(60,50,44,.55)';
      for (const [i, w] of [30, 24, 34, 18].entries()) q.fillRect(1432, 230 + i * 13, w, 3);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(1780, 200, 44, 0, 7);
      q.fill();
    },
    '#ece8d4',
    {
      rim: [1, 1.6, 'rgba(255,255,245,.8)'],
      shade: (q) => {
        q.strokeStyle = '#2c2c28';
        q.lineWidth = 4;
        poly(
          q,
          [
            [1780, 200],
            [1780, 170],
          ],
          true,
        );
        poly(
          q,
          [
            [1780, 200],
            [1762, 218],
          ],
          true,
        );
        q.lineWidth = 5;
        q.beginPath();
        q.arc(1780, 200, 42, 0, 7);
        q.stroke();
      },
    },
  );
  // The notices: camel, belted, capable.
  cut(brush, (q) => q.fillRect(580, 172, 330, 150), '#8c6c48', {
    rim: [0, 1.4, 'rgba(255,255,235,.5)'],
    shade: (q) => {
      const random = seeded(12);
      for (let i = 0; i < 9; i++) {
        const [x, y] = [594 + (i % 5) * 62 + random() * 8, 184 + Math.floor(i / 5) * 68 + random() * 8];
        q.fillStyle = ['#ece8d4', '#d8dcd0', '#e8d8b0'][i % 3] ?? '#ece8d4';
        q.fillRect(x, y, 46, 54);
        q.fillStyle = 'rgba(60,50,44,.5)';
        for (let k = 0; k < 4; k++) q.fillRect(x + 6, y + 10 + k * 10, 16 + random() * 18, 3);
      }
    },
  });
  for (const [x0, x1] of TUBES)
    cut(
      brush,
      (q) => {
        q.fillRect(x0, 26, x1 - x0, 12);
        q.fillRect(x0 + 30, -50, 4, 80);
        q.fillRect(x1 - 34, -50, 4, 80);
      },
      '#dcdcc8',
      { rim: [0, 1, 'rgba(255,255,245,.5)'] },
    );
};

/** The chairs along the wall. */
export const seats = (brush: Brush): void => {
  for (const x of CHAIRS.slice(1)) {
    contact(brush, x, 714, 52, 8, 0.45);
    stand(
      brush,
      chair('#6c5840', '#9c7c54'),
      { x, y: 700, scale: 1.95, turn: 4, pitch: 9 },
      { from: [0.2, 0.95, 0.3], edge: 'rgba(255,255,230,.2)' },
    );
  }
  contact(brush, 1790, 728, 70, 8, 0.4);
  stand(
    brush,
    chair('#6c5840', '#9c7c54'),
    { x: 1796, y: 712, scale: 2.05, turn: -32, pitch: 9 },
    { from: [0.2, 0.95, 0.3] },
  );
};

/** The steps before the glass door lie on the floor's plane. */
export const steps = (brush: Brush): void => {
  const { x, w } = ENTRY;
  for (const [k, yy] of [FOOT + 2, FOOT + 24, FOOT + 48].entries())
    cut(
      brush,
      (q) => {
        poly(q, [
          [x - 10 - k * 22, yy],
          [x + w + 10 + k * 22, yy],
          [x + w + 30 + k * 22, yy + 15],
          [x - 30 - k * 22, yy + 15],
        ]);
        q.fillRect(x - 30 - k * 22, yy + 15, w + 60 + k * 44, 9);
      },
      lin(0, yy, 0, yy + 26, [
        [0, '#a8a898'],
        [0.58, '#8c9084'],
        [0.62, '#5c6258'],
        [1, '#484e48'],
      ]),
      { rim: [0, 1.4, 'rgba(240,246,255,.5)'], paper: down(yy, yy + 26, '#8c6cb8', '#4c3484') },
    );
};

/** The tubes as they shine. */
export const tubes = (g: G): void => {
  for (const [x0, x1] of TUBES) {
    lit(g, '#f0f4d8', 0.6, (q) => q.fillRect(x0 + 6, 32, x1 - x0 - 12, 6));
    glow(g, (x0 + x1) / 2, 36, 300, '#a8b080', 0.45, 1.1, 0.4);
  }
};

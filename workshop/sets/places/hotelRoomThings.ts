import { across, down, poly, styleOf } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { napkin } from '../kit/napkin.ts';
import { contact } from '../kit/solid.ts';
import { CASE, WINDOW } from './hotelRoomPlan.ts';

/** The town at night behind the panes. */
export const city = (brush: Brush): void => {
  const { g } = brush;
  g.fillStyle = styleOf(
    g,
    brush.material === 'memory'
      ? down(90, 460, '#1c1c4c', '#4c2c6c', '#a84c7c')
      : down(90, 460, '#3c3cb0', '#b85cb8', '#ff9c9c'),
  );
  g.fillRect(WINDOW.x - 20, WINDOW.y - 20, WINDOW.w + 40, WINDOW.h + 40);
  skyline(brush, {
    x0: 540,
    x1: 1200,
    base: 470,
    low: 90,
    high: 280,
    fill: down(180, 460, '#34305c', '#54386c'),
    seed: 12,
    width: 52,
    box: '#f0b878',
  });
  skyline(brush, {
    x0: 540,
    x1: 1200,
    base: 476,
    low: 40,
    high: 170,
    fill: down(300, 470, '#1c1c40', '#2c2448'),
    seed: 15,
    width: 74,
    box: '#ffd89c',
  });
};

/** The second suitcase, open. */
export const openCase = (brush: Brush): void => {
  const { x, y } = CASE;
  contact(brush, x, y, 120, 12);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 88, y - 146, 184, 104, 10);
      q.fill();
    },
    down(y - 146, y - 42, '#3c6470', '#284850'),
    {
      rim: [-1.4, 1.6, 'rgba(255,214,170,.5)'],
      shade: (q) => {
        q.fillStyle = styleOf(q, down(y - 138, y - 48, '#c8a090', '#8c5c64'));
        q.beginPath();
        q.roundRect(x - 79, y - 138, 166, 92, 6);
        q.fill();
      },
    },
  );
  napkin(brush, CASE.napkin);
  cut(
    brush,
    (q) => {
      poly(q, [
        [x - 79, y - 74],
        [x + 87, y - 86],
        [x + 87, y - 78],
        [x - 79, y - 66],
      ]);
    },
    '#4c2c34',
    { shadow: [1, 3, 3, 0.5] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 92, y - 44, 192, 46, 8);
      q.fill();
    },
    down(y - 44, y, '#467480', '#20383e'),
    {
      rim: [-1.4, 1.6, 'rgba(255,214,170,.5)'],
      shade: (q) => {
        q.fillStyle = '#1c3036';
        for (const dx of [-52, 56]) q.fillRect(x + dx, y - 44, 9, 46);
        q.fillStyle = '#c8a468';
        for (const dx of [-52, 56]) q.fillRect(x + dx - 2, y - 40, 13, 7);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x - 40, y - 46, 40, 9, 0, Math.PI, 0);
      q.ellipse(x + 44, y - 45, 44, 12, 0, Math.PI, 0);
      q.fill();
    },
    across(x - 80, x + 90, '#e8d8cc', '#7c88b0', '#b06c70'),
    { shadow: [1, 2, 2, 0.3] },
  );
};

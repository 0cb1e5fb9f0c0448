import { across, down, type G, OX, tone, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { windowFrame } from '../kit/openings.ts';
import { wall } from '../kit/room.ts';
import { damp } from '../kit/views.ts';
import { coast } from './apartmentCountry.ts';
import { CEILING, FOOT, WINDOW } from './apartmentPlan.ts';

/** How long one has lived there. */
export interface Lived {
  /** The damp patch is no bigger than a plate yet. */
  readonly plate?: boolean;
  /** No curtains, nothing on the counter. */
  readonly bare?: boolean;
}

/** The roofs across the way after dark. */
export const nightRoofs = (brush: Brush, x0: number, x1: number): void =>
  skyline(brush, {
    x0,
    x1,
    base: 400,
    low: 40,
    high: 130,
    fill: '#0c1024',
    seed: 4,
    width: 60,
    box: '#e89c4c',
  });

/** Walls, ceiling with its damp patch, peeling paint, window. */
export const kitchen = (brush: Brush, lived: Lived = {}): void => {
  const { random } = brush;
  wall(brush, FOOT, down(CEILING, FOOT, '#a8d0c4', '#8cbcb0', '#7caca4'), { wear: 0.1 });
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -60, W + 200, CEILING + 60),
    down(-32, CEILING, '#e8e4d4', '#cfd0c0'),
    { paper: down(-32, CEILING, '#f0d8a8', '#d8a878') },
  );
  cut(brush, (q) => q.fillRect(-OX - 10, CEILING - 4, W + 200, 9), '#dcdccc', {
    rim: [0, 1.4, 'rgba(255,255,255,.5)'],
  });
  // The damp patch: a country nobody has been to.
  const country = (q: G) => {
    q.beginPath();
    if (lived.plate) {
      q.ellipse(812, 36, 44, 15, 0.1, 0, 7);
      q.fill();
      return;
    }
    coast(q, 812, 35, 126, 30);
    q.fill();
  };
  if (brush.material === 'memory') {
    const { g } = brush;
    if (!lived.plate) g.drawImage(damp(520, 240, 9, [140, 116, 70]).canvas, 640, -70, 340, 160);
    g.save();
    g.filter = 'blur(1.6px)';
    g.fillStyle = 'rgba(150,122,76,.5)';
    country(g);
    g.filter = 'none';
    g.lineWidth = 1.6;
    g.strokeStyle = 'rgba(116,88,48,.55)';
    g.stroke();
    g.restore();
  } else cut(brush, country, '#9a7c4c', { paper: '#b8783c', shadow: [2, 3, 4, 0.4] });
  // Peeling paint.
  for (let i = 0; i < 26; i++) {
    const x = random() < 0.5 ? -60 + random() * 560 : 1120 + random() * 860;
    const y = CEILING + 12 + random() ** 2 * 300;
    const s = 5 + random() * 17;
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.moveTo(x, y);
        for (let k = 1; k < 7; k++)
          q.lineTo(
            x + Math.cos(k) * s * (0.6 + random() * 0.2),
            y + Math.sin(k) * s * (0.9 + random() * 0.2),
          );
        q.fill();
      },
      '#d8dccc',
      { shadow: [1, 2, 2, 0.35], rim: [-1, -1, 'rgba(70,90,90,.35)'] },
    );
  }
  brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
  windowFrame(brush, WINDOW, '#ece8d8', { columns: 2, rows: [0, 0.5, 1], width: 14 });
  if (lived.bare) return;
  for (const [x, w] of [
    [WINDOW.x - 62, 74],
    [WINDOW.x + WINDOW.w - 12, 74],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.moveTo(x, WINDOW.y - 30);
        q.lineTo(x + w, WINDOW.y - 30);
        q.bezierCurveTo(
          x + w - 10,
          WINDOW.y + 120,
          x + w - 30,
          WINDOW.y + 160,
          x + w * 0.5 + (x < 800 ? -14 : 14),
          WINDOW.y + WINDOW.h + 10,
        );
        q.lineTo(x + (x < 800 ? 0 : w), WINDOW.y + WINDOW.h + 16);
        q.bezierCurveTo(x + 6, WINDOW.y + 160, x + 2, WINDOW.y + 80, x, WINDOW.y - 30);
        q.fill();
      },
      across(x, x + w, '#f4ecd8', '#d8ccb0', '#f4ecd8'),
      { paper: across(x, x + w, '#f8c860', '#e88848') },
    );
};

/** The tin: what comes in goes in. */
const tin = (brush: Brush, y: number): void => {
  cut(brush, (q) => q.fillRect(704, y - 34, 58, 34), across(704, 762, '#b84450', '#8c2c38', '#5c1c28'), {
    shadow: [3, 4, 4, 0.4],
    shade: (q) => {
      q.fillStyle = 'rgba(255,226,170,.8)';
      q.fillRect(704, y - 24, 58, 3);
      q.fillRect(704, y - 10, 58, 3);
    },
  });
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(776, y - 20);
      q.rotate(1.2);
      q.beginPath();
      q.ellipse(0, 0, 29, 8, 0, 0, 7);
      q.fill();
      q.restore();
      q.fillRect(716, y - 50, 30, 17);
    },
    '#d8c8a8',
    { shadow: [3, 4, 4, 0.4], rim: [-1, 1, 'rgba(255,250,230,.6)'] },
  );
};

/** The telephone's handset on its hook: by the light of the evening, when nobody holds it. */
export const handset = (brush: Brush): void =>
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1256, 258, 9, 74, 4);
      q.roundRect(1256, 256, 19, 17, 5);
      q.roundRect(1256, 317, 19, 17, 5);
      q.fill();
    },
    '#1c2224',
    { paper: '#e8506c', shadow: [3, 3, 3, 0.5], rim: [1, 1.2, 'rgba(255,250,235,.5)'] },
  );

/** Cupboards, sink, things in daily use, refrigerator, telephone. */
export const counter = (brush: Brush, lived: Lived = {}): void => {
  const y = 428;
  cut(brush, (q) => q.fillRect(560, y, 610, FOOT - y), down(y, FOOT, '#f0ece0', '#c8ccc0'), {
    paper: down(y, FOOT, '#e8b878', '#b0605c'),
    shade: (q) => {
      q.strokeStyle = 'rgba(30,50,50,.32)';
      q.lineWidth = 2;
      for (const x of [572, 690, 812, 934, 1056]) q.strokeRect(x, y + 26, 106, FOOT - y - 44);
      q.fillStyle = '#7a8078';
      for (const x of [666, 700, 908, 944, 1070]) q.fillRect(x, y + 70, 5, 26);
    },
  });
  cut(brush, (q) => q.fillRect(548, y - 12, 634, 18), '#5c7470', { rim: [0, 1.5, 'rgba(255,255,250,.5)'] });
  cut(
    brush,
    (q) => {
      q.fillRect(830, y - 14, 150, 6);
      q.lineWidth = 6;
      q.beginPath();
      q.moveTo(900, y - 12);
      q.lineTo(900, y - 48);
      q.quadraticCurveTo(900, y - 66, 926, y - 62);
      q.lineTo(930, y - 48);
      q.stroke();
    },
    '#c8d0d0',
  );
  for (const [x, w, h, c] of lived.bare
    ? []
    : ([
        [590, 22, 44, '#c85c3c'],
        [620, 30, 30, '#e8dcc0'],
        [1040, 18, 58, '#3c6a5c'],
        [1064, 26, 26, '#d8a848'],
        [1100, 40, 22, '#e8e4d8'],
        [1148, 14, 36, '#8c3c34'],
      ] as const))
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x, y - 12 - h, w, h, 4);
        q.fill();
      },
      across(x, x + w, tone(c, 1.1), tone(c, 0.7)),
      { shadow: [3, 4, 4, 0.4] },
    );
  if (!lived.bare) tin(brush, y - 12);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(382, 262, 154, FOOT - 262, 12);
      q.fill();
    },
    across(382, 536, '#f0f0e4', '#dce0d4', '#a8b4ac'),
    {
      paper: across(382, 536, '#f8e0a8', '#d88c5c'),
      shade: (q) => {
        q.fillStyle = 'rgba(30,50,50,.4)';
        q.fillRect(382, 378, 154, 3);
        q.fillStyle = '#8c9490';
        q.fillRect(516, 306, 7, 48);
        q.fillRect(516, 400, 7, 60);
        for (const [x, yy, w, h, c] of lived.bare
          ? []
          : ([
              [404, 400, 40, 50, '#e8d8a0'],
              [410, 296, 46, 34, '#8cb8c8'],
            ] as const)) {
          q.fillStyle = c;
          q.fillRect(x, yy, w, h);
        }
      },
    },
  );
  cut(brush, (q) => q.fillRect(1266, 260, 40, 66), '#3c4440', {
    paper: '#c8344c',
    shade: (q) => {
      q.fillStyle = '#d8d4c4';
      for (let r = 0; r < 4; r++) for (let k = 0; k < 3; k++) q.fillRect(1275 + k * 8, 284 + r * 8, 5, 5);
      q.fillStyle = '#1c2220';
      q.fillRect(1268, 264, 36, 12);
    },
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 3;
      q.beginPath();
      q.moveTo(1272, 326);
      for (let i = 0; i < 26; i++) q.lineTo(1272 + Math.sin(i * 1.9) * 6 - i * 0.4, 326 + i * 4.2);
      q.stroke();
    },
    '#3c4440',
    { shadow: [2, 3, 3, 0.3] },
  );
};

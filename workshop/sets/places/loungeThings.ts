import { across, catenary, down, lin, poly, radial } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { CASE } from './loungePlan.ts';

/** The apron beyond the glass: an aeroplane, lamps, a van. */
export const apron = (brush: Brush): void => {
  ridge(brush, 398, 16, 0.004, 7, down(370, 410, '#8c98b8', '#a8a4b4'));
  cut(brush, (q) => q.fillRect(-90, 402, 2100, 200), down(402, 540, '#a8a8b0', '#787c90'), {
    paper: down(402, 540, '#6c6cb0', '#3c4488'),
  });
  // An aircraft of no line, nose to the left.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(226, 416);
      q.quadraticCurveTo(250, 372, 330, 366);
      q.lineTo(880, 366);
      q.lineTo(968, 276);
      q.lineTo(1006, 276);
      q.lineTo(974, 372);
      q.quadraticCurveTo(1012, 380, 1010, 392);
      q.lineTo(820, 428);
      q.lineTo(300, 434);
      q.quadraticCurveTo(240, 434, 226, 416);
      q.fill();
    },
    lin(0, 360, 0, 436, [
      [0, '#f0ece8'],
      [0.6, '#c8c8d4'],
      [1, '#8c90a8'],
    ]),
    {
      paper: down(300, 430, '#fff0dc', '#e8a88c'),
      shade: (q) => {
        q.fillStyle = '#3c4c74';
        for (let x = 330; x < 860; x += 22) q.fillRect(x, 386, 9, 11);
        poly(q, [
          [246, 392],
          [286, 384],
          [286, 396],
          [240, 402],
        ]);
        q.fillStyle = '#d8744c';
        poly(q, [
          [898, 346],
          [968, 276],
          [1006, 276],
          [988, 330],
        ]);
      },
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [560, 416],
        [700, 414],
        [520, 476],
        [470, 478],
      ]),
    '#a0a4b8',
    { paper: '#c87c8c' },
  );
  for (const [x, y] of [
    [330, 434],
    [640, 432],
    [690, 432],
  ] as const)
    cut(
      brush,
      (q) => {
        q.fillRect(x - 2, y, 4, 22);
        q.beginPath();
        q.arc(x, y + 24, 8, 0, 7);
        q.fill();
      },
      '#3c4054',
    );
};

/** A row of seats on one bar, seen from behind. */
export const seats = (
  brush: Brush,
  x: number,
  y: number,
  n: number,
  s: number,
  colour: string,
  turn = 0,
): void => {
  const bodies = Array.from({ length: n }, (_, i) => {
    const c = (i - (n - 1) / 2) * 58;
    return [
      box([c - 25, c + 25], [40, 47], [-22, 24], colour, { bias: 10 }),
      box([c - 25, c + 25], [50, 88], [-27, -21], colour),
    ];
  }).flat();
  const frame = [
    box([-n * 29, n * 29], [34, 39], [-4, 4], '#5c6070'),
    ...[-n * 22, n * 22].flatMap((c) => [
      box([c - 2, c + 2], [0, 36], [-2, 2], '#5c6070'),
      box([c - 3, c + 3], [0, 3], [-24, 24], '#5c6070'),
    ]),
  ];
  contact(brush, x, y, n * 64 * s * 0.5, 10);
  stand(
    brush,
    [...frame, ...bodies],
    { x, y, scale: s, turn, pitch: 9 },
    { from: [0, 0.7, -0.6], edge: 'rgba(255,240,220,.2)' },
  );
};

/** A rope on two posts, between the hall and the piano. */
export const rope = (brush: Brush): void => {
  const posts = [430, 690, 900];
  cut(
    brush,
    (q) => {
      for (const x of posts) {
        q.fillRect(x - 4, 614, 8, 96);
        q.beginPath();
        q.arc(x, 612, 8, 0, 7);
        q.ellipse(x, 711, 22, 6, 0, 0, 7);
        q.fill();
      }
    },
    across(420, 910, '#c89c58', '#e8c888', '#a87c44'),
    { rim: [1, 1.2, 'rgba(255,240,205,.6)'], shadow: [6, 4, 6, 0.4] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      for (const [i, x] of posts.slice(1).entries())
        poly(q, catenary(posts[i] ?? x, 622, x, 622, 26, 24), true);
    },
    '#8c2c3c',
    { rim: [0, 1.4, 'rgba(255,200,190,.5)'], paper: '#d83c5c' },
  );
};

/** A drum case, open; inside its lid, out of the rain, a napkin. */
export const drumCase = (brush: Brush): void => {
  const { x, y } = CASE;
  contact(brush, x, y + 4, 110, 12);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y - 108, 76, 74, 0, 0, 7);
      q.fill();
    },
    '#16161e',
    { rim: [1.6, 1.6, 'rgba(255,226,190,.5)'], paper: '#2c2060' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x + 2, y - 107, 67, 65, 0, 0, 7);
      q.fill();
    },
    radial(x, y - 110, 90, '#7c2c3c', '#4c1a2c'),
    { paper: '#a83458', shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y - 42, 80, 17, 0, 0, 7);
      q.rect(x - 80, y - 42, 160, 44);
      q.ellipse(x, y + 2, 80, 15, 0, 0, 7);
      q.fill();
    },
    across(x - 80, x + 80, '#20202a', '#3c3c4a', '#14141c'),
    {
      rim: [0, 1.8, 'rgba(255,226,190,.5)'],
      paper: across(x - 80, x + 80, '#3c2c74', '#5c4494', '#241c54'),
      shade: (q) => {
        q.fillStyle = '#5c2030';
        q.beginPath();
        q.ellipse(x, y - 42, 72, 12, 0, 0, 7);
        q.fill();
        q.fillStyle = '#b8b0a8';
        q.fillRect(x - 10, y - 22, 20, 14);
      },
    },
  );
};

import { down, type G, H, poly, radial, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { block, drumKit } from '../kit/furniture.ts';
import { person } from '../kit/people.ts';
import { box, stand } from '../kit/solid.ts';
import { CX, FLOOR, LIP, SUNY } from './arenaPlan.ts';
import { SUN } from './concertPlan.ts';

/** One row of the crowd from behind: where its necks are, units a centimetre, colours. */
export interface HeadRow {
  readonly y: number;
  readonly s: number;
  readonly seed: number;
  readonly colour: string;
  readonly paper: string;
  readonly rim: string;
}

const bodyOf = (q: G, x: number, y: number, s: number, kind: number): void => {
  q.beginPath();
  q.ellipse(x, y - 12 * s, 8.2 * s, 11 * s, 0, 0, 7);
  q.fill();
  if (kind === 1) {
    q.beginPath();
    q.ellipse(x, y - 25 * s, 5 * s, 4.4 * s, 0, 0, 7);
    q.fill();
  }
  if (kind === 2) {
    q.beginPath();
    q.roundRect(x - 10 * s, y - 18 * s, 20 * s, 36 * s, 9 * s);
    q.fill();
  }
  q.beginPath();
  q.roundRect(x - 22 * s, y + 6 * s, 44 * s, 120 * s, 15 * s);
  q.fill();
  q.fillRect(x - 6 * s, y - 4 * s, 12 * s, 16 * s);
};

const arm = (q: G, x: number, y: number, s: number, side: number, lean: number): void => {
  q.lineWidth = 8.4 * s;
  q.lineCap = q.lineJoin = 'round';
  poly(
    q,
    [
      [x + side * 17 * s, y + 18 * s],
      [x + side * (27 + lean * 5) * s, y - 8 * s],
      [x + side * (18 + lean * 14) * s, y - 40 * s],
    ],
    true,
  );
  q.beginPath();
  q.ellipse(x + side * (18 + lean * 14) * s, y - 47 * s, 4.6 * s, 7 * s, lean * 0.3, 0, 7);
  q.fill();
};

/** A whole row in one shape: heads of every kind, shoulders, and the arms that are up. */
export const headRow = (brush: Brush, row: HeadRow): void => {
  const { s } = row;
  cut(
    brush,
    (q) => {
      const random = seeded(row.seed);
      for (let x = -100; x < W + 100; x += 47 * s * (0.85 + 0.3 * random())) {
        const y = row.y + (random() - 0.5) * 15 * s;
        bodyOf(q, x, y, s, (random() * 4) | 0);
        const up = random();
        if (up < 0.42) arm(q, x, y, s, 1, random() * 2 - 1);
        if (up > 0.22 && up < 0.56) arm(q, x, y, s, -1, random() * 2 - 1);
      }
      q.fillRect(-100, row.y + 26 * s, W + 200, H);
    },
    down(row.y - 40 * s, row.y + 90 * s, row.colour, '#07060f'),
    {
      rim: [0.3, 1 + 0.5 * s, row.rim],
      soft: 3.4 * s,
      paper: down(row.y - 40 * s, row.y + 120 * s, row.paper, '#1a1250'),
      shadow: [0, -5, 8, 0.5],
    },
  );
};

/** A girl on somebody's shoulders, both arms up. */
export const onShoulders = (brush: Brush, x: number, y: number, s: number): void =>
  cut(
    brush,
    (q) => {
      bodyOf(q, x, y, s, 0);
      const top = y - 62 * s;
      q.beginPath();
      q.ellipse(x, top - 12 * s, 7.6 * s, 10.4 * s, 0.1, 0, 7);
      q.fill();
      q.beginPath();
      q.roundRect(x - 10 * s, top - 12 * s, 19 * s, 34 * s, 9 * s);
      q.roundRect(x - 14 * s, top + 6 * s, 28 * s, 50 * s, 12 * s);
      q.fill();
      q.lineWidth = 11 * s;
      q.lineCap = 'round';
      for (const side of [-1, 1])
        poly(
          q,
          [
            [x + side * 8 * s, top + 48 * s],
            [x + side * 17 * s, top + 84 * s],
          ],
          true,
        );
      arm(q, x, top + 4 * s, s * 0.94, 1, 0.5);
      arm(q, x, top + 4 * s, s * 0.94, -1, 0.9);
    },
    '#1c1748',
    { rim: [0.3, 1.6, 'rgba(255,150,220,.95)'], soft: 3.4 * s, paper: '#5c2c8c' },
  );

/** The tiers of the house left and right, the roof's ribs. */
export const bowl = (brush: Brush): void => {
  for (const side of [-1, 1])
    for (let i = 5; i >= 0; i--)
      cut(
        brush,
        (q) =>
          poly(q, [
            [CX + side * 380, 500 - i * 6],
            [CX + side * 1400, 430 - i * 62],
            [CX + side * 1400, 700],
            [CX + side * 380, 620],
          ]),
        ['#16123c', '#1a1546', '#1e1850', '#221b58', '#261e60', '#2a2068'][i] ?? '#16123c',
        { rim: [0, 1.2, 'rgba(150,130,240,.35)'], shadow: [0, -6, 10, 0.4] },
      );
  cut(
    brush,
    (q) => {
      q.lineWidth = 3;
      for (let i = -5; i <= 5; i++) {
        q.beginPath();
        q.moveTo(CX + i * 70, 70);
        q.quadraticCurveTo(CX + i * 150, -10, CX + i * 320, -60);
        q.stroke();
      }
    },
    '#2c2660',
  );
};

/** The stage far off: a wall of lights, a record as large as a house, the truss. */
export const showStage = (brush: Brush): void => {
  const [x0, x1] = [CX - 420, CX + 420];
  cut(brush, (q) => q.fillRect(x0, 96, x1 - x0, FLOOR - 96), down(96, FLOOR, '#281c64', '#4c2c94'), {
    paper: down(96, FLOOR, '#3c2c9c', '#7c44b8'),
  });
  for (let i = 0; i < 27; i++) {
    const x = x0 + 10 + i * 31;
    const near = 1 - Math.abs(x + 12 - CX) / 560;
    const h = 40 + 230 * near * (0.5 + 0.5 * Math.abs(Math.sin(i * 2.1)));
    cut(
      brush,
      (q) => {
        for (let y = FLOOR - 8; y > FLOOR - h; y -= 10) q.fillRect(x, y - 7, 23, 7);
      },
      down(FLOOR - h, FLOOR, '#ff5cc8', '#8c5cf0', '#4c6cf8'),
      { paper: down(FLOOR - h, FLOOR, '#ff8cc0', '#a070f0', '#5c78f0'), shadow: [1, 2, 2, 0.4], grain: 0.3 },
    );
  }
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(CX, SUNY, 138, 0, 7);
      q.fill();
    },
    radial(CX, SUNY, 138, '#fff4dc', '#ffb0c8', '#c454dc', '#5c2ca8'),
    {
      paper: radial(CX, SUNY, 138, '#fff4d0', '#ffb88c', '#ff6ca0', '#a844c8'),
      shade: (q) => {
        q.strokeStyle = 'rgba(40,10,80,.3)';
        q.lineWidth = 1.4;
        for (let r = 44; r < 138; r += 9) {
          q.beginPath();
          q.arc(CX, SUNY, r, 0, 7);
          q.stroke();
        }
        q.fillStyle = 'rgba(60,16,90,.75)';
        q.beginPath();
        q.arc(CX, SUNY, 9, 0, 7);
        q.fill();
      },
    },
  );
  for (const x of [x0 - 44, x1 - 8])
    cut(brush, (q) => q.fillRect(x, 130, 52, LIP - 120), down(130, LIP, '#1c1838', '#2c2650'), {
      rim: [0.8, 1, 'rgba(190,150,255,.4)'],
      paper: '#4c2c80',
    });
  cut(
    brush,
    (q) => {
      q.lineWidth = 2.4;
      q.fillRect(x0 - 80, 66, x1 - x0 + 160, 3.4);
      q.fillRect(x0 - 80, 88, x1 - x0 + 160, 3.4);
      for (let x = x0 - 80; x < x1 + 80; x += 26) {
        q.beginPath();
        q.moveTo(x, 90);
        q.lineTo(x + 13, 68);
        q.lineTo(x + 26, 90);
        q.stroke();
      }
    },
    '#4c4868',
    { paper: '#e8b860', shadow: [2, 5, 4, 0.4] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x0, FLOOR],
        [x1, FLOOR],
        [x1 + 60, LIP],
        [x0 - 60, LIP],
      ]),
    down(FLOOR, LIP, '#5c5088', '#7c6cb0'),
    { paper: '#8c6cc8' },
  );
  cut(brush, (q) => q.fillRect(x0 - 60, LIP, x1 - x0 + 120, 60), down(LIP, LIP + 50, '#2c2454', '#0c0a1c'), {
    rim: [0, 1.6, 'rgba(220,180,255,.7)'],
    paper: '#3c2478',
  });
  stand(
    brush,
    block(150, 30, 70, '#4c4470', '#8c7cc0'),
    { x: CX + 190, y: LIP - 6, scale: 0.95, turn: 0, pitch: 6 },
    SUN,
  );
  stand(
    brush,
    block(170, 20, 80, '#4c4470', '#6c5c90'),
    { x: CX - 10, y: LIP - 14, scale: 0.95, turn: 0, pitch: 6 },
    SUN,
  );
};

/** The four of them, small, with the light behind. */
export const band = (brush: Brush): void => {
  const light = { from: [0.2, 0.7, -0.7], colour: '#e8a0ff', own: 0.5, shade: '#140e34' } as const;
  const view = (x: number, y: number, turn: number) => ({ x, y, scale: 0.95, turn, pitch: 4 });
  stand(brush, drumKit('#c83c8c', '#f0e8ff', '#e8c060'), view(CX - 10, LIP - 34, 0), SUN);
  person(
    brush,
    { member: 'bass-player', pose: 'play-bass', costume: 'stage', hold: 'bass' },
    view(CX - 230, LIP - 6, 20),
    {
      ...light,
      paper: '#3c2c9c',
    },
  );
  person(brush, { member: 'keith', pose: 'at-microphone', costume: 'stage' }, view(CX - 84, LIP - 2, 10), {
    ...light,
    own: 0.9,
    paper: '#ffe8d0',
  });
  person(brush, { member: 'seb', pose: 'play-keyboard', costume: 'stage' }, view(CX + 186, LIP - 40, -24), {
    ...light,
    own: 0.8,
    paper: '#ff9c6c',
  });
  stand(
    brush,
    [
      box([-62, 62], [84, 94], [28, 60], '#38344c', { top: '#6c6494' }),
      box([-58, 58], [94, 95.4], [30, 44], '#f0ecff', { bias: 30 }),
      box([-50, -46], [0, 84], [42, 48], '#4c4868'),
      box([46, 50], [0, 84], [42, 48], '#4c4868'),
    ],
    view(CX + 186, LIP - 40, -24),
    SUN,
  );
};

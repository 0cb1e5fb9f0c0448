import { across, catenary, down, H, lin, poly, radial } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { suitcase } from '../kit/furniture.ts';
import { glow, patch } from '../kit/light.ts';
import { napkin, napkinLight } from '../kit/napkin.ts';
import { type Painted, person } from '../kit/people.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { cloudBand } from '../kit/views.ts';
import { BOARD, CASE, FOOT, GLASS, loungePlan, PIANO } from './loungePlan.ts';

const apron = (brush: Brush): void => {
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

const seats = (brush: Brush, x: number, y: number, n: number, s: number, colour: string, turn = 0): void => {
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
const rope = (brush: Brush): void => {
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
const drumCase = (brush: Brush): void => {
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

const DAWN = { colour: '#ffca9c', own: 0.74, open: 0.4, shade: '#161a30', strength: 1.1 } as const;

/** Who sleeps in the seats: a hat that has come down, two who have found each other, one who reads. */
const SLEEPERS: readonly (Painted & { readonly x: number; readonly turn: number; readonly print: string })[] =
  [
    {
      member: 'bass-player',
      wearing: 'companion',
      pose: 'sleep',
      hair: 'trilby',
      colours: { main: ['#54607c', '#1c2440'], outer: ['#5c4c40', '#241c20'], belt: ['#2c2428', '#141014'] },
      x: 1272,
      turn: 172,
      print: '#34489c',
    },
    {
      member: 'guest-woman',
      pose: 'sleep',
      hair: 'wave',
      colours: { main: ['#8c4450', '#341828'], hair: ['#6c4430', '#2c181c'] },
      but: {
        neck: { roll: -12, pitch: 14 },
        head: { roll: -18, pitch: 8, yaw: -8 },
        chest: { roll: -8, pitch: 6 },
      },
      x: 1420,
      turn: 174,
      print: '#8c3478',
    },
    {
      member: 'guest-man',
      pose: 'sleep',
      hair: 'close',
      colours: { main: ['#3c5478', '#141c38'] },
      x: 1536,
      turn: 176,
      print: '#2c4c98',
    },
    {
      member: 'caster',
      pose: 'sit-chin-in-hand',
      hair: 'pinned',
      colours: { main: ['#547474', '#1a2c38'] },
      x: 1692,
      turn: -150,
      print: '#2c6c98',
    },
  ];

const sleepers = (brush: Brush): void => {
  for (const { x, turn, print, ...who } of SLEEPERS)
    person(
      brush,
      who,
      { x, y: 770, scale: 2.35, turn, pitch: 8 },
      { ...DAWN, from: [-0.5, 0.5, -0.55], print },
    );
};

/** Nearest to us a man asleep, his collar up. */
const nearest = (brush: Brush): void =>
  person(
    brush,
    {
      member: 'companion',
      pose: 'sleep',
      hair: 'loose',
      colours: { main: ['#3c4460', '#12162c'], hair: ['#3c2c28', '#160f16'] },
    },
    { x: 150, y: 1140, scale: 4.5, turn: 150, pitch: 6 },
    { ...DAWN, from: [0.72, 0.4, -0.5], own: 0.36, shade: '#0e1122', blur: 1.4, print: '#2c2478' },
  );

/** What the light within the hall can reach. */
const HALL = ['hall', 'floor', 'furniture'];

/** A departure lounge at first light: two delays on one board, a piano nobody plays. */
export const lounge: SetPainter = {
  seed: 101,
  plan: loungePlan,
  paint(bake) {
    bake.plane('sky', { depth: 0.1, order: 1 }, (brush) => {
      if (brush.material === 'edges') return;
      fillAll(
        brush.g,
        brush.material === 'memory'
          ? lin(0, 40, 0, 410, [
              [0, '#7c98cc'],
              [0.45, '#b8bcd4'],
              [0.75, '#f0d0b4'],
              [1, '#ffc48c'],
            ])
          : lin(0, 40, 0, 410, [
              [0, '#4c74d8'],
              [0.45, '#b88ce0'],
              [0.75, '#ffac98'],
              [1, '#ffd880'],
            ]),
      );
      if (brush.material === 'memory') {
        cloudBand(brush.g, 130, 150, [255, 226, 200], 14, 0.7);
        cloudBand(brush.g, 270, 90, [236, 170, 150], 21, 0.6);
      }
    });
    bake.plane('apron', { depth: 0.4, order: 6 }, apron);
    bake.plane('hall', { depth: 1, order: 20 }, (brush) => {
      cut(
        brush,
        (q) => q.fillRect(-90, -50, 2100, GLASS.y0 + 50),
        down(-40, GLASS.y0, '#c8ccd8', '#a0a4b4'),
        { paper: down(-40, GLASS.y0, '#a878c8', '#6c54a8') },
      );
      cut(
        brush,
        (q) => q.fillRect(-90, GLASS.y1, 2100, FOOT - GLASS.y1 + 4),
        down(GLASS.y1, FOOT, '#8c90a0', '#6c7080'),
        { paper: down(GLASS.y1, FOOT, '#7c4c98', '#4c3480') },
      );
      cut(
        brush,
        (q) => {
          for (let x = -60; x < 2010; x += 238) q.fillRect(x, GLASS.y0, 15, GLASS.y1 - GLASS.y0);
          q.fillRect(-90, 292, 2100, 7);
        },
        across(-60, 2000, '#7c8090', '#90949c', '#7c8090'),
        { paper: '#5c3c8c', rim: [1.4, 0, 'rgba(255,230,200,.5)'] },
      );
      cut(brush, (q) => q.fillRect(BOARD.x - 12, BOARD.y - 12, BOARD.w + 24, BOARD.h + 24), '#24262e', {
        paper: '#2c1c54',
      });
      cut(brush, (q) => q.fillRect(BOARD.x + BOARD.w / 2 - 60, -40, 10, BOARD.y + 30), '#4c5060');
      cut(brush, (q) => q.fillRect(BOARD.x + BOARD.w / 2 + 50, -40, 10, BOARD.y + 30), '#4c5060');
    });
    bake.shine('board-lines', { depth: 1, order: 24, slot: 'board' }, (g) => {
      for (let r = 0; r < 6; r++) {
        const late = r === 1 || r === 3;
        const y = BOARD.y + 14 + r * 27;
        let x = BOARD.x + 16;
        for (const [i, n] of [4, 9 + ((r * 5) % 4), 3, late ? 7 : 2].entries()) {
          for (let k = 0; k < n; k++) {
            g.fillStyle = late ? (i === 3 ? '#ff5c28' : '#e88c38') : '#7c5c30';
            g.fillRect(x + k * 12, y, 9, 15);
            g.fillStyle = 'rgba(0,0,0,.55)';
            g.fillRect(x + k * 12, y + 7, 9, 1.4);
            g.fillRect(x + k * 12 + 2 + ((k * 7 + r * 3) % 3), y + 3 + ((k + r) % 2) * 6, 4, 4);
          }
          x = BOARD.x + ([84, 250, 306, 306][i] ?? 16);
        }
        if (late) glow(g, BOARD.x + 345, y + 8, 70, '#ff5c20', 0.35, 1.2, 0.4);
      }
      glow(g, BOARD.x + BOARD.w / 2, BOARD.y + BOARD.h / 2, 260, '#6c3c10', 0.3, 1.2, 0.6);
    });
    bake.plane('floor', { depth: 1, order: 25 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#a8a4ac', '#6c7084'), {
        gap: 120,
        rows: 4,
        line: 'rgba(60,64,84,.24)',
        paper: down(FOOT, H, '#7c5cb0', '#34286c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      const light = { from: [-0.2, 0.8, -0.5], edge: 'rgba(255,236,210,.25)' } as const;
      contact(brush, 790, 660, 240, 16);
      stand(brush, grand({ wood: '#2c2c3c', panel: '#3c3c50', gold: '#b87c3c' }, false), PIANO, light);
      stand(brush, pianoStool('#2c2834'), PIANO, light);
      rope(brush);
      drumCase(brush);
      seats(brush, 1660, 640, 3, 2, '#5c7894', 10);
      stand(
        brush,
        [box([-40, 40], [0, 108], [-20, 20], '#787c90', { top: '#a8acb8' })],
        { x: 1860, y: 660, scale: 2.1, turn: -16, pitch: 8 },
        light,
      );
    });
    bake.plane('seats', { depth: 1, order: 160 }, (brush) => {
      sleepers(brush);
      seats(brush, 1340, 770, 6, 2.4, '#4c6884', 180);
      stand(
        brush,
        suitcase(50, 62, 24, '#a8543c', '#54281c'),
        { x: 1014, y: 780, scale: 2.4, turn: 30, pitch: 9 },
        { from: [-0.2, 0.8, -0.4], edge: 'rgba(255,236,210,.3)' },
      );
    });
    bake.light(
      'dawn',
      { depth: 1, order: 90, over: HALL },
      (g) => {
        for (let k = 0; k < 5; k++)
          patch(
            g,
            [
              [-40 + k * 420, 560],
              [150 + k * 420, 560],
              [60 + k * 470, 800],
              [-200 + k * 470, 800],
            ],
            '#ffb884',
            0.34,
            10,
          );
        glow(g, 760, 500, 900, '#ffb078', 0.4, 1.3, 0.4);
      },
      (g) => {
        glow(g, 780, 400, 620, '#a85c2c', 0.35, 1.4, 0.5);
        glow(g, 780, 404, 120, '#ffe0a8', 0.8, 2.2, 0.5);
      },
    );
    bake.light(
      'tubes',
      { depth: 1, order: 92, over: HALL },
      (g) => glow(g, 960, 20, 1100, '#c8d8f0', 0.35, 1.2, 0.5),
      (g) => {
        g.fillStyle = '#dce8f8';
        for (const x of [120, 520, 920, 1320, 1720]) g.fillRect(x, 22, 160, 5);
      },
    );
    bake.light('piano', { depth: 1, order: 94, over: HALL }, (g) =>
      glow(g, 760, 560, 420, '#ffd8a0', 1, 1.1, 0.8),
    );
    // After the lights of the hall, which would wash the strokes out.
    bake.plane('napkin', { depth: 1, order: 96 }, (brush) => napkin(brush, CASE.napkin));
    napkinLight(bake, CASE.napkin, 98);
    spotOn(bake, 640, 684);
    bake.plane('front', { depth: 1.16, order: 240 }, (brush) => {
      nearest(brush);
      cut(brush, (q) => q.fillRect(-90, 790, 420, 60), '#24283c', { paper: '#2c2060' });
    });
  },
};

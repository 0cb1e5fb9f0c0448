import { across, down, H, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, block } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { person } from '../kit/people.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { box, contact, stand, type View } from '../kit/solid.ts';
import { catchRims, cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bottles, lampTable, tableLights } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 566;
const PIANO: View = { x: 760, y: 664, scale: 2.3, turn: 134, pitch: 8 };
const TABLES = [
  { x: 1320, y: 572, k: 1.18 },
  { x: 330, y: 760, k: 1.35 },
] as const;
const SLATS = { x0: -60, x1: 1180 };

const room = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#6c4424', '#8c5c30', '#6c4424'), {
    paper: down(0, FOOT, '#b8641c', '#7c3c28'),
  });
  cut(
    brush,
    (q) => {
      for (let x = SLATS.x0; x < SLATS.x1; x += 34) q.fillRect(x, -40, 19, FOOT + 40);
    },
    across(SLATS.x0, SLATS.x1, '#9c6c3c', '#b07c44', '#8c5c34'),
    {
      paper: across(SLATS.x0, SLATS.x1, '#e89838', '#c8683c'),
      shadow: [5, 3, 5, 0.5],
      rim: [1, 0, 'rgba(255,214,150,.35)'],
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(560, 270, 118, 0, 7);
      q.fill();
    },
    '#2c2018',
    {
      paper: '#1c4c6c',
      shade: (q) => {
        q.fillStyle = '#c8883c';
        for (let i = 0; i < 26; i++) {
          const a = (i / 26) * 2 * Math.PI;
          q.beginPath();
          q.moveTo(560, 270);
          q.lineTo(560 + Math.cos(a) * 112, 270 + Math.sin(a) * 112);
          q.lineTo(560 + Math.cos(a + 0.08) * 112, 270 + Math.sin(a + 0.08) * 112);
          q.fill();
        }
        q.beginPath();
        q.arc(560, 270, 30, 0, 7);
        q.fill();
      },
    },
  );
  cut(brush, (q) => q.fillRect(1250, 130, 520, 300), '#3c2818', { paper: '#7c2c4c' });
  bottles(brush, 1262, 1758, [232, 324, 416], 9, '#a87440');
  door(brush, { x: 1820, y: 176, w: 150, h: FOOT - 176 }, '#3c4c54', {
    pane: [0.08, 0.86],
    box: down(200, 520, '#6c8ca8', '#3c5474'),
  });
  sink(brush, FOOT, { sides: 0.55, top: 0.6, low: 0.35, colour: '#140804' });
};

/** Two at the bar, strangers until an hour ago: her head on her hand, his glass on the wood. */
const atBar = (brush: Brush): void => {
  const light = { colour: '#ffb860', own: 0.3, open: 0.34, shade: '#140a08', strength: 1 } as const;
  person(
    brush,
    {
      member: 'guest-man',
      pose: 'sit-at-table',
      hair: 'part',
      colours: { main: ['#44424c', '#16141c'], hair: ['#302422', '#140e10'] },
      but: { chest: { pitch: 10, yaw: -8 }, head: { yaw: -26, pitch: 6, roll: 4 } },
    },
    { x: 1694, y: 640, scale: 2.14, turn: -152, pitch: 8 },
    { ...light, from: [-0.6, 0.55, -0.45], print: '#2c3c6c' },
  );
  person(
    brush,
    {
      member: 'guest-woman',
      pose: 'sit-chin-in-hand',
      hair: 'chignon',
      colours: { main: ['#6c2c34', '#240e14'], hair: ['#3c261e', '#160e0e'] },
    },
    { x: 1572, y: 640, scale: 2.14, turn: 138, pitch: 8 },
    { ...light, from: [0.6, 0.5, -0.45], print: '#742c4c' },
  );
};

/** A man by himself with a glass, nearest to us. */
const nearest = (brush: Brush): void =>
  person(
    brush,
    {
      member: 'landlord',
      wearing: 'companion',
      pose: 'sit-with-glass',
      hair: 'grey',
      colours: { main: ['#5c3428', '#22100e'], hair: ['#786a64', '#342a2c'] },
      but: { head: { pitch: 5, yaw: -26, roll: 8 } },
    },
    { x: 116, y: 1118, scale: 4.7, turn: 142, pitch: 5 },
    {
      from: [0.8, 0.35, -0.45],
      colour: '#ffb060',
      own: 0.18,
      open: 0.3,
      shade: '#120a06',
      strength: 0.8,
      blur: 1.4,
      print: '#6c2c3c',
    },
  );

/** Low and amber, anywhere: a grand with a glass on it, two suitcases by a chair. */
export const hotelBar: SetPainter = {
  seed: 91,
  plan: {
    id: 'hotel-bar',
    size: [W, H],
    horizon: 446,
    flat: flatOf('#1c0c04', '#6c4424', '#2c1608'),
    marks: {
      piano: at(760, 664, 2.3, 134, { seat: 50, order: 115 }),
      announcer: at(424, 692, 2.15, 112),
      'piano-side': at(610, 700, 2.3, 150),
      table: at(1178, 752, 2.36, 100, { seat: 46, order: 150 }),
      'table-right': at(1462, 752, 2.36, -100, { seat: 46, order: 150 }),
      bar: at(1560, 690, 2.3, 160),
      door: at(1840, 700, 2.35, -90),
    },
    cameras: framings(
      {
        two: [1320, 480, 1.45],
        left: [620, 450, 1.4],
        right: [1420, 450, 1.4],
        close: [770, 430, 2],
        detail: [980, 430, 2.8],
      },
      {},
    ),
    light: {
      slots: ['amber', 'bar', 'tables', 'lobby', 'spot'],
      lamps: [
        { slot: 'amber', x: 820, y: -40, radius: 800, colour: '#ffb050' },
        { slot: 'tables', x: 1320, y: 660, radius: 280, colour: '#ffb060' },
      ],
      cues: cuesOf({
        grade: '#5c4840',
        paper: '#c8a8b8',
        key: [[0.3, 0.85, -0.4], '#ffbc60'],
        rim: [[-0.8, 0.2, -0.55], '#6c9cc8'],
        ambient: '#3a2618',
        edges: '#30180a',
        full: { amber: 1, bar: 1, tables: 1, lobby: 0.8 },
        lamp: 'tables',
        beside: { amber: 0.35, bar: 0.2 },
        night: { lobby: 0.4 },
        vignette: 0.7,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 560, y: 60, w: 600, h: 560 },
        depth: 1,
        order: 160,
        colour: '#ffc878',
        amount: 0.3,
        slot: 'amber',
      },
    ],
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, room);
    bake.plane('rings', { depth: 1, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        760,
        380,
        [
          ['#ffd878', '#ffb850'],
          ['#f8a040', '#e07838'],
          ['#c86434', '#9c4434'],
          ['#7c3438', '#54283c'],
          ['#3c2440', '#2c2040'],
          ['#241c40', '#1c1838'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#7c4c34', '#3c2018'), {
        gap: 110,
        rows: 5,
        checker: 'rgba(30,12,8,.34)',
        line: 'rgba(0,0,0,0)',
        paper: down(FOOT, H, '#8c3c2c', '#3c1c3c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [0, 0.95, 0.3], edge: 'rgba(255,214,150,.2)' } as const;
      contact(brush, 1500, 664, 330, 14);
      stand(
        brush,
        block(230, 108, 44, '#5c3820', '#b88048', 5),
        { x: 1510, y: 660, scale: 2.2, turn: 0, pitch: 8 },
        light,
      );
      for (const x of [1330, 1450, 1572, 1694])
        stand(brush, barStool('#3c2418', '#a85c34'), { x, y: 700, scale: 2.2, turn: 10, pitch: 9 }, light);
      atBar(brush);
      contact(brush, 900, 656, 250, 16);
      stand(brush, grand({ wood: '#4c3830', panel: '#7c5438', gold: '#e8a444' }), PIANO, light);
      stand(brush, pianoStool('#3c281c'), PIANO, light);
      stand(brush, [box([34, 42], [99.5, 112], [70, 78], '#e8dcc0', { bias: 80 })], PIANO, light);
    });
    bake.light(
      'amber',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 800, 660, 620, '#ffb454', 1, 1.1, 0.2);
        glow(g, 820, 330, 760, '#ff9c40', 0.6, 1.1, 0.8);
        for (const x of [100, 330, 560, 800, 1040]) glow(g, x, -10, 330, '#ffac50', 0.6, 0.7, 1.4);
      },
      (g) =>
        cone(g, { x: 820, y: -70, x0: 620, x1: 1060, bottom: 664, colour: '#ffb050', a: 0.18, soft: 12 }),
    );
    bake.light(
      'bar',
      { depth: 1, order: 82 },
      (g) => {
        for (const y of [222, 314, 406]) glow(g, 1510, y, 330, '#ffb050', 0.9, 1, 0.3);
        glow(g, 1510, 460, 420, '#f0903c', 0.7, 1.1, 0.4);
      },
      (g) => glow(g, 1510, 320, 420, '#8c4410', 0.4, 1.1, 0.7),
    );
    bake.light('lobby', { depth: 1, order: 84 }, (g) => {
      glow(g, 1890, 360, 300, '#7ca8d8', 0.7);
      glow(g, 1840, 690, 260, '#6c94c8', 0.6, 1, 0.2);
    });
    bake.plane('table', { depth: 1, order: 145 }, (brush) =>
      lampTable(brush, TABLES[0], { chairs: '#6c4024', top: '#a87444' }),
    );
    tableLights(bake, 'tables', { id: 'table', depth: 1, order: 146 }, TABLES.slice(0, 1));
    spotOn(bake, 1320, 752);
    bake.plane('front', { depth: 1.14, order: 240 }, (brush) => {
      lampTable(brush, TABLES[1], { top: '#a87444' });
      nearest(brush);
    });
    catchRims(bake, 'amber', { id: 'front', depth: 1.14, order: 240.5 }, '#70707a');
    tableLights(bake, 'tables', { id: 'front', depth: 1.14, order: 241 }, TABLES.slice(1));
  },
};

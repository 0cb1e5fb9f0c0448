import { down, H, lin, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, block, microphone } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { curtain, door } from '../kit/openings.ts';
import { person } from '../kit/people.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, panelling, sink, wall } from '../kit/room.ts';
import { contact, stand, type View } from '../kit/solid.ts';
import { catchRims, cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bottles, lampTable, tableLights } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';
import { poster, posterLight } from './ninetyNinePoster.ts';

const FOOT = 566;
const PIANO: View = { x: 1010, y: 650, scale: 2.2, turn: 136, pitch: 8 };
const TABLES = [
  { x: 600, y: 574, k: 1.18 },
  { x: 1420, y: 764, k: 1.3 },
] as const;
const UPSTAIRS = { x: 90, y: 40, w: 420, h: 210 };

const littleTheatre = (brush: Brush): void => {
  const { x, y, w, h } = UPSTAIRS;
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#5c3430', '#8c5040'), {
    paper: down(y, y + h, '#f0a050', '#c84c54'),
  });
  cut(
    brush,
    (q) => {
      for (let r = 0; r < 4; r++)
        for (let k = 0; k < 13 - (r % 2); k++) {
          q.beginPath();
          q.roundRect(x + 22 + (r % 2) * 14 + k * 29, y + 96 + r * 27, 22, 26, [9, 9, 2, 2]);
          q.fill();
        }
    },
    down(y + 90, y + h, '#c85440', '#8c3030'),
    { shadow: [1, 2, 2, 0.4], rim: [0, 1.2, 'rgba(255,220,180,.5)'] },
  );
  // The heads that are counted, over the backs of their seats.
  cut(
    brush,
    (q) => {
      for (let r = 0; r < 3; r++)
        for (let k = 2; k < 11; k++) {
          if ((k * 5 + r * 7) % 9 > 4) continue;
          const [hx, hy] = [x + 33 + (r % 2) * 14 + k * 29, y + 92 + r * 27];
          q.beginPath();
          q.ellipse(hx, hy - (k % 3), 6.4, 7.8, 0, 0, 7);
          q.fill();
          q.beginPath();
          q.roundRect(hx - 11, hy + 7, 22, 14, [8, 8, 0, 0]);
          q.fill();
        }
    },
    '#2c1420',
    { rim: [0, 1.4, 'rgba(255,206,150,.75)'], shadow: [1, 2, 2, 0.4], paper: '#5c2c70' },
  );
  curtain(brush, x + 4, x + 56, y, y + h - 24, '#a83038', { fold: 18, hem: 2 });
  curtain(brush, x + w - 56, x + w - 4, y, y + h - 24, '#a83038', { fold: 18, hem: 2 });
  cut(
    brush,
    (q) => {
      q.fillRect(x - 16, y - 16, w + 32, 16);
      q.fillRect(x - 16, y, 16, h);
      q.fillRect(x + w, y, 16, h);
      q.fillRect(x - 24, y + h, w + 48, 22);
    },
    '#b8804c',
    { paper: '#f8c860', rim: [0, 1.6, 'rgba(255,236,200,.6)'] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 4;
      for (let k = 0; k < 19; k++) q.fillRect(x - 20 + k * 25.4, y + h - 52, 4, 54);
      q.fillRect(x - 24, y + h - 58, w + 48, 8);
    },
    '#a8703c',
    { paper: '#d8a048', rim: [1, 1.2, 'rgba(255,230,190,.5)'] },
  );
};

const STEPS = { n: 11, x: 84, y: 664, run: 46, rise: 36 } as const;
/** The landing before the little theatre's curtain. */
const LANDING = { x0: 520, x1: 700, y: 268 };

/** Up along the wall to the landing, with a cupboard under the slope. */
const stairs = (brush: Brush): void => {
  const { n, x, y, run, rise } = STEPS;
  const corners = Array.from({ length: n }, (_, k): [number, number][] => [
    [x + k * run, y - k * rise],
    [x + k * run, y - (k + 1) * rise],
  ]).flat();
  const end = x + n * run;
  contact(brush, x + 250, y + 4, 330, 12, 0.5);
  cut(
    brush,
    (q) =>
      poly(q, [
        ...corners,
        [LANDING.x1, LANDING.y],
        [LANDING.x1, LANDING.y + 26],
        [end, LANDING.y + 26],
        [end, y + 2],
        [x, y + 2],
      ]),
    lin(x, y, end, LANDING.y, [
      [0, '#8c6048'],
      [0.5, '#6c4a40'],
      [1, '#4c3438'],
    ]),
    {
      shadow: [10, 6, 12, 0.5],
      rim: [1.2, 1.6, 'rgba(255,220,170,.5)'],
      paper: lin(x, y, end, LANDING.y, [
        [0, '#c87850'],
        [1, '#6c3070'],
      ]),
      shade: (q) => {
        for (let k = 0; k < n; k++) {
          q.fillStyle = 'rgba(255,226,180,.34)';
          q.fillRect(x + k * run, y - (k + 1) * rise, run, 4);
          q.fillStyle = 'rgba(8,4,12,.28)';
          q.fillRect(x + k * run, y - (k + 1) * rise, 3, rise);
        }
        q.fillStyle = 'rgba(8,4,12,.26)';
        poly(q, [
          [x + 60, y + 2],
          [end - 4, y - n * rise + 74],
          [end - 4, y + 2],
        ]);
        q.strokeStyle = 'rgba(255,226,180,.2)';
        q.lineWidth = 2;
        poly(
          q,
          [
            [end - 150, y],
            [end - 150, y - 180],
            [end - 40, y - 262],
            [end - 40, y],
          ],
          true,
        );
      },
    },
  );
  cut(
    brush,
    (q) => {
      for (let k = 0; k < n; k++) q.fillRect(x + (k + 0.5) * run - 2, y - (k + 1) * rise - 84, 4, 86);
      q.lineWidth = 7;
      poly(
        q,
        [
          [x + run / 2, y - rise - 84],
          [x + (n - 0.5) * run, y - n * rise - 84],
        ],
        true,
      );
      q.fillRect(x + run / 2 - 6, y - rise - 98, 12, 100);
    },
    '#5c4038',
    { rim: [-1, 1.2, 'rgba(255,220,170,.45)'], paper: '#7c3c5c', shadow: [5, 5, 6, 0.4] },
  );
};

/** Who sits nearest to us: a man with his glass, a woman who has leaned her head on her hand. */
const nearest = (brush: Brush): void => {
  const light = {
    colour: '#ffb868',
    own: 0.15,
    open: 0.3,
    shade: '#0c0b16',
    strength: 0.8,
    blur: 1.4,
  } as const;
  person(
    brush,
    {
      member: 'husband',
      wearing: 'companion',
      pose: 'sit-with-glass',
      hair: 'part',
      colours: { main: ['#3c4464', '#121630'], hair: ['#3c2c2c', '#16101a'] },
      but: { head: { pitch: 3, yaw: -26, roll: 7 } },
    },
    { x: 120, y: 1126, scale: 4.4, turn: 146, pitch: 5 },
    { ...light, from: [0.8, 0.4, -0.45], print: '#2a2a88' },
  );
  person(
    brush,
    {
      member: 'guest-woman',
      pose: 'sit-chin-in-hand',
      hair: 'chignon',
      colours: { main: ['#6c2c4c', '#220e26'], hair: ['#54342c', '#20141c'] },
      but: { head: { pitch: -4, yaw: 22, roll: -10 } },
    },
    { x: 1764, y: 1126, scale: 4.3, turn: -140, pitch: 5 },
    { ...light, from: [-0.8, 0.3, -0.45], print: '#5c2c6c' },
  );
};

/** Seb's room, and above it the smallest theatre in the town. */
export const ninetyNine: SetPainter = {
  seed: 113,
  plan: {
    id: 'ninety-nine',
    size: [W, H],
    horizon: 444,
    flat: flatOf('#10122c', '#2c2c54', '#3c2830'),
    marks: {
      piano: at(1010, 650, 2.2, 136, { seat: 50, order: 130 }),
      table: at(458, 754, 2.36, 100, { seat: 46, order: 150 }),
      'table-right': at(742, 754, 2.36, -100, { seat: 46, order: 150 }),
      bar: at(1600, 680, 2.25, 160),
      door: at(1850, 700, 2.35, -90),
      stairs: at(330, 700, 2.3, 60),
      upstairs: at(560, LANDING.y, 1.06, -82, { order: 100 }),
      'upstairs-right': at(640, LANDING.y, 1.06, -78, { order: 100 }),
      announcer: at(872, 640, 2.02, -108, { order: 131 }),
      microphone: at(860, 658, 2.2, 20, { order: 131 }),
      sign: at(1150, 690, 2.3, 176),
    },
    cameras: framings(
      {
        two: [610, 490, 1.45],
        left: [420, 430, 1.4],
        right: [1420, 440, 1.4],
        close: [1020, 420, 2],
        detail: [600, 560, 2.6],
      },
      { sign: [860, 190, 2.2], upstairs: [400, 180, 2.1] },
    ),
    light: {
      slots: ['poster', 'stage', 'theatre', 'bar', 'tables', 'neon', 'spot'],
      lamps: [
        { slot: 'stage', x: 1010, y: -60, radius: 900, colour: '#ffd9a0' },
        { slot: 'theatre', x: 300, y: 150, radius: 360, colour: '#ffb870' },
        { slot: 'neon', x: 850, y: 190, radius: 480, colour: '#ffb04c' },
      ],
      cues: ninetyCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 820, y: 40, w: 460, h: 600 },
        depth: 1,
        order: 160,
        colour: '#ffe0b0',
        amount: 0.5,
        slot: 'stage',
      },
    ],
    sign: { x: 690, y: 100, w: 330, h: 160, turn: 0, depth: 1, order: 15, slot: 'neon' },
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, (brush) => {
      wall(brush, FOOT, down(0, FOOT, '#4c5080', '#5c6090', '#44487a'), {
        stripe: 96,
        paper: down(0, FOOT, '#3c3c9c', '#2c2c74'),
      });
      panelling(brush, -90, 2010, 440, FOOT, 17, '#7c5848');
      littleTheatre(brush);
      cut(brush, (q) => q.fillRect(1350, 150, 420, 280), '#3c2c30', { paper: '#7c3058' });
      bottles(brush, 1362, 1758, [244, 330, 414], 33);
      door(brush, { x: 1830, y: 180, w: 150, h: FOOT - 180 }, '#8c5c3c');
      sink(brush, FOOT, { sides: 0.45, top: 0.45, low: 0.35, colour: '#080818' });
    });
    bake.plane('rings', { depth: 1, order: 5.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-90, -50, 2100, 485);
      brush.g.rect(60, -50, 480, 340);
      brush.g.rect(1340, 140, 700, 300);
      brush.g.clip('evenodd');
      rings(
        brush,
        900,
        360,
        [
          ['#ffd070', '#ffac54'],
          ['#f09850', '#d8704c'],
          ['#a85c74', '#845080'],
          ['#5c4c90', '#44408c'],
          ['#343c88', '#2c3070'],
          ['#20285c', '#181c4c'],
        ],
        440,
      );
      brush.g.restore();
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#6c5050', '#34262c'), {
        gap: 84,
        paper: down(FOOT, H, '#54387c', '#20184c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.1, 0.95, 0.3], edge: 'rgba(255,220,160,.18)' } as const;
      stairs(brush);
      cut(
        brush,
        (q) =>
          poly(q, [
            [720, 600],
            [1420, 600],
            [1480, 668],
            [660, 668],
          ]),
        down(600, 668, '#7c5c58', '#8c6860'),
        { shadow: [0, 4, 6, 0.4] },
      );
      cut(brush, (q) => q.fillRect(660, 668, 820, 28), down(668, 696, '#4c3840', '#241a22'), {
        rim: [0, 1.8, 'rgba(255,220,160,.6)'],
      });
      stand(brush, grand({ wood: '#4c3c40', panel: '#7c5c4c', gold: '#e0a048' }), PIANO, light);
      stand(brush, pianoStool('#34282c'), PIANO, light);
      stand(brush, microphone('#5c5c68', '#b8b8c0', 148), { x: 830, y: 656, scale: 2.2, turn: 0 }, light);
      contact(brush, 1640, 668, 240, 12);
      stand(
        brush,
        block(190, 106, 40, '#5c4038', '#a8784c', 4),
        { x: 1650, y: 664, scale: 2.1, turn: -3, pitch: 8 },
        light,
      );
      for (const x of [1500, 1600])
        stand(brush, barStool('#34282c', '#a84c3c'), { x, y: 704, scale: 2.2, turn: 10, pitch: 9 }, light);
    });
    bake.light(
      'theatre',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 300, 140, 330, '#ffb868', 0.95);
        glow(g, 430, 620, 360, '#e89c54', 0.5, 1, 0.6);
      },
      (g) => {
        glow(g, 300, 120, 300, '#8c4818', 0.35);
        for (let k = 0; k < 9; k++) glow(g, 106 + k * 48, 30, 26, '#ffd080', 0.9);
      },
    );
    bake.light(
      'stage',
      { depth: 1, order: 82 },
      (g) => {
        glow(g, 1040, 660, 480, '#ffc880', 1, 1.1, 0.17);
        glow(g, 1120, 440, 480, '#ffb868', 0.8, 1, 0.9);
      },
      (g) =>
        cone(g, { x: 1000, y: -70, x0: 790, x1: 1260, bottom: 656, colour: '#ffcf82', a: 0.2, soft: 12 }),
    );
    bake.light(
      'bar',
      { depth: 1, order: 84 },
      (g) => {
        for (const y of [234, 320, 404]) glow(g, 1560, y, 280, '#ffb050', 0.85, 1, 0.3);
        glow(g, 1620, 680, 330, '#c87840', 0.6, 1.2, 0.2);
      },
      (g) => glow(g, 1560, 320, 380, '#8c4412', 0.35, 1.1, 0.7),
    );
    bake.light(
      'neon',
      { depth: 1, order: 86 },
      (g) => {
        glow(g, 850, 186, 480, '#ff9c4c', 0.8, 1.2, 0.7);
        glow(g, 850, 690, 380, '#c8743c', 0.4, 1.2, 0.16);
      },
      (g) => glow(g, 850, 186, 280, '#7c3c10', 0.4, 1.3, 0.7),
    );
    bake.plane('table', { depth: 1, order: 145 }, (brush) =>
      lampTable(brush, TABLES[0], { chairs: '#5c4034' }),
    );
    tableLights(bake, 'tables', { id: 'table', depth: 1, order: 146 }, TABLES.slice(0, 1));
    spotOn(bake, 600, 752);
    bake.plane('front', { depth: 1.14, order: 240 }, (brush) => {
      lampTable(brush, TABLES[1]);
      nearest(brush);
    });
    catchRims(bake, 'stage', { id: 'front', depth: 1.14, order: 240.5 }, '#70707a');
    tableLights(bake, 'tables', { id: 'front', depth: 1.14, order: 241 }, TABLES.slice(1));
    // The theatre's own door: a picture by itself, over everything.
    bake.plane('poster', { depth: 1, order: 300, slot: 'poster', grade: 'none' }, poster);
    bake.light(
      'poster',
      { id: 'light-poster', depth: 1, order: 301, over: [] },
      () => undefined,
      posterLight,
    );
  },
};

function ninetyCues() {
  const common = cuesOf({
    grade: '#4c4868',
    paper: '#b4a4dc',
    key: [[0.1, 0.9, -0.4], '#ffd090'],
    rim: [[-0.8, 0.2, -0.55], '#6c84e0'],
    ambient: '#2a2844',
    edges: '#20203c',
    full: { stage: 0.8, theatre: 1, bar: 1, tables: 1, neon: 0.4 },
    lamp: 'tables',
    beside: { stage: 0.5, bar: 0.15 },
    night: { theatre: 0.2 },
    vignette: 0.65,
  });
  return {
    ...common,
    poster: cue({
      slots: { poster: 1 },
      grade: '#302e50',
      paper: '#8c80c4',
      key: [[0.8, 0.5, -0.4], '#ffc07c'],
      rim: [[-0.8, 0.2, -0.5], '#6c84e0'],
      ambient: '#1e1c34',
      vignette: 0.75,
      edges: '#161630',
    }),
    neon: cue({
      slots: { neon: 1, theatre: 0.5, bar: 0.3, tables: 0.7, stage: 0.25 },
      grade: '#302e50',
      paper: '#8c80c4',
      key: [[-0.2, 0.5, -0.7], '#ffb060', 1.6],
      rim: [[0.8, 0.2, -0.5], '#6c84e0', 0.9],
      ambient: '#1e1c34',
      vignette: 0.8,
      edges: '#161630',
    }),
  };
}

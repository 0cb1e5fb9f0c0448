import { across, down, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { sash } from '../kit/houses.ts';
import { lampLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, fillAll } from '../kit/room.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const TOP = 510;
const LOW = 704;
const HEAD = 700;
const TREADS = 8;
const GO = 56;
const RISE = (LOW - TOP) / TREADS;
const DOOR = { x: 1430, y: 314, w: 176, h: 390 };
const SIGN = { x: 1330, y: 128, w: 380, h: 140 };
const LAMP = { x: 1690, y: 330 };

const far = (brush: Brush): void => {
  skyline(brush, {
    x0: -100,
    x1: 330,
    base: 470,
    low: 150,
    high: 380,
    fill: down(90, 470, '#3c3050', '#584864'),
    seed: 15,
    width: 84,
    box: '#ffd48c',
  });
  skyline(brush, {
    x0: 430,
    x1: 800,
    base: 470,
    low: 110,
    high: 320,
    fill: down(90, 470, '#342c4c', '#50445c'),
    seed: 18,
    width: 76,
    box: '#ffd48c',
  });
};

const wall = (brush: Brush): void => {
  bricks(brush, 760, -50, W + 100, LOW + 6, '#5c5068', 54);
  for (const x of [860, 1080])
    sash(brush, { x, y: 70, w: 120, h: 190 }, '#4c4858', down(70, 260, '#1c1c34', '#34304c'), { bars: 2 });
  cut(brush, (q) => q.fillRect(752, 290, W, 16), '#74688c', { rim: [0, 1.6, 'rgba(220,210,255,.35)'] });
  cut(
    brush,
    (q) =>
      poly(q, [
        [HEAD - 12, TOP],
        [760, TOP],
        [760, LOW + 8],
        [HEAD - 12, LOW + 8],
      ]),
    '#3c3448',
  );
  door(brush, DOOR, '#a82c34', { brass: '#f0c878', knob: 'left', frame: '#4c2430' });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(DOOR.x + DOOR.w / 2, DOOR.y + 96, 30, 0, 7);
      q.fill();
    },
    '#6c3c34',
    {
      box: '#ffb868',
      paper: '#7c1c34',
      rim: [1, 1.4, 'rgba(255,214,170,.6)'],
      holes: (q) => {
        q.beginPath();
        q.arc(DOOR.x + DOOR.w / 2, DOOR.y + 96, 22, 0, 7);
        q.fill();
      },
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [DOOR.x - 60, 292],
        [DOOR.x + DOOR.w + 60, 292],
        [DOOR.x + DOOR.w + 44, 268],
        [DOOR.x - 44, 268],
      ]),
    '#74688c',
    { rim: [0, 1.5, 'rgba(255,214,190,.5)'] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 4;
      q.beginPath();
      q.moveTo(LAMP.x + 44, LAMP.y - 40);
      q.quadraticCurveTo(LAMP.x, LAMP.y - 66, LAMP.x, LAMP.y - 26);
      q.stroke();
      q.fillRect(LAMP.x + 40, LAMP.y - 60, 8, 46);
    },
    '#2c2430',
    { rim: [0, 1, 'rgba(255,214,170,.5)'] },
  );
};

const steps = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, TOP - 4],
        [HEAD, TOP - 4],
        [HEAD - 46, TOP + 34],
        [-100, TOP + 34],
      ]),
    down(TOP, TOP + 34, '#74708c', '#54506c'),
    { rim: [0, 1.6, 'rgba(220,214,255,.5)'], paper: down(TOP, TOP + 34, '#6c60c0', '#443c94') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, TOP + 34],
        [HEAD - 46, TOP + 34],
        [HEAD - 46, H + 50],
        [-100, H + 50],
      ]),
    down(TOP + 34, H, '#443c54', '#2c2840'),
    {
      paper: down(TOP, H, '#34286c', '#1c1848'),
      shade: (q) => {
        const random = seeded(6);
        for (let y = TOP + 36, k = 0; y < H + 40; y += 46, k++)
          for (let x = -100 - (k % 2) * 50; x < HEAD - 46; x += 104) {
            q.fillStyle = `rgba(${random() < 0.5 ? '255,235,255' : '0,0,16'},${0.05 + 0.08 * random()})`;
            q.fillRect(x, y, 100, 42);
          }
      },
    },
  );
  for (let i = 0; i < TREADS; i++) {
    const x = HEAD + i * GO;
    const y = TOP + (i + 1) * RISE;
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - 46, y - RISE + 36],
          [x, y - RISE - 4],
          [x, y - 2],
          [x - 46, y + 38],
        ]),
      across(x - 46, x, '#3c3650', '#2c2840'),
      { shadow: [0, 0, 1, 0], paper: '#2c2468' },
    );
    cut(
      brush,
      (q) =>
        poly(q, [
          [x, y - 4],
          [x + GO + 2, y - 4],
          [x + GO - 44, y + 36],
          [x - 46, y + 36],
        ]),
      down(y - 4, y + 36, '#8c84a4', '#645c80'),
      {
        rim: [0, 1.6, 'rgba(230,222,255,.6)'],
        shadow: [3, -3, 5, 0.35],
        paper: down(y - 4, y + 36, '#7c6cd0', '#5448a8'),
      },
    );
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - 46, y + 36],
          [x + GO - 44, y + 36],
          [x + GO - 44, H + 50],
          [x - 46, H + 50],
        ]),
      down(y + 36, H + 40, '#443c54', '#2a263c'),
      { shadow: [0, 0, 1, 0], paper: '#281f60' },
    );
  }
  cut(
    brush,
    (q) =>
      poly(q, [
        [HEAD + TREADS * GO - 10, LOW - 4],
        [W + 100, LOW - 4],
        [W + 100, H + 50],
        [HEAD + TREADS * GO - 150, H + 50],
        [HEAD + TREADS * GO - 56, LOW + 34],
      ]),
    down(LOW, H, '#5c546c', '#403a54', '#2c283c'),
    {
      paper: down(LOW, H, '#4c3c94', '#241c58'),
      rim: [0, 1.4, 'rgba(255,210,190,.35)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(4,2,18,.5)';
        q.lineWidth = 1.6;
        for (let i = 0; i < 14; i++)
          poly(
            q,
            [
              [1150 + i * 74, LOW - 4],
              [1000 + i * 112, H + 50],
            ],
            true,
          );
        for (const y of [730, 772])
          poly(
            q,
            [
              [1000, y],
              [W + 100, y],
            ],
            true,
          );
      },
    },
  );
};

const rail = (brush: Brush): void => {
  const at2 = (t: number): [number, number] => [HEAD - 60 + t * TREADS * GO, TOP + 36 + t * (LOW - TOP)];
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      for (let i = 0; i <= 8; i++) {
        const [x, y] = at2(i / 8);
        poly(
          q,
          [
            [x, y],
            [x, y - 150],
          ],
          true,
        );
      }
      q.lineWidth = 9;
      q.lineJoin = 'round';
      poly(
        q,
        [
          [at2(0)[0] - 640, TOP - 116],
          [at2(0)[0], TOP - 116],
          [at2(1)[0], at2(1)[1] - 152],
          [at2(1)[0] + 40, at2(1)[1] - 152],
        ],
        true,
      );
      q.lineWidth = 5;
      for (let x = at2(0)[0] - 620; x < at2(0)[0] - 20; x += 76)
        poly(
          q,
          [
            [x, TOP + 34],
            [x, TOP - 116],
          ],
          true,
        );
    },
    '#1c1828',
    { rim: [0, 1.6, 'rgba(255,200,170,.5)'], paper: '#3c1c5c' },
  );
};

const rose = [0.74, 0.2, -0.55] as const;
const violet = [-0.75, 0.42, -0.5] as const;

/** From a wet boulevard a flight of stairs goes down to a red door with a lamp beside it. */
export const stairs: SetPainter = {
  seed: 127,
  plan: {
    id: 'stairs',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#0c0820', '#2c2444', '#4c2430', '#140e24'),
    marks: {
      top: at(560, 532, 1.95, 70, { order: 120 }),
      pavement: at(250, 536, 1.95, 76, { order: 120 }),
      bottom: at(1290, 752, 2.3, 60, { order: 140 }),
      door: at(1516, 730, 2.2, 176, { order: 138 }),
    },
    cameras: framings(
      {
        two: [640, 420, 1.5],
        left: [420, 420, 1.4],
        right: [1440, 470, 1.35],
        close: [620, 380, 1.9],
        detail: [1500, 430, 2.6],
      },
      { door: [1480, 460, 1.8] },
    ),
    light: {
      slots: ['street', 'lamp', 'neon', 'sky', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP.x, y: LAMP.y, radius: 460, colour: '#ffb070' },
        { slot: 'street', x: 360, y: 430, radius: 520, colour: '#ffb478' },
      ],
      cues: {
        ...cuesOf({
          grade: '#2c2848',
          paper: '#9c90d0',
          key: [rose, '#ff9c74'],
          rim: [violet, '#9c90ff'],
          ambient: '#201c36',
          edges: '#171236',
          full: { street: 1, lamp: 1, neon: 0.8, sky: 1 },
          lamp: 'lamp',
          night: { sky: 0.6 },
          vignette: 0.75,
        }),
        dim: cue({
          slots: { street: 0.7, lamp: 0.9, neon: 0.25, sky: 0.8 },
          grade: '#1f1c38',
          paper: '#7c70b8',
          key: [rose, '#ff9870', 1.7],
          rim: [violet, '#8c84f8', 1],
          ambient: '#191630',
          vignette: 0.85,
          edges: '#110d2c',
        }),
        neon: cue({
          slots: { street: 0.4, lamp: 0.7, neon: 1, sky: 0.6 },
          grade: '#1a1732',
          paper: '#7464b0',
          key: [rose, '#ff6c68', 1.9],
          rim: [violet, '#8c84f8', 0.9],
          ambient: '#17142a',
          vignette: 0.9,
          edges: '#100b28',
        }),
      },
    },
    effects: [
      {
        kind: 'rain',
        area: { x: -77, y: -32, w: 2074, h: 800 },
        depth: 1.05,
        order: 200,
        colour: '#c0b8f0',
        amount: 0.7,
      },
      {
        kind: 'traffic',
        area: { x: -70, y: 430, w: 780, h: 70 },
        depth: 0.5,
        order: 12,
        colour: '#ffd090',
        amount: 0.6,
        slot: 'street',
      },
      { kind: 'neon', area: SIGN, depth: 0.92, order: 62, colour: '#ff5c60', amount: 0.4, slot: 'neon' },
    ],
    sign: { ...SIGN, turn: 0, depth: 0.92, order: 63, slot: 'neon' },
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.1, order: 1, grade: 'none' }, ({ g }) =>
      fillAll(
        g,
        lin(0, -32, 0, 480, [
          [0, '#070518'],
          [0.5, '#191434'],
          [0.85, '#38264c'],
          [1, '#5c384c'],
        ]),
      ),
    );
    bake.plane('sky-rings', { depth: 0.14, order: 2, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        560,
        400,
        [
          ['#ffd088', '#ffa068'],
          ['#f07c6c', '#d05878'],
          ['#a84488', '#7c3c90'],
          ['#5c3c98', '#443490'],
          ['#342c80', '#28246c'],
          ['#201c5c', '#181448'],
        ],
        520,
      ),
    );
    bake.plane('far', { depth: 0.45, order: 10 }, far);
    bake.plane('wall', { depth: 0.94, order: 20 }, wall);
    bake.plane('steps', { depth: 1, order: 30 }, steps);
    lights(bake);
    bake.plane('rail', { depth: 1.03, order: 170 }, rail);
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const all = ['far', 'wall', 'steps'];
  bake.light('sky', { depth: 0.95, order: 60, over: all }, (g) => {
    wash(
      g,
      lin(0, 0, W, H, [
        [0, '#2c2850'],
        [1, '#1c1838'],
      ]),
    );
    glow(g, 800, 560, 620, '#8c84e8', 0.4, 1, 0.7);
  });
  bake.light(
    'street',
    { depth: 0.92, order: 61, over: all },
    (g) => {
      glow(g, 380, 520, 620, '#ff9c60', 0.8, 1.2, 0.2);
      glow(g, 400, 380, 520, '#ff9458', 0.45, 1.1, 0.8);
      lit(g, '#4c3020', 26, (q) =>
        poly(q, [
          [600, TOP],
          [760, TOP],
          [1160, LOW],
          [1040, LOW + 40],
        ]),
      );
    },
    (g) => {
      bokeh(
        g,
        { x: -90, y: 200, w: 840, h: 344 },
        { vx: 380, vy: 446, wet: 508, n: 110, seed: 27, size: 13 },
      );
      glow(g, 380, 440, 360, '#b8602c', 0.4, 1.2, 0.5);
    },
  );
  bake.light(
    'lamp',
    { depth: 0.96, order: 64, over: ['wall', 'steps'], flicker: 0.02 },
    (g) => {
      glow(g, LAMP.x - 40, LAMP.y + 30, 460, '#ffa860', 0.9, 1, 1);
      glow(g, 1500, 720, 560, '#ffa060', 0.9, 1.2, 0.24);
      glow(g, 1518, 470, 260, '#ffac68', 0.6, 0.6, 1.2);
    },
    (g) => {
      lampLight(g, LAMP.x, LAMP.y + 30, 0.9, 0.9);
      glow(g, DOOR.x + DOOR.w / 2, DOOR.y + 96, 46, '#ffb060', 0.6);
      reflection(g, DOOR.x + DOOR.w / 2, LOW + 12, 150, 90, '#e8443c', 5, 0.26);
      reflection(g, LAMP.x, LOW + 12, 70, 90, '#ffb060', 7, 0.24);
    },
  );
  bake.light(
    'neon',
    { depth: 0.94, order: 65, over: ['wall', 'steps'] },
    (g) => {
      glow(g, 1520, 200, 520, '#ff4c54', 0.8, 1, 0.8);
      glow(g, 1460, 730, 520, '#ff4c54', 0.7, 1.2, 0.2);
      glow(g, 1080, 620, 420, '#ff4c54', 0.4);
    },
    (g) => glow(g, 1520, 200, 360, '#a81c2c', 0.3, 1.1, 0.7),
  );
  spotOn(bake, 560, 532);
};

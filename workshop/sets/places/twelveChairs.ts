import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood, chair } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { door, windowFrame } from '../kit/openings.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, floor, sink, wall } from '../kit/room.ts';
import { box, contact, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { CHAIRS, evening, HUES } from './twelveChairsPeople.ts';

const FOOT = 570;
const PIANO: View = { x: 1240, y: 664, scale: 2.3, turn: 140, pitch: 8 };
const BULB = { x: 900, y: 190 };
const WINDOW = { x: 150, y: 150, w: 240, h: 220 };
const room = (brush: Brush): void => {
  const { random } = brush;
  wall(brush, FOOT, down(0, FOOT, '#b8987c', '#c8a484', '#a8846c'), {
    wear: 0.18,
    paper: down(0, FOOT, '#c86c4c', '#8c4054'),
  });
  brush.g.save();
  brush.g.beginPath();
  for (const [x, y, r] of [
    [1560, 220, 210],
    [1700, 330, 180],
    [720, 110, 120],
    [60, 430, 130],
  ] as const) {
    for (let k = 0; k < 16; k++) {
      const a = (k / 16) * 2 * Math.PI;
      const d = r * (0.75 + 0.4 * random());
      if (k) brush.g.lineTo(x + Math.cos(a) * d, y + Math.sin(a) * d * 0.8);
      else brush.g.moveTo(x + d, y);
    }
    brush.g.closePath();
  }
  brush.g.clip();
  bricks(brush, -90, -50, 2010, FOOT, '#a8644c', 46);
  brush.g.restore();
  cut(
    brush,
    (q) => q.fillRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h),
    down(150, 370, '#2c3c64', '#4c5478'),
    { paper: down(150, 370, '#2c4cb0', '#b86c9c') },
  );
  windowFrame(brush, WINDOW, '#7c6454', { columns: 3, rows: [0, 0.5, 1] });
  door(brush, { x: 1780, y: 180, w: 160, h: FOOT - 180 }, '#6c7c5c');
  cut(
    brush,
    (q) => {
      q.lineWidth = 2.4;
      poly(
        q,
        [
          [BULB.x, -50],
          [BULB.x, BULB.y - 16],
        ],
        true,
      );
      q.fillRect(BULB.x - 6, BULB.y - 20, 12, 14);
    },
    '#2c2420',
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      poly(
        q,
        [
          [1010, -40],
          [1010, 60],
          [1480, 66],
          [1480, FOOT],
        ],
        true,
      );
    },
    '#8c7464',
    { rim: [1, 1.4, 'rgba(255,236,210,.4)'] },
  );
  sink(brush, FOOT, { sides: 0.5, top: 0.4, low: 0.3, colour: '#180c08' });
};

/** Exactly twelve chairs, no two alike for long, and a landlord. */
export const twelveChairs: SetPainter = {
  seed: 127,
  plan: {
    id: 'twelve-chairs',
    size: [W, H],
    horizon: 446,
    flat: flatOf('#342018', '#a8846c', '#4c342c'),
    marks: {
      piano: at(1240, 664, 2.3, 140, { seat: 50, order: 115 }),
      table: at(612, 764, 2.5, 110, { seat: 46, order: 150 }),
      'table-right': at(900, 766, 2.5, 118, { seat: 46, order: 150 }),
      chairs: at(800, 704, 2.2, 122, { seat: 46, order: 110 }),
      door: at(1800, 700, 2.35, -90),
      sign: at(1110, 680, 2.3, 176),
    },
    cameras: framings(
      {
        two: [760, 490, 1.45],
        left: [480, 450, 1.4],
        right: [1420, 450, 1.4],
        close: [1240, 430, 2],
        detail: [760, 640, 2.5],
      },
      { sign: [1230, 190, 2.2], pair: [990, 440, 1.75], stopped: [1000, 410, 2] },
    ),
    light: {
      slots: ['people', 'bulb', 'street', 'neon', 'candle', 'spot'],
      lamps: [
        { slot: 'bulb', x: BULB.x, y: BULB.y, radius: 900, colour: '#ffd090' },
        { slot: 'neon', x: 1230, y: 180, radius: 420, colour: '#ff7c5c' },
      ],
      cues: twelveCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 560, y: 120, w: 700, h: 560 },
        depth: 1,
        order: 170,
        colour: '#ffd8a0',
        amount: 0.35,
        slot: 'bulb',
      },
    ],
    sign: { x: 1080, y: 96, w: 310, h: 150, turn: 0, depth: 1, order: 15, slot: 'neon' },
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, room);
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#9c7454', '#54382c'), {
        gap: 70,
        paper: down(FOOT, H, '#a8503c', '#4c2448'),
      }),
    );
    bake.plane('rings', { depth: 1, order: 5.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-90, -50, 2100, FOOT + 50);
      brush.g.rect(WINDOW.x - 20, WINDOW.y - 20, WINDOW.w + 40, WINDOW.h + 50);
      brush.g.rect(1760, 160, 300, 420);
      brush.g.clip('evenodd');
      rings(
        brush,
        1100,
        360,
        [
          ['#ffd880', '#ffb05c'],
          ['#f89c58', '#e07448'],
          ['#d0644c', '#ac4450'],
          ['#8c3c5c', '#6c305c'],
          ['#4c2c60', '#3a2458'],
          ['#281e50', '#1c1844'],
        ],
        FOOT,
      );
      brush.g.restore();
    });
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.3, 0.9, 0.2], edge: 'rgba(255,226,180,.18)' } as const;
      contact(brush, 1320, 650, 230, 16);
      stand(brush, upright({ wood: '#7c5038', panel: '#8c5c40', paper: '#f0e4c8' }), PIANO, light);
      stand(brush, pianoStool('#4c3428'), PIANO, light);
      CHAIRS.slice(0, 10).forEach(([x, y, s, t, round], i) => {
        contact(brush, x, y, 46, 7);
        const hue = HUES[i % 6] ?? '#8c5c3c';
        stand(brush, round ? bentwood(hue) : chair(hue), { x, y, scale: s, turn: t, pitch: 9 }, light);
      });
    });
    bake.plane('people', { depth: 1, order: 119, slot: 'people', grade: 'none' }, evening);
    bake.light(
      'bulb',
      { depth: 1, order: 80, flicker: 0.03 },
      (g) => {
        glow(g, BULB.x, BULB.y, 1100, '#ffb868', 0.9, 1.1, 0.7);
        glow(g, 880, 680, 800, '#ffac5c', 0.8, 1.1, 0.24);
      },
      (g) => {
        glow(g, BULB.x, BULB.y, 420, '#8c4c18', 0.4);
        bulbLight(g, BULB.x, BULB.y + 4, 11, 1);
      },
    );
    bake.light(
      'street',
      { depth: 1, order: 82 },
      (g) => {
        glow(g, 270, 260, 360, '#5c84d8', 0.7);
        patch(
          g,
          [
            [190, 600],
            [420, 600],
            [520, 740],
            [220, 740],
          ],
          '#5c7cc8',
          0.4,
          12,
        );
      },
      (g) => glow(g, 310, 350, 70, '#ffb060', 0.5),
    );
    bake.light(
      'neon',
      { depth: 1, order: 84 },
      (g) => {
        glow(g, 1235, 172, 460, '#ff6c4c', 0.8, 1.2, 0.7);
        glow(g, 1235, 690, 360, '#c8543c', 0.5, 1.2, 0.16);
      },
      (g) => glow(g, 1235, 172, 260, '#7c2410', 0.4, 1.3, 0.7),
    );
    bake.plane('table', { depth: 1, order: 145 }, (brush) => {
      const light = { from: [0, 1, -0.1], edge: 'rgba(255,226,180,.2)' } as const;
      for (const [x, y, s, t, round] of CHAIRS.slice(10))
        stand(
          brush,
          round ? bentwood('#7c5038') : chair('#7c6450'),
          { x, y, scale: s, turn: t, pitch: 10 },
          light,
        );
      stand(
        brush,
        [
          box([-34, 34], [0, 36], [-24, 24], '#a87c50', { top: '#c89c68' }),
          box([-34, 34], [37, 73], [-24, 24], '#9c7048', { top: '#c89c68', bias: 20 }),
        ],
        { x: 758, y: 790, scale: 2.3, turn: 8, pitch: 10 },
        light,
      );
    });
    bake.light('bulb', { id: 'light-table', depth: 1, order: 146, over: ['table'] }, (g) =>
      glow(g, 760, 590, 420, '#ffb868', 0.9),
    );
    bake.light('candle', { depth: 1, order: 147, over: ['table'], flicker: 0.12 }, (g) =>
      glow(g, 760, 610, 260, '#ffa850', 0.8),
    );
    spotOn(bake, 758, 756);
  },
};

function twelveCues() {
  const common = cuesOf({
    grade: '#5c4c4c',
    paper: '#c4a8c8',
    key: [[0.1, 0.85, -0.4], '#ffc880'],
    rim: [[-0.85, 0.2, -0.5], '#6c94e0'],
    ambient: '#3a2c28',
    edges: '#341c14',
    full: { bulb: 1, street: 1, neon: 0.5 },
    lamp: 'bulb',
    beside: { people: 1, neon: 0.7 },
    night: { street: 0.4 },
    vignette: 0.65,
  });
  return {
    ...common,
    neon: cue({
      slots: { people: 1, neon: 1, street: 0.8, candle: 1, bulb: 0.08 },
      grade: '#342c3c',
      paper: '#8c7cb8',
      key: [[0.3, 0.5, -0.7], '#ff8c68', 1.6],
      rim: [[-0.85, 0.2, -0.5], '#6c94e0', 0.9],
      ambient: '#241c28',
      vignette: 0.8,
      edges: '#1e1420',
    }),
  };
}

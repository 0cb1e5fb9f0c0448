import { down, H, OX, styleOf, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { suitcase } from '../kit/furniture.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { napkinLight } from '../kit/napkin.ts';
import { curtain, door, windowFrame } from '../kit/openings.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn, withInk } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { drawn, sleeper } from './hotelRoomChild.ts';
import { CASE, CHEST, FOOT, LAMP, WINDOW } from './hotelRoomPlan.ts';
import { city, openCase } from './hotelRoomThings.ts';

const SIGNS = [
  [640, 300, 26, 90, '#ff5c9c'],
  [760, 250, 20, 120, '#4cd8f0'],
  [905, 320, 70, 20, '#ffb04c'],
  [1060, 270, 24, 110, '#ff5c7c'],
  [1120, 330, 40, 40, '#7cf0b0'],
] as const;

/** What the lamps of the room can reach. */
const ROOM = ['wall', 'floor', 'furniture'];

/** Anywhere: one lamp, a drawer for a cradle, two suitcases. */
export const hotelRoom: SetPainter = {
  seed: 97,
  plan: {
    id: 'hotel-room',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#241830', '#5c3c64', '#2c1c34'),
    marks: {
      bed: at(1330, 706, 2.45, -60, { seat: 50, order: 130 }),
      window: at(840, 676, 2.25, 30, { seat: 44 }),
      drawer: at(470, 690, 2.3, 60, { seat: 30, order: 140 }),
      desk: at(1060, 700, 2.35, 150),
      door: at(1780, 700, 2.4, -90),
    },
    cameras: framings(
      {
        two: [960, 450, 1.4],
        left: [480, 460, 1.4],
        right: [1420, 450, 1.4],
        close: [640, 460, 2],
        detail: [330, 690, 2.7],
      },
      { drawer: [480, 600, 2.4] },
    ),
    light: {
      slots: ['asleep', 'drawn', 'ink', 'lamp', 'city', 'hall', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 520, colour: '#ffb878' },
        { slot: 'city', x: 870, y: 280, radius: 700, colour: '#e07cc8' },
      ],
      cues: hotelCues(),
    },
    sign: { ...CASE.napkin, turn: 0, depth: 1, order: 57, slot: 'ink' },
    effects: [
      {
        kind: 'traffic',
        area: { x: WINDOW.x, y: 420, w: WINDOW.w, h: 36 },
        depth: 0.7,
        order: 7,
        colour: '#ffb0a0',
        amount: 0.5,
        slot: 'city',
      },
      {
        kind: 'neon',
        area: { x: 620, y: 240, w: 540, h: 150 },
        depth: 0.7,
        order: 7,
        colour: '#ff5c9c',
        amount: 0.3,
        slot: 'city',
      },
    ],
  },
  paint(bake) {
    bake.plane('city', { depth: 0.66, order: 4 }, city);
    bake.light(
      'city',
      { id: 'signs', depth: 0.66, order: 6 },
      (g) => glow(g, 870, 400, 420, '#c85c98', 0.5, 1.2, 0.7),
      (g) => {
        for (const [x, y, w, h, c] of SIGNS) {
          g.fillStyle = c;
          g.fillRect(x, y, w, h);
          glow(g, x + w / 2, y + h / 2, 90, c, 0.6);
        }
      },
    );
    bake.plane('wall', { depth: 1, order: 10 }, (brush) => {
      wall(brush, FOOT, down(0, FOOT, '#7c5474', '#8c6480', '#6c4c6c'), {
        stripe: 90,
        paper: down(0, FOOT, '#9c4c8c', '#5c347c'),
      });
      sink(brush, FOOT, { sides: 0.5, top: 0.4, low: 0.35, colour: '#140a1c' });
      brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
      windowFrame(brush, WINDOW, '#4c3c54', { columns: 3, rows: [0, 1], width: 12 });
      curtain(brush, WINDOW.x - 90, WINDOW.x + 44, 60, 560, '#a87088', { fold: 34 });
      curtain(brush, WINDOW.x + WINDOW.w - 40, WINDOW.x + WINDOW.w + 90, 60, 560, '#a87088', { fold: 34 });
      door(brush, { x: 1660, y: 178, w: 170, h: FOOT - 178 }, '#6c4c54');
      cut(brush, (q) => q.fillRect(1350, 190, 180, 120), '#3c2c3c', {
        shade: (q) => {
          q.fillStyle = styleOf(q, down(196, 304, '#d8a878', '#8c5c6c'));
          q.fillRect(1358, 198, 164, 104);
          q.fillStyle = '#5c4460';
          q.beginPath();
          q.ellipse(1440, 300, 90, 40, 0, 0, 7);
          q.fill();
        },
      });
    });
    bake.plane('rings', { depth: 1, order: 9, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-OX - 5, -40, W + 200, FOOT + 40);
      brush.g.rect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
      brush.g.clip('evenodd');
      rings(
        brush,
        480,
        400,
        [
          ['#ffd088', '#ffac68'],
          ['#f08c78', '#d8688c'],
          ['#b85c9c', '#8c4490'],
          ['#6c3c8c', '#4c3080'],
          ['#3c2c78', '#2c2464'],
          ['#241e54', '#1c1844'],
        ],
        FOOT,
      );
      brush.g.restore();
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#6c4c5c', '#3c2c3c'), {
        gap: 9999,
        line: 'rgba(0,0,0,0)',
        paper: down(FOOT, H, '#7c3474', '#34205c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 55 }, (brush) => {
      const light = { from: [-0.7, 0.6, 0.3], edge: 'rgba(255,220,190,.16)' } as const;
      contact(brush, 840, 662, 290, 10);
      stand(
        brush,
        [
          box([-118, 118], [0, 38], [-18, 16], '#5c4454'),
          box([-118, 118], [38, 44], [-20, 20], '#b0708c', { bias: 20 }),
        ],
        { x: 840, y: 654, scale: 2.2, turn: 0, pitch: 8 },
        light,
      );
      contact(brush, 1400, 720, 330, 20);
      stand(
        brush,
        [
          box([-70, 70], [0, 26], [-100, 90], '#5c3c3c'),
          box([-70, 70], [26, 50], [-100, 90], '#d8ccd4', { top: '#ece0e4', bias: 10 }),
          box([-70, 70], [26, 52], [-40, 92], '#8c5474', { top: '#a86888', bias: 30 }),
          box([-56, -6], [50, 60], [-96, -64], '#f4ecec', { bias: 40 }),
          box([6, 56], [50, 60], [-96, -64], '#f4ecec', { bias: 40 }),
          box([-74, 74], [0, 96], [-108, -100], '#5c3834', { bias: -20 }),
        ],
        { x: 1440, y: 700, scale: 2.3, turn: -52, pitch: 12 },
        light,
      );
      contact(brush, 430, 684, 150, 14);
      stand(
        brush,
        [
          box([-58, 58], [6, 84], [-26, 22], '#7c5038', { top: '#9c6c4c' }),
          ...[60, 36].map((y) => box([-54, 54], [y, y + 20], [22, 24], '#8c5c40', { bias: 30 })),
          box([-54, 54], [12, 30], [22, 62], '#8c5c40', { top: '#3c2420', bias: 40 }),
          box([-50, 50], [24, 34], [26, 58], '#f4ece4', { bias: 60 }),
          box([-46, -16], [34, 38], [34, 50], '#fffaf2', { bias: 70 }),
        ],
        CHEST,
        light,
      );
      lamp(brush, LAMP[0], LAMP[1], 1.15, '#c89c88');
      contact(brush, 200, 744, 120, 10);
      stand(
        brush,
        suitcase(66, 50, 22, '#a8643c', '#5c3424'),
        { x: 150, y: 742, scale: 2.5, turn: 24, pitch: 10 },
        light,
      );
      openCase(brush);
    });
    bake.plane('asleep', { depth: 1, order: 56, slot: 'asleep', grade: 'none' }, sleeper);
    // While it is being drawn on it is not under the strap.
    bake.plane('drawn-lid', { depth: 1, order: 57.6, slot: 'drawn', grade: 'none' }, (brush) => {
      const { x, y, w, h } = CASE.napkin;
      cut(brush, (q) => q.fillRect(x - 5, y - 5, w + 10, h + 8), down(y, y + h, '#54303c', '#3c2430'), {
        shadow: [0, 0, 1, 0],
        paper: '#5c2440',
        edge: 'rgba(0,0,0,0)',
      });
    });
    bake.plane('drawn', { depth: 1, order: 138, slot: 'drawn', grade: 'none' }, drawn);
    napkinLight(bake, CASE.napkin, 79);
    bake.light(
      'lamp',
      { depth: 1, order: 80, over: ROOM, flicker: 0.02 },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 20, 620, '#ffac64', 0.95, 1, 0.95);
        glow(g, 440, 700, 520, '#ff9c54', 0.8, 1.1, 0.2);
      },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 40, 380, '#8c4418', 0.3);
        lampLight(g, LAMP[0], LAMP[1], 1.15, 0.9);
      },
    );
    bake.light('city', { depth: 1, order: 82, over: ROOM }, (g) => {
      glow(g, 870, 280, 620, '#b054a8', 0.6, 1.2, 0.8);
      patch(
        g,
        [
          [620, 600],
          [1120, 600],
          [1260, 760],
          [560, 760],
        ],
        '#a04c98',
        0.4,
        14,
      );
      glow(g, 1420, 600, 420, '#8c4ca8', 0.4);
    });
    bake.light(
      'hall',
      { depth: 1, order: 84, over: ROOM },
      (g) => glow(g, 1745, 560, 260, '#ffcf90', 0.7, 1, 0.4),
      (g) => {
        g.fillStyle = '#ffdca0';
        g.fillRect(1662, FOOT - 4, 166, 4);
      },
    );
    spotOn(bake, 860, 712);
  },
};

/** By `one-lamp` the child sleeps; `awake` is the same light without, `drawn` with what it makes of a dot. */
function hotelCues() {
  const common = withInk(
    cuesOf({
      grade: '#4a3c5c',
      paper: '#b8a4d8',
      key: [[-0.7, 0.3, 0.2], '#ffb878'],
      rim: [[0.2, 0.4, -0.85], '#d87ce0'],
      ambient: '#2c2038',
      edges: '#20142c',
      full: { lamp: 1, city: 1, hall: 0.4 },
      lamp: 'lamp',
      beside: { city: 0.7 },
      night: { city: 0.6 },
      vignette: 0.7,
    }),
  );
  const { full, 'one-lamp': lamp } = common;
  if (!full || !lamp) throw new Error('The hotel room lacks a light.');
  return {
    ...common,
    'one-lamp': { ...lamp, slots: { ...lamp.slots, asleep: 1 } },
    awake: lamp,
    drawn: { ...lamp, slots: { ...lamp.slots, drawn: 1 } },
  };
}

import { across, down, H, lin, OX, poly, radial, styleOf, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { suitcase } from '../kit/furniture.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { napkin, napkinLight } from '../kit/napkin.ts';
import { curtain, door, windowFrame } from '../kit/openings.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { box, contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn, withInk } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 580;
const WINDOW = { x: 560, y: 96, w: 620, h: 360 };
const CHEST: View = { x: 420, y: 676, scale: 2.3, turn: 22, pitch: 9 };
const LAMP = project(CHEST, [-30, 84, 0]);
const SIGNS = [
  [640, 300, 26, 90, '#ff5c9c'],
  [760, 250, 20, 120, '#4cd8f0'],
  [905, 320, 70, 20, '#ffb04c'],
  [1060, 270, 24, 110, '#ff5c7c'],
  [1120, 330, 40, 40, '#7cf0b0'],
] as const;

const city = (brush: Brush): void => {
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

/** The second suitcase lies open; under the strap of its lid, the napkin. */
const CASE = { x: 286, y: 764, napkin: { x: 262, y: 640, w: 56, h: 40 } };

const openCase = (brush: Brush): void => {
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

/** The child asleep in the second drawer; slot `asleep`. */
const sleeper = (brush: Brush): void => {
  const place = (x: number, y: number, z: number) => project(CHEST, [x, y, z]);
  const [hx, hy] = place(-31, 43, 44);
  const [bx, by] = place(12, 38, 44);
  const [ex, ey] = place(50, 36, 44);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(hx + 12, hy + 4);
      q.bezierCurveTo(bx - 26, by - 44, bx + 30, by - 44, ex - 4, ey - 8);
      q.lineTo(ex, ey + 16);
      q.lineTo(hx + 8, hy + 26);
      q.fill();
    },
    lin(hx, 0, ex, 0, [
      [0, '#d87c5c'],
      [0.6, '#b05058'],
      [1, '#7c3850'],
    ]),
    {
      rim: [1, 1.6, 'rgba(255,226,190,.6)'],
      paper: lin(hx, 0, ex, 0, [
        [0, '#ff9c70'],
        [1, '#b84870'],
      ]),
      shade: (q) => {
        q.fillStyle = 'rgba(255,240,220,.7)';
        poly(q, [
          [hx + 10, hy + 2],
          [hx + 30, hy - 8],
          [hx + 34, hy + 24],
          [hx + 6, hy + 28],
        ]);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(hx, hy, 17, 15, -0.2, 0, 7);
      q.fill();
    },
    radial(hx + 2, hy - 2, 20, '#e0a888', '#a06c60'),
    { paper: '#f0b090', rim: [0, 1.4, 'rgba(255,236,210,.6)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(hx + 6, hy - 15);
      q.bezierCurveTo(hx - 14, hy - 24, hx - 28, hy - 4, hx - 18, hy + 12);
      q.bezierCurveTo(hx - 12, hy + 12, hx - 8, hy + 4, hx - 6, hy - 4);
      q.bezierCurveTo(hx, hy - 8, hx + 6, hy - 8, hx + 6, hy - 15);
      q.fill();
    },
    '#3c2028',
    { paper: '#54285c', shadow: [1, 1, 2, 0.3] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.7;
      q.beginPath();
      q.arc(hx + 6, hy + 1, 3.6, 0.2, 2.6);
      q.stroke();
    },
    '#4c2430',
    { shadow: [0, 0, 1, 0] },
  );
};

/** The napkin on the drawer's edge, white side up: the dot is a door's knob by now, and two people are at the door. */
const drawn = (brush: Brush): void => {
  const [x, y] = [508, 548];
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y + 8],
        [x + 86, y],
        [x + 98, y + 56],
        [x + 8, y + 66],
      ]),
    lin(x, 0, x + 98, 0, [
      [0, '#fff4dc'],
      [1, '#d8b8a8'],
    ]),
    {
      paper: '#fff4e0',
      rim: [-1, -1, 'rgba(120,60,60,.5)'],
      shadow: [3, 5, 4, 0.5],
      shade: (q) => {
        q.lineCap = q.lineJoin = 'round';
        const line = (colour: string, wide: number, points: readonly (readonly [number, number])[]) => {
          q.strokeStyle = colour;
          q.lineWidth = wide;
          poly(
            q,
            points.map(([px, py]) => [x + px + py * 0.14, y + py - px * 0.08] as const),
            true,
          );
        };
        line('#d83c34', 2.6, [
          [38, 58],
          [38, 18],
          [60, 18],
          [60, 58],
        ]);
        for (const [px, colour] of [
          [20, '#2c4ca8'],
          [76, '#2c8c6c'],
        ] as const) {
          line(colour, 2.4, [
            [px - 5, 58],
            [px, 44],
            [px + 5, 58],
          ]);
          line(colour, 2.4, [
            [px, 44],
            [px, 32],
          ]);
          line(colour, 2.2, [
            [px - 7, 36],
            [px + 7, 38],
          ]);
          q.beginPath();
          q.arc(x + px + 27 * 0.14, y + 27 - px * 0.08, 5, 0, 7);
          q.stroke();
        }
        q.fillStyle = '#20182c';
        q.beginPath();
        q.arc(x + 60, y + 36, 3, 0, 7);
        q.fill();
      },
    },
  );
};

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

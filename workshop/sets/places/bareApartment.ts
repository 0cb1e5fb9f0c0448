import { down, radial, styleOf } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { upright } from '../kit/pianos.ts';
import { at, cue, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink } from '../kit/room.ts';
import { box, contact, project, stand, turnedBody, type View } from '../kit/solid.ts';
import { ceilingFromBelow } from './apartmentCountry.ts';
import { apartmentPlan, FOOT, PIANO, WINDOW } from './apartmentPlan.ts';
import { counter, kitchen, nightRoofs } from './apartmentThings.ts';

interface Box {
  readonly view: View;
  readonly size: readonly [w: number, h: number, d: number];
  /** Height of the floor it stands on: another box's lid. */
  readonly on?: number;
}

const boxAt = (x: number, y: number, turn: number, size: Box['size'], on = 0): Box => ({
  view: { x, y, scale: 2.3, turn, pitch: 10 },
  size,
  on,
});

const BOXES: readonly Box[] = [
  boxAt(120, 668, 14, [58, 44, 44]),
  boxAt(132, 668, -8, [50, 36, 40], 44),
  boxAt(300, 690, -18, [52, 40, 42]),
  boxAt(1262, 684, 24, [54, 46, 46]),
  boxAt(1800, 700, -22, [60, 46, 46]),
  boxAt(1792, 700, 4, [48, 34, 40], 46),
  boxAt(1786, 700, -14, [38, 26, 32], 80),
];
/** The box that is the table: lamp and tin stand on it. */
const TABLE_BOX: Box = boxAt(880, 724, 8, [62, 42, 46]);
const LAMP = project(TABLE_BOX.view, [-18, 42, -6]);
const TIN = project(TABLE_BOX.view, [12, 42, 6]);

const carton = (brush: Brush, { view, size, on = 0 }: Box): void => {
  const [w, h, d] = size;
  if (!on) contact(brush, view.x, view.y, w * 1.4, 10);
  stand(
    brush,
    [
      box([-w / 2, w / 2], [on, on + h], [-d / 2, d / 2], '#b08a5c', { top: '#c8a274' }),
      box([-2.4, 2.4], [on + h, on + h + 0.3], [-d / 2, d / 2], '#8c6c44', { bias: 40 }),
      box([-2.4, 2.4], [on + h - 12, on + h], [d / 2, d / 2 + 0.3], '#8c6c44', { bias: 40 }),
    ],
    view,
    { from: [0.4, 0.8, 0.2], edge: 'rgba(255,235,200,.14)' },
  );
};

const tin = (brush: Brush): void => {
  const view: View = { ...TABLE_BOX.view, turn: 0 };
  stand(
    brush,
    [
      turnedBody(
        12,
        6,
        [
          [42, 11],
          [53, 11],
        ],
        '#8c2c34',
        { sides: 22, top: '#2a1418' },
      ),
    ],
    view,
    { from: [-0.6, 0.8, 0.2], edge: 'rgba(255,220,170,.3)' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(TIN[0] + 52, TIN[1] + 4, 26, 8, 0, 0, 7);
      q.fill();
    },
    '#a8404a',
    { shadow: [2, 4, 3, 0.5], rim: [-1, 1.4, 'rgba(255,230,190,.5)'] },
  );
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(TIN[0] + 2, TIN[1] - 46);
      q.rotate(-0.3);
      q.fillRect(-9, -6, 20, 34);
      q.restore();
    },
    '#f0e8d4',
    { shadow: [1, 2, 2, 0.4] },
  );
};

/** Ice in the corners of the panes, thickest at the sill. */
const frost = (brush: Brush): void => {
  const { g, random } = brush;
  const { x, y, w, h } = WINDOW;
  g.save();
  g.beginPath();
  g.rect(x, y, w, h);
  g.clip();
  for (const [px, py] of [
    [x, y],
    [x + w / 2, y],
    [x, y + h / 2],
    [x + w / 2, y + h / 2],
  ] as const)
    for (const [cx, cy, k] of [
      [px, py + h / 2, 1],
      [px + w / 2, py + h / 2, 0.8],
      [px + w / 2, py, 0.45],
    ] as const) {
      const r = 0.34 * w * k;
      g.fillStyle = styleOf(
        g,
        radial(cx, cy, r, 'rgba(226,238,255,.5)', 'rgba(206,224,255,.24)', 'rgba(206,224,255,0)'),
      );
      g.fillRect(cx - r, cy - r, 2 * r, 2 * r);
      g.strokeStyle = 'rgba(236,244,255,.3)';
      g.lineWidth = 1;
      for (let i = 0; i < 26; i++) {
        const a = random() * 2 * Math.PI;
        const [from, to] = [r * 0.2 * random(), r * (0.4 + 0.5 * random())];
        g.beginPath();
        g.moveTo(cx + Math.cos(a) * from, cy + Math.sin(a) * from);
        g.quadraticCurveTo(
          cx + Math.cos(a + 0.2) * to * 0.6,
          cy + Math.sin(a + 0.2) * to * 0.6,
          cx + Math.cos(a) * to,
          cy + Math.sin(a) * to,
        );
        g.stroke();
      }
    }
  g.restore();
};

const night = cue({
  slots: { night: 1, lamp: 0.8 },
  grade: '#26344c',
  paper: '#6c68b0',
  key: [[-0.3, 0.2, 0.4], '#ffb468', 1.4],
  rim: [[0.4, 0.6, -0.7], '#7ca4f0', 1],
  ambient: '#1a2236',
  vignette: 0.85,
  edges: '#141c30',
});

/** The kitchen in its first February: boxes, a lamp on one of them, a bare window, a piano. */
export const bareApartment: SetPainter = {
  seed: 37,
  plan: {
    ...apartmentPlan,
    id: 'bare-apartment',
    flat: [
      { at: 0, colour: '#1c2840' },
      { at: 1, colour: '#2c2c34' },
    ],
    marks: {
      floor: at(690, 742, 2.5, 58, { order: 128 }),
      box: at(1050, 742, 2.5, -64, { order: 128, seat: 0 }),
      'on-box': at(1262, 704, 2.35, -66, { seat: 46, order: 100 }),
      window: at(1052, 704, 2.4, 100, { order: 100 }),
      piano: at(1540, 690, 2.25, 150, { seat: 46 }),
      'by-piano': at(1404, 704, 2.35, -60),
      door: at(250, 690, 2.35, 60),
    },
    cameras: framings(
      {
        two: [900, 440, 1.4],
        left: [760, 500, 1.5],
        right: [1290, 460, 1.35],
        close: [1400, 440, 1.6],
        detail: [TIN[0] - 30, TIN[1] - 30, 2.6],
      },
      { ceiling: [820, 110, 2.2] },
    ),
    light: {
      slots: ['ceiling', 'night', 'lamp', 'spot'],
      lamps: [{ slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 420, colour: '#ffb060' }],
      cues: {
        full: night,
        night,
        ceiling: { ...night, slots: { ceiling: 1 } },
        dim: { ...night, slots: { night: 1, lamp: 0.25 }, grade: '#202c44', vignette: 0.9 },
        'one-lamp': {
          ...night,
          slots: { night: 0.5, lamp: 1 },
          grade: '#242e48',
          paperGrade: '#504c90',
          vignette: 0.95,
        },
        spot: { ...night, slots: { night: 0.6, spot: 1 }, grade: '#141e34' },
        dark: { ...night, slots: { night: 0.7 }, grade: '#0c1426', paperGrade: '#34346c', vignette: 1 },
      },
    },
    effects: [
      { kind: 'rain', area: WINDOW, depth: 0.9, order: 8, colour: '#a8b8e0', amount: 0.5, slot: 'night' },
      {
        kind: 'traffic',
        area: { x: WINDOW.x, y: 300, w: WINDOW.w, h: 80 },
        depth: 0.8,
        order: 7,
        colour: '#ffb060',
        amount: 0.3,
        slot: 'night',
      },
    ],
  },
  paint(bake) {
    bake.plane('outside', { depth: 0.8, order: 4 }, (brush) => {
      const { g } = brush;
      g.fillStyle = styleOf(g, down(130, 400, '#0c1430', '#202a54', '#3c3050'));
      g.fillRect(WINDOW.x - 20, WINDOW.y - 20, WINDOW.w + 40, WINDOW.h + 40);
      nightRoofs(brush, 690, 1040);
    });
    bake.plane('frost', { depth: 0.96, order: 9 }, frost);
    bake.plane('wall', { depth: 1, order: 10 }, (brush) => {
      kitchen(brush, { plate: true, bare: true });
      sink(brush, FOOT, { sides: 0.5, top: 0.3, low: 0.25, colour: '#0c1c24' });
    });
    bake.plane('kitchen', { depth: 1, order: 12 }, (brush) => {
      door(brush, { x: 130, y: 190, w: 186, h: FOOT - 190 }, '#d8dcc8', { frame: '#b8c4b4', knob: 'right' });
      counter(brush, { bare: true });
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, 804, '#d0b890', '#a88c68'), {
        gap: 82,
        rows: 6,
        checker: 'rgba(70,90,84,.42)',
        line: 'rgba(60,50,40,.25)',
        paper: down(FOOT, 804, '#8c5c6c', '#4c3464'),
      }),
    );
    bake.plane('piano', { depth: 1, order: 55 }, (brush) => {
      contact(brush, 1600, 674, 220, 18);
      stand(brush, upright({ wood: '#7c5440', panel: '#8c6248', paper: '#f0e8d0' }), PIANO, {
        from: [-0.8, 0.6, 0.3],
        edge: 'rgba(255,244,220,.12)',
      });
      carton(brush, boxAt(1540, 690, 150, [44, 46, 36]));
    });
    bake.plane('boxes', { depth: 1, order: 58 }, (brush) => {
      for (const b of BOXES) carton(brush, b);
    });
    bake.plane('table', { depth: 1, order: 120 }, (brush) => {
      carton(brush, TABLE_BOX);
      tin(brush);
      lamp(brush, LAMP[0], LAMP[1], 1.5);
    });
    bake.light(
      'night',
      { depth: 1, order: 84, over: ['wall', 'kitchen', 'floor', 'piano', 'boxes'] },
      (g) => {
        glow(g, 865, 280, 820, '#4c6cc0', 0.7, 1.2, 0.9);
        patch(
          g,
          [
            [640, 612],
            [900, 612],
            [1060, 770],
            [560, 770],
          ],
          '#5c7cd0',
          0.34,
          14,
        );
      },
    );
    bake.light(
      'lamp',
      { depth: 1, order: 86, over: ['wall', 'kitchen', 'floor', 'piano', 'boxes'], flicker: 0.02 },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 30, 760, '#ff9a48', 0.9, 1.2, 0.8);
        glow(g, LAMP[0], 740, 520, '#ff9440', 0.7, 1.2, 0.2);
      },
      (g) => glow(g, LAMP[0], LAMP[1] - 30, 420, '#a8541a', 0.3),
    );
    bake.light(
      'lamp',
      { id: 'light-table', depth: 1, order: 122, over: ['table'], flicker: 0.02 },
      (g) => glow(g, LAMP[0], LAMP[1] - 4, 300, '#ffb464', 1, 1.1, 0.7),
      (g) => lampLight(g, LAMP[0], LAMP[1], 1.5, 0.95),
    );
    // The ceiling by itself, over everything, with the light that comes up from the box.
    bake.plane('ceiling', { depth: 1, order: 300, slot: 'ceiling' }, (brush) =>
      ceilingFromBelow(brush, true),
    );
    bake.light('ceiling', { id: 'light-ceiling', depth: 1, order: 301, over: ['ceiling'] }, (g) => {
      glow(g, 880, 520, 1150, '#ffb068', 1, 1.1, 0.8);
      glow(g, 1000, 340, 420, '#ffa860', 0.5);
    });
    bake.light('spot', { depth: 1, order: 88, over: ['wall', 'floor', 'piano'] }, (g) =>
      glow(g, 960, 600, 420, '#fff0c8', 1),
    );
  },
};

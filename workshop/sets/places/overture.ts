import { down, H, radial, styleOf, W } from '../kit/canvas.ts';
import { bentwood, roundTable } from '../kit/furniture.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { cone, glow } from '../kit/light.ts';
import { curtain } from '../kit/openings.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';

const FOOT = 560;
const TABLE: View = { x: 470, y: 716, scale: 2.5, turn: 0, pitch: 9 };
const LAMP = project(TABLE, [6, 74, 0]);
const PIANO: View = { x: 1270, y: 694, scale: 2.45, turn: 108, pitch: 8 };

/** No names, no when: a table with a lamp, a piano, black around. */
export const overture: SetPainter = {
  seed: 3,
  plan: {
    id: 'overture',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#04060f', '#0a1428', '#04050c'),
    marks: {
      table: at(380, 752, 2.7, 152, { seat: 47, order: 140 }),
      'table-right': at(660, 736, 2.6, -140, { seat: 47, order: 140 }),
      piano: at(1270, 694, 2.45, 108, { seat: 50, order: 130 }),
      door: at(960, 742, 2.45, -90, { order: 140 }),
    },
    cameras: framings(
      {
        two: [900, 440, 1.2],
        left: [520, 470, 1.5],
        right: [1360, 470, 1.4],
        close: [1250, 440, 2],
        detail: [LAMP[0], LAMP[1] - 20, 2.6],
      },
      { hands: [1350, 510, 3], backs: [820, 430, 1.35] },
    ),
    light: {
      slots: ['lamp', 'piano', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 380, colour: '#ffb060' },
        { slot: 'piano', x: 1330, y: -40, radius: 700, colour: '#ffd9a0' },
      ],
      cues: cuesOf({
        grade: '#2c3c64',
        paper: '#7c7cc0',
        key: [[0.6, 0.5, -0.5], '#ffbc70'],
        rim: [[-0.8, 0.3, -0.5], '#4f8fd8'],
        ambient: '#12182c',
        edges: '#0a1226',
        full: { lamp: 1, piano: 1 },
        lamp: 'lamp',
        beside: { piano: 0.4 },
        vignette: 0.85,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 1050, y: 60, w: 520, h: 560 },
        depth: 1,
        order: 160,
        colour: '#ffe0b0',
        amount: 0.4,
        slot: 'piano',
      },
    ],
  },
  paint(bake) {
    bake.plane('back', { depth: 1, order: 5 }, (brush) => {
      fillAll(brush.g, down(0, FOOT, '#0a1226', '#1c2c50', '#16203c'));
      curtain(brush, -90, 2010, -50, FOOT + 4, '#2c4674', { fold: 62, hem: 3 });
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#4a4450', '#241f30'), { gap: 90 }),
    );
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      contact(brush, 1420, 690, 260, 22);
      contact(brush, TABLE.x, TABLE.y, 60, 10);
      stand(brush, grand({ wood: '#4c4450', panel: '#6a5448', gold: '#d8943c' }), PIANO, {
        from: [-0.2, 0.9, 0.4],
        edge: 'rgba(255,214,150,.16)',
      });
      stand(brush, pianoStool('#2c2a38'), PIANO, { from: [-0.2, 0.9, 0.4] });
      stand(
        brush,
        bentwood('#6a4a34'),
        { x: 380, y: 742, scale: 2.5, turn: 152, pitch: 9 },
        { from: [0.8, 0.5, 0.2] },
      );
    });
    bake.plane('table', { depth: 1, order: 160 }, (brush) => {
      stand(brush, roundTable('#3c2c30', '#8a6248'), TABLE, { from: [0.2, 1, 0.1] });
      lamp(brush, LAMP[0], LAMP[1], 1.25);
    });
    bake.light(
      'piano',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 1330, 700, 520, '#ffc070', 1, 1.1, 0.2);
        glow(g, 1330, 700, 300, '#ffc070', 1, 1.1, 0.2);
        glow(g, 1400, 440, 760, '#ffb460', 1, 1.1, 0.8);
        glow(g, 1350, 480, 420, '#ffc070', 0.8, 1, 0.8);
        glow(g, 1300, 240, 380, '#b07838', 0.3, 0.8, 1);
      },
      (g) =>
        cone(g, { x: 1290, y: -70, x0: 1060, x1: 1580, bottom: 700, colour: '#ffc070', a: 0.3, soft: 14 }),
    );
    bake.light('lamp', { depth: 1, order: 82, flicker: 0.02 }, (g) => {
      g.fillStyle = styleOf(g, radial(LAMP[0], LAMP[1] - 10, 560, '#c87c3c', '#4a2410', '#000000'));
      g.globalCompositeOperation = 'lighter';
      g.fillRect(-80, -40, 1300, 900);
      glow(g, LAMP[0] + 20, 730, 420, '#ffac5c', 0.8, 1.1, 0.2);
    });
    bake.light(
      'lamp',
      { id: 'light-table', depth: 1, order: 165, over: ['table'], flicker: 0.02 },
      (g) => glow(g, LAMP[0], LAMP[1] + 4, 260, '#ffc070', 1, 1, 0.5),
      (g) => lampLight(g, LAMP[0], LAMP[1], 1.25, 0.95),
    );
    spotOn(bake, 1270, 700);
  },
};

import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { down, H, OX, W } from '../kit/canvas.ts';
import { microphone } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, floor, sink } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { catchRims, cuesOf, spotOn } from '../kit/stagecraft.ts';
import { lampOf, lampTable, tableLights } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';
import { lit } from '../kit/washes.ts';

import { CLUB_SIGN, FOOT, PIANO, TABLES } from './clubPlan.ts';
import { coatChairs, counterOf, drinkers, fore, hooks, sent, shelves, stageBlock } from './clubThings.ts';

/** Seb's: five winters on, under the street. Indigo, bronze, and the napkin in neon. */
export const club: SetPainter = {
  seed: 47,
  plan: {
    id: 'club',
    size: [W, H],
    horizon: 440,
    flat: flatOf('#0a0e24', '#182048', '#2a2038', '#0a0a16'),
    marks: {
      piano: at(1190, 640, 2.2, 108, { seat: 50, order: 130 }),
      microphone: at(960, 646, 2.2, 20, { order: 131 }),
      announcer: at(1036, 626, 2.04, -110, { order: 131 }),
      'under-sign': at(880, 690, 2.4, 170, { order: 150 }),
      table: at(548, 752, 2.36, 100, { seat: 46, order: 150 }),
      'table-right': at(832, 752, 2.36, -100, { seat: 46, order: 150 }),
      bar: at(380, 690, 2.3, -60, { order: 128 }),
      door: at(1800, 700, 2.35, -80, { order: 128 }),
      aisle: at(1010, 742, 2.5, 40, { order: 170 }),
      sign: at(760, 690, 2.35, 150, { order: 140 }),
    },
    cameras: framings(
      {
        two: [690, 500, 1.5],
        left: [420, 460, 1.4],
        right: [1400, 430, 1.4],
        close: [1220, 420, 2],
        detail: [lampOf(TABLES[0])[0], lampOf(TABLES[0])[1] - 20, 2.8],
      },
      {
        hands: [1270, 470, 3.1],
        sign: [1040, 190, 2.2],
        hooks: [1060, 252, 1.8],
        door: [1760, 430, 1.8],
        speech: [1060, 376, 2.5],
        back: [930, 400, 2.5],
      },
    ),
    light: {
      slots: ['bar', 'tables', 'stage', 'neon', 'door', 'guests', 'spot'],
      lamps: [
        { slot: 'tables', x: 690, y: 560, radius: 300, colour: '#ffb060' },
        { slot: 'stage', x: 1180, y: -60, radius: 900, colour: '#ffd9a0' },
        { slot: 'neon', x: 1040, y: 186, radius: 520, colour: '#5cd8e8' },
        { slot: 'bar', x: 170, y: 320, radius: 420, colour: '#e89c50' },
      ],
      cues: clubCues(),
    },
    effects: [
      { kind: 'neon', area: CLUB_SIGN, depth: 1, order: 14, colour: '#5cd8e8', amount: 1, slot: 'neon' },
      {
        kind: 'dust',
        area: { x: 960, y: 40, w: 520, h: 580 },
        depth: 1,
        order: 160,
        colour: '#ffe0b0',
        amount: 0.5,
        slot: 'stage',
      },
    ],
    sign: { ...CLUB_SIGN, turn: 0, depth: 1, order: 15, slot: 'neon' },
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, (brush) => {
      bricks(brush, -OX - 12, -45, W + OX + 10, FOOT + 4, '#9c7c80', 50);
      shelves(brush);
      hooks(brush);
      sent(brush);
      door(brush, { x: 1694, y: 190, w: 170, h: FOOT - 190 }, '#8c3038', {
        pane: [0.1, 0.4],
        box: down(220, 340, '#5c7ca8', '#2c3c6c'),
      });
      sink(brush, FOOT, { sides: 0.5, top: 0.6, low: 0.35, colour: '#060818' });
    });
    bake.plane('rings', { depth: 1, order: 5.5, dream: [3, 3] }, (brush) => {
      rings(
        brush,
        1120,
        380,
        [
          ['#ffc868', '#ff9c50'],
          ['#f08a50', '#c85450'],
          ['#8c4a84', '#6c3a80'],
          ['#4c3c8c', '#38307c'],
          ['#2c3480', '#202868'],
          ['#1c2458', '#141a48'],
        ],
        FOOT,
      );
      shelves(brush);
      hooks(brush);
      sent(brush);
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#4c4450', '#241f30'), {
        gap: 80,
        paper: down(FOOT, H, '#4c3c7c', '#1a1a4c'),
      }),
    );
    bake.plane('stage', { depth: 1, order: 40 }, (brush) => {
      stageBlock(brush);
      contact(brush, 1330, 628, 230, 14, 0.7);
      stand(brush, grand({ wood: '#54484c', panel: '#7c6050', gold: '#d8943c' }), PIANO, {
        from: [-0.2, 0.9, 0.4],
        edge: 'rgba(255,214,150,.16)',
      });
      stand(brush, pianoStool('#2c2834'), PIANO, { from: [-0.2, 0.9, 0.4] });
      stand(
        brush,
        microphone('#5c5c68', '#b8b8c0', 148),
        { x: 990, y: 640, scale: 2.2, turn: 0 },
        { from: [0.4, 0.8, 0.3] },
      );
    });
    bake.plane('bar', { depth: 1, order: 45 }, counterOf);
    bake.plane('drinkers', { depth: 1, order: 92, slot: 'guests' }, drinkers);
    bake.light(
      'bar',
      { depth: 1, order: 80 },
      (g) => {
        for (const y of [240, 320, 398]) glow(g, 165, y, 420, '#ffa850', 1, 1, 0.32);
        glow(g, 150, 420, 420, '#d87a34', 0.6, 1.1, 0.4);
        glow(g, 260, 690, 420, '#a85c2c', 0.5, 1.2, 0.2);
      },
      (g) => glow(g, 165, 310, 460, '#a8541a', 0.5, 1.1, 0.7),
    );
    bake.light(
      'stage',
      { depth: 1, order: 82 },
      (g) => {
        glow(g, 1180, 634, 420, '#ffc880', 1, 1.1, 0.17);
        glow(g, 1260, 420, 820, '#ffb868', 0.9, 1.1, 0.8);
        glow(g, 1300, 480, 420, '#ffc880', 0.7, 1, 0.8);
        glow(g, 1100, 200, 620, '#c07838', 0.6, 1.2, 0.7);
        glow(g, 960, 740, 900, '#a86c3c', 0.4, 1.2, 0.2);
      },
      (g) => {
        cone(g, { x: 1180, y: -70, x0: 950, x1: 1440, bottom: 636, colour: '#ffcf82', a: 0.24, soft: 10 });
        cone(g, { x: 1180, y: -70, x0: 1070, x1: 1310, bottom: 632, colour: '#fff0d0', a: 0.12, soft: 8 });
        glow(g, 1180, 0, 120, '#fff2d8', 0.7);
      },
    );
    bake.light(
      'neon',
      { depth: 1, order: 84 },
      (g) => {
        glow(g, 1040, 186, 520, '#3cc0d8', 0.85, 1.2, 0.7);
        glow(g, 1040, 640, 420, '#2c8ca8', 0.4, 1.2, 0.16);
      },
      (g) => {
        glow(g, 1040, 186, 300, '#0c5a78', 0.4, 1.3, 0.7);
        // The boards and the floor are waxed.
        lit(g, down(566, 652, '#1c7c94', '#0c3c50'), 16, (q) => q.fillRect(900, 570, 280, 78));
        lit(g, down(690, 800, '#0c4c60', '#062430'), 26, (q) => q.fillRect(860, 696, 360, 110));
      },
    );
    bake.light('door', { depth: 1, order: 86 }, (g) => {
      glow(g, 1780, 300, 240, '#5c84d8', 0.6);
      glow(g, 1780, 640, 260, '#4c6cc0', 0.6, 1, 0.2);
    });
    bake.plane('table', { depth: 1, order: 145 }, (brush) =>
      lampTable(brush, TABLES[0], { chairs: '#54404c', coats: ['#7c4c5c', '#4c6088'] }),
    );
    tableLights(bake, 'tables', { id: 'table', depth: 1, order: 146 }, TABLES.slice(0, 1));
    spotOn(bake, 700, 752);
    bake.plane('front', { depth: 1.14, order: 240 }, (brush) => {
      for (const t of TABLES) if (t.front) lampTable(brush, t);
      coatChairs(brush);
    });
    bake.plane('fore', { depth: 1.14, order: 242, slot: 'guests' }, fore);
    catchRims(bake, 'stage', { id: 'front', depth: 1.14, order: 240.5 }, '#4c4c54');
    catchRims(bake, 'stage', { id: 'fore', depth: 1.14, order: 242.4 }, '#6c5c50');
    bake.light('neon', { id: 'neon-fore', depth: 1.14, order: 242.6, over: ['fore'] }, (g) =>
      glow(g, 1040, 500, 900, '#2c6478', 1, 1.4, 1),
    );
    catchRims(bake, 'bar', { id: 'drinkers', depth: 1, order: 92.5 }, '#6c4c34');
    tableLights(
      bake,
      'tables',
      { id: 'front', depth: 1.14, order: 241 },
      TABLES.filter((t) => t.front),
    );
  },
};

function clubCues() {
  const common = cuesOf({
    grade: '#3e4a78',
    paper: '#9c94d8',
    key: [[0.2, 0.85, -0.45], '#ffdca0'],
    rim: [[-0.85, 0.2, -0.5], '#4cb8e0'],
    ambient: '#1a2040',
    edges: '#1a2048',
    full: { bar: 1, tables: 1, stage: 0.8, door: 0.6, neon: 0.35 },
    lamp: 'tables',
    beside: { stage: 0.5, bar: 0.15 },
    night: { door: 0.3, guests: 1 },
    vignette: 0.7,
  });
  const bare = common.dim as SetLightCue;
  return {
    ...common,
    // Before anybody has come.
    shut: { ...bare, slots: { ...bare.slots, guests: 0, neon: 0.1 } },
    // No sign hangs here: the slot has no light at all.
    hooks: { ...bare, slots: { ...bare.slots, neon: 0 } },
    // What the stage lamp leaves of the neon on a face near it.
    struck: cue({
      slots: { neon: 0.7, bar: 0.3, tables: 0.8, stage: 0.8, door: 0.3, guests: 1 },
      grade: '#283258',
      paper: '#7c78c8',
      key: [[-0.5, 0.55, -0.55], '#ffc88c', 1.7],
      rim: [[0.75, 0.5, -0.5], '#5cc8e8', 0.9],
      ambient: '#161a36',
      vignette: 0.85,
      edges: '#141c40',
    }),
    neon: cue({
      slots: { neon: 1, bar: 0.5, tables: 0.8, stage: 0.5, door: 0.4, guests: 1 },
      grade: '#2a3864',
      paper: '#7c78c8',
      key: [[0.3, 0.4, -0.7], '#7ce4f0', 1.5],
      rim: [[-0.7, 0.3, -0.5], '#ffac60', 0.9],
      ambient: '#161c3c',
      vignette: 0.8,
      edges: '#141c40',
    }),
  };
}

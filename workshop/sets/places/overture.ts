import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood, roundTable } from '../kit/furniture.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { cone, glow } from '../kit/light.ts';
import { curtain } from '../kit/openings.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { at, flatOf, framings, keeping, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor, sink } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, type Mood, spotOn } from '../kit/stagecraft.ts';

const FOOT = 548;
const TABLE: View = { x: 606, y: 818, scale: 4.1, turn: 0, pitch: 9 };
const LAMP = project(TABLE, [14, 74, 4]);
const PIANO: View = { x: 1296, y: 640, scale: 2.2, turn: 124, pitch: 8 };
const STAGE = { x0: 930, x1: 2040, back: 566, front: 690 };
const HERS: View = { x: 420, y: 850, scale: 4.4, turn: 160, pitch: 9 };
const HIS: View = { x: 900, y: 850, scale: 4.3, turn: -158, pitch: 9 };

/** The low stage: boards, and one lit edge toward the dark. */
const stage = (brush: Brush): void => {
  const { x0, x1, back, front } = STAGE;
  const top: [number, number][] = [
    [x0 + 90, back],
    [x1, back],
    [x1, front],
    [x0, front],
  ];
  cut(brush, (q) => poly(q, top), down(back, front, '#3c3440', '#6c5a58'), {
    shade: (q) => {
      q.strokeStyle = 'rgba(8,6,16,.4)';
      q.lineWidth = 1.5;
      for (let i = 0; i < 26; i++)
        poly(
          q,
          [
            [x0 + 90 + i * 42, back],
            [x0 + i * 48, front],
          ],
          true,
        );
    },
  });
  cut(brush, (q) => q.fillRect(x0, front, x1 - x0, 40), down(front, front + 40, '#2c2636', '#12101c'), {
    rim: [0, 1.8, 'rgba(255,214,150,.55)'],
  });
};

/** The curtain is never quite gone: one lamp and the piano's light are this place's whole evening. */
const evening = (mood: Mood): Record<string, SetLightCue> => {
  const cues = cuesOf(mood);
  const lamp = cues['one-lamp'];
  return lamp ? { ...cues, 'one-lamp': { ...lamp, grade: '#283a6c', vignette: 0.8 } } : cues;
};

/** No names, no when: a table with a lamp, a piano, black around. */
export const overture: SetPainter = {
  seed: 3,
  plan: {
    id: 'overture',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#04060f', '#0a1428', '#04050c'),
    marks: {
      table: at(HERS.x, HERS.y, HERS.scale, HERS.turn, { seat: 47, order: 140 }),
      'table-right': at(HIS.x, HIS.y, HIS.scale, HIS.turn, { seat: 47, order: 141 }),
      'beside-her': at(168, 884, 4.4, 128, { order: 142 }),
      'beside-him': at(1130, 884, 4.4, -112, { order: 142 }),
      piano: at(PIANO.x, PIANO.y, PIANO.scale, PIANO.turn, { seat: 50, order: 100 }),
      door: at(960, 742, 2.45, -90, { order: 102 }),
    },
    cameras: keeping(
      framings(
        {
          two: [860, 430, 1.12],
          left: [560, 470, 1.4],
          right: [1360, 440, 1.5],
          close: [1290, 440, 2],
          detail: [LAMP[0] - 60, LAMP[1] - 20, 1.8],
        },
        { hands: [1370, 500, 2.8], backs: [930, 402, 1.02] },
      ),
      { backs: [380, 1000] },
    ),
    light: {
      slots: ['lamp', 'piano', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 80, radius: 300, colour: '#ffb060' },
        { slot: 'piano', x: 1330, y: -40, radius: 700, colour: '#ffd9a0' },
      ],
      cues: evening({
        grade: '#2c3c64',
        paper: '#7c7cc0',
        key: [[0.6, 0.5, -0.5], '#ffbc70'],
        rim: [[-0.8, 0.3, -0.5], '#4f8fd8'],
        ambient: '#12182c',
        edges: '#0a1226',
        full: { lamp: 1, piano: 1 },
        lamp: 'lamp',
        beside: { piano: 0.8 },
        vignette: 0.85,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 1080, y: 30, w: 420, h: 590 },
        depth: 1,
        order: 160,
        colour: '#ffe0b0',
        amount: 0.4,
        slot: 'piano',
      },
    ],
  },
  paint(bake) {
    bake.plane('back', { depth: 0.9, order: 5 }, (brush) => {
      fillAll(brush.g, down(0, FOOT, '#060c1a', '#142240', '#0e1628'));
      curtain(brush, -110, 2030, -60, FOOT + 26, '#28406c', { fold: 62, hem: 3 });
      sink(brush, FOOT + 30, { sides: 0.7, top: 0.5, low: 0.5, colour: '#03050c' });
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) => {
      floor(brush, FOOT + 14, down(FOOT, H, '#28242e', '#141019'), { gap: 110 });
      stage(brush);
    });
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      contact(brush, 1420, 640, 240, 20);
      stand(brush, grand({ wood: '#463e4a', panel: '#74584a', gold: '#d8943c' }), PIANO, {
        from: [-0.2, 0.9, 0.4],
        edge: 'rgba(255,214,150,.2)',
      });
      stand(brush, pianoStool('#2c2a38'), PIANO, { from: [-0.2, 0.9, 0.4] });
    });
    bake.plane('table', { depth: 1, order: 110 }, (brush) => {
      stand(brush, roundTable('#2c2026', '#8a6248'), TABLE, { from: [0.2, 1, 0.1] });
      lamp(brush, LAMP[0], LAMP[1], 2.1);
    });
    bake.light(
      'piano',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 1310, 640, 460, '#ffc880', 1, 1.1, 0.2);
        glow(g, 1330, 640, 260, '#ffc880', 0.8, 1.1, 0.2);
        glow(g, 1400, 420, 560, '#ffb868', 1, 1, 0.9);
        glow(g, 1400, 470, 320, '#ffc880', 0.8, 1, 0.8);
        glow(g, 1270, 160, 360, '#a86c38', 0.5, 0.8, 1.2);
      },
      (g) => {
        cone(g, { x: 1268, y: -70, x0: 1046, x1: 1540, bottom: 648, colour: '#ffc878', a: 0.26, soft: 12 });
        cone(g, { x: 1268, y: -70, x0: 1160, x1: 1420, bottom: 644, colour: '#fff0d0', a: 0.13, soft: 8 });
        glow(g, 1268, -10, 130, '#fff2d8', 0.7);
      },
    );
    bake.light('lamp', { depth: 1, order: 82, flicker: 0.02 }, (g) => {
      glow(g, LAMP[0], LAMP[1] - 60, 620, '#a8602c', 0.6);
      glow(g, LAMP[0] + 20, 790, 520, '#c87c40', 0.7, 1.1, 0.24);
    });
    bake.light(
      'lamp',
      { id: 'light-table', depth: 1, order: 112, over: ['table'], flicker: 0.02 },
      (g) => glow(g, LAMP[0], LAMP[1] + 4, 300, '#ffc070', 1, 1, 0.5),
      (g) => lampLight(g, LAMP[0], LAMP[1], 2.1, 0.95),
    );
    // The chairs' backs stand between us and who sits on them.
    bake.plane('chairs', { depth: 1, order: 145 }, (brush) => {
      for (const view of [HERS, HIS])
        stand(brush, bentwood('#8a5a3c'), view, { from: [view === HERS ? 0.8 : -0.8, 0.5, 0.2] });
    });
    bake.light('lamp', { id: 'light-chairs', depth: 1, order: 146, over: ['chairs'], flicker: 0.02 }, (g) =>
      glow(g, LAMP[0], LAMP[1] + 60, 900, '#ff9c54', 1),
    );
    spotOn(bake, 1290, 646);
  },
};

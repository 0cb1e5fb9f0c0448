import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { down, H, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lights } from './corridorLights.ts';
import { outside } from './corridorOutside.ts';
import { CORNER, ENTRY, FOOT, RAIL, ROOM, TUBES } from './corridorPlan.ts';
import { deep, entry, seats, steps, things, walls } from './corridorThings.ts';
import { calledOut, women } from './corridorWomen.ts';

const above = [0.15, 0.92, 0.1] as const;

const dusk = [-0.1, 0.35, -0.75] as const;

const common = cuesOf({
  grade: '#4a4e3e',
  paper: '#c8b8cc',
  key: [above, '#f4f4d4'],
  rim: [dusk, '#86b0e8'],
  ambient: '#44463a',
  edges: '#2c3028',
  full: { line: 1, tubes: 1, street: 0.45, room: 0.4 },
  lamp: 'room',
  vignette: 0.6,
});

const called = (full: SetLightCue | undefined): SetLightCue => {
  if (!full) throw new Error('The corridor has no full light.');
  return { ...full, slots: { ...full.slots, called: 1, room: 1 } };
};

/** A corridor of numbered doors under tubes of light; the street through a glass door, where one waits outside. */
export const corridor: SetPainter = {
  seed: 41,
  plan: {
    id: 'corridor',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#3c3c2c', '#78785c', '#2c3428', '#1c2020'),
    marks: {
      line: at(762, 712, 1.95, 4, { seat: 45, order: 110 }),
      'line-end': at(1016, 728, 2.05, -46, { seat: 45, order: 120 }),
      chair: at(1262, 724, 2.15, -34, { seat: 26, order: 120 }),
      door: at(1470, 748, 2.3, -62, { order: 130 }),
      window: at(1130, 690, 1.95, 180, { order: 118 }),
      outside: at(1104, 742, 2.25, 40, { order: 125 }),
    },
    cameras: framings(
      {
        two: [1180, 450, 1.6],
        left: [900, 440, 1.3],
        right: [1260, 440, 1.35],
        close: [1600, 420, 1.9],
        detail: [1040, 430, 2.2],
      },
      { door: [1560, 420, 1.6], street: [960, 430, 1.9] },
    ),
    light: {
      slots: ['tubes', 'street', 'room', 'spot', 'line', 'called', 'outside'],
      lamps: [
        { slot: 'tubes', x: 915, y: 32, radius: 900, colour: '#f0f4d0' },
        { slot: 'street', x: 1180, y: 330, radius: 420, colour: '#8cb0e0' },
        { slot: 'room', x: 1600, y: 300, radius: 420, colour: '#fff0cc' },
      ],
      cues: {
        ...common,
        called: called(common.full),
        dim: cue({
          slots: { outside: 1 },
          grade: '#1e2630',
          paper: '#7c7cbc',
          key: [[0.25, 0.5, -0.75], '#dce8b0', 1.9],
          rim: [[-0.8, 0.35, -0.45], '#6c94dc', 1],
          ambient: '#1a2029',
          vignette: 0.85,
          edges: '#141c28',
        }),
      },
    },
    effects: [
      {
        kind: 'traffic',
        area: { x: ENTRY.x + 20, y: ENTRY.y + 330, w: ENTRY.w - 40, h: 60 },
        depth: 1,
        order: 12,
        colour: '#ffd090',
        amount: 0.5,
        slot: 'street',
      },
      {
        kind: 'neon',
        area: { x: 760, y: 16, w: 310, h: 30 },
        depth: 1,
        order: 90,
        colour: '#f0f4d8',
        amount: 0.3,
        slot: 'tubes',
      },
    ],
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 10 }, (brush) => {
      deep(brush);
      walls(brush);
      sink(brush, FOOT, { sides: 0.35, top: 0.45, low: 0.2, colour: '#14160c' });
      entry(brush);
      things(brush);
    });
    bake.plane('rings', { depth: 1, order: 10.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(CORNER + 9, -50, W, RAIL + 50);
      brush.g.rect(ENTRY.x - 22, ENTRY.y - 26, ENTRY.w + 44, RAIL - ENTRY.y + 26);
      brush.g.rect(ROOM.x - 15, 92, ROOM.w + 30, RAIL - 92);
      brush.g.clip('evenodd');
      rings(
        brush,
        1600,
        330,
        [
          ['#fff0b0', '#ffd880'],
          ['#f0c070', '#d89858'],
          ['#c89c60', '#a87850'],
          ['#94845c', '#746450'],
          ['#68745c', '#4c5854'],
          ['#44585c', '#30444c'],
        ],
        RAIL,
      );
      brush.g.restore();
      for (const [x0, x1] of TUBES) cut(brush, (q) => q.fillRect(x0, 26, x1 - x0, 12), '#fff8dc');
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) => {
      floor(brush, FOOT, down(FOOT, H, '#b0ac88', '#8c8c70', '#6c7060'), {
        vx: 900,
        gap: 92,
        rows: 5,
        checker: 'rgba(60,70,54,.35)',
        line: 'rgba(20,24,16,.2)',
        paper: down(FOOT, H, '#c88c5c', '#5c3450'),
      });
      steps(brush);
    });
    bake.plane('chairs', { depth: 1, order: 60 }, seats);
    lights(bake);
    women(bake);
    calledOut(bake);
    outside(bake);
    bake.backdrop('jamb', { depth: 1.2, order: 240, dream: [0, 1] }, ({ g }) => {
      g.fillStyle = '#12140e';
      const jamb = g.createLinearGradient(1850, 0, 2010, 0);
      jamb.addColorStop(0, 'rgba(14,16,10,0)');
      jamb.addColorStop(0.35, 'rgba(14,16,10,.96)');
      g.fillStyle = jamb;
      g.fillRect(1850, -50, 170, 920);
    });
  },
};

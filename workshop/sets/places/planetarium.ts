import { H, W } from '../kit/canvas.ts';
import { star } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { contact } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { stallsBehind } from '../kit/stalls.ts';
import { lit } from '../kit/washes.ts';
import { lights } from './planetariumLights.ts';
import { BIG, RIM } from './planetariumPlan.ts';
import { dome, fiveStars, ground, paperNight, rim, starFloor, starNight } from './planetariumSky.ts';
import { insect, insectEdge } from './planetariumThings.ts';

const high = [-0.5, 0.8, -0.3] as const;

const low = [0.8, -0.1, -0.5] as const;

/** After midnight under a dome: seats let down, a machine like an insect, and then all the stars. */
export const planetarium: SetPainter = {
  seed: 71,
  plan: {
    id: 'planetarium',
    size: [W, H],
    horizon: RIM,
    flat: flatOf('#070a22', '#1c2858', '#4a3450', '#0c0d22'),
    marks: {
      floor: at(1130, 748, 2.2, -64, { order: 130 }),
      'floor-right': at(1330, 752, 2.25, -76, { order: 130 }),
      'air-left': at(1090, 520, 1.95, 78, { order: 130 }),
      'air-right': at(1260, 500, 1.95, -78, { order: 131 }),
      air: at(1190, 508, 2.3, 62, { order: 130 }),
      'under-left': at(1086, 760, 2.3, 172, { order: 130 }),
      'under-right': at(1222, 764, 2.3, -170, { order: 131 }),
      projector: at(776, 752, 2.25, -108, { order: 130 }),
    },
    cameras: framings(
      {
        two: [1220, 450, 1.4],
        left: [620, 470, 1.4],
        right: [1360, 430, 1.4],
        close: [1180, 450, 1.9],
        detail: [560, 300, 2.4],
      },
      { dome: [1010, 372, 1.08], among: [1190, 330, 1.5] },
    ),
    light: {
      slots: ['cove', 'stars', 'aisle', 'spot'],
      lamps: [
        { slot: 'stars', x: 1180, y: 60, radius: 900, colour: '#b8ccff' },
        { slot: 'aisle', x: 960, y: 760, radius: 380, colour: '#ffb070' },
      ],
      cues: {
        ...cuesOf({
          grade: '#232c50',
          paper: '#9c98dc',
          key: [low, '#ffc48c'],
          rim: [high, '#86a8ff'],
          ambient: '#1c2140',
          edges: '#141a3c',
          full: { cove: 1, aisle: 0.7 },
          lamp: 'cove',
          vignette: 0.7,
        }),
        dim: cue({
          slots: { cove: 0.85, aisle: 0.8 },
          grade: '#1a2244',
          paper: '#7c78c0',
          key: [low, '#ffbc80', 1.5],
          rim: [high, '#7898f0', 0.8],
          ambient: '#151a34',
          vignette: 0.85,
          edges: '#10142e',
        }),
        stars: cue({
          slots: { stars: 1, cove: 0.07, aisle: 0.05 },
          grade: '#0a1028',
          paper: '#5c5cac',
          key: [high, '#b4caff', 1.9],
          rim: [[0.75, 0.25, -0.6], '#ffb478', 1],
          ambient: '#1a2048',
          vignette: 0.75,
          edges: '#10163c',
        }),
      },
    },
    effects: [
      {
        kind: 'stars',
        area: { x: -70, y: -30, w: 2060, h: 470 },
        depth: 0.1,
        order: 4,
        colour: '#dce6ff',
        amount: 0.9,
        slot: 'stars',
      },
      {
        kind: 'dust',
        area: { x: 420, y: 60, w: 1100, h: 560 },
        depth: 1,
        order: 160,
        colour: '#c8d4ff',
        amount: 0.4,
        slot: 'stars',
      },
    ],
  },
  paint(bake) {
    bake.plane('dome', { depth: 0.1, order: 1 }, dome);
    bake.shine('star-night', { depth: 0.1, order: 3, slot: 'stars', dream: [0, 1] }, starNight);
    bake.plane('paper-night', { depth: 0.1, order: 3, slot: 'stars', dream: [2, 3] }, paperNight);
    bake.shine('paper-stars', { depth: 0.1, order: 4, slot: 'stars', dream: [2, 3] }, (g) => {
      for (const [x, y, r] of BIG) {
        glow(g, x, y, r * 12, '#ffcf70', 0.35);
        lit(g, '#a89468', 0, (q) => star(q, x, y, r * 4.2));
      }
    });
    bake.plane('rim', { depth: 0.45, order: 10 }, rim);
    bake.plane('floor', { depth: 1, order: 20 }, (brush) => {
      ground(brush);
      for (const [x, y, k] of [
        [-70, 640, 0.72],
        [1560, 640, 0.72],
        [-90, 690, 0.9],
        [1590, 690, 0.9],
      ] as const)
        stallsBehind(brush, { x, y, s: k, n: 9, gap: 60 }, '#5c5890', {
          rim: 'rgba(190,200,255,.4)',
          paper: '#5c3ca0',
        });
    });
    bake.shine('star-floor', { depth: 0.3, order: 22, slot: 'stars', dream: [0, 1] }, starFloor);
    bake.shine('five', { depth: 0.1, order: 5, slot: 'stars', dream: [0, 1] }, fiveStars);
    bake.plane('projector', { depth: 1, order: 100 }, (brush) => {
      contact(brush, 560, 752, 210, 18, 0.7);
      insect(brush);
    });
    lights(bake);
    bake.light('cove', { id: 'edge', depth: 1, order: 104.5, over: [] }, () => undefined, insectEdge);
    bake.plane('front', { depth: 1.2, order: 240 }, (brush) => {
      stallsBehind(brush, { x: -150, y: 868, s: 1.9, n: 4, gap: 60 }, '#3c3a64', {
        rim: 'rgba(190,200,255,.5)',
        bottom: H + 80,
        paper: '#3c2880',
      });
      stallsBehind(brush, { x: 1640, y: 874, s: 1.9, n: 4, gap: 60 }, '#3c3a64', {
        rim: 'rgba(190,200,255,.5)',
        bottom: H + 80,
        paper: '#3c2880',
      });
    });
    bake.light('cove', { id: 'light-front', depth: 1.2, order: 241, over: ['front'] }, (g) =>
      glow(g, 960, 560, 1200, '#c89078', 0.35, 1.2, 0.6),
    );
    bake.light('stars', { id: 'light-front-stars', depth: 1.2, order: 241, over: ['front'] }, (g) =>
      glow(g, 960, 560, 1200, '#6484e0', 0.45, 1.2, 0.6),
    );
  },
};

import { down, H, poly, styleOf, W } from '../kit/canvas.ts';
import { glow } from '../kit/light.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import { flatOf, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { stand } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';

import { cameras, marks, PIANO } from './keysPlan.ts';

/** The grand of five years on from above the player’s shoulder: hands, keys, the dark. */
export const grandKeys: SetPainter = {
  seed: 67,
  plan: {
    id: 'grand-keys',
    size: [W, H],
    horizon: 300,
    flat: flatOf('#05060f', '#0c1430', '#05060f'),
    marks,
    cameras,
    light: {
      slots: ['lamp', 'spot', 'room'],
      lamps: [{ slot: 'lamp', x: 1160, y: -160, radius: 900, colour: '#ffd9a0' }],
      cues: cuesOf({
        grade: '#303c5c',
        paper: '#8c88c8',
        key: [[0.5, 0.85, 0.1], '#ffcf8c'],
        rim: [[-0.85, 0.2, -0.5], '#4f9fe0'],
        ambient: '#12182c',
        edges: '#0a1026',
        full: { lamp: 1, room: 1 },
        lamp: 'lamp',
        beside: { room: 0.3 },
        night: { room: 0.15 },
        vignette: 0.9,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 700, y: 20, w: 800, h: 600 },
        depth: 1,
        order: 160,
        colour: '#ffe0b0',
        amount: 0.5,
        slot: 'lamp',
      },
    ],
  },
  paint(bake) {
    bake.plane('room', { depth: 0.85, order: 5 }, (brush) => {
      if (brush.material === 'memory') {
        fillAll(brush.g, down(-32, H, '#10182f', '#182444', '#0c1024'));
        return;
      }
      rings(
        brush,
        1100,
        300,
        [
          ['#ffc868', '#f08a50'],
          ['#8c4a84', '#6c3a80'],
          ['#4c3c8c', '#38307c'],
          ['#2c3480', '#202868'],
          ['#1c2458', '#141a48'],
        ],
        H + 40,
      );
    });
    bake.light(
      'room',
      { depth: 0.85, order: 6 },
      (g) => {
        glow(g, 300, 200, 620, '#3c7cc8', 0.5);
        glow(g, 1700, 500, 620, '#3c5ca8', 0.4);
      },
      (g) => {
        for (const [x, y, r, a] of [
          [170, 620, 60, 0.5],
          [330, 560, 34, 0.4],
          [1770, 300, 44, 0.34],
          [1640, 220, 26, 0.3],
        ] as const) {
          glow(g, x, y, r * 3, '#a85a20', 0.5 * a);
          glow(g, x, y, r, '#ffc070', 0.6 * a);
        }
      },
    );
    bake.plane('piano', { depth: 1, order: 60 }, (brush) => {
      const light = { from: [0.25, 1, 0.3], shade: 0.24, edge: 'rgba(255,220,170,.2)' } as const;
      stand(brush, pianoStool('#2c2834'), PIANO, light);
      stand(
        brush,
        grand({ wood: '#4c4450', panel: '#7a5a44', gold: '#d8943c', ivory: '#f4ead0' }),
        PIANO,
        light,
      );
    });
    bake.light(
      'lamp',
      { depth: 1, order: 72, over: ['piano'] },
      (g) => {
        glow(g, 960, 640, 640, '#ffc880', 1, 1.1, 0.8);
        glow(g, 1000, 620, 330, '#ffd8a0', 0.9, 1, 0.7);
        glow(g, 1240, 330, 620, '#d88c48', 0.6);
      },
      (g) => {
        g.save();
        g.filter = 'blur(16px)';
        g.globalCompositeOperation = 'lighter';
        g.fillStyle = styleOf(
          g,
          down(-32, 720, 'rgba(255,207,130,.30)', 'rgba(255,207,130,.10)', 'rgba(255,207,130,0)'),
        );
        poly(g, [
          [1100, -60],
          [1200, -60],
          [1420, 760],
          [640, 760],
        ]);
        g.restore();
      },
    );
    bake.light('spot', { depth: 1, order: 74, over: ['piano'] }, (g) => glow(g, 960, 600, 460, '#fff0c8', 1));
  },
};

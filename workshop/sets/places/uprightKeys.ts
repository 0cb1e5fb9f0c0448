import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bulbLight, lamp, lampLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { flatOf, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { project, stand } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { wash } from '../kit/washes.ts';

import { cameras, marks, onPage, PIANO } from './keysPlan.ts';

const LAMP = project(PIANO, [-46, 128, 80]);
const GLASS = project(PIANO, [4, 128, 74]);
const LENGTHS = [0.6, 0.44, 0.66, 0.52, 0.58, 0.5];

/** The list: six items, two to five in one breath, the last ringed twice. */
const list = (brush: Brush): void => {
  cut(brush, (q) => poly(q, [onPage(0, 0), onPage(1, 0), onPage(1, 1), onPage(0, 1)]), '#f2e8d0', {
    paper: '#fff2d4',
    shadow: [4, 6, 5, 0.5],
    shade: (q) => {
      q.strokeStyle = 'rgba(40,32,40,.7)';
      q.lineWidth = 3;
      for (let i = 0; i < 6; i++) {
        const up = 0.86 - i * 0.14;
        poly(q, [onPage(0.14, up), onPage(0.14 + (LENGTHS[i] ?? 0.5), up)], true);
      }
      q.strokeStyle = '#a8342c';
      q.lineWidth = 2.4;
      const [x, y] = onPage(0.4, 0.16);
      for (const k of [1, 1.14]) {
        q.beginPath();
        q.ellipse(x, y, 34 * k, 12 * k, 0.62, 0, 7);
        q.stroke();
      }
    },
  });
  for (const side of [0.06, 0.94])
    cut(
      brush,
      (q) =>
        poly(q, [
          onPage(side - 0.12, 0.97),
          onPage(side + 0.12, 0.99),
          onPage(side + 0.12, 1.06),
          onPage(side - 0.12, 1.04),
        ]),
      'rgba(214,196,150,.85)',
      { paper: '#e8c878', shadow: [1, 1, 1, 0.3] },
    );
};

const glass = (brush: Brush): void => {
  const { g } = brush;
  const [x, y] = GLASS;
  g.save();
  g.strokeStyle = 'rgba(255,236,200,.7)';
  g.fillStyle = 'rgba(214,140,60,.4)';
  g.lineWidth = 2;
  g.fillRect(x - 13, y - 26, 26, 26);
  g.beginPath();
  g.moveTo(x - 16, y - 52);
  g.lineTo(x - 13, y);
  g.quadraticCurveTo(x, y + 6, x + 13, y);
  g.lineTo(x + 16, y - 52);
  g.ellipse(x, y - 52, 16, 5, 0, 0, 7);
  g.stroke();
  g.restore();
};

const BOKEH = Array.from(
  { length: 15 },
  (_, i) =>
    [40 + i * 132, 64 + 34 * Math.sin(i * 0.9) ** 2, 0.5 + 0.5 * Math.abs(Math.sin(i * 2.3))] as const,
);

/** The upright of the restaurant from above the player’s shoulder: his hands, the list, one lamp. */
export const uprightKeys: SetPainter = {
  seed: 61,
  plan: {
    id: 'upright-keys',
    size: [W, H],
    horizon: 300,
    flat: flatOf('#06110f', '#0b1d18', '#050a09'),
    marks,
    cameras,
    light: {
      slots: ['lamp', 'bulbs', 'spot'],
      lamps: [{ slot: 'lamp', x: LAMP[0], y: LAMP[1] - 60, radius: 520, colour: '#ffb060' }],
      cues: cuesOf({
        grade: '#3a4a42',
        paper: '#9c96d0',
        key: [[0.62, 0.66, 0.2], '#ffb45c'],
        rim: [[-0.8, 0.2, -0.5], '#4fae98'],
        ambient: '#161c1e',
        edges: '#0a1412',
        full: { lamp: 0.9, bulbs: 1 },
        lamp: 'lamp',
        beside: { bulbs: 0.12 },
        vignette: 0.85,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 760, y: 60, w: 700, h: 560 },
        depth: 1,
        order: 160,
        colour: '#ffd090',
        amount: 0.35,
        slot: 'lamp',
      },
    ],
  },
  paint(bake) {
    bake.plane('room', { depth: 0.85, order: 5 }, (brush) => {
      const { g } = brush;
      if (brush.material === 'memory') fillAll(g, down(-32, H, '#1c3028', '#24443a', '#16241f'));
      else
        rings(
          brush,
          LAMP[0],
          LAMP[1],
          [
            ['#ffb84e', '#f0823c'],
            ['#e8863a', '#c4502e'],
            ['#258870', '#176a62'],
            ['#176458', '#104a52'],
            ['#0f4048', '#0c2c44'],
          ],
          H + 40,
        );
      if (brush.material !== 'memory') return;
      // The door's pane and the panels, out of focus.
      g.filter = 'blur(14px)';
      g.fillStyle = '#3c6c5e';
      g.fillRect(330, 190, 190, 390);
      g.fillStyle = '#16241f';
      g.fillRect(330, 320, 190, 10);
      g.fillStyle = 'rgba(4,12,10,.5)';
      for (let i = 0; i < 9; i++) g.fillRect(-60 + i * 240, 620, 200, 240);
      g.filter = 'none';
    });
    bake.light(
      'bulbs',
      { depth: 0.85, order: 6 },
      (g) => {
        wash(g, '#4c3420');
        glow(g, 425, 380, 420, '#5cb8a0', 0.5);
        glow(g, 960, 60, 1100, '#b8602c', 0.6, 1.3, 0.3);
      },
      (g) => {
        for (const [x, y, a] of BOKEH) {
          glow(g, x, y, 90, '#a8541c', 0.5 * a);
          bulbLight(g, x, y, 9, 0.55 * a);
        }
      },
    );
    bake.plane('piano', { depth: 1, order: 60 }, (brush) => {
      const light = { from: [0.3, 1, 0.35], shade: 0.3, edge: 'rgba(255,214,160,.14)' } as const;
      stand(brush, pianoStool('#2a2220'), PIANO, light);
      stand(brush, upright({ wood: '#5c4032', panel: '#6c4c3a', ivory: '#f2e6c8' }), PIANO, light);
      list(brush);
      glass(brush);
      lamp(brush, LAMP[0], LAMP[1], 1.9);
    });
    bake.light(
      'lamp',
      { depth: 1, order: 72, over: ['room', 'piano'], flicker: 0.02 },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 30, 780, '#ff9a50', 0.7, 1.1, 0.9);
        glow(g, LAMP[0] - 60, LAMP[1] + 40, 420, '#ffb868', 0.6, 1.2, 0.8);
        glow(g, 960, 640, 330, '#ffc47c', 0.6, 1, 0.7);
      },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 60, 620, '#a84c10', 0.34);
        lampLight(g, LAMP[0], LAMP[1], 1.9, 0.9);
      },
    );
    bake.light('bulbs', { id: 'light-bulbs-piano', depth: 1, order: 73, over: ['piano'] }, (g) =>
      wash(g, '#3c2c20'),
    );
    bake.light('spot', { depth: 1, order: 74, over: ['piano'] }, (g) => glow(g, 960, 600, 420, '#fff0c8', 1));
  },
};

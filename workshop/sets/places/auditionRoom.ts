import { down, H, poly, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { back } from '../kit/silhouettes.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { catchRims, cuesOf, spotOn } from '../kit/stagecraft.ts';

const FOOT = 566;

/** A black room, one light, two people whose faces we never see. */
export const auditionRoom: SetPainter = {
  seed: 71,
  plan: {
    id: 'audition-room',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#06060a', '#141218', '#0a090c'),
    marks: {
      light: at(780, 724, 2.3, 112),
      desk: at(1120, 930, 3.4, -158, { seat: 46, order: 235 }),
      door: at(250, 690, 2.1, 70),
    },
    cameras: framings(
      {
        two: [1000, 450, 1.3],
        left: [640, 440, 1.4],
        right: [1330, 460, 1.35],
        close: [780, 400, 2.1],
        detail: [1330, 560, 2.6],
      },
      { desk: [1270, 520, 1.7] },
    ),
    light: {
      slots: ['light', 'door', 'desk', 'spot'],
      lamps: [{ slot: 'light', x: 700, y: -60, radius: 900, colour: '#fff0d8' }],
      cues: auditionCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 560, y: 40, w: 460, h: 680 },
        depth: 1,
        order: 160,
        colour: '#fff0d8',
        amount: 0.6,
        slot: 'light',
      },
    ],
  },
  paint(bake) {
    bake.plane('back', { depth: 1, order: 5 }, (brush) => {
      fillAll(brush.g, down(0, FOOT, '#2a2630', '#3c3640', '#2c2830'));
      cut(
        brush,
        (q) => q.fillRect(-90, -50, 2100, FOOT + 54),
        down(0, FOOT, '#322e38', '#443e48', '#343038'),
        {
          shadow: [0, 0, 1, 0],
          paper: down(0, FOOT, '#2c2c64', '#5c3c74'),
          shade: (q) => {
            q.fillStyle = 'rgba(0,0,6,.3)';
            for (let x = -90; x < 2010; x += 150) q.fillRect(x, -50, 3, FOOT + 60);
            q.fillRect(-90, 300, 2100, 2);
          },
        },
      );
      cut(brush, (q) => q.fillRect(160, 200, 160, FOOT - 200), '#24202a', {
        rim: [1.4, 1.4, 'rgba(255,255,255,.1)'],
      });
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#4c4650', '#2c2830'), { gap: 96, vx: 780 }),
    );
    bake.light(
      'light',
      { depth: 1, order: 80 },
      (g) => {
        glow(g, 790, 726, 420, '#ffecc8', 1, 1, 0.17);
        glow(g, 790, 726, 230, '#fff4e0', 1, 1, 0.17);
        glow(g, 860, 420, 900, '#d8c4ac', 0.5, 1, 0.9);
        glow(g, 790, 560, 520, '#f0dcc0', 0.6, 1, 0.5);
      },
      (g) => {
        cone(g, { x: 700, y: -60, x0: 560, x1: 1010, bottom: 728, colour: '#ffe8c4', a: 0.26, soft: 9 });
        cone(g, { x: 700, y: -60, x0: 660, x1: 900, bottom: 724, colour: '#fff8ec', a: 0.13, soft: 6 });
        glow(g, 700, -20, 160, '#fff4e0', 0.9);
        glow(g, 860, 520, 760, '#6c5c48', 0.4, 1.1, 0.8);
        glow(g, 790, 726, 300, '#c8a878', 0.5, 1.1, 0.18);
      },
    );
    bake.light(
      'door',
      { depth: 1, order: 82 },
      (g) => glow(g, 240, 380, 300, '#7c98c0', 0.4, 0.7, 1),
      (g) => {
        g.fillStyle = '#8ca8c8';
        poly(g, [
          [318, 202],
          [326, 202],
          [326, FOOT],
          [318, FOOT],
        ]);
        glow(g, 322, 380, 120, '#3c5478', 0.4, 0.5, 2.4);
      },
    );
    spotOn(bake, 780, 728, { from: 700 });
    bake.plane('desk', { depth: 1.12, order: 230 }, (brush) => {
      contact(brush, 1260, 800, 300, 16, 0.7);
      stand(
        brush,
        [
          box([-95, 95], [0, 70], [-26, 26], '#2c2830'),
          box([-100, 100], [70, 75], [-32, 32], '#6c6058', { bias: 40 }),
          box([-40, -10], [75, 76], [-8, 12], '#f0ead8', { bias: 60 }),
          box([30, 60], [75, 76.4], [-10, 14], '#e8e0cc', { bias: 60 }),
        ],
        { x: 1260, y: 830, scale: 2.9, turn: 190, pitch: 11 },
        { from: [-0.9, 0.5, -0.1], edge: 'rgba(255,236,200,.25)' },
      );
      back(brush, 1420, 535, 4.1, {
        kind: 'man',
        colour: '#0e0c12',
        rim: [2, 1.4, 'rgba(255,236,206,.8)'],
        lean: 2,
        bottom: 870,
      });
    });
    catchRims(bake, 'light', { id: 'desk', depth: 1.12, order: 231 }, '#c8bca8');
    bake.light('desk', { depth: 1.12, order: 232, over: ['desk'] }, (g) =>
      glow(g, 1260, 600, 420, '#c8a878', 0.7, 1, 0.7),
    );
  },
};

function auditionCues() {
  const common = cuesOf({
    grade: '#3a3644',
    paper: '#6c689c',
    key: [[-0.25, 0.9, 0.1], '#fff0d8'],
    rim: [[0.85, 0.2, -0.5], '#6c84b8'],
    ambient: '#141218',
    edges: '#0c0a10',
    full: { light: 1, door: 0.6, desk: 0.5 },
    lamp: 'light',
    vignette: 0.9,
  });
  return {
    ...common,
    'one-light': cue({
      slots: { light: 1 },
      grade: '#16141c',
      paper: '#4c4880',
      key: [[-0.25, 0.92, 0.15], '#fff2dc', 2.4],
      rim: [[0.85, 0.2, -0.5], '#5c74a8', 0.5],
      ambient: '#0c0b10',
      vignette: 1,
      edges: '#060508',
    }),
  };
}

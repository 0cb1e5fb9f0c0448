import { down, H, lin, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { cone, glow, patch } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, door, sink } from '../kit/room.ts';
import { edgeMass } from '../kit/silhouettes.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { boulevardLights, wetBoulevard } from '../kit/views.ts';

const DOOR = { x: 1270, y: 282, w: 206, h: 414 };
const LAMP = { x: 1374, y: 200 };
const STREET = { x: -90, y: -40, w: 620, h: 260 };

const flight = (): ReturnType<typeof box>[] =>
  Array.from({ length: 14 }, (_, k) =>
    box([-150, 150], [k * 17, k * 17 + 17], [-k * 26 - 40, -k * 26 + 330], '#5c6480', { top: '#8088a4' }),
  );

const well = (brush: Brush): void => {
  wetBoulevard(brush, STREET, 61);
  bricks(brush, -90, 196, 540, 860, '#4c4a68', 54);
  bricks(brush, 520, -50, 2010, 700, '#6c6484', 54);
  cut(brush, (q) => q.fillRect(-90, 186, 640, 20), '#7c80a0', { rim: [0, 1.6, 'rgba(220,230,255,.3)'] });
  cut(
    brush,
    (q) =>
      poly(q, [
        [520, -50],
        [660, -50],
        [560, 240],
        [520, 240],
      ]),
    '#2c2c44',
    { paper: '#2c2464' },
  );
  cut(brush, (q) => q.fillRect(DOOR.x - 60, DOOR.y - 50, DOOR.w + 120, 36), '#4c4864', {
    paper: '#c87c4c',
    rim: [0, 1.8, 'rgba(255,230,200,.4)'],
  });
  door(brush, DOOR, '#c8342c', { frame: '#4c2430', brass: '#f0b858' });
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      q.beginPath();
      q.moveTo(LAMP.x, 226);
      q.lineTo(LAMP.x, 196);
      q.stroke();
      q.beginPath();
      q.moveTo(LAMP.x - 30, 214);
      q.quadraticCurveTo(LAMP.x, 176, LAMP.x + 30, 214);
      q.fill();
    },
    '#2c2838',
  );
  sink(brush, 700, { sides: 0.55, top: 0.4, low: 0.3, colour: '#060816' });
};

/** From the boulevard down to a red door. */
export const stairs: SetPainter = {
  seed: 131,
  plan: {
    id: 'stairs',
    size: [W, H],
    horizon: 430,
    flat: flatOf('#0a1024', '#2c3458', '#14182c'),
    marks: {
      top: at(420, 330, 1.75, 80, { order: 120 }),
      bottom: at(1060, 724, 2.4, 80, { order: 150 }),
      door: at(1330, 722, 2.4, 150, { order: 140 }),
      pavement: at(180, 250, 1.6, 70, { order: 118 }),
    },
    cameras: framings(
      {
        two: [1180, 470, 1.4],
        left: [480, 380, 1.4],
        right: [1380, 470, 1.4],
        close: [1240, 450, 2],
        detail: [1450, 500, 3],
      },
      { door: [1370, 470, 1.7] },
    ),
    light: {
      slots: ['lamp', 'street', 'neon', 'crack', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP.x, y: 226, radius: 620, colour: '#ffb868' },
        { slot: 'neon', x: 1640, y: 300, radius: 460, colour: '#ff5c7c' },
      ],
      cues: stairCues(),
    },
    effects: [
      {
        kind: 'rain',
        area: { x: -77, y: -32, w: 900, h: 700 },
        depth: 1.05,
        order: 180,
        colour: '#b8ccf0',
        amount: 0.45,
        slot: 'street',
      },
      { kind: 'traffic', area: STREET, depth: 0.8, order: 7, colour: '#ffb060', amount: 0.4, slot: 'street' },
    ],
  },
  paint(bake) {
    bake.plane('well', { depth: 0.9, order: 5 }, well);
    bake.plane('rings', { depth: 0.9, order: 5.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(530, -50, 1480, 750);
      brush.g.rect(DOOR.x - 62, DOOR.y - 52, DOOR.w + 124, 500);
      brush.g.clip('evenodd');
      rings(
        brush,
        1374,
        400,
        [
          ['#ffd080', '#ffac5c'],
          ['#f08c58', '#d85c50'],
          ['#a8486c', '#84407c'],
          ['#5c4488', '#443c88'],
          ['#343880', '#282c68'],
          ['#20245c', '#181a48'],
        ],
        700,
      );
      brush.g.restore();
    });
    bake.plane('landing', { depth: 1, order: 20 }, (brush) => {
      cut(brush, (q) => q.fillRect(420, 690, 1600, 160), down(690, H, '#7c849c', '#3c4058'), {
        rim: [0, 1.6, 'rgba(220,230,255,.3)'],
        paper: down(690, H, '#4c4c98', '#20205c'),
        shade: (q) => {
          q.strokeStyle = 'rgba(10,12,30,.4)';
          q.lineWidth = 2;
          for (let i = 0; i < 14; i++)
            poly(
              q,
              [
                [760 + i * 90, 690],
                [500 + i * 150, H + 40],
              ],
              true,
            );
          q.fillStyle = 'rgba(10,12,30,.3)';
          q.fillRect(420, 738, 1600, 2);
        },
      });
      stand(
        brush,
        flight(),
        { x: 640, y: 724, scale: 1.86, turn: 78, pitch: 7, distance: 2400 },
        { from: [0.9, 0.7, 0.2], edge: 'rgba(255,230,200,.3)' },
      );
      contact(brush, 1380, 700, 150, 10);
    });
    bake.plane('rail', { depth: 1.03, order: 165 }, (brush) =>
      cut(
        brush,
        (q) => {
          q.lineWidth = 9;
          poly(
            q,
            [
              [80, 130],
              [330, 160],
              [1010, 556],
              [1080, 560],
            ],
            true,
          );
          q.lineWidth = 5;
          for (let k = 0; k < 9; k++)
            poly(
              q,
              [
                [340 + k * 82, 168 + k * 47.5],
                [340 + k * 82, 168 + k * 47.5 + 170],
              ],
              true,
            );
          poly(
            q,
            [
              [1076, 560],
              [1076, 716],
            ],
            true,
          );
        },
        lin(80, 0, 1080, 0, [
          [0, '#20243c'],
          [1, '#4c4a5c'],
        ]),
        { rim: [0, 1.8, 'rgba(255,206,150,.5)'], paper: '#e8a850' },
      ),
    );
    bake.light(
      'lamp',
      { depth: 0.97, order: 80, flicker: 0.02 },
      (g) => {
        glow(g, LAMP.x, 300, 560, '#ffb060', 0.95, 0.9, 1);
        glow(g, LAMP.x - 60, 712, 560, '#ffa850', 0.9, 1.1, 0.2);
      },
      (g) => {
        cone(g, {
          x: LAMP.x,
          y: 212,
          x0: LAMP.x - 250,
          x1: LAMP.x + 210,
          bottom: 716,
          colour: '#ffac54',
          a: 0.17,
          soft: 10,
          mouth: 22,
        });
        glow(g, LAMP.x, 216, 130, '#ffd090', 0.9);
        glow(g, LAMP.x, 230, 360, '#8c4414', 0.35);
      },
    );
    bake.light(
      'street',
      { depth: 0.92, order: 82 },
      (g) => {
        glow(g, 300, 120, 620, '#4c8cc8', 0.6);
        patch(
          g,
          [
            [140, 220],
            [520, 240],
            [760, 500],
            [420, 420],
          ],
          '#3c6ca8',
          0.4,
          20,
        );
      },
      (g) => boulevardLights(g, STREET, 61, 0.9),
    );
    bake.light(
      'neon',
      { depth: 0.93, order: 84 },
      (g) => {
        glow(g, 1640, 330, 520, '#ff3c6c', 0.75);
        glow(g, 1600, 720, 420, '#d8345c', 0.6, 1.1, 0.18);
      },
      (g) => {
        g.strokeStyle = '#ff86a8';
        g.lineWidth = 5;
        g.lineJoin = 'round';
        poly(
          g,
          [
            [1590, 300],
            [1690, 300],
            [1690, 270],
            [1740, 320],
            [1690, 370],
            [1690, 340],
            [1590, 340],
            [1590, 300],
          ],
          true,
        );
        glow(g, 1665, 320, 150, '#ff3c6c', 0.5, 1.2, 0.7);
      },
    );
    bake.light(
      'crack',
      { depth: 0.95, order: 86 },
      (g) => glow(g, 1373, 700, 240, '#ffb868', 0.9, 1, 0.16),
      (g) => {
        g.fillStyle = '#ffd9a0';
        g.fillRect(DOOR.x, DOOR.y + DOOR.h - 5, DOOR.w, 5);
        g.fillRect(DOOR.x - 2, DOOR.y, 4, DOOR.h);
      },
    );
    spotOn(bake, 1060, 728);
    bake.backdrop('frame', { depth: 1.2, order: 245, dream: [0, 1] }, (brush) =>
      edgeMass(brush, 'right', 190, '#05060f'),
    );
  },
};

function stairCues() {
  const common = cuesOf({
    grade: '#343c60',
    paper: '#a49cdc',
    key: [[0.7, 0.6, -0.4], '#ffb868'],
    rim: [[-0.8, 0.4, -0.4], '#5c9cd8'],
    ambient: '#1e2440',
    edges: '#12183a',
    full: { lamp: 1, street: 1, crack: 0.8, neon: 0.25 },
    lamp: 'lamp',
    night: { street: 0.5 },
    vignette: 0.75,
  });
  return {
    ...common,
    neon: cue({
      slots: { neon: 1, street: 0.9, lamp: 0.4, crack: 0.8 },
      grade: '#282c4c',
      paper: '#8c80c4',
      key: [[0.8, 0.3, -0.5], '#ff6c90', 1.8],
      rim: [[-0.8, 0.4, -0.4], '#5c9cd8', 0.9],
      ambient: '#1a1c38',
      vignette: 0.8,
      edges: '#10122c',
    }),
  };
}

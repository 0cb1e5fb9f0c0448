import { down, H, lin, poly, styleOf, W } from '../kit/canvas.ts';
import { car } from '../kit/car.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { cone, glow, patch } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, door, fillAll, sink } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { boulevardLights, wetBoulevard, wetColumns } from '../kit/views.ts';

const FOOT = 600;
const STREET = { x: -90, y: 150, w: 640, h: 330 };
const GRATE = { x: 1010, y: 506, w: 300, h: 58 };
const LAMP = { x: 770, y: 104 };

const facade = (brush: Brush): void => {
  bricks(brush, 540, -50, 2010, FOOT, '#5c6480', 52);
  cut(
    brush,
    (q) =>
      poly(q, [
        [540, -50],
        [660, -50],
        [660, FOOT],
        [540, FOOT],
      ]),
    lin(540, 0, 660, 0, [
      [0, '#20283c'],
      [1, '#4c5470'],
    ]),
    {
      paper: lin(540, 0, 660, 0, [
        [0, '#1c1c5c'],
        [1, '#3434a0'],
      ]),
    },
  );
  cut(brush, (q) => q.fillRect(640, 60, 1400, 22), '#7c849c', { rim: [0, 1.8, 'rgba(220,236,255,.4)'] });
  for (const x of [900, 1130, 1360])
    cut(brush, (q) => q.fillRect(x, 140, 130, 190), down(140, 330, '#1c2438', '#2c3450'), {
      paper: down(140, 330, '#182458', '#2c3c88'),
      rim: [1.4, 1.4, 'rgba(150,180,230,.3)'],
      shade: (q) => {
        q.fillStyle = 'rgba(160,190,230,.14)';
        poly(q, [
          [x + 10, 330],
          [x + 70, 140],
          [x + 110, 140],
          [x + 50, 330],
        ]);
      },
    });
  door(brush, { x: 1590, y: 214, w: 180, h: FOOT - 214 }, '#2c4c48', {
    pane: [0.08, 0.4],
    box: down(240, 360, '#c88c4c', '#8c5c34'),
  });
  cut(brush, (q) => q.fillRect(GRATE.x - 14, GRATE.y - 14, GRATE.w + 28, GRATE.h + 28), '#3c4258', {
    rim: [0, 1.6, 'rgba(220,230,255,.3)'],
  });
  cut(brush, (q) => q.fillRect(GRATE.x, GRATE.y, GRATE.w, GRATE.h), '#a8703c', {
    paper: '#ffb84c',
    shadow: [0, 0, 1, 0],
  });
  cut(
    brush,
    (q) => {
      for (let x = GRATE.x; x <= GRATE.x + GRATE.w; x += 25) q.fillRect(x - 3, GRATE.y - 2, 6, GRATE.h + 4);
    },
    '#20242f',
    { shadow: [0, 0, 1, 0] },
  );
  sink(brush, FOOT, { sides: 0.5, top: 0.6, low: 0.25, colour: '#040814' });
};

const pavement = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-90, FOOT, 2100, 260), down(FOOT, H, '#6c7690', '#2c3244'), {
    rim: [0, 1.6, 'rgba(200,220,255,.3)'],
    paper: down(FOOT, H, '#3c4c98', '#181c58'),
    shade: (q) => {
      q.strokeStyle = 'rgba(6,10,24,.45)';
      q.lineWidth = 2;
      for (let i = -20; i < 21; i++)
        poly(
          q,
          [
            [1100 + i * 120, FOOT],
            [1100 + i * 230, H + 40],
          ],
          true,
        );
      q.strokeRect(-90, 650, 2100, 0.1);
      q.fillStyle = styleOf(q, down(730, H, '#1c2234', '#10141f'));
      q.fillRect(-90, 742, 2100, 120);
      q.fillStyle = 'rgba(180,200,240,.4)';
      q.fillRect(-90, 740, 2100, 2.5);
    },
  });
};

/** The pavement outside, in the rain: behind the wall somebody plays. */
export const boulevard: SetPainter = {
  seed: 163,
  plan: {
    id: 'boulevard',
    size: [W, H],
    horizon: 440,
    flat: flatOf('#060a18', '#1c2844', '#10141f'),
    marks: {
      pavement: at(860, 724, 2.4, 80, { order: 130 }),
      'pavement-right': at(1400, 728, 2.4, -80, { order: 130 }),
      wall: at(1160, 690, 2.3, 172, { order: 122 }),
      door: at(1680, 690, 2.3, -30, { order: 122 }),
      car: at(330, 790, 2.3, 80, { order: 200 }),
    },
    cameras: framings(
      {
        two: [1120, 460, 1.4],
        left: [500, 460, 1.4],
        right: [1520, 450, 1.4],
        close: [1140, 430, 2],
        detail: [1160, 530, 2.6],
      },
      { wall: [1160, 430, 1.6] },
    ),
    light: {
      slots: ['lamp', 'street', 'below', 'door', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP.x, y: LAMP.y, radius: 720, colour: '#c8dcff' },
        { slot: 'below', x: 1160, y: 536, radius: 330, colour: '#ffb050' },
      ],
      cues: cuesOf({
        grade: '#343e58',
        paper: '#98a0dc',
        key: [[-0.4, 0.85, -0.3], '#c8dcff'],
        rim: [[0.6, -0.4, -0.6], '#ffa850'],
        ambient: '#1c2438',
        edges: '#0e162c',
        full: { lamp: 1, street: 1, below: 1, door: 0.8 },
        lamp: 'below',
        night: { street: 0.5, lamp: 0.25 },
        vignette: 0.75,
      }),
    },
    effects: [
      {
        kind: 'rain',
        area: { x: -77, y: -32, w: 2074, h: 868 },
        depth: 1.05,
        order: 190,
        colour: '#c0d4f8',
        amount: 0.8,
      },
      {
        kind: 'traffic',
        area: { x: -77, y: 300, w: 620, h: 120 },
        depth: 0.6,
        order: 7,
        colour: '#ffb060',
        amount: 0.6,
        slot: 'street',
      },
      {
        kind: 'steam',
        area: { x: 1000, y: 380, w: 320, h: 130 },
        depth: 1,
        order: 90,
        colour: '#ffcf90',
        amount: 0.4,
        slot: 'below',
      },
    ],
  },
  paint(bake) {
    bake.plane('street', { depth: 0.6, order: 4 }, (brush) => {
      fillAll(
        brush.g,
        brush.material === 'memory'
          ? down(-40, 600, '#0c1428', '#1c3048', '#2c4854')
          : down(-40, 600, '#1c2c80', '#3c4cb0', '#c878a8'),
      );
      wetBoulevard(brush, { ...STREET, y: -40, h: 660 }, 71);
    });
    bake.plane('facade', { depth: 0.94, order: 10 }, facade);
    bake.plane('rings', { depth: 0.94, order: 10.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(660, 82, 1360, FOOT - 82);
      brush.g.rect(1572, 196, 216, 420);
      brush.g.rect(GRATE.x - 18, GRATE.y - 18, GRATE.w + 36, GRATE.h + 36);
      brush.g.clip('evenodd');
      rings(
        brush,
        1160,
        536,
        [
          ['#ffd070', '#ffac4c'],
          ['#f08c4c', '#d0604c'],
          ['#8c4c78', '#684488'],
          ['#4448a0', '#34409c'],
          ['#2c3c8c', '#243078'],
          ['#1c2868', '#182058'],
        ],
        FOOT,
      );
      brush.g.restore();
    });
    bake.plane('pavement', { depth: 1, order: 20 }, pavement);
    bake.plane('lamp', { depth: 1, order: 60 }, (brush) =>
      cut(
        brush,
        (q) => {
          q.fillRect(LAMP.x - 66, 90, 8, 560);
          poly(q, [
            [LAMP.x - 76, 654],
            [LAMP.x - 68, 560],
            [LAMP.x - 56, 560],
            [LAMP.x - 48, 654],
          ]);
          q.lineWidth = 7;
          q.beginPath();
          q.moveTo(LAMP.x - 62, 110);
          q.quadraticCurveTo(LAMP.x - 50, 74, LAMP.x - 10, 84);
          q.stroke();
          poly(q, [
            [LAMP.x - 30, 100],
            [LAMP.x + 30, 100],
            [LAMP.x + 14, 82],
            [LAMP.x - 14, 82],
          ]);
        },
        '#3c445c',
        { rim: [1.4, 1, 'rgba(210,226,255,.5)'], paper: '#e8a850' },
      ),
    );
    bake.light(
      'street',
      { depth: 0.8, order: 80 },
      (g) => {
        glow(g, 300, 360, 560, '#4c9cb8', 0.6);
        glow(g, 300, 680, 620, '#3c8098', 0.5, 1.1, 0.24);
      },
      (g) => {
        boulevardLights(g, STREET, 71, 0.95);
        wetColumns(
          g,
          [
            [180, 0],
            [320, 0],
            [420, 0],
            [90, 0],
          ],
          680,
          '#ffb060',
          0.5,
          110,
        );
      },
    );
    bake.light(
      'lamp',
      { depth: 0.98, order: 82 },
      (g) => {
        glow(g, LAMP.x + 40, 330, 620, '#a8c8ff', 0.6);
        glow(g, LAMP.x + 80, 700, 560, '#b8d4ff', 0.9, 1.1, 0.2);
      },
      (g) => {
        cone(g, {
          x: LAMP.x,
          y: 96,
          x0: LAMP.x - 200,
          x1: LAMP.x + 280,
          bottom: 720,
          colour: '#9cc0f8',
          a: 0.15,
          soft: 12,
          mouth: 20,
        });
        glow(g, LAMP.x, 100, 130, '#e0ecff', 0.8);
        wetColumns(g, [[LAMP.x, 0]], 740, '#b8d4ff', 0.5, 110);
      },
    );
    bake.light(
      'below',
      { depth: 0.98, order: 84, flicker: 0.02 },
      (g) => {
        glow(g, 1160, 530, 360, '#ffac4c', 0.9);
        patch(
          g,
          [
            [1000, 610],
            [1320, 610],
            [1460, 742],
            [900, 742],
          ],
          '#ff9c3c',
          0.7,
          14,
        );
      },
      (g) => {
        glow(g, 1160, 536, 240, '#c86c1c', 0.6, 1.2, 0.6);
        g.fillStyle = '#ffc870';
        for (let x = GRATE.x + 4; x < GRATE.x + GRATE.w - 4; x += 25)
          g.fillRect(x + 1, GRATE.y + 2, 15, GRATE.h - 4);
      },
    );
    bake.light('door', { depth: 0.96, order: 86 }, (g) => {
      glow(g, 1680, 320, 300, '#ffb868', 0.6);
      glow(g, 1680, 680, 300, '#ffac5c', 0.6, 1, 0.2);
    });
    spotOn(bake, 1160, 724);
    bake.plane('car', { depth: 1.16, order: 236 }, (brush) => {
      contact(brush, 240, 800, 420, 16, 0.7);
      car(brush, {
        colour: '#3c4864',
        glass: down(480, 566, '#20283c', '#4c5c78'),
        move: { x: -1540, y: 130, k: 0.94 },
      });
    });
    bake.light('lamp', { id: 'light-car', depth: 1.16, order: 237, over: ['car'] }, (g) =>
      glow(g, 300, 590, 420, '#a8c8ff', 0.8, 1, 0.4),
    );
  },
};

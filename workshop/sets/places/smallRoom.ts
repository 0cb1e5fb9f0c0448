import { down, H, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { barStool, bentwood, block } from '../kit/furniture.ts';
import { flame, lamp, lampLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { door, windowFrame } from '../kit/openings.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, panelling, sink, wall } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { bottles } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';
import { lit } from '../kit/washes.ts';
import { roomCues } from './smallRoomLight.ts';
import {
  barman,
  chairsUp,
  farListeners,
  foreListeners,
  JARS,
  jarTop,
  nearListeners,
  tables,
} from './smallRoomPeople.ts';
import { alley, ashtray, FAN, fan, ribbons } from './smallRoomThings.ts';

const FOOT = 576;
const PIANO: View = { x: 900, y: 664, scale: 2.35, turn: 138, pitch: 8 };
const LAMP = project(PIANO, [-46, 128, 82]);
/** Nine people, a fan, an upright: the phrase to whoever is there. */
export const smallRoom: SetPainter = {
  seed: 61,
  plan: {
    id: 'small-room',
    size: [W, H],
    horizon: 448,
    flat: flatOf('#2c2c14', '#6c6430', '#3c3018'),
    marks: {
      piano: at(900, 664, 2.35, 138, { seat: 50, order: 115 }),
      'piano-side': at(1130, 690, 2.4, -60),
      'seat-front': at(1330, 752, 2.6, -130, { seat: 46, order: 165 }),
      'seat-back': at(528, 756, 2.4, 84, { seat: 46, order: 165 }),
      'under-fan': at(1090, 760, 2.3, 84, { seat: 46, order: 165 }),
      'under-fan-right': at(1382, 760, 2.3, -84, { seat: 46, order: 165 }),
      alley: at(560, 776, 2.6, -78, { order: 252 }),
      door: at(300, 676, 2.25, 80),
      bar: at(1560, 688, 2.3, -80),
    },
    cameras: framings(
      {
        two: [1010, 450, 1.35],
        left: [480, 450, 1.4],
        right: [1420, 450, 1.4],
        close: [890, 430, 2.1],
        detail: [LAMP[0], LAMP[1] - 30, 2.8],
      },
      { fan: [1290, 440, 1.75], bar: [1560, 450, 1.5], together: [1236, 470, 1.5] },
    ),
    light: {
      slots: ['lamp', 'bar', 'street', 'guests', 'up', 'alley', 'spot'],
      lamps: [{ slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 480, colour: '#ffc060' }],
      cues: roomCues(),
    },
    effects: [
      {
        kind: 'fan',
        area: { x: FAN.x - 56, y: FAN.y - 56, w: 112, h: 112 },
        depth: 1,
        order: 51,
        colour: '#a89c78',
        amount: 0.4,
      },
      {
        kind: 'dust',
        area: { x: 760, y: 120, w: 520, h: 500 },
        depth: 1,
        order: 160,
        colour: '#ffd890',
        amount: 0.4,
        slot: 'lamp',
      },
    ],
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, (brush) => {
      wall(brush, FOOT, down(0, FOOT, '#8c8448', '#a09450', '#847440'), {
        stripe: 70,
        paper: down(0, FOOT, '#a8882c', '#6c5c2c'),
      });
      panelling(brush, -90, 2010, 430, FOOT, 18, '#6c5430');
      cut(brush, (q) => q.fillRect(420, 150, 250, 210), down(150, 360, '#2c3450', '#5c4c54'), {
        paper: down(150, 360, '#3c58b0', '#f08c6c'),
      });
      windowFrame(brush, { x: 420, y: 150, w: 250, h: 210 }, '#54442c', { columns: 2, rows: [0, 0.5, 1] });
      door(brush, { x: 160, y: 176, w: 170, h: FOOT - 176 }, '#5c6c44');
      for (const [x, y, w, h, c] of [
        [1180, 190, 90, 116, '#c8b078'],
        [1290, 160, 70, 90, '#a85c3c'],
        [1296, 270, 64, 50, '#7c8c5c'],
        [1388, 180, 96, 126, '#b89c64'],
      ] as const)
        cut(brush, (q) => q.fillRect(x, y, w, h), '#3c2c1c', {
          shade: (q) => {
            q.fillStyle = c;
            q.fillRect(x + 6, y + 6, w - 12, h - 12);
            q.fillStyle = 'rgba(30,20,10,.6)';
            q.beginPath();
            q.ellipse(x + w / 2, y + h * 0.45, w * 0.16, h * 0.16, 0, 0, 7);
            q.fill();
            q.fillRect(x + w * 0.3, y + h * 0.62, w * 0.4, h * 0.24);
          },
        });
      sink(brush, FOOT, { sides: 0.5, top: 0.5, low: 0.3, colour: '#100e06' });
    });
    bake.plane('rings', { depth: 1, order: 5.5, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-90, -50, 2100, 474);
      brush.g.clip();
      rings(
        brush,
        900,
        380,
        [
          ['#ffd868', '#ffb850'],
          ['#f0a848', '#d87c3c'],
          ['#c8843c', '#9c5c3c'],
          ['#848c3c', '#5c7040'],
          ['#4c6c44', '#2c5448'],
          ['#244c48', '#1c3c44'],
        ],
        440,
      );
      brush.g.restore();
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#7c5c38', '#4c3420'), {
        gap: 80,
        paper: down(FOOT, H, '#8c5c2c', '#4c2c3c'),
      }),
    );
    bake.plane('barman', { depth: 1, order: 40 }, (brush) => {
      bottles(brush, 1560, 1900, [250, 340], 7);
      barman(brush);
    });
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [0.4, 0.9, 0.2], edge: 'rgba(255,220,150,.16)' } as const;
      contact(brush, 980, 650, 230, 18);
      stand(brush, upright({ wood: '#5c3c28', panel: '#6c4830', paper: '#e8dcc0' }), PIANO, light);
      stand(brush, pianoStool('#34261c'), PIANO, light);
      lamp(brush, LAMP[0], LAMP[1], 1);
      contact(brush, 1690, 676, 260, 14);
      stand(
        brush,
        block(190, 108, 44, '#6c4c30', '#a87c4c', 4),
        { x: 1700, y: 676, scale: 2.2, turn: -6, pitch: 8 },
        light,
      );
      fan(brush);
      for (const x of [1566, 1670])
        stand(brush, barStool('#3c2c20', '#8c4430'), { x, y: 712, scale: 2.2, turn: 10, pitch: 9 }, light);
      ashtray(brush);
    });
    bake.plane('ribbons', { depth: 1, order: 52 }, ribbons);
    bake.plane('far-listeners', { depth: 1, order: 60, slot: 'guests' }, farListeners);
    bake.light('guests', { id: 'light-far-listeners', depth: 1, order: 61, over: ['far-listeners'] }, (g) => {
      glow(g, 400, 560, 260, '#ffb45c', 0.5);
      glow(g, 980, 400, 560, '#ffb454', 0.35, 1, 0.8);
    });
    bake.light(
      'lamp',
      { depth: 1, order: 80, flicker: 0.02 },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 20, 620, '#ffb454', 0.9, 1, 0.9);
        glow(g, 920, 690, 520, '#ff9c44', 0.8, 1.1, 0.2);
      },
      (g) => {
        glow(g, LAMP[0], LAMP[1] - 40, 430, '#a86014', 0.3);
        lampLight(g, LAMP[0], LAMP[1], 1, 0.9);
      },
    );
    bake.light(
      'bar',
      { depth: 1, order: 82 },
      (g) => {
        glow(g, 1700, 330, 460, '#f09040', 0.7);
        glow(g, 1660, 700, 330, '#e0803c', 0.5, 1.1, 0.2);
      },
      (g) => {
        glow(g, 1760, 160, 160, '#ff9c3c', 0.6);
        g.fillStyle = '#ffe0a0';
        g.beginPath();
        g.ellipse(1760, 160, 20, 12, 0, 0, 7);
        g.fill();
      },
    );
    bake.light(
      'street',
      { depth: 1, order: 84 },
      (g) => {
        glow(g, 545, 255, 330, '#5c9c84', 0.7);
        patch(
          g,
          [
            [380, 600],
            [560, 600],
            [640, 740],
            [380, 740],
          ],
          '#4c8c74',
          0.4,
          12,
        );
      },
      (g) => {
        g.save();
        g.beginPath();
        g.rect(424, 154, 242, 202);
        g.clip();
        for (let i = 0; i < 14; i++)
          glow(
            g,
            430 + ((i * 61) % 240),
            300 + ((i * 23) % 50),
            26,
            ['#ffb060', '#6ce0a8', '#ff6c48'][i % 3] ?? '#ffb060',
            0.7,
          );
        g.restore();
      },
    );
    spotOn(bake, 900, 676);
    bake.plane('seats', { depth: 1, order: 150 }, (brush) => {
      const light = { from: [-0.4, 0.8, -0.2], edge: 'rgba(255,220,150,.16)' } as const;
      contact(brush, 520, 758, 70, 10, 0.5);
      stand(brush, bentwood('#5c3c24'), { x: 520, y: 758, scale: 2.4, turn: 84, pitch: 10 }, light);
      tables(brush);
    });
    bake.plane('near-listeners', { depth: 1, order: 152, slot: 'guests' }, nearListeners);
    bake.light(
      'guests',
      { id: 'light-near-listeners', depth: 1, order: 152.5, over: ['near-listeners'] },
      (g) => {
        glow(g, 1236, 600, 240, '#ffb45c', 0.7, 1.1, 0.8);
        glow(g, 1600, 420, 300, '#f09848', 0.3);
      },
    );
    bake.plane('chairs-up', { depth: 1, order: 153, slot: 'up' }, chairsUp);
    bake.light(
      'lamp',
      { id: 'light-jars', depth: 1, order: 158, over: ['seats', 'floor', 'wall'], flicker: 0.1 },
      (g) => {
        for (const [x, y, s] of JARS) {
          glow(g, x, jarTop(y, s) + 20, 190, '#ff9c44', 0.55, 1.2, 0.6);
          glow(g, x, y, 150, '#ff9c44', 0.5, 1.2, 0.2);
        }
      },
      (g) => {
        for (const [x, y, s] of JARS) flame(g, x, jarTop(y, s), 0.62, 0.85);
      },
    );
    bake.light('lamp', { id: 'light-seats', depth: 1, order: 151, over: ['seats'] }, (g) =>
      glow(g, 900, 600, 560, '#ffb050', 0.7),
    );
    bake.plane('front', { depth: 1.15, order: 240, slot: 'guests' }, foreListeners);
    bake.plane('alley', { depth: 1, order: 248, slot: 'alley' }, alley);
    bake.light(
      'alley',
      { id: 'light-alley', depth: 1, order: 250, over: ['alley'] },
      (g) => {
        glow(g, 1268, 190, 420, '#ffb45c', 0.9, 1, 1);
        glow(g, 1268, 690, 330, '#ffa850', 1, 1.2, 0.22);
        glow(g, 1650, 400, 330, '#ffb45c', 0.5);
      },
      (g) => {
        lit(g, '#ffd890', 1.5, (q) => q.fillRect(1170, 640, 196, 5));
        glow(g, 1268, 646, 190, '#d88430', 0.5, 1.1, 0.2);
        glow(g, 1268, 176, 130, '#e8963c', 0.7);
        lit(g, '#fff0c8', 1, (q) => {
          q.beginPath();
          q.arc(1268, 178, 10, 0, 7);
          q.fill();
        });
        glow(g, 1645, 290, 220, '#b8742c', 0.4);
        glow(g, 1220, 742, 60, '#d88c3c', 0.3, 0.5, 1);
      },
    );
  },
};

import { down, H, poly, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { block, microphone } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { napkinLight } from '../kit/napkin.ts';
import { person } from '../kit/people.ts';
import { grand } from '../kit/pianos.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { catchRims, cuesOf, spotOn, withInk } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { FOOT, hall, PIANO } from './scoringHall.ts';
import { FOLDER, folder, PLACES, players, seatOf } from './scoringPlayers.ts';

/** London: a hall of wood, an orchestra's chairs, a picture on a screen. */
export const scoringStage: SetPainter = {
  seed: 139,
  plan: {
    id: 'scoring-stage',
    size: [W, H],
    horizon: 430,
    flat: flatOf('#5c3c20', '#c08c54', '#5c3c2c'),
    marks: {
      podium: at(840, 748, 2.4, 152, { order: 165 }),
      piano: at(430, 716, 2.3, 106, { order: 165 }),
      booth: at(1640, 452, 1.25, -58, { order: 8 }),
      listener: at(1130, 940, 3.5, -138, { order: 225 }),
      'by-piano': at(726, 792, 2.5, -122, { order: 170 }),
      chair: at(1240, 716, 2.1, -140, { seat: 46, order: 130 }),
      screen: at(760, 560, 1.3, 170, { order: 30 }),
    },
    cameras: framings(
      {
        two: [860, 470, 1.35],
        left: [520, 470, 1.4],
        right: [1430, 440, 1.4],
        close: [590, 500, 1.8],
        detail: [340, 600, 3.6],
      },
      { booth: [1620, 380, 2] },
    ),
    light: {
      slots: ['players', 'ink', 'wood', 'stands', 'screen', 'booth', 'spot'],
      lamps: [
        { slot: 'screen', x: 840, y: 190, radius: 700, colour: '#a8c8f0' },
        { slot: 'stands', x: 900, y: 640, radius: 520, colour: '#ffc878' },
      ],
      cues: scoringCues(),
    },
    sign: { ...FOLDER, turn: 0, depth: 1, order: 52, slot: 'ink' },
    effects: [
      {
        kind: 'dust',
        area: { x: 400, y: 80, w: 1000, h: 600 },
        depth: 1,
        order: 170,
        colour: '#ffe0b0',
        amount: 0.3,
        slot: 'wood',
      },
    ],
  },
  paint(bake) {
    bake.plane('hall', { depth: 1, order: 5 }, hall);
    bake.plane('rings', { depth: 1, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        840,
        300,
        [
          ['#ffe0a0', '#ffc070'],
          ['#f0a05c', '#d87c4c'],
          ['#c06c50', '#984c54'],
          ['#744058', '#543460'],
          ['#3c2c60', '#2c2454'],
          ['#20204c', '#181840'],
        ],
        FOOT,
      ),
    );
    // The desk in the booth: who stands behind it is seen over it.
    bake.plane('desk', { depth: 1, order: 9 }, (brush) =>
      cut(
        brush,
        (q) => {
          q.fillRect(1400, 402, 486, 62);
          poly(q, [
            [1430, 402],
            [1446, 384],
            [1846, 384],
            [1862, 402],
          ]);
        },
        down(384, 464, '#3c2c24', '#140e0c'),
        {
          rim: [0, 1.4, 'rgba(255,214,150,.5)'],
          paper: '#5c2c54',
          shade: (q) => {
            for (let i = 0; i < 26; i++) {
              q.fillStyle = ['#ffb04c', '#7cf0b0', '#ff5c4c', '#ffe0a0'][(i * 7) % 4] ?? '#ffb04c';
              q.fillRect(1456 + i * 15, 388 + ((i * 5) % 3) * 3, 4, 3);
            }
          },
        },
      ),
    );
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#b8844c', '#6c4830'), {
        gap: 64,
        vx: 840,
        paper: down(FOOT, H, '#d8843c', '#5c2c4c'),
      }),
    );
    bake.plane('orchestra', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.2, 0.9, -0.2], edge: 'rgba(255,230,190,.2)' } as const;
      stand(
        brush,
        block(60, 26, 46, '#5c3c28', '#8c5c3c'),
        { x: 840, y: 752, scale: 2, turn: 0, pitch: 9 },
        light,
      );
      for (const place of PLACES) seatOf(brush, place);
      contact(brush, 580, 702, 240, 16);
      stand(brush, grand({ wood: '#241c24', panel: '#3c2c30', gold: '#c88c44' }, false), PIANO, light);
      folder(brush);
      for (const [x, y] of [
        [860, 700],
        [1180, 600],
        [1560, 660],
      ] as const)
        stand(brush, microphone('#34303a', '#a8a8b0', 190), { x, y, scale: 1.7, turn: 0 }, light);
    });
    bake.light(
      'wood',
      { depth: 1, order: 80 },
      (g) => {
        for (const x of [260, 840, 1420]) glow(g, x, 60, 620, '#ffb868', 0.5, 1, 0.9);
        glow(g, 960, 700, 1000, '#ffb060', 0.5, 1.2, 0.24);
      },
      (g) => {
        for (const x of [260, 620, 1060, 1420, 1780])
          cone(g, { x, y: -60, x0: x - 150, x1: x + 150, bottom: 620, colour: '#c88444', a: 0.05, soft: 14 });
      },
    );
    bake.light(
      'stands',
      { depth: 1, order: 82 },
      (g) => {
        for (const { x, y, s } of PLACES) glow(g, x, y - 100 * s, 90 * s, '#ffd090', 0.7);
      },
      (g) => {
        for (const { x, y, s, u } of PLACES)
          glow(g, x - u * 34 * s, y - 112 * s, 20 * s, '#ffd890', 0.35, 1.3, 0.6);
      },
    );
    players(bake);
    napkinLight(bake, FOLDER, 95);
    bake.light(
      'screen',
      { depth: 1, order: 84 },
      (g) => {
        glow(g, 840, 190, 420, '#c8dcff', 1, 1.2, 0.8);
        glow(g, 840, 600, 700, '#6c94d0', 0.4, 1.1, 0.2);
      },
      (g) => glow(g, 840, 192, 420, '#24446c', 0.5, 1.2, 0.8),
    );
    bake.light(
      'booth',
      { depth: 1, order: 86 },
      (g) => glow(g, 1640, 380, 330, '#ffd8a0', 1, 1.2, 0.6),
      (g) => {
        glow(g, 1640, 380, 260, '#8c5c28', 0.5, 1.3, 0.5);
        g.fillStyle = '#ff4c3c';
        g.fillRect(1410, 270, 26, 10);
        glow(g, 1423, 275, 40, '#ff3c2c', 0.8);
      },
    );
    spotOn(bake, 840, 752);
    bake.plane('front', { depth: 1.14, order: 240 }, (brush) => {
      const dark = { own: 0.13, open: 0.3, shade: '#0e0806', strength: 0.85, blur: 1.4 } as const;
      person(
        brush,
        {
          member: 'caster',
          wearing: 'usher',
          pose: 'sit-hands-in-lap',
          hair: 'chignon',
          colours: { main: ['#54302c', '#1c0e10'] },
          but: { head: { yaw: -22, pitch: 2, roll: 6 } },
        },
        { x: 26, y: 1090, scale: 4.1, turn: 146, pitch: 4 },
        { ...dark, from: [0.8, 0.4, -0.42], colour: '#ffb868', print: '#5c2c54' },
      );
      person(
        brush,
        {
          member: 'companion',
          pose: 'sit-chin-in-hand',
          hair: 'part',
          colours: { main: ['#343848', '#0e1018'] },
          but: { head: { yaw: 20, pitch: -6, roll: -6 } },
        },
        { x: 1690, y: 1092, scale: 4.1, turn: -150, pitch: 4 },
        { ...dark, from: [-0.8, 0.4, -0.42], colour: '#a8c8ff', print: '#2c3484' },
      );
    });
    catchRims(bake, 'wood', { id: 'front', depth: 1.14, order: 241 }, '#70707a');
  },
};

/** In the full light the orchestra plays; at `tea` it has gone. */
function scoringCues() {
  const common = withInk(
    cuesOf({
      grade: '#746054',
      paper: '#d0b4d0',
      key: [[-0.2, 0.6, -0.6], '#ffd090'],
      rim: [[0.1, 0.5, -0.85], '#8cb8f8'],
      ambient: '#4c3a2c',
      edges: '#38241a',
      full: { wood: 0.9, stands: 1, screen: 0.9, booth: 0.9 },
      lamp: 'stands',
      beside: { screen: 0.5 },
      night: { booth: 0.4 },
      vignette: 0.6,
    }),
  );
  const { full } = common;
  if (!full) throw new Error('The scoring stage has no full light.');
  return { ...common, full: { ...full, slots: { ...full.slots, players: 1 } }, tea: full };
}

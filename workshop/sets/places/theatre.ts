import { across, down, H, lin, styleOf, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { curtain } from '../kit/openings.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink } from '../kit/room.ts';
import { type StallRow, seatX, stallsFront } from '../kit/stalls.ts';
import { rings } from '../kit/theatre.ts';
import { theatreCues } from './theatreLight.ts';
import { lights } from './theatreLights.ts';
import { audience, card, KEPT } from './theatrePeople.ts';
import { BULB, DOOR, LAMP, LIP, ROWS, SCONCES } from './theatrePlan.ts';
import { bars, ghostStand, kitchen } from './theatreStage.ts';
import { foyer, house, sconce } from './theatreThings.ts';

/** Ninety-nine seats seen from the stage, and a kitchen made up for a week. */
export const theatre: SetPainter = {
  seed: 67,
  plan: {
    id: 'theatre',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#1a0f10', '#4a2822', '#150b0d'),
    marks: {
      stage: at(740, 752, 2.35, 142, { order: 140 }),
      'stage-left': at(960, 752, 2.35, -130, { order: 140 }),
      wing: at(330, 752, 2.4, 112, { order: 150 }),
      'seat-front': at(seatX(ROWS[0] as StallRow, KEPT), 676, 1.44, -40, { seat: 45, order: 47 }),
      'seat-back': at(966, 548, 0.98, -6, { seat: 45, order: 25 }),
      exit: at(1432, 590, 1.42, 108, { order: 48 }),
      foyer: at(1592, 540, 1.28, -112, { order: 46 }),
    },
    cameras: framings(
      {
        two: [1500, 400, 2],
        left: [700, 470, 1.35],
        right: [1420, 420, 1.45],
        close: [720, 440, 1.9],
        detail: [420, 470, 2],
      },
      {
        house: [1070, 480, 1.7, 0.7],
        'front-row': [930, 500, 1.7],
        stage: [720, 470, 1.45],
        curtain: [640, 440, 1.4],
      },
    ),
    light: {
      slots: ['people', 'house', 'stage', 'kitchen', 'ghost', 'foyer', 'exit', 'box', 'spot'],
      lamps: [
        { slot: 'ghost', x: BULB[0], y: BULB[1], radius: 560, colour: '#e8f0ff' },
        { slot: 'kitchen', x: LAMP.x, y: LAMP.y + 40, radius: 420, colour: '#ffd8a0' },
        { slot: 'foyer', x: 1590, y: 330, radius: 260, colour: '#ffb870' },
      ],
      cues: theatreCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 420, y: 80, w: 620, h: 560 },
        depth: 1,
        order: 160,
        colour: '#ffe8c0',
        amount: 0.5,
        slot: 'stage',
      },
      {
        kind: 'dust',
        area: { x: 940, y: 220, w: 380, h: 420 },
        depth: 1,
        order: 160,
        colour: '#dce8ff',
        amount: 0.3,
        slot: 'ghost',
      },
      {
        kind: 'curtain',
        area: { x: -77, y: -20, w: 360, h: 800 },
        depth: 1.1,
        order: 231,
        colour: '#5c1c1c',
        amount: 0.3,
      },
    ],
  },
  paint(bake) {
    bake.plane('house', { depth: 1, order: 5 }, (brush) => {
      house(brush);
      sink(brush, LIP, { sides: 0.75, top: 0.85, low: 0.1, colour: '#0c0508' });
      foyer(brush);
      for (const x of SCONCES) sconce(brush, x);
    });
    bake.plane('house-rings', { depth: 1, order: 6, dream: [3, 3] }, (brush) => {
      const { g } = brush;
      g.save();
      g.beginPath();
      g.rect(-90, -50, W + 180, 420);
      g.rect(DOOR.x - 64, DOOR.y - 28, DOOR.w + 128, 370 - DOOR.y + 28);
      g.clip('evenodd');
      rings(
        brush,
        740,
        400,
        [
          ['#ffcf7c', '#ff9a50'],
          ['#ff8a4c', '#d8503c'],
          ['#c84844', '#8c2c48'],
          ['#7c2850', '#54204c'],
          ['#3c1c50', '#281848'],
        ],
        372,
      );
      g.restore();
    });
    bake.plane('rows-back', { depth: 1, order: 20 }, (brush) => {
      for (let k = 8; k >= 5; k--) stallsFront(brush, ROWS[k] as StallRow, '#8f3b3a', { paper: '#c03048' });
    });
    bake.plane('rows-front', { depth: 1, order: 40 }, (brush) => {
      for (let k = 4; k >= 0; k--)
        stallsFront(brush, ROWS[k] as StallRow, '#8f3b3a', {
          paper: '#d83c44',
          ...(k === 0 && { open: [KEPT] }),
        });
      card(brush);
    });
    bake.plane('stage', { depth: 1, order: 60 }, (brush) => {
      floor(brush, LIP, down(LIP, H, '#7c5a40', '#54382a'), {
        vx: 900,
        gap: 66,
        rows: 5,
        paper: down(LIP, H, '#b86a3c', '#4a1c3c'),
      });
      cut(brush, (q) => q.fillRect(-90, LIP - 5, W + 180, 9), '#a07a54', {
        rim: [0, 2, 'rgba(255,232,200,.5)'],
        paper: '#ffc070',
      });
      bars(brush);
      kitchen(brush);
    });
    bake.plane('ghost-stand', { depth: 1, order: 61, slot: 'ghost' }, ghostStand);
    lights(bake);
    audience(bake);
    bake.plane('curtain', { depth: 1.1, order: 230 }, (brush) => {
      curtain(brush, -110, 268, -50, H + 40, '#8c302c', {
        fold: 54,
        hem: 2,
        paper: across(-110, 268, '#5c0c30', '#d83c44'),
        rim: [-1.6, 0, 'rgba(255,216,180,.55)'],
      });
      if (brush.material === 'memory') {
        const { g } = brush;
        g.fillStyle = styleOf(
          g,
          lin(W - 170, 0, W + 80, 0, [
            [0, 'rgba(10,4,6,0)'],
            [1, 'rgba(10,4,6,1)'],
          ]),
        );
        g.fillRect(W - 170, -50, 260, 900);
      }
    });
    bake.light('stage', { id: 'light-curtain', depth: 1.1, order: 232, over: ['curtain'] }, (g) =>
      glow(g, 270, 420, 260, '#ffc890', 0.55, 0.6, 1.8),
    );
    bake.light('house', { id: 'light-curtain-house', depth: 1.1, order: 232, over: ['curtain'] }, (g) =>
      glow(g, 290, 380, 300, '#ffb070', 0.7, 0.6, 1.6),
    );
    bake.light('ghost', { id: 'light-curtain-ghost', depth: 1.1, order: 232, over: ['curtain'] }, (g) =>
      glow(g, 320, 460, 380, '#b8ccf0', 0.5, 0.8, 1.4),
    );
  },
};

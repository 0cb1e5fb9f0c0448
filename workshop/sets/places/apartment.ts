import { down, type G, H, OX, styleOf, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import type { Brush } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { flame } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { upright } from '../kit/pianos.ts';
import type { SetPainter } from '../kit/plan.ts';
import { floor, sink } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { ceilingFromBelow } from './apartmentCountry.ts';
import { apartmentPlan, CANDLES, CEILING, FOOT, PIANO, ROOM, SUN, WINDOW } from './apartmentPlan.ts';
import { recordPlayer, supper } from './apartmentSupper.ts';
import { candles, icebox, papers, stubs, tableFront, tableTop } from './apartmentTable.ts';
import { counter, handset, kitchen, nightRoofs } from './apartmentThings.ts';

const outside = (brush: Brush): void => {
  const { g } = brush;
  g.fillStyle = styleOf(
    g,
    brush.material === 'memory'
      ? down(120, 400, '#cfe6ec', '#f4f0dc', '#f0dcb0')
      : down(120, 400, '#78b8e8', '#ffd890', '#ff9c6c'),
  );
  g.fillRect(WINDOW.x - 170, WINDOW.y - 60, WINDOW.w + 340, WINDOW.h + 120);
  skyline(brush, {
    x0: 540,
    x1: 1190,
    base: 420,
    low: 40,
    high: 130,
    fill: down(260, 400, '#c8b49c', '#a89484'),
    seed: 4,
    width: 60,
    box: '#f4d8a0',
  });
};

/** A street lamp sends the window, pane by pane, over the floor and up the wall to the telephone. */
const streetLamp = (g: G): void => {
  const pane = (a: number, b: number, c: number, d: number): readonly (readonly [number, number])[] => {
    const across = (u: number, v: number) =>
      [1130 + u * 300 + v * 26, 178 + u * 34 + v * (300 + u * 40)] as const;
    return [across(a, c), across(b, c), across(b, d), across(a, d)];
  };
  for (const [a, b] of [
    [0, 0.47],
    [0.53, 1],
  ] as const)
    for (const [c, d] of [
      [0, 0.46],
      [0.54, 1],
    ] as const)
      patch(g, pane(a, b, c, d), '#d86a26', 0.72, 3);
  for (const [x0, x1] of [
    [760, 930],
    [960, 1130],
  ] as const)
    patch(
      g,
      [
        [x0, 616],
        [x1, 616],
        [x1 + 190, 776],
        [x0 + 150, 776],
      ],
      '#e07a34',
      0.6,
      8,
    );
  glow(g, 1290, 380, 420, '#ff9c4c', 0.3);
};

/** The kitchen: a summer's day, an autumn night with candles. */
export const apartment: SetPainter = {
  seed: 31,
  plan: apartmentPlan,
  paint(bake) {
    bake.plane('outside', { depth: 0.8, order: 4 }, outside);
    bake.backdrop('outside-night', { depth: 0.8, order: 5, slot: 'night', grade: 'none' }, (brush) => {
      const { g } = brush;
      g.fillStyle = styleOf(g, down(130, 400, '#14245c', '#34407c', '#8c5c64'));
      g.fillRect(WINDOW.x - 170, WINDOW.y - 60, WINDOW.w + 340, WINDOW.h + 120);
      nightRoofs(brush, 540, 1190);
    });
    bake.plane('wall', { depth: 1, order: 10 }, (brush) => {
      kitchen(brush);
      sink(brush, FOOT, { sides: 0.36, top: 0.12, low: 0.2, colour: '#12282c' });
    });
    bake.plane('rings', { depth: 1, order: 10.5, dream: [3, 3] }, (brush) => {
      const { g } = brush;
      g.save();
      g.beginPath();
      g.rect(-OX - 5, CEILING + 4, W + 2 * OX + 10, FOOT - CEILING);
      g.rect(WINDOW.x - 64, WINDOW.y - 32, WINDOW.w + 128, WINDOW.h + 64);
      g.clip('evenodd');
      rings(
        brush,
        865,
        330,
        [
          ['#ffd878', '#ffb45c'],
          ['#f8a464', '#e8744c'],
          ['#7cc8b0', '#4ca898'],
          ['#4ca4a0', '#2c8490'],
          ['#2c7c90', '#1c5c7c'],
          ['#1c4c74', '#14386c'],
        ],
        FOOT,
      );
      g.restore();
    });
    bake.plane('kitchen', { depth: 1, order: 12 }, (brush) => {
      door(brush, { x: 130, y: 190, w: 186, h: FOOT - 190 }, '#d8dcc8', { frame: '#b8c4b4', knob: 'right' });
      counter(brush);
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#d0b890', '#a88c68'), {
        gap: 82,
        rows: 6,
        checker: 'rgba(70,90,84,.42)',
        line: 'rgba(60,50,40,.25)',
        paper: down(FOOT, H, '#c86c5c', '#6c3464'),
      }),
    );
    bake.plane('piano', { depth: 1, order: 55 }, (brush) => {
      recordPlayer(brush);
      contact(brush, 1600, 674, 220, 18);
      stand(brush, upright({ wood: '#7c5440', panel: '#8c6248', paper: '#f0e8d0' }), PIANO, {
        from: [-0.8, 0.6, 0.3],
        edge: 'rgba(255,244,220,.12)',
      });
      stand(
        brush,
        chair('#a8744c', '#b8845c'),
        { x: 1540, y: 690, scale: 2.25, turn: 150, pitch: 9 },
        { from: [-0.8, 0.6, 0.3] },
      );
    });
    bake.plane('chairs', { depth: 1, order: 60 }, (brush) => {
      for (const [x, turn] of [
        [778, 80],
        [1142, -80],
      ] as const) {
        contact(brush, x, 752, 64, 9);
        stand(
          brush,
          chair('#b8544c', '#c86c54'),
          { x, y: 752, scale: 2.6, turn, pitch: 11 },
          { from: SUN, edge: 'rgba(255,250,235,.14)' },
        );
      }
    });
    bake.plane('table-top', { depth: 1, order: 130 }, tableTop);
    bake.backdrop('papers', { depth: 1, order: 131, slot: 'papers' }, papers);
    bake.backdrop('stubs', { depth: 1, order: 131.2, slot: 'papers' }, stubs);
    bake.backdrop('tapers', { depth: 1, order: 131.3, slot: 'supper', grade: 'none' }, candles);
    bake.backdrop('supper', { depth: 1, order: 131.5, slot: 'supper', grade: 'none' }, supper);
    bake.plane('table', { depth: 1, order: 150 }, tableFront);
    bake.backdrop('handset', { depth: 1, order: 13.2, slot: 'supper' }, handset);
    for (const slot of ['tickets', 'spoon'] as const)
      bake.backdrop(slot, { depth: 1, order: 13, slot }, (brush) => icebox(brush, slot === 'tickets'));
    bake.light(
      'day',
      { depth: 1, order: 80, over: ROOM },
      (g) => {
        glow(g, 865, 270, 760, '#fff4d8', 0.3, 1.3, 0.8);
        patch(
          g,
          [
            [640, 612],
            [900, 612],
            [1060, 770],
            [560, 770],
          ],
          '#fff0c8',
          0.34,
          10,
        );
        patch(
          g,
          [
            [1110, 180],
            [1230, 200],
            [1240, 420],
            [1110, 390],
          ],
          '#fff4d8',
          0.22,
          6,
        );
      },
      (g) => {
        g.fillStyle = 'rgba(255,244,214,.1)';
        g.fillRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
        glow(g, 865, 268, 420, '#fff0d0', 0.26);
      },
    );
    bake.light('day', { id: 'light-day-table', depth: 1, order: 152, over: ['table', 'table-top'] }, (g) =>
      glow(g, 900, 560, 260, '#fff0d0', 0.16, 1, 0.5),
    );
    bake.light('candles', { depth: 1, order: 82, over: ROOM, flicker: 0.12 }, (g) => {
      glow(g, 960, 520, 900, '#ff9a48', 0.56, 1.2, 0.9);
      glow(g, 960, 752, 420, '#ff8a3c', 0.5, 1.2, 0.2);
    });
    bake.light(
      'candles',
      { id: 'light-candle-table', depth: 1, order: 152, over: ['table', 'table-top'], flicker: 0.12 },
      (g) => glow(g, 960, 556, 330, '#ffb464', 0.4, 1.1, 0.3),
      (g) => {
        for (const [x, y, h] of CANDLES) flame(g, x, y - h - 6, 0.85);
      },
    );
    bake.light('night', { depth: 1, order: 84, over: ROOM }, (g) => {
      glow(g, 865, 280, 820, '#4c6cc0', 0.7, 1.2, 0.9);
      patch(
        g,
        [
          [640, 612],
          [900, 612],
          [1060, 770],
          [560, 770],
        ],
        '#4c6cc0',
        0.3,
        14,
      );
    });
    bake.light('lamp', { id: 'light-lamp', depth: 1, order: 85, over: ROOM }, streetLamp, (g) => {
      glow(g, 712, 176, 150, '#c8783c', 0.5);
      glow(g, 710, 172, 26, '#ffe0b0', 0.9);
    });
    bake.light('lamp', { id: 'light-lamp-table', depth: 1, order: 152, over: ['table', 'table-top'] }, (g) =>
      glow(g, 900, 570, 300, '#ff9c50', 0.55, 1, 0.5),
    );
    spotOn(bake, 960, 726);
    // The ceiling as a picture of its own, over everything.
    bake.plane('country', { depth: 1, order: 300, slot: 'country', grade: 'none' }, ceilingFromBelow);
  },
};

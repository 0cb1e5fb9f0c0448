import { down, type G, H, lin, OX, styleOf, W } from '../kit/canvas.ts';
import type { Brush } from '../kit/cut.ts';
import { bulbLight, bulbStrings, bulbsOf, lamp, lampLight, starsLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { door, windowFrame } from '../kit/openings.ts';
import { person } from '../kit/people.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import type { SetPainter } from '../kit/plan.ts';
import { floor, panelling, sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { catchRims } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { boulevardLights, wetBoulevard, wetColumns } from '../kit/views.ts';
import { guestsAt } from './restaurantGuests.ts';
import {
  BAR,
  BULBS,
  DADO,
  DOOR,
  FOOT,
  KITCHEN,
  LAMP,
  PIANO,
  restaurantPlan,
  TABLES,
  WINDOW,
} from './restaurantPlan.ts';
import { bar, counter, frames, kitchenDoor, table } from './restaurantThings.ts';

const bulbsShine = (g: G): void => {
  for (const s of BULBS)
    bulbsOf(s).forEach(([x, y], i) => {
      bulbLight(g, x, y + 11.5, 5.5, 0.66 + 0.3 * Math.abs(Math.sin(i * 2.7 + x)));
    });
};

/** What the lamps of the room can reach. */
const ROOM = ['wall', 'floor', 'furniture', 'strings', 'guests'];

/** Winter night: strings of bulbs, coats, a wet boulevard, an upright everyone talks over. */
export const restaurant: SetPainter = {
  seed: 11,
  plan: restaurantPlan,
  paint(bake) {
    bake.plane('street', { depth: 0.82, order: 5 }, (brush) =>
      wetBoulevard(brush, { x: WINDOW.x - 20, y: WINDOW.y - 20, w: WINDOW.w + 40, h: WINDOW.h + 40 }, 41),
    );
    bake.plane('wall', { depth: 1, order: 10 }, (brush) => {
      wallWithWindow(brush);
      windowFrame(brush, WINDOW, '#1c3a30', {
        columns: 3,
        rows: [0, 0.24, 1],
        paper: down(100, 400, '#c23a34', '#7a1638'),
      });
      door(brush, DOOR, '#2c4c3c', {
        pane: [0.06, 0.66],
        box: down(172, 434, '#4c8a7c', '#7aac9c', '#3c6c62'),
      });
      wallThings(brush);
    });
    bake.plane('rings', { depth: 1, order: 10.5, dream: [3, 3] }, (brush) => {
      const { g } = brush;
      g.save();
      g.beginPath();
      g.rect(-OX, -40, W + 2 * OX, DADO + 30);
      g.rect(WINDOW.x - 16, WINDOW.y - 16, WINDOW.w + 32, WINDOW.h + 39);
      g.rect(DOOR.x - 16, DOOR.y - 16, DOOR.w + 32, DOOR.h);
      g.clip('evenodd');
      rings(
        brush,
        832,
        372,
        [
          ['#ffb84e', '#f0823c'],
          ['#e8863a', '#c4502e'],
          ['#3fa878', '#258870'],
          ['#258a72', '#176a62'],
          ['#176458', '#104a52'],
          ['#0f4048', '#0c2c44'],
        ],
        DADO - 8,
      );
      g.restore();
      wallThings(brush);
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#2c4a44', '#1a302e'), {
        vx: 960,
        gap: 74,
        paper: down(FOOT, H, '#1a5a66', '#0a1c40'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      contact(brush, PIANO.x + 110, PIANO.y - 14, 240, 18);
      const light = { from: [0.5, 0.8, 0.3], edge: 'rgba(255,210,150,.12)' } as const;
      stand(brush, upright({ wood: '#6a3c2c', panel: '#7c4a34', paper: '#e8dcc0' }), PIANO, light);
      stand(brush, pianoStool('#2a2220'), PIANO, light);
      lamp(brush, LAMP[0], LAMP[1], 1);
    });
    bake.plane('guests', { depth: 1, order: 50 }, (brush) => {
      counter(brush);
      TABLES.forEach((t, i) => {
        if (t.front) return;
        guestsAt(brush, i);
        table(brush, t);
      });
    });
    bake.plane('strings', { depth: 1, order: 20 }, (brush) => bulbStrings(brush, BULBS));
    bake.shine('stars', { depth: 1, order: 71, slot: 'bulbs', dream: [2, 3] }, (g) => starsLight(g, BULBS));
    lights(bake);
    bake.plane('front-tables', { depth: 1.12, order: 230 }, (brush) => {
      TABLES.forEach((t, i) => {
        if (!t.front) return;
        guestsAt(brush, i);
        table(brush, t);
      });
    });
    bake.plane('fore', { depth: 1.2, order: 250 }, (brush) =>
      person(
        brush,
        { member: 'waiter', pose: 'carry-tray' },
        { x: 84, y: 1300, scale: 5.1, turn: 152, pitch: 4 },
        {
          from: [0.9, 0.2, -0.3],
          colour: '#ffc48c',
          own: 0.05,
          shade: '#050908',
          strength: 0.7,
          blur: 2.4,
          paper: '#182068',
        },
      ),
    );
    catchRims(bake, 'tables', { id: 'fore', depth: 1.2, order: 251 }, '#6a4c30');
    bake.light(
      'tables',
      { id: 'light-front', depth: 1.12, order: 231, over: ['front-tables'] },
      (g) => {
        for (const t of TABLES) {
          if (!t.front) continue;
          glow(g, t.x, t.y - 40 * t.k, 300 * t.k, '#ffa858', 1, 1, 0.9);
          glow(g, t.x, t.y - 4, 130 * t.k, '#ffb868', 1, 1, 0.5);
          for (const side of [-1, 1]) glow(g, t.x + side * 170 * t.k, t.y + 10, 150 * t.k, '#d88c4c', 0.7);
        }
      },
      (g) => {
        for (const t of TABLES) if (t.front) lampLight(g, t.x, t.y, t.k * 0.8, 0.9);
      },
    );
  },
};

const wallThings = (brush: Brush): void => {
  frames(brush);
  kitchenDoor(brush);
  bar(brush);
};

const wallWithWindow = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#2a4c40', '#3c6e58', '#325c4c'), {
    stripe: 44,
    paper: down(0, FOOT, '#176458', '#0f4a50'),
  });
  sink(brush, FOOT, { sides: 0.62, top: 0.45, low: 0.5, colour: '#03100e' });
  panelling(brush, -OX - 12, W + OX + 10, DADO, FOOT, 16, '#2f5c4a');
  brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'bulbs',
    { depth: 1, order: 70, over: ROOM, flicker: 0.02 },
    (g) => {
      glow(g, 760, 110, 1000, '#c8602c', 0.24, 1.4, 0.42);
      glow(g, 1500, 160, 700, '#d8682c', 0.3, 1.1, 0.5);
      glow(g, 200, 110, 600, '#b85424', 0.22, 1.2, 0.4);
      glow(g, 960, 640, 900, '#9a4a24', 0.3, 1.3, 0.2);
      for (const s of BULBS) for (const [x, y] of bulbsOf(s)) glow(g, x, y + 12, 120, '#ff8a3c', 0.36);
    },
    (g) => {
      bulbsShine(g);
      glow(g, 960, 40, 1100, '#a8440c', 0.34, 1.3, 0.24);
      glow(g, 1450, 220, 620, '#8a3408', 0.42, 1.1, 0.7);
      for (const s of BULBS) wetColumns(g, bulbsOf(s), 668, '#ffa040', 0.12);
    },
  );
  bake.light(
    'lamp',
    { depth: 1, order: 72, over: ROOM, flicker: 0.02 },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 30, 560, '#ff8a44', 0.8, 1, 0.9);
      glow(g, LAMP[0] - 110, LAMP[1] + 90, 240, '#ffb868', 0.8);
      glow(g, PIANO.x - 40, 690, 460, '#ff9a40', 0.7, 1.2, 0.2);
    },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 40, 420, '#b85a14', 0.3);
      lampLight(g, LAMP[0], LAMP[1], 1, 0.9);
    },
  );
  bake.light(
    'street',
    { depth: 1, order: 74, over: ROOM },
    (g) => {
      glow(g, 721, 300, 330, '#3f8a78', 0.4);
      glow(g, 721, 640, 300, '#8fe0c4', 0.9, 0.9, 0.2);
      glow(g, 311, 256, 420, '#3f8f90', 0.4);
    },
    (g) => {
      boulevardLights(g, WINDOW, 41, 0.95);
      const p = { x: DOOR.x + DOOR.w * 0.14, y: DOOR.y + DOOR.h * 0.06, w: DOOR.w * 0.72, h: DOOR.h * 0.6 };
      g.save();
      g.globalCompositeOperation = 'lighter';
      g.fillStyle = styleOf(
        g,
        lin(0, p.y, 0, p.y + p.h, [
          [0, '#2a6a5c'],
          [0.45, '#5c9484'],
          [0.75, '#2c6054'],
          [1, '#123c38'],
        ]),
      );
      g.fillRect(p.x, p.y, p.w, p.h);
      g.restore();
      glow(g, 721, 300, 260, '#3f9880', 0.3);
      patch(
        g,
        [
          [660, 596],
          [780, 596],
          [806, 700],
          [640, 700],
        ],
        '#2f7060',
        0.3,
        12,
      );
    },
  );
  bake.light(
    'tables',
    { depth: 1, order: 78, over: ROOM },
    (g) => {
      for (const t of TABLES) {
        if (t.front) glow(g, t.x, t.y - 30, 320, '#a85c2c', 0.4, 1.2, 0.3);
        else {
          glow(g, t.x, t.y - 30, 270, '#ffa050', 1, 1, 0.8);
          for (const side of [-1, 1]) glow(g, t.x + side * 160, t.y, 150, '#d88c4c', 0.7);
        }
      }
    },
    (g) => {
      for (const t of TABLES) if (!t.front) lampLight(g, t.x, t.y, t.k * 0.8, 0.75);
    },
  );
  bake.light(
    'bar',
    { depth: 1, order: 79, over: ROOM },
    (g) => {
      for (const y of [70, 144, 218]) glow(g, BAR.x + 140, BAR.y + y, 300, '#ffa850', 0.9, 1, 0.3);
      glow(g, 1880, 440, 260, '#d87a34', 0.7, 1, 0.5);
      glow(g, KITCHEN.x + 75, KITCHEN.y + 92, 150, '#ffc070', 0.5);
    },
    (g) => {
      glow(g, BAR.x + 140, BAR.y + 130, 330, '#a8541a', 0.4, 1, 0.8);
      glow(g, KITCHEN.x + 75, KITCHEN.y + 92, 40, '#ffd8a0', 0.5);
      glow(g, KITCHEN.x + 75, KITCHEN.y + 92, 130, '#a85a20', 0.4);
    },
  );
  bake.light(
    'spot',
    { depth: 1, order: 76, over: ROOM },
    (g) => {
      glow(g, 772, 690, 330, '#fff0c8', 1, 1, 0.16);
      glow(g, 790, 420, 300, '#ffe2a8', 0.3);
    },
    (g) => {
      g.save();
      g.globalCompositeOperation = 'lighter';
      g.filter = 'blur(44px)';
      g.fillStyle = styleOf(
        g,
        lin(842, -70, 772, 690, [
          [0, 'rgba(255,240,200,.44)'],
          [0.5, 'rgba(255,225,160,.17)'],
          [1, 'rgba(255,220,150,.05)'],
        ]),
      );
      g.beginPath();
      g.moveTo(826, -70);
      g.lineTo(858, -70);
      g.lineTo(962, 692);
      g.lineTo(582, 692);
      g.fill();
      g.restore();
    },
  );
};

import { catenary, down, H, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import { napkin, napkinLight } from '../kit/napkin.ts';
import { door } from '../kit/openings.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import type { SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { contact, stand, turnedBody } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { ceiling } from './schoolCeilings.ts';
import { PARENTS, parents } from './schoolPeople.ts';
import { CREPE, FOLDER, FOOT, PIANO, schoolPlan } from './schoolPlan.ts';

const room = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#e0d4b4', '#ecdcb8', '#d0c09c'), {
    wear: 0.1,
    paper: down(0, FOOT, '#f0c878', '#d8886c'),
  });
  cut(brush, (q) => q.fillRect(-90, 380, 2100, FOOT - 376), down(380, FOOT, '#7c9c8c', '#648474'), {
    paper: down(380, FOOT, '#3ca890', '#2c7484'),
    rim: [0, 2, 'rgba(255,255,240,.4)'],
  });
  cut(brush, (q) => q.fillRect(150, 60, 420, 74), down(60, 134, '#16203c', '#2c3c64'), {
    paper: down(60, 134, '#24349c', '#5c68d0'),
    box: '#1c2850',
  });
  cut(
    brush,
    (q) => {
      q.fillRect(140, 50, 440, 10);
      q.fillRect(140, 134, 440, 12);
      for (let k = 0; k < 5; k++) q.fillRect(146 + k * 106, 54, 8, 84);
    },
    '#8c8470',
  );
  cut(
    brush,
    (q) => {
      q.fillRect(700, 150, 330, 170);
    },
    '#8c6c4c',
    {
      paper: '#a85c3c',
      shade: (q) => {
        q.fillStyle = '#3c5c4c';
        q.fillRect(710, 160, 310, 150);
        q.strokeStyle = 'rgba(240,244,230,.75)';
        q.lineWidth = 1.6;
        for (let k = 0; k < 5; k++) q.strokeRect(730, 196 + k * 13, 270, 0.1);
        q.fillStyle = 'rgba(240,244,230,.85)';
        for (const [x, y] of [
          [772, 248],
          [812, 235],
          [852, 222],
          [902, 241],
          [952, 209],
        ] as const) {
          q.beginPath();
          q.ellipse(x, y, 7, 5, -0.4, 0, 7);
          q.fill();
          q.fillRect(x + 5, y - 34, 1.8, 34);
        }
      },
    },
  );
  door(brush, { x: 1560, y: 200, w: 160, h: FOOT - 200 }, '#8c3c44');
  for (let k = 0; k < 9; k++) {
    const [x, y] = [1130 + (k % 3) * 96, 150 + Math.floor(k / 3) * 78];
    cut(brush, (q) => q.fillRect(x, y, 74, 58), '#f8f0dc', {
      rim: [0, 1.2, 'rgba(255,255,250,.6)'],
      shadow: [3, 4, 4, 0.4],
      shade: (q) => ceiling(q, x + 4, y + 4, k),
    });
  }
  sink(brush, FOOT, { sides: 0.42, top: 0.3, low: 0.25, colour: '#241814' });
};

const crepe = (brush: Brush): void => {
  for (let k = 0; k < 5; k++)
    cut(
      brush,
      (q) => {
        q.lineWidth = 11;
        const points = catenary(-90 + k * 420, 4 + (k % 2) * 10, 340 + k * 430, 6, 60 + (k % 3) * 14, 40);
        q.setLineDash([9, 5]);
        poly(q, points, true);
        q.setLineDash([]);
        q.lineWidth = 6;
        poly(q, points, true);
      },
      CREPE[k] ?? '#f07c6c',
      { shadow: [3, 9, 5, 0.35] },
    );
  for (const [x, y, k] of [
    [340, 66, 0],
    [760, 80, 2],
    [1190, 76, 1],
    [1620, 70, 3],
  ] as const)
    cut(
      brush,
      (q) => {
        for (let i = 0; i < 9; i++) {
          q.beginPath();
          q.ellipse(x + Math.cos((i / 9) * 6.28) * 17, y + Math.sin((i / 9) * 6.28) * 17, 13, 13, 0, 0, 7);
          q.fill();
        }
      },
      CREPE[k] ?? '#f0c05c',
      { shadow: [4, 8, 6, 0.35] },
    );
};

/** The children's folders against the piano; on the first, the sign in crayon. */
const folders = (brush: Brush): void => {
  for (const [k, hue] of ['#6c9cd8', '#e8b050', '#d8705c'].entries()) {
    const x = FOLDER.x - 12 + (2 - k) * 26;
    cut(
      brush,
      (q) =>
        poly(q, [
          [x, FOLDER.y - 16 + (2 - k) * -5],
          [x + 78, FOLDER.y - 22 + (2 - k) * -5],
          [x + 84, FOLDER.y + 62],
          [x + 4, FOLDER.y + 66],
        ]),
      hue,
      { shadow: [4, 3, 5, 0.4], rim: [0, 1.2, 'rgba(255,250,230,.5)'] },
    );
  }
  napkin(brush, FOLDER);
};

/** A school's basement: small chairs, crepe paper, an upright, a boiler behind the door. */
export const school: SetPainter = {
  seed: 149,
  plan: schoolPlan,
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, room);
    bake.plane('rings', { depth: 1, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        900,
        360,
        [
          ['#fff0b0', '#ffd880'],
          ['#ffc070', '#f89860'],
          ['#f08468', '#d86474'],
          ['#a85c90', '#7c4c98'],
          ['#4c5ca8', '#344c90'],
          ['#24387c', '#1c2c60'],
        ],
        FOOT,
      ),
    );
    bake.plane('crepe', { depth: 1, order: 25 }, crepe);
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#b08c64', '#7c5c44'), {
        gap: 92,
        rows: 5,
        checker: 'rgba(90,50,40,.28)',
        line: 'rgba(40,24,16,.3)',
        paper: down(FOOT, H, '#c86c54', '#5c2c5c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.3, 0.9, 0.2], edge: 'rgba(255,240,210,.2)' } as const;
      contact(brush, 1270, 650, 230, 16);
      stand(brush, upright({ wood: '#8c6444', panel: '#a0744c', paper: '#f8f0dc' }), PIANO, light);
      stand(brush, pianoStool('#5c4030'), PIANO, light);
      contact(brush, 1830, 668, 120, 12);
      stand(
        brush,
        [
          turnedBody(
            0,
            0,
            [
              [0, 40],
              [10, 42],
              [150, 42],
              [168, 30],
              [176, 12],
              [300, 12],
            ],
            '#8c4a3c',
            { sides: 24 },
          ),
          turnedBody(
            0,
            40,
            [
              [56, 13],
              [60, 13],
            ],
            '#3c2420',
          ),
        ],
        { x: 1840, y: 664, scale: 2.1, turn: -10, pitch: 8 },
        light,
      );
      for (const one of PARENTS) {
        contact(brush, one.x, one.y, 38, 6);
        stand(brush, chair(one.hue), { x: one.x, y: one.y, scale: one.small, turn: 150, pitch: 9 }, light);
      }
      folders(brush);
      for (const [x, y, c] of [
        [880, 690, '#e8c060'],
        [912, 708, '#7cb0d8'],
        [856, 716, '#f07c6c'],
      ] as const)
        stand(
          brush,
          [
            turnedBody(
              0,
              0,
              [
                [0, 16],
                [18, 17],
              ],
              c,
              { top: '#f4ecd8' },
            ),
          ],
          { x, y, scale: 1.6, turn: 0, pitch: 9 },
          light,
        );
    });
    bake.plane('parents', { depth: 1, order: 135, slot: 'people', grade: 'none' }, parents);
    napkinLight(bake, FOLDER, 79);
    bake.light(
      'bulbs',
      { depth: 1, order: 80 },
      (g) => {
        for (const x of [480, 1000, 1520]) glow(g, x, 90, 700, '#ffd090', 0.5, 1, 1);
        glow(g, 960, 700, 1000, '#ffc880', 0.4, 1.2, 0.22);
      },
      (g) => {
        for (const x of [640, 1340]) {
          cone(g, {
            x,
            y: 20,
            x0: x - 260,
            x1: x + 260,
            bottom: 640,
            colour: '#c89850',
            a: 0.07,
            soft: 16,
            mouth: 30,
          });
          glow(g, x, 34, 90, '#ffe8b0', 0.8, 1.4, 0.6);
        }
      },
    );
    bake.light(
      'window',
      { depth: 1, order: 82 },
      (g) => {
        glow(g, 360, 100, 330, '#5c7cc8', 0.5, 1.2, 0.7);
      },
      (g) => {
        glow(g, 420, 96, 120, '#4c6cb0', 0.5, 1.6, 0.5);
        for (const x of [230, 300, 470]) glow(g, x, 122, 26, '#ffb060', 0.7, 1.6, 0.5);
      },
    );
    bake.light(
      'boiler',
      { depth: 1, order: 84, flicker: 0.08 },
      (g) => {
        glow(g, 1820, 560, 330, '#ff6c34', 0.8);
        glow(g, 1790, 680, 300, '#ff7c44', 0.7, 1.1, 0.2);
      },
      (g) => glow(g, 1836, 556, 60, '#ffa050', 0.9),
    );
    spotOn(bake, 1180, 676);
  },
};

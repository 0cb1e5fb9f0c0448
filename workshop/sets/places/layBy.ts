import { blurred, H, lin, radial, rgba, styleOf, tone } from '../kit/canvas.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { lit } from '../kit/washes.ts';
import { autumnGround, poleNumber } from './layByAutumn.ts';
import { canyon, canyonWindows, cityCarpet, duskPlain, haze } from './layByCity.ts';
import { dayPlain, dryCanyon } from './layByDay.ts';
import { barrier, ground } from './layByGround.ts';
import { dayLight, longShadows, weeds } from './layByNoon.ts';
import { HZ, LAMP, layByPlan, RAIL } from './layByPlan.ts';
import { fruitStand, paperClouds, sodiumPole } from './layByThings.ts';
import { visitors } from './layByVisits.ts';

/** Above the city: dusk in spring, plain daylight in autumn. */
export const layBy: SetPainter = {
  seed: 23,
  plan: layByPlan,
  paint(bake) {
    bake.backdrop('sky', { depth: 0.08, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#05101f'],
          [0.2, '#09263a'],
          [0.4, '#124650'],
          [0.58, '#37705f'],
          [0.75, '#a08a54'],
          [0.89, '#e08044'],
          [1, '#d85c34'],
        ]),
      );
      glow(g, 1010, HZ, 820, '#8a4a20', 0.5, 1.5, 0.34);
      starField(g, 130, 200, 5);
      cloudBand(g, 190, 240, [216, 138, 84], 17, 0.5);
      cloudBand(g, 150, 180, [20, 66, 84], 19, 0.75);
      glow(g, 1310, 92, 26, '#e8fff4', 0.8);
    });
    bake.backdrop('sky-day', { depth: 0.08, order: 2, slot: 'day', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#4c84a0'],
          [0.32, '#84a8b0'],
          [0.62, '#c0bca4'],
          [0.84, '#e8c088'],
          [1, '#e8a868'],
        ]),
      );
      cloudBand(g, 50, 190, [222, 226, 216], 29, 0.6);
      cloudBand(g, 210, 120, [244, 220, 180], 33, 0.55);
      cloudBand(g, 300, 110, [236, 190, 140], 37, 0.7);
      // The sun of a late October noon: low, behind the fruit stand.
      glow(g, 250, 330, 980, '#ffc47c', 0.4, 1.3, 0.6);
      glow(g, 250, 300, 340, '#ffe0a8', 0.2);
    });
    bake.backdrop('sky-night', { depth: 0.08, order: 2, slot: 'night', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 14, [
          [0, '#03081a'],
          [0.5, '#0a1c3c'],
          [0.85, '#243a5c'],
          [1, '#5a4a54'],
        ]),
      );
      starField(g, 320, 420, 8);
    });
    bake.plane('sky-rings', { depth: 0.12, order: 3, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        1010,
        420,
        [
          ['#ffcf74', '#ff9e54'],
          ['#ff9a5c', '#e8684c'],
          ['#e0685c', '#a8486c'],
          ['#6a4a8c', '#3c3c84'],
          ['#2c5a80', '#1c4470'],
          ['#14305c', '#102050'],
        ],
        HZ + 30,
      ),
    );
    bake.plane('clouds', { depth: 0.16, order: 4, dream: [2, 3] }, paperClouds);
    bake.plane('plain', { depth: 0.3, order: 10 }, duskPlain);
    bake.shine('city', { depth: 0.3, order: 12, slot: 'city', dream: [0, 1] }, cityCarpet);
    bake.backdrop(
      'haze',
      { depth: 0.3, order: 13, slot: 'dusk', grade: 'none', blend: 'screen', dream: [0, 1] },
      ({ g }) => haze(g),
    );
    bake.plane('plain-day', { depth: 0.3, order: 14, slot: 'day' }, dayPlain);
    bake.plane('canyon', { depth: 0.62, order: 16 }, canyon);
    bake.light(
      'city',
      { id: 'light-canyon', depth: 0.62, order: 17, over: [] },
      () => undefined,
      canyonWindows,
    );
    bake.plane('canyon-day', { depth: 0.62, order: 18, slot: 'day' }, dryCanyon);
    bake.plane('ground', { depth: 1, order: 20 }, (brush) => {
      ground(brush);
      barrier(brush);
    });
    bake.plane('things', { depth: 1, order: 60 }, (brush) => {
      fruitStand(brush);
      sodiumPole(brush, 508, LAMP.x, LAMP.y);
    });
    bake.backdrop(
      'long-shadows',
      { depth: 1, order: 21, slot: 'day', grade: 'none', blend: 'multiply' },
      ({ g }) => longShadows(g),
    );
    bake.plane('leaves', { depth: 1, order: 22, slot: 'day' }, autumnGround);
    bake.plane('number', { depth: 1, order: 62, slot: 'day' }, poleNumber);
    visitors(bake);
    bake.light(
      'sodium',
      { depth: 1, order: 90, over: ['ground', 'things'] },
      (g) => {
        glow(g, LAMP.x + 100, LAMP.y + 20, 520, '#ff8a3c', 0.55);
        glow(g, LAMP.x + 170, 716, 640, '#ff9a44', 1, 1.15, 0.22);
        glow(g, 420, 480, 420, '#ff8a3c', 0.6, 1, 1.2);
        glow(g, 700, RAIL + 10, 500, '#ff9a4c', 0.8, 1.3, 0.14);
      },
      (g) => {
        cone(g, {
          x: LAMP.x,
          y: LAMP.y + 4,
          x0: LAMP.x - 150,
          x1: LAMP.x + 380,
          bottom: 735,
          colour: '#ff7418',
          a: 0.22,
          soft: 8,
          mouth: 18,
        });
        cone(g, {
          x: LAMP.x,
          y: LAMP.y + 4,
          x0: LAMP.x - 60,
          x1: LAMP.x + 250,
          bottom: 730,
          colour: '#ff8a30',
          a: 0.1,
          soft: 5,
        });
        glow(g, LAMP.x, LAMP.y + 6, 330, '#d85a10', 0.7);
        glow(g, LAMP.x, LAMP.y + 8, 110, '#ffc070', 0.8);
        g.fillStyle = '#fff0cc';
        g.beginPath();
        g.ellipse(LAMP.x + 6, LAMP.y + 5, 23, 7, 0.06, 0, 7);
        g.fill();
      },
    );
    bake.light('dusk', { depth: 1, order: 92, over: ['ground', 'things'] }, (g) => {
      glow(g, 1010, HZ + 40, 900, '#e8744c', 0.35, 1.4, 0.34);
      glow(g, 1400, RAIL, 700, '#c86c4c', 0.28, 1.2, 0.3);
    });
    bake.light(
      'booth',
      { id: 'light-booth', depth: 1, order: 93, over: ['things'] },
      (g) => glow(g, 530, 520, 74, '#d8fff0', 0.8),
      (g) => {
        glow(g, 534, 524, 90, '#8cd8c0', 0.42);
        lit(g, '#e4fff0', 1, (q) => q.fillRect(504, 486, 48, 4));
      },
    );
    dayLight(bake);
    spotOn(bake, 900, 712);
    bake.plane('weeds', { depth: 1.22, order: 241, slot: 'day' }, weeds);
    bake.backdrop('verge', { depth: 1.18, order: 240, dream: [0, 1] }, ({ g, random }) => {
      blurred(g, 2.5, (q) => {
        for (let i = 0; i < 70; i++) {
          const side = i % 2;
          const x = side ? 1560 + random() * 460 : -90 + random() * 420;
          const h = 20 + random() * 60 * (side ? (x - 1500) / 500 : (360 - x) / 420);
          q.strokeStyle = tone('#2c3026', 0.6 + random() * 0.6);
          q.lineWidth = 2.4;
          q.beginPath();
          q.moveTo(x, H + 40);
          q.quadraticCurveTo(x + 4, H - h * 0.5, x + (random() - 0.4) * 26, H + 10 - h);
          q.stroke();
        }
      });
      g.fillStyle = styleOf(g, radial(-60, H + 60, 420, rgba('#10140f', 0.9), rgba('#10140f', 0)));
      g.fillRect(-90, 500, 600, 400);
    });
  },
};

import { across, poly } from '../kit/canvas.ts';
import { car, raisedBonnet } from '../kit/car.ts';
import { cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { contact } from '../kit/solid.ts';
import { lit } from '../kit/washes.ts';
import { coach } from './layByCoach.ts';
import { RAIL } from './layByPlan.ts';
import { bag, coyote, coyoteEyes, ticket } from './layByVisitors.ts';

const COYOTE = [606, 744, 2.1] as const;
/** Her car, its nose to the right, drawn up against the fruit stand. */
const HERS = { x: 2113, y: 89, k: 0.87, flip: true };

/** What stands in the lay-by in some lives only, each in a light slot of its own. */
export const visitors = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const colour = '#7c8c94';
  bake.plane('saloon', { depth: 1, order: 140, slot: 'saloon' }, (brush) => {
    contact(brush, 1580, 744, 420, 16, 0.7);
    car(brush, { colour, glass: across(1400, 1880, '#6c8084', '#94806c') });
  });
  bake.light('saloon', { id: 'light-saloon', depth: 1, order: 141, over: ['saloon'] }, (g) => {
    glow(g, 1640, 540, 460, '#e8743c', 0.7, 1, 0.34);
    glow(g, 1640, 470, 420, '#e8945c', 0.45, 1, 0.1);
    glow(g, 1190, 600, 260, '#ff9a60', 0.6);
  });
  bake.plane('bonnet', { depth: 1, order: 142, slot: 'bonnet' }, (brush) => raisedBonnet(brush, { colour }));
  bake.light('bonnet', { id: 'light-bonnet', depth: 1, order: 143, over: ['bonnet'] }, (g) =>
    glow(g, 1300, 430, 260, '#ff9a60', 0.7),
  );
  bake.plane('ticket', { depth: 1, order: 144, slot: 'headlamps' }, (brush) => ticket(brush, 1440, 548, 0.5));
  bake.light(
    'headlamps',
    { id: 'light-headlamps', depth: 1, order: 145, over: [] },
    () => undefined,
    (g) => {
      cone(g, {
        x: 1200,
        y: 632,
        x0: 520,
        x1: 900,
        bottom: 770,
        colour: '#ffdca0',
        a: 0.12,
        soft: 9,
        mouth: 10,
      });
      glow(g, 1204, 630, 150, '#ffcf88', 0.8, 1, 0.7);
      glow(g, 960, 742, 330, '#d89850', 0.35, 1.2, 0.1);
      glow(g, 1988, 636, 70, '#ff3820', 0.7);
    },
  );
  bake.plane('green', { depth: 1, order: 100, slot: 'green' }, (brush) => {
    contact(brush, 730, 738, 360, 14, 0.7);
    car(brush, { colour: '#4c9470', glass: across(60, 900, '#3c4c4c', '#6c7468'), move: HERS });
    ticket(brush, 866, 560, -0.5);
  });
  bake.light('green', { id: 'light-green', depth: 1, order: 101, over: ['green'] }, (g) => {
    glow(g, 700, 560, 420, '#ff9a50', 0.9, 1, 0.7);
    glow(g, 640, 500, 380, '#ffb060', 1, 1, 0.16);
  });
  bake.plane('coyote', { depth: 1, order: 155, slot: 'coyote' }, (brush) => coyote(brush, ...COYOTE));
  bake.light(
    'coyote',
    { id: 'light-coyote', depth: 1, order: 156, over: ['coyote'] },
    (g) => glow(g, COYOTE[0] + 20, COYOTE[1] - 110, 210, '#ffa860', 1, 1.2, 0.6),
    (g) => coyoteEyes(g, ...COYOTE),
  );
  bake.plane('coach', { depth: 1, order: 122, slot: 'coach' }, coach);
  bake.plane('bag', { depth: 1, order: 132, slot: 'bag' }, (brush) => bag(brush, 268, 752, 0.95, '#a8583c'));
  bake.plane('bags', { depth: 1, order: 133, slot: 'bags' }, (brush) =>
    bag(brush, 152, 754, 0.95, '#54606c'),
  );
  bake.plane('napkin', { depth: 1, order: 100, slot: 'napkin' }, (brush) => {
    cut(
      brush,
      (q) =>
        poly(q, [
          [856, RAIL - 5],
          [902, RAIL - 11],
          [950, RAIL - 7],
          [946, RAIL + 1],
          [905, RAIL + 45],
          [860, RAIL + 3],
        ]),
      '#f8f4ea',
      {
        paper: '#fff8ec',
        rim: [0, 1.2, 'rgba(255,255,255,.9)'],
        shade: (q) => {
          q.fillStyle = 'rgba(110,96,96,.3)';
          poly(q, [
            [860, RAIL + 3],
            [946, RAIL + 1],
            [905, RAIL + 45],
          ]);
          q.fillStyle = 'rgba(110,96,96,.22)';
          poly(q, [
            [904, RAIL + 2],
            [946, RAIL + 1],
            [905, RAIL + 45],
          ]);
          q.strokeStyle = 'rgba(90,96,120,.55)';
          q.lineWidth = 1.4;
          for (const line of [
            [
              [902, RAIL - 10],
              [904, RAIL + 2],
              [905, RAIL + 44],
            ],
            [
              [860, RAIL + 3],
              [946, RAIL + 1],
            ],
          ] as const)
            poly(q, line, true);
        },
      },
    );
    cut(
      brush,
      (q) => {
        q.lineWidth = 3;
        poly(
          q,
          [
            [888, RAIL - 9],
            [962, RAIL - 4],
          ],
          true,
        );
      },
      '#1c2c50',
    );
  });
  bake.shine('napkin-white', { depth: 1, order: 101, slot: 'napkin', dream: [0, 1] }, (g) =>
    lit(g, 'rgba(60,56,44,.5)', 3, (q) => q.fillRect(862, RAIL - 10, 84, 11)),
  );
};

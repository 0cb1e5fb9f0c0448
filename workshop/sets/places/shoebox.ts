import { down, radial } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { boxClosed, boxOpen } from './shoeboxBox.ts';
import { keepsakes } from './shoeboxKept.ts';
import { EDGE, KEPT, LAMP, SPOT, shoeboxPlan } from './shoeboxPlan.ts';

/** A table under a lamp, a shoebox on it, and in the middle of the light one thing at a time. */
export const shoebox: SetPainter = {
  seed: 149,
  plan: shoeboxPlan,
  paint(bake) {
    bake.plane('dark', { depth: 0.6, order: 5 }, (brush) => {
      fillAll(brush.g, down(-40, EDGE + 60, '#1c1826', '#2c2430', '#3c2c30'));
      if (brush.material !== 'memory')
        cut(
          brush,
          (q) => q.fillRect(-100, -50, 2120, EDGE + 130),
          down(-50, EDGE + 60, '#1c1650', '#3c2468', '#6c3470'),
          {
            paper: down(-50, EDGE + 60, '#1c1650', '#3c2468', '#6c3470'),
          },
        );
    });
    bake.plane('table', { depth: 1, order: 20 }, (brush) => {
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.ellipse(1010, 830, 1180, 830 - EDGE, 0, 0, 7);
          q.fill();
        },
        radial(SPOT.x, SPOT.y, 900, '#a8744c', '#8c5c3c', '#5c3828', '#382420'),
        {
          paper: radial(SPOT.x, SPOT.y, 900, '#e89c5c', '#c86c54', '#7c3c68', '#3c2468'),
          rim: [0, 2, 'rgba(255,220,170,.5)'],
          shade: (q) => {
            const { random } = brush;
            for (let i = 0; i < 150; i++) {
              q.strokeStyle = random() < 0.5 ? 'rgba(40,16,8,.16)' : 'rgba(255,214,160,.08)';
              q.lineWidth = 1 + random() * 3;
              const y = EDGE + random() * 400;
              q.beginPath();
              q.moveTo(-100, y + 20 * random());
              q.bezierCurveTo(600, y - 14, 1400, y + 18, 2020, y + 24 * random());
              q.stroke();
            }
          },
        },
      );
      contact(brush, LAMP.x, LAMP.y, 60, 10, 0.5);
      lamp(brush, LAMP.x, LAMP.y, LAMP.k, '#c8a070', '#3c2c20');
    });
    bake.light(
      'lamp',
      { depth: 1, order: 40, flicker: 0.02 },
      (g) => {
        glow(g, SPOT.x - 60, SPOT.y - 10, 620, '#ffb864', 1, 1.2, 0.42);
        glow(g, LAMP.x, LAMP.y + 10, 330, '#ffc070', 0.8, 1.2, 0.5);
      },
      (g) => {
        glow(g, LAMP.x, LAMP.y - 80, 520, '#8c4c1c', 0.35);
        lampLight(g, LAMP.x, LAMP.y, LAMP.k, 0.9);
      },
    );
    for (const [slot, draw] of [
      ['open', boxOpen],
      ['closed', boxClosed],
    ] as const) {
      bake.plane(`box-${slot}`, { depth: 1, order: 60, slot }, draw);
      bake.light(slot, { id: `light-box-${slot}`, depth: 1, order: 61, over: [`box-${slot}`] }, (g) =>
        glow(g, 1330, 580, 480, '#ffb868', slot === 'open' ? 1 : 0.2, 1.1, 0.8),
      );
    }
    for (const name of KEPT) {
      bake.plane(name, { depth: 1, order: 70, slot: name, grade: 'none' }, keepsakes[name]);
      bake.light(
        name,
        { id: `light-${name}`, depth: 1, order: 71, over: [] },
        () => undefined,
        (g) => glow(g, SPOT.x - 130, SPOT.y - 40, 300, '#ffb060', 0.22, 1.2, 0.5),
      );
    }
    spotOn(bake, SPOT.x, SPOT.y);
    bake.backdrop('near-dark', { depth: 1.2, order: 230, dream: [0, 1] }, ({ g }) => {
      const shade = g.createLinearGradient(0, 640, 0, 840);
      shade.addColorStop(0, 'rgba(6,4,10,0)');
      shade.addColorStop(1, 'rgba(6,4,10,.8)');
      g.fillStyle = shade;
      g.fillRect(-80, 640, 2080, 210);
    });
  },
};

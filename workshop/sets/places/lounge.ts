import { across, down, H, lin } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { suitcase } from '../kit/furniture.ts';
import { glow, patch } from '../kit/light.ts';
import { napkin, napkinLight } from '../kit/napkin.ts';
import { grand, pianoStool } from '../kit/pianos.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { cloudBand } from '../kit/views.ts';
import { nearest, sleepers } from './loungePeople.ts';
import { BOARD, CASE, FOOT, GLASS, loungePlan, PIANO } from './loungePlan.ts';
import { apron, drumCase, rope, seats } from './loungeThings.ts';

/** What the light within the hall can reach. */
const HALL = ['hall', 'floor', 'furniture'];

/** A departure lounge at first light: two delays on one board, a piano nobody plays. */
export const lounge: SetPainter = {
  seed: 101,
  plan: loungePlan,
  paint(bake) {
    bake.plane('sky', { depth: 0.1, order: 1 }, (brush) => {
      if (brush.material === 'edges') return;
      fillAll(
        brush.g,
        brush.material === 'memory'
          ? lin(0, 40, 0, 410, [
              [0, '#7c98cc'],
              [0.45, '#b8bcd4'],
              [0.75, '#f0d0b4'],
              [1, '#ffc48c'],
            ])
          : lin(0, 40, 0, 410, [
              [0, '#4c74d8'],
              [0.45, '#b88ce0'],
              [0.75, '#ffac98'],
              [1, '#ffd880'],
            ]),
      );
      if (brush.material === 'memory') {
        cloudBand(brush.g, 130, 150, [255, 226, 200], 14, 0.7);
        cloudBand(brush.g, 270, 90, [236, 170, 150], 21, 0.6);
      }
    });
    bake.plane('apron', { depth: 0.4, order: 6 }, apron);
    bake.plane('hall', { depth: 1, order: 20 }, (brush) => {
      cut(
        brush,
        (q) => q.fillRect(-90, -50, 2100, GLASS.y0 + 50),
        down(-40, GLASS.y0, '#c8ccd8', '#a0a4b4'),
        { paper: down(-40, GLASS.y0, '#a878c8', '#6c54a8') },
      );
      cut(
        brush,
        (q) => q.fillRect(-90, GLASS.y1, 2100, FOOT - GLASS.y1 + 4),
        down(GLASS.y1, FOOT, '#8c90a0', '#6c7080'),
        { paper: down(GLASS.y1, FOOT, '#7c4c98', '#4c3480') },
      );
      cut(
        brush,
        (q) => {
          for (let x = -60; x < 2010; x += 238) q.fillRect(x, GLASS.y0, 15, GLASS.y1 - GLASS.y0);
          q.fillRect(-90, 292, 2100, 7);
        },
        across(-60, 2000, '#7c8090', '#90949c', '#7c8090'),
        { paper: '#5c3c8c', rim: [1.4, 0, 'rgba(255,230,200,.5)'] },
      );
      cut(brush, (q) => q.fillRect(BOARD.x - 12, BOARD.y - 12, BOARD.w + 24, BOARD.h + 24), '#24262e', {
        paper: '#2c1c54',
      });
      cut(brush, (q) => q.fillRect(BOARD.x + BOARD.w / 2 - 60, -40, 10, BOARD.y + 30), '#4c5060');
      cut(brush, (q) => q.fillRect(BOARD.x + BOARD.w / 2 + 50, -40, 10, BOARD.y + 30), '#4c5060');
    });
    bake.shine('board-lines', { depth: 1, order: 24, slot: 'board' }, (g) => {
      for (let r = 0; r < 6; r++) {
        const late = r === 1 || r === 3;
        const y = BOARD.y + 14 + r * 27;
        let x = BOARD.x + 16;
        for (const [i, n] of [4, 9 + ((r * 5) % 4), 3, late ? 7 : 2].entries()) {
          for (let k = 0; k < n; k++) {
            g.fillStyle = late ? (i === 3 ? '#ff5c28' : '#e88c38') : '#7c5c30';
            g.fillRect(x + k * 12, y, 9, 15);
            g.fillStyle = 'rgba(0,0,0,.55)';
            g.fillRect(x + k * 12, y + 7, 9, 1.4);
            g.fillRect(x + k * 12 + 2 + ((k * 7 + r * 3) % 3), y + 3 + ((k + r) % 2) * 6, 4, 4);
          }
          x = BOARD.x + ([84, 250, 306, 306][i] ?? 16);
        }
        if (late) glow(g, BOARD.x + 345, y + 8, 70, '#ff5c20', 0.35, 1.2, 0.4);
      }
      glow(g, BOARD.x + BOARD.w / 2, BOARD.y + BOARD.h / 2, 260, '#6c3c10', 0.3, 1.2, 0.6);
    });
    bake.plane('floor', { depth: 1, order: 25 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#a8a4ac', '#6c7084'), {
        gap: 120,
        rows: 4,
        line: 'rgba(60,64,84,.24)',
        paper: down(FOOT, H, '#7c5cb0', '#34286c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      const light = { from: [-0.2, 0.8, -0.5], edge: 'rgba(255,236,210,.25)' } as const;
      contact(brush, 790, 660, 240, 16);
      stand(brush, grand({ wood: '#2c2c3c', panel: '#3c3c50', gold: '#b87c3c' }, false), PIANO, light);
      stand(brush, pianoStool('#2c2834'), PIANO, light);
      rope(brush);
      drumCase(brush);
      seats(brush, 1660, 640, 3, 2, '#5c7894', 10);
      stand(
        brush,
        [box([-40, 40], [0, 108], [-20, 20], '#787c90', { top: '#a8acb8' })],
        { x: 1860, y: 660, scale: 2.1, turn: -16, pitch: 8 },
        light,
      );
    });
    bake.plane('seats', { depth: 1, order: 160 }, (brush) => {
      sleepers(brush);
      seats(brush, 1340, 770, 6, 2.4, '#4c6884', 180);
      stand(
        brush,
        suitcase(50, 62, 24, '#a8543c', '#54281c'),
        { x: 1014, y: 780, scale: 2.4, turn: 30, pitch: 9 },
        { from: [-0.2, 0.8, -0.4], edge: 'rgba(255,236,210,.3)' },
      );
    });
    bake.light(
      'dawn',
      { depth: 1, order: 90, over: HALL },
      (g) => {
        for (let k = 0; k < 5; k++)
          patch(
            g,
            [
              [-40 + k * 420, 560],
              [150 + k * 420, 560],
              [60 + k * 470, 800],
              [-200 + k * 470, 800],
            ],
            '#ffb884',
            0.34,
            10,
          );
        glow(g, 760, 500, 900, '#ffb078', 0.4, 1.3, 0.4);
      },
      (g) => {
        glow(g, 780, 400, 620, '#a85c2c', 0.35, 1.4, 0.5);
        glow(g, 780, 404, 120, '#ffe0a8', 0.8, 2.2, 0.5);
      },
    );
    bake.light(
      'tubes',
      { depth: 1, order: 92, over: HALL },
      (g) => glow(g, 960, 20, 1100, '#c8d8f0', 0.35, 1.2, 0.5),
      (g) => {
        g.fillStyle = '#dce8f8';
        for (const x of [120, 520, 920, 1320, 1720]) g.fillRect(x, 22, 160, 5);
      },
    );
    bake.light('piano', { depth: 1, order: 94, over: HALL }, (g) =>
      glow(g, 760, 560, 420, '#ffd8a0', 1, 1.1, 0.8),
    );
    // After the lights of the hall, which would wash the strokes out.
    bake.plane('napkin', { depth: 1, order: 96 }, (brush) => napkin(brush, CASE.napkin));
    napkinLight(bake, CASE.napkin, 98);
    spotOn(bake, 640, 684);
    bake.plane('front', { depth: 1.16, order: 240 }, (brush) => {
      nearest(brush);
      cut(brush, (q) => q.fillRect(-90, 790, 420, 60), '#24283c', { paper: '#2c2060' });
    });
  },
};

import { across, down, H, lin, OX, poly, radial, rgba, styleOf, tone, W, blurred } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { cityLights, cloudBand, ridge, skyline, starField } from '../kit/views.ts';
import { car } from '../kit/car.ts';
import { fruitStand, sodiumPole } from './layByThings.ts';

const HZ = 448;
const EDGE = 640;
const RAIL = 588;
const LAMP = { x: 588, y: 112 };

const barrier = (brush: Brush): void => {
  cut(brush, (q) => {
    for (let x = -60; x < W + 90; x += 168) q.fillRect(x - 8, RAIL - 4, 16, EDGE + 24 - RAIL);
  }, '#5c6464');
  const face = lin(0, RAIL, 0, RAIL + 47, [[0, '#d8dcd4'], [0.12, '#b0b6b0'], [0.3, '#747c7c'], [0.48, '#6a7272'], [0.55, '#c4c8c0'], [0.68, '#a4aaa6'], [0.85, '#5c6464'], [1, '#3c4446']]);
  cut(brush, (q) => q.fillRect(-OX - 10, RAIL, W + 2 * OX + 20, 47), face, {
    paper: down(RAIL, RAIL + 47, '#e8c070', '#b06848'),
    rim: [0, 1.5, 'rgba(255,255,245,.4)'],
    shade: (q) => {
      const { random } = brush;
      q.fillStyle = 'rgba(0,8,10,.4)';
      for (let x = -24; x < W + 90; x += 336) {
        q.fillRect(x, RAIL + 3, 2, 42);
        for (const dy of [9, 32]) for (const dx of [-9, 11]) {
          q.beginPath();
          q.arc(x + dx, RAIL + dy, 2.2, 0, 7);
          q.fill();
        }
      }
      for (let i = 0; i < 30; i++) {
        q.fillStyle = 'rgba(130,60,30,.3)';
        q.fillRect(-70 + random() * 2060, RAIL + 6 + random() * 30, 8 + random() * 40, 1.5 + random() * 3);
      }
    },
  });
};

const ground = (brush: Brush): void => {
  const { random } = brush;
  cut(brush, (q) => {
    q.beginPath();
    q.moveTo(-OX - 10, EDGE + 8);
    q.bezierCurveTo(500, EDGE - 6, 1200, EDGE + 4, W + OX + 10, EDGE - 8);
    q.lineTo(W + OX + 10, H + 40);
    q.lineTo(-OX - 10, H + 40);
    q.fill();
  }, down(EDGE, H, '#8c8068', '#6c685c', '#4c4c4a'), {
    paper: down(EDGE, H, '#3a5a78', '#1c2450'),
    shade: (q) => {
      for (let i = 0; i < 1700; i++) {
        const y = EDGE + 8 + random() ** 0.8 * 180;
        q.fillStyle = random() < 0.5 ? 'rgba(255,240,210,.16)' : 'rgba(0,6,10,.22)';
        q.fillRect(-OX + random() * (W + 2 * OX), y, 1 + random() * 3 * (y / H), 1 + random() * 1.4);
      }
      q.fillStyle = 'rgba(40,42,48,.5)';
      q.fillRect(-OX - 10, 752, W + 200, 100);
      q.strokeStyle = 'rgba(240,236,214,.32)';
      q.lineWidth = 7;
      q.setLineDash([150, 90]);
      q.beginPath();
      q.moveTo(-OX, 792);
      q.lineTo(W + OX, 786);
      q.stroke();
    },
  });
  if (brush.material !== 'memory') return;
  const { g } = brush;
  for (let i = 0; i < 620; i++) {
    const x = -OX + random() * (W + 2 * OX);
    const h = 3 + random() * 14;
    g.strokeStyle = random() < 0.5 ? '#5c5c3c' : '#8a7c4c';
    g.lineWidth = 1.2;
    g.beginPath();
    g.moveTo(x, EDGE + 8);
    g.quadraticCurveTo(x + 2, EDGE + 8 - h * 0.6, x + (random() - 0.3) * 9, EDGE + 8 - h);
    g.stroke();
  }
};

const plain = (brush: Brush): void => {
  ridge(brush, HZ - 8, 22, 0.0032, 4, across(0, W, '#8c98a4', '#a8a09c'));
  ridge(brush, HZ + 4, 14, 0.0046, 9, across(0, W, '#74828c', '#948c84'));
  cut(brush, (q) => q.fillRect(-OX - 10, HZ + 4, W + 200, 300), down(HZ, EDGE + 30, '#b4aca0', '#8c8c88', '#5c686c', '#48545c'), {
    paper: down(HZ, EDGE, '#5a3c8c', '#1c2464'),
    shade: (q) => {
      q.strokeStyle = 'rgba(60,66,74,.35)';
      q.lineWidth = 1;
      for (let i = -26; i <= 26; i++) poly(q, [[1000 + i * 6, HZ + 6], [1000 + i * 190, EDGE + 60]], true);
      for (let k = 1; k < 12; k++) q.fillRect(-90, HZ + 4 + 200 / (13 - k), W + 200, 0.8);
      const { random } = brush;
      for (let i = 0; i < 2600; i++) {
        const t = random() ** 1.8;
        const y = HZ + 8 + t * 190;
        q.fillStyle = ['rgba(225,215,200,.4)', 'rgba(70,90,80,.42)', 'rgba(120,110,104,.45)', 'rgba(60,66,72,.3)'][(random() * 4) | 0] ?? '#888';
        q.fillRect(-OX + random() * (W + 2 * OX), y, 2 + t * 12, 1 + t * 5);
      }
    },
  });
  skyline(brush, { x0: 860, x1: 1170, base: HZ + 6, low: 8, high: 66, fill: down(HZ - 60, HZ, '#6c7c8c', '#948c88'), seed: 31, width: 13 });
};

/** Above the city: dusk in spring, plain daylight in autumn. */
export const layBy: SetPainter = {
  seed: 23,
  plan: {
    id: 'lay-by',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#05101f', '#124650', '#37705f', '#e08044', '#0a2432', '#061722'),
    marks: {
      barrier: at(812, 700, 2.2, 66, { seat: 55, order: 130 }),
      'barrier-right': at(1010, 702, 2.2, -60, { seat: 55, order: 130 }),
      'fruit-stand': at(420, 726, 2.25, 80, { order: 140 }),
      payphone: at(590, 726, 2.25, -70, { order: 140 }),
      car: at(1112, 740, 2.25, 96, { order: 150 }),
      road: at(760, 760, 2.4, 20, { order: 160 }),
    },
    cameras: framings(
      { two: [900, 480, 1.4], left: [420, 470, 1.4], right: [1330, 500, 1.35], close: [900, 470, 2], detail: [545, 520, 2.8] },
      { city: [1010, 430, 1.8, 0.3], 'car-interior': [1560, 530, 2.2] },
    ),
    light: {
      slots: ['dusk', 'day', 'night', 'city', 'sodium', 'spot'],
      lamps: [{ slot: 'sodium', x: LAMP.x, y: LAMP.y, radius: 700, colour: '#ffa850' }],
      cues: lightCues(),
    },
    effects: [
      { kind: 'traffic', area: { x: 300, y: 470, w: 1500, h: 110 }, depth: 0.3, order: 14, colour: '#ffd090', amount: 0.4, slot: 'city' },
      { kind: 'clouds', area: { x: -77, y: 120, w: 2074, h: 280 }, depth: 0.1, order: 3, colour: '#ffb070', amount: 0.3 },
      { kind: 'dust', area: { x: 430, y: 140, w: 500, h: 560 }, depth: 1, order: 160, colour: '#ffb060', amount: 0.25, slot: 'sodium' },
      { kind: 'neon', area: { x: LAMP.x - 30, y: LAMP.y - 20, w: 66, h: 40 }, depth: 1, order: 98, colour: '#ffd088', amount: 0.2, slot: 'sodium' },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.08, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(g, lin(0, -32, 0, HZ + 14, [[0, '#05101f'], [0.2, '#09263a'], [0.4, '#124650'], [0.58, '#37705f'], [0.75, '#a08a54'], [0.89, '#e08044'], [1, '#d85c34']]));
      glow(g, 1010, HZ, 820, '#8a4a20', 0.5, 1.5, 0.34);
      starField(g, 130, 200, 5);
      cloudBand(g, 190, 240, [216, 138, 84], 17, 0.5);
      cloudBand(g, 150, 180, [20, 66, 84], 19, 0.75);
      glow(g, 1310, 92, 26, '#e8fff4', 0.8);
    });
    bake.backdrop('sky-day', { depth: 0.08, order: 2, slot: 'day', grade: 'none' }, ({ g }) => {
      fillAll(g, lin(0, -32, 0, HZ + 14, [[0, '#8fb2c4'], [0.35, '#b4c8cc'], [0.7, '#d8d4c4'], [0.9, '#e4d2b4'], [1, '#d8c0a0']]));
      cloudBand(g, 60, 200, [240, 240, 232], 29, 0.55);
      cloudBand(g, 280, 130, [226, 208, 180], 37, 0.6);
    });
    bake.backdrop('sky-night', { depth: 0.08, order: 2, slot: 'night', grade: 'none' }, ({ g }) => {
      fillAll(g, lin(0, -32, 0, HZ + 14, [[0, '#03081a'], [0.5, '#0a1c3c'], [0.85, '#243a5c'], [1, '#5a4a54']]));
      starField(g, 320, 420, 8);
    });
    bake.plane('sky-rings', { depth: 0.12, order: 3, dream: [3, 3] }, (brush) =>
      rings(brush, 1010, 420, [['#ffcf74', '#ff9e54'], ['#ff9a5c', '#e8684c'], ['#e0685c', '#a8486c'], ['#6a4a8c', '#3c3c84'], ['#2c5a80', '#1c4470'], ['#14305c', '#102050']], HZ + 30),
    );
    bake.plane('plain', { depth: 0.3, order: 10 }, plain);
    bake.light('city', { depth: 0.3, order: 12 }, () => undefined, (g) => cityLights(g, { horizon: HZ, bottom: EDGE + 20, vx: 1000, seed: 77 }));
    bake.backdrop('haze', { depth: 0.3, order: 13, slot: 'dusk', grade: 'none', blend: 'screen' }, ({ g }) => {
      g.fillStyle = styleOf(g, lin(0, HZ - 8, 0, HZ + 90, [[0, '#2a1408'], [0.1, '#a8603c'], [0.35, '#4a4430'], [1, '#000000']]));
      g.fillRect(-OX, HZ - 8, W + 2 * OX, 98);
    });
    bake.plane('ground', { depth: 0.96, order: 20 }, (brush) => {
      ground(brush);
      barrier(brush);
    });
    bake.plane('things', { depth: 1, order: 60 }, (brush) => {
      fruitStand(brush);
      sodiumPole(brush, 508, LAMP.x, LAMP.y);
    });
    bake.plane('car', { depth: 1, order: 140 }, (brush) => {
      contact(brush, 1580, 744, 420, 16, 0.7);
      car(brush, { colour: '#7c8c94', glass: down(480, 566, '#8c9c9c', '#b4b4a8'), bonnet: true });
    });
    bake.light('sodium', { depth: 1, order: 90 }, (g) => {
      glow(g, LAMP.x + 100, LAMP.y + 20, 520, '#ff8a3c', 0.55);
      glow(g, LAMP.x + 170, 716, 640, '#ff9a44', 1, 1.15, 0.22);
      glow(g, 420, 480, 420, '#ff8a3c', 0.6, 1, 1.2);
      glow(g, 700, RAIL + 10, 500, '#ff9a4c', 0.8, 1.3, 0.14);
    }, (g) => {
      cone(g, { x: LAMP.x, y: LAMP.y + 4, x0: LAMP.x - 150, x1: LAMP.x + 380, bottom: 735, colour: '#ff7418', a: 0.22, soft: 8, mouth: 18 });
      cone(g, { x: LAMP.x, y: LAMP.y + 4, x0: LAMP.x - 60, x1: LAMP.x + 250, bottom: 730, colour: '#ff8a30', a: 0.1, soft: 5 });
      glow(g, LAMP.x, LAMP.y + 6, 330, '#d85a10', 0.7);
      glow(g, LAMP.x, LAMP.y + 8, 110, '#ffc070', 0.8);
      g.fillStyle = '#fff0cc';
      g.beginPath();
      g.ellipse(LAMP.x + 6, LAMP.y + 5, 23, 7, 0.06, 0, 7);
      g.fill();
    });
    bake.light('sodium', { id: 'light-car', depth: 1, order: 141, over: ['car'] }, (g) => {
      glow(g, 1180, 610, 330, '#ff9a50', 0.9, 1, 0.8);
      glow(g, 1360, 430, 200, '#ff9a50', 0.5);
    });
    bake.light('dusk', { id: 'light-car-dusk', depth: 1, order: 142, over: ['car'] }, (g) => {
      glow(g, 1640, 540, 420, '#e8743c', 0.85, 1, 0.34);
      glow(g, 1640, 470, 420, '#e8945c', 0.5, 1, 0.1);
    });
    bake.light('dusk', { depth: 1, order: 92 }, (g) => {
      glow(g, 1010, HZ + 40, 900, '#e8744c', 0.35, 1.4, 0.34);
      glow(g, 1400, RAIL, 700, '#c86c4c', 0.28, 1.2, 0.3);
    });
    spotOn(bake, 900, 712);
    bake.backdrop('verge', { depth: 1.18, order: 240, dream: [0, 1] }, ({ g, random }) => {
      blurred(g, 2.5, (q) => {
        for (let i = 0; i < 150; i++) {
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

function lightCues() {
  const warm = [-0.62, 0.6, -0.5] as const;
  const cool = [0.8, 0.25, -0.58] as const;
  const dusk = cue({ slots: { dusk: 1, city: 1, sodium: 1 }, grade: '#2f4a58', paper: '#b8a8dc', key: [warm, '#ffb25c', 2.2], rim: [cool, '#58d0b4', 0.9], ambient: '#22343c', vignette: 0.7, edges: '#2c4250' });
  const night = cue({ slots: { night: 1, city: 1, sodium: 1 }, grade: '#1a2a42', paper: '#7c78bc', key: [warm, '#ffb25c', 2.2], rim: [cool, '#5c90d8', 0.8], ambient: '#141e30', vignette: 0.85, edges: '#16223c' });
  const daylight = cue({ slots: { day: 1 }, grade: '#e4e0d4', paper: '#f0e8e0', key: [[0.5, 0.8, 0.2], '#fff4dc', 1.4], rim: [[-0.7, 0.3, -0.6], '#a8ccd8', 0.7], ambient: '#8c8c88', vignette: 0.3, edges: '#a8a496' });
  return {
    dusk,
    daylight,
    night,
    full: dusk,
    dim: { ...dusk, slots: { dusk: 0.6, city: 0.8, sodium: 0.8, night: 0.55 }, grade: '#243c4c' },
    'one-lamp': { ...night, slots: { night: 0.9, city: 0.25, sodium: 1 }, grade: '#0e1624', paperGrade: '#5a589c', vignette: 0.95 },
    spot: { ...night, slots: { night: 0.9, city: 0.6, sodium: 0.15, spot: 1 }, grade: '#141e32' },
    dark: { ...night, slots: { night: 1, city: 0.5 }, grade: '#0c1424', paperGrade: '#3c3c7c', vignette: 1 },
  };
}

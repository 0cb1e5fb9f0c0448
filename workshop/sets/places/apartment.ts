import { across, down, type G, H, OX, poly, styleOf, tone, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { candle, flame } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { upright } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { door, floor, sink, wall, windowFrame } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { damp, skyline } from '../kit/views.ts';

const FOOT = 592;
const CEILING = 74;
const WINDOW = { x: 700, y: 150, w: 330, h: 236 };
const TABLE: View = { x: 960, y: 742, scale: 2.6, turn: 0, pitch: 11 };
const PIANO: View = { x: 1540, y: 690, scale: 2.25, turn: 150, pitch: 8 };
const CANDLES = [project(TABLE, [-16, 74, 8]), project(TABLE, [14, 74, -8])] as const;
const SUN = [0.55, 0.7, -0.3] as const;

const kitchen = (brush: Brush): void => {
  const { random } = brush;
  wall(brush, FOOT, down(CEILING, FOOT, '#a8d0c4', '#8cbcb0', '#7caca4'), { wear: 0.1 });
  cut(brush, (q) => q.fillRect(-OX - 10, -60, W + 200, CEILING + 60), down(-32, CEILING, '#e8e4d4', '#cfd0c0'), { paper: down(-32, CEILING, '#f0d8a8', '#d8a878') });
  cut(brush, (q) => q.fillRect(-OX - 10, CEILING - 4, W + 200, 9), '#dcdccc', { rim: [0, 1.4, 'rgba(255,255,255,.5)'] });
  // The damp patch: a country nobody has been to.
  const country = (q: G) => {
    q.beginPath();
    q.moveTo(690, 20);
    for (const [x, y] of [[742, 8], [800, 16], [846, 4], [900, 18], [930, 34], [902, 46], [915, 58], [860, 64], [826, 54], [780, 66], [744, 52], [706, 50], [716, 36]] as const) q.lineTo(x, y);
    q.closePath();
    q.fill();
  };
  if (brush.material === 'memory') {
    const { g } = brush;
    g.drawImage(damp(520, 240, 9, [140, 116, 70]).canvas, 640, -70, 340, 160);
    g.save();
    g.filter = 'blur(1.6px)';
    g.fillStyle = 'rgba(150,122,76,.5)';
    country(g);
    g.filter = 'none';
    g.lineWidth = 1.6;
    g.strokeStyle = 'rgba(116,88,48,.55)';
    g.stroke();
    g.restore();
  } else cut(brush, country, '#9a7c4c', { paper: '#b8783c', shadow: [2, 3, 4, 0.4] });
  // Peeling paint.
  for (let i = 0; i < 26; i++) {
    const x = random() < 0.5 ? -60 + random() * 560 : 1120 + random() * 860;
    const y = CEILING + 12 + random() ** 2 * 300;
    const s = 5 + random() * 17;
    cut(brush, (q) => {
      q.beginPath();
      q.moveTo(x, y);
      for (let k = 1; k < 7; k++) q.lineTo(x + Math.cos(k) * s * (0.6 + random() * 0.2), y + Math.sin(k) * s * (0.9 + random() * 0.2));
      q.fill();
    }, '#d8dccc', { shadow: [1, 2, 2, 0.35], rim: [-1, -1, 'rgba(70,90,90,.35)'] });
  }
  brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
  windowFrame(brush, WINDOW, '#ece8d8', { columns: 2, rows: [0, 0.5, 1], width: 14 });
  for (const [x, w] of [[WINDOW.x - 62, 74], [WINDOW.x + WINDOW.w - 12, 74]] as const)
    cut(brush, (q) => {
      q.beginPath();
      q.moveTo(x, WINDOW.y - 30);
      q.lineTo(x + w, WINDOW.y - 30);
      q.bezierCurveTo(x + w - 10, WINDOW.y + 120, x + w - 30, WINDOW.y + 160, x + w * 0.5 + (x < 800 ? -14 : 14), WINDOW.y + WINDOW.h + 10);
      q.lineTo(x + (x < 800 ? 0 : w), WINDOW.y + WINDOW.h + 16);
      q.bezierCurveTo(x + 6, WINDOW.y + 160, x + 2, WINDOW.y + 80, x, WINDOW.y - 30);
      q.fill();
    }, across(x, x + w, '#f4ecd8', '#d8ccb0', '#f4ecd8'), { paper: across(x, x + w, '#f8c860', '#e88848') });
};

const counter = (brush: Brush): void => {
  const y = 428;
  cut(brush, (q) => q.fillRect(560, y, 610, FOOT - y), down(y, FOOT, '#f0ece0', '#c8ccc0'), {
    paper: down(y, FOOT, '#e8b878', '#b0605c'),
    shade: (q) => {
      q.strokeStyle = 'rgba(30,50,50,.32)';
      q.lineWidth = 2;
      for (const x of [572, 690, 812, 934, 1056]) q.strokeRect(x, y + 26, 106, FOOT - y - 44);
      q.fillStyle = '#7a8078';
      for (const x of [666, 700, 908, 944, 1070]) q.fillRect(x, y + 70, 5, 26);
    },
  });
  cut(brush, (q) => q.fillRect(548, y - 12, 634, 18), '#5c7470', { rim: [0, 1.5, 'rgba(255,255,250,.5)'] });
  cut(brush, (q) => {
    q.fillRect(830, y - 14, 150, 6);
    q.lineWidth = 6;
    q.beginPath();
    q.moveTo(900, y - 12);
    q.lineTo(900, y - 48);
    q.quadraticCurveTo(900, y - 66, 926, y - 62);
    q.lineTo(930, y - 48);
    q.stroke();
  }, '#c8d0d0');
  for (const [x, w, h, c] of [[590, 22, 44, '#c85c3c'], [620, 30, 30, '#e8dcc0'], [1040, 18, 58, '#3c6a5c'], [1064, 26, 26, '#d8a848'], [1100, 40, 22, '#e8e4d8'], [1148, 14, 36, '#8c3c34']] as const)
    cut(brush, (q) => {
      q.beginPath();
      q.roundRect(x, y - 12 - h, w, h, 4);
      q.fill();
    }, across(x, x + w, tone(c, 1.1), tone(c, 0.7)), { shadow: [3, 4, 4, 0.4] });
  cut(brush, (q) => {
    q.beginPath();
    q.roundRect(382, 262, 154, FOOT - 262, 12);
    q.fill();
  }, across(382, 536, '#f0f0e4', '#dce0d4', '#a8b4ac'), {
    paper: across(382, 536, '#f8e0a8', '#d88c5c'),
    shade: (q) => {
      q.fillStyle = 'rgba(30,50,50,.4)';
      q.fillRect(382, 378, 154, 3);
      q.fillStyle = '#8c9490';
      q.fillRect(516, 306, 7, 48);
      q.fillRect(516, 400, 7, 60);
      for (const [x, yy, w, h, c] of [[404, 400, 40, 50, '#e8d8a0'], [452, 412, 30, 38, '#d88c6c'], [410, 296, 46, 34, '#8cb8c8']] as const) {
        q.fillStyle = c;
        q.fillRect(x, yy, w, h);
      }
    },
  });
  cut(brush, (q) => q.fillRect(1266, 260, 40, 66), '#3c4440', {
    paper: '#c8344c',
    shade: (q) => {
      q.fillStyle = '#d8d4c4';
      for (let r = 0; r < 4; r++) for (let k = 0; k < 3; k++) q.fillRect(1275 + k * 8, 284 + r * 8, 5, 5);
      q.fillStyle = '#1c2220';
      q.fillRect(1268, 264, 36, 12);
    },
  });
  cut(brush, (q) => {
    q.lineWidth = 3;
    q.beginPath();
    q.moveTo(1272, 326);
    for (let i = 0; i < 26; i++) q.lineTo(1272 + Math.sin(i * 1.9) * 6 - i * 0.4, 326 + i * 4.2);
    q.stroke();
  }, '#3c4440', { shadow: [2, 3, 3, 0.3] });
};

const outside = (brush: Brush): void => {
  const { g } = brush;
  g.fillStyle = styleOf(g, brush.material === 'memory' ? down(120, 400, '#cfe6ec', '#f4f0dc', '#f0dcb0') : down(120, 400, '#78b8e8', '#ffd890', '#ff9c6c'));
  g.fillRect(WINDOW.x - 20, WINDOW.y - 20, WINDOW.w + 40, WINDOW.h + 40);
  skyline(brush, { x0: 680, x1: 1060, base: 420, low: 40, high: 130, fill: down(260, 400, '#c8b49c', '#a89484'), seed: 4, width: 60, box: '#f4d8a0' });
};

/** The kitchen: a summer's day, an autumn night with candles. */
export const apartment: SetPainter = {
  seed: 31,
  plan: {
    id: 'apartment',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#cfd0c0', '#a8d0c4', '#7caca4', '#6c5c48'),
    marks: {
      table: at(960, 742, 2.6, 0, { seat: 46, order: 125 }),
      'table-left': at(778, 752, 2.6, 90, { seat: 46, order: 126 }),
      'table-right': at(1142, 752, 2.6, -90, { seat: 46, order: 126 }),
      window: at(865, 668, 2.25, 170),
      sink: at(1010, 676, 2.3, 165),
      phone: at(1290, 690, 2.35, 150),
      door: at(250, 690, 2.35, 60),
      piano: at(1540, 690, 2.25, 150, { seat: 50 }),
    },
    cameras: framings(
      { two: [960, 470, 1.45], left: [500, 440, 1.4], right: [1400, 440, 1.4], close: [960, 470, 2], detail: [1286, 300, 3] },
      { ceiling: [820, 110, 2.2], napkin: [960, 590, 3.2] },
    ),
    light: {
      slots: ['day', 'candles', 'night', 'spot'],
      lamps: [
        { slot: 'candles', x: 960, y: 520, radius: 420, colour: '#ffb060' },
        { slot: 'day', x: 865, y: 270, radius: 900, colour: '#fff4dc' },
      ],
      cues: lightCues(),
    },
    effects: [
      { kind: 'dust', area: { x: 640, y: 260, w: 560, h: 460 }, depth: 1, order: 170, colour: '#fff0cc', amount: 0.4, slot: 'day' },
      { kind: 'traffic', area: { x: WINDOW.x, y: 300, w: WINDOW.w, h: 80 }, depth: 0.8, order: 7, colour: '#ffb060', amount: 0.3, slot: 'night' },
    ],
  },
  paint(bake) {
    bake.plane('outside', { depth: 0.8, order: 4 }, outside);
    bake.backdrop('outside-night', { depth: 0.8, order: 5, slot: 'night', grade: 'none' }, (brush) => {
      const { g } = brush;
      g.fillStyle = styleOf(g, down(130, 400, '#0a1030', '#1c2450', '#4a2c4c'));
      g.fillRect(WINDOW.x - 10, WINDOW.y - 10, WINDOW.w + 20, WINDOW.h + 20);
      skyline(brush, { x0: 690, x1: 1040, base: 400, low: 40, high: 130, fill: '#0c1024', seed: 4, width: 60, box: '#e89c4c' });
    });
    bake.plane('wall', { depth: 0.93, order: 10 }, (brush) => {
      kitchen(brush);
      sink(brush, FOOT, { sides: 0.36, top: 0.12, low: 0.2, colour: '#12282c' });
    });
    bake.plane('rings', { depth: 0.93, order: 10.5, dream: [3, 3] }, (brush) => {
      const { g } = brush;
      g.save();
      g.beginPath();
      g.rect(-OX - 5, CEILING + 4, W + 2 * OX + 10, FOOT - CEILING);
      g.rect(WINDOW.x - 64, WINDOW.y - 32, WINDOW.w + 128, WINDOW.h + 64);
      g.clip('evenodd');
      rings(brush, 865, 330, [['#ffd878', '#ffb45c'], ['#f8a464', '#e8744c'], ['#7cc8b0', '#4ca898'], ['#4ca4a0', '#2c8490'], ['#2c7c90', '#1c5c7c'], ['#1c4c74', '#14386c']], FOOT);
      g.restore();
    });
    bake.plane('kitchen', { depth: 0.95, order: 12 }, (brush) => {
      door(brush, { x: 130, y: 190, w: 186, h: FOOT - 190 }, '#d8dcc8', { frame: '#b8c4b4', knob: 'right' });
      counter(brush);
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#d0b890', '#a88c68'), { gap: 82, rows: 6, checker: 'rgba(70,90,84,.42)', line: 'rgba(60,50,40,.25)', paper: down(FOOT, H, '#c86c5c', '#6c3464') }),
    );
    bake.plane('piano', { depth: 1, order: 55 }, (brush) => {
      contact(brush, 1600, 674, 220, 18);
      stand(brush, upright({ wood: '#7c5440', panel: '#8c6248', paper: '#f0e8d0' }), PIANO, { from: [-0.8, 0.6, 0.3], edge: 'rgba(255,244,220,.12)' });
      stand(brush, chair('#a8744c', '#b8845c'), { x: 1540, y: 690, scale: 2.25, turn: 150, pitch: 9 }, { from: [-0.8, 0.6, 0.3] });
    });
    bake.plane('chairs', { depth: 1, order: 60 }, (brush) => {
      for (const [x, turn] of [[778, 80], [1142, -80]] as const) {
        contact(brush, x, 752, 64, 9);
        stand(brush, chair('#b8544c', '#c86c54'), { x, y: 752, scale: 2.6, turn, pitch: 11 }, { from: SUN, edge: 'rgba(255,250,235,.14)' });
      }
    });
    bake.plane('table', { depth: 1, order: 150 }, (brush) => {
      contact(brush, 960, 752, 170, 14);
      stand(brush, longTable(118, 74, '#d8d0b8', { top: '#f0ead8' }), TABLE, { from: [0.1, 1, -0.1], edge: 'rgba(255,255,245,.2)' });
      const napkin = [project(TABLE, [-10, 74.3, 14]), project(TABLE, [12, 74.3, 16]), project(TABLE, [14, 74.3, 33]), project(TABLE, [-9, 74.3, 31])];
      cut(brush, (q) => poly(q, napkin), '#fffdf4', { shadow: [2, 2, 2, 0.4], rim: [-1, -1, 'rgba(90,90,110,.4)'] });
      for (const [x, y] of CANDLES) candle(brush, x, y, 46, 8);
    });
    bake.light('day', { depth: 0.96, order: 80 }, (g) => {
      glow(g, 865, 270, 760, '#fff4d8', 0.4, 1.3, 0.8);
      patch(g, [[640, 612], [900, 612], [1060, 770], [560, 770]], '#fff0c8', 0.34, 10);
      patch(g, [[1110, 180], [1230, 200], [1240, 420], [1110, 390]], '#fff4d8', 0.22, 6);
    }, (g) => glow(g, 865, 268, 420, '#fff0d0', 0.3));
    bake.light('day', { id: 'light-day-table', depth: 1, order: 152, over: ['table'] }, (g) => glow(g, 900, 560, 260, '#fff0d0', 0.5, 1, 0.5));
    bake.light('candles', { depth: 1, order: 82, flicker: 0.12 }, (g) => {
      glow(g, 960, 520, 620, '#ff9a48', 0.8, 1.2, 0.9);
      glow(g, 960, 752, 420, '#ff8a3c', 0.5, 1.2, 0.2);
    });
    bake.light('candles', { id: 'light-candle-table', depth: 1, order: 152, over: ['table'], flicker: 0.12 }, (g) => glow(g, 960, 556, 330, '#ffb464', 1, 1.1, 0.4), (g) => {
      for (const [x, y] of CANDLES) flame(g, x, y - 52, 1.25);
    });
    bake.light('night', { depth: 0.95, order: 84 }, (g) => {
      glow(g, 865, 280, 620, '#4c6cc0', 0.5, 1.2, 0.9);
      patch(g, [[640, 612], [900, 612], [1060, 770], [560, 770]], '#4c6cc0', 0.3, 14);
    });
    spotOn(bake, 960, 726);
  },
};

function lightCues() {
  const day = cue({ slots: { day: 1 }, grade: '#b8ccc8', paper: '#f0ece4', key: [[0.1, 0.5, -0.85], '#fff4dc', 1.9], rim: [[-0.85, 0.3, -0.4], '#8cd0d0', 0.7], ambient: '#6c8484', vignette: 0.4, edges: '#7c9c98' });
  const candles = cue({ slots: { candles: 1, night: 1 }, grade: '#243448', paper: '#7c74b4', key: [[0, -0.1, 0.6], '#ffb060', 1.7], rim: [[0.2, 0.6, -0.75], '#6c94e0', 0.9], ambient: '#1c2236', vignette: 0.85, edges: '#1c2438' });
  const night = cue({ slots: { night: 1 }, grade: '#1c2c48', paper: '#5c5ca4', key: [[0.1, 0.5, -0.85], '#7c9ce8', 1.2], rim: [[-0.85, 0.3, -0.4], '#4c6cb0', 0.5], ambient: '#141c34', vignette: 0.9, edges: '#141c34' });
  return {
    day,
    candles,
    night,
    full: day,
    dim: { ...day, slots: { day: 0.4 }, grade: '#788c94', paperGrade: '#b0a8c8', vignette: 0.6 },
    'one-lamp': { ...candles, slots: { candles: 1, night: 0.5 }, grade: '#10182a', paperGrade: '#4c4888', vignette: 0.95 },
    spot: { ...night, slots: { spot: 1, night: 0.7 }, grade: '#141e34' },
    dark: { ...night, slots: { night: 0.7 }, grade: '#0c1426', paperGrade: '#34346c', vignette: 1 },
  };
}


import { down, H, lin, OX, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { EDGE, RAIL } from './layByPlan.ts';

/** The crash barrier. */
export const barrier = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      for (let x = -60; x < W + 90; x += 168) q.fillRect(x - 9, RAIL - 4, 18, EDGE + 24 - RAIL);
    },
    '#5c6464',
  );
  const face = lin(0, RAIL, 0, RAIL + 47, [
    [0, '#d8dcd4'],
    [0.12, '#b0b6b0'],
    [0.3, '#747c7c'],
    [0.48, '#6a7272'],
    [0.55, '#c4c8c0'],
    [0.68, '#a4aaa6'],
    [0.85, '#5c6464'],
    [1, '#3c4446'],
  ]);
  cut(brush, (q) => q.fillRect(-OX - 10, RAIL, W + 2 * OX + 20, 47), face, {
    paper: down(RAIL, RAIL + 47, '#e8c070', '#b06848'),
    rim: [0, 1.5, 'rgba(255,255,245,.4)'],
    shade: (q) => {
      const { random } = brush;
      q.fillStyle = 'rgba(0,8,10,.4)';
      for (let x = -24; x < W + 90; x += 336) {
        q.fillRect(x, RAIL + 3, 2, 42);
        for (const dy of [9, 32])
          for (const dx of [-9, 11]) {
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

/** The lay-by itself and the road. */
export const ground = (brush: Brush): void => {
  const { random } = brush;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-OX - 10, EDGE + 8);
      q.bezierCurveTo(500, EDGE - 6, 1200, EDGE + 4, W + OX + 10, EDGE - 8);
      q.lineTo(W + OX + 10, H + 40);
      q.lineTo(-OX - 10, H + 40);
      q.fill();
    },
    down(EDGE, H, '#8c8068', '#6c685c', '#4c4c4a'),
    {
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
    },
  );
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

import { across, down, H, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood, roundTable } from '../kit/furniture.ts';
import { contact, stand } from '../kit/solid.ts';
import { wineGlass } from '../kit/tableware.ts';
import { CAFE, ENTRY, QUAY, TABLE, TOP } from './parisPlan.ts';

/** The café and its awning. */
export const cafe = (brush: Brush): void => {
  const { x, w } = CAFE;
  cut(brush, (q) => q.fillRect(x, -50, w, 680), across(x, x + w, '#6c5c5c', '#a08c80'), {
    paper: across(x, x + w, '#5c2c6c', '#a8508c'),
    shadow: [8, 6, 12, 0.5],
    shade: (q) => {
      q.fillStyle = 'rgba(20,10,30,.2)';
      for (let y = -40; y < 240; y += 46) q.fillRect(x, y, w, 2);
    },
  });
  for (const wx of [40, 220]) {
    cut(brush, (q) => q.fillRect(wx - 8, -40, 96, 196), '#c4b4a0', { rim: [0, 1.4, 'rgba(255,246,226,.4)'] });
    cut(brush, (q) => q.fillRect(wx, -34, 80, 180), down(-34, 146, '#3c3c5c', '#6c5c5c'), {
      paper: '#ffc878',
    });
    cut(
      brush,
      (q) => {
        q.fillRect(wx - 14, 116, 108, 5);
        for (let i = 0; i < 13; i++) q.fillRect(wx - 12 + i * 8.6, 116, 2.2, 44);
        q.fillRect(wx - 14, 158, 108, 5);
      },
      '#2c2834',
      { shadow: [2, 3, 3, 0.4] },
    );
  }
  cut(brush, (q) => q.fillRect(x, 300, w - 30, 330), down(300, 630, '#4c2c2c', '#3c2424'), {
    rim: [-1, 1.4, 'rgba(255,226,190,.3)'],
  });
  cut(brush, (q) => q.fillRect(-60, 322, 350, 230), down(322, 552, '#d8a464', '#b8804c', '#84583c'), {
    paper: down(322, 552, '#ffd080', '#ffa058'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = 'rgba(70,36,30,.55)';
      q.fillRect(-60, 470, 350, 82);
      for (const [px, s] of [
        [30, 1],
        [120, 1.1],
        [230, 0.95],
      ] as const) {
        q.beginPath();
        q.ellipse(px, 428, 15 * s, 19 * s, 0, 0, 7);
        q.fill();
        q.beginPath();
        q.roundRect(px - 32 * s, 446, 64 * s, 60, 20);
        q.fill();
      }
    },
  });
  cut(
    brush,
    (q) => {
      for (const px of [-64, 52, 168, 284]) q.fillRect(px, 322, 10, 240);
      q.fillRect(-64, 392, 358, 7);
    },
    '#5c3430',
    { rim: [1, 0, 'rgba(255,226,190,.35)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-100, 236);
      q.lineTo(400, 236);
      q.lineTo(470, 316);
      for (let i = 0; i < 10; i++) q.quadraticCurveTo(470 - i * 57 - 28, 340, 470 - (i + 1) * 57, 316);
      q.fill();
    },
    down(236, 330, '#a83c44', '#c85048'),
    {
      paper: down(236, 330, '#f0e0d0', '#e8c8b8'),
      rim: [0, 1.6, 'rgba(255,220,200,.5)'],
      shadow: [6, 12, 12, 0.5],
      shade: (q) => {
        q.fillStyle = brush.material === 'paper' ? '#d83c50' : 'rgba(244,226,200,.75)';
        for (let i = 0; i < 9; i += 2)
          poly(q, [
            [-44 + i * 50, 236],
            [6 + i * 50, 236],
            [14 + i * 57, 330],
            [-43 + i * 57, 330],
          ]);
      },
    },
  );
};

/** The way down, with a poster on its tiles. */
export const station = (brush: Brush): void => {
  const { x, y, w, h } = ENTRY;
  cut(brush, (q) => q.fillRect(x - 40, 60, 640, 570), across(x - 40, W + 80, '#8c8088', '#54506c'), {
    paper: across(x - 40, W + 80, '#8c54a0', '#3c2c74'),
    shadow: [-8, 6, 12, 0.5],
    shade: (q) => {
      q.fillStyle = 'rgba(20,14,40,.2)';
      for (let yy = 76; yy < 630; yy += 42) q.fillRect(x - 40, yy, 640, 2);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x, y + h);
      q.lineTo(x, y + 110);
      q.ellipse(x + w / 2, y + 110, w / 2, 110, 0, Math.PI, 0);
      q.lineTo(x + w, y + h);
      q.fill();
    },
    down(y, y + h, '#c8c8b4', '#a8b4a8', '#5c6c70'),
    {
      paper: down(y, y + h, '#a89c74', '#80745c'),
      rim: [2, 2, 'rgba(60,40,60,.6)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(60,80,90,.35)';
        q.lineWidth = 1.4;
        for (let yy = y + 10, k = 0; yy < y + h; yy += 22, k++) {
          poly(
            q,
            [
              [x, yy],
              [x + w, yy],
            ],
            true,
          );
          for (let xx = x + (k % 2) * 22; xx < x + w; xx += 44)
            poly(
              q,
              [
                [xx, yy],
                [xx, yy + 22],
              ],
              true,
            );
        }
        q.fillStyle = 'rgba(30,34,50,.75)';
        poly(q, [
          [x + 40, y + h],
          [x + 90, y + h - 92],
          [x + w - 130, y + h - 92],
          [x + w - 120, y + h],
        ]);
        q.fillStyle = 'rgba(190,200,200,.5)';
        for (let k = 0; k < 5; k++) q.fillRect(x + 44 + k * 10, y + h - 16 - k * 18, w - 168 - k * 13, 4);
      },
    },
  );
  cut(brush, (q) => q.fillRect(x + w - 116, y + 122, 94, 142), '#e8dcc8', {
    rim: [0, 1.2, 'rgba(255,255,250,.7)'],
    shadow: [3, 5, 5, 0.4],
    shade: (q) => {
      q.fillStyle = '#1c2c5c';
      q.fillRect(x + w - 110, y + 128, 82, 94);
      q.fillStyle = '#d8944c';
      q.beginPath();
      q.ellipse(x + w - 68, y + 164, 15, 19, 0, 0, 7);
      q.fill();
      q.beginPath();
      q.moveTo(x + w - 100, y + 222);
      q.quadraticCurveTo(x + w - 68, y + 168, x + w - 36, y + 222);
      q.fill();
      q.fillStyle = '#3c3440';
      q.fillRect(x + w - 106, y + 230, 74, 9);
      q.fillRect(x + w - 96, y + 246, 54, 5);
    },
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 10;
      q.beginPath();
      q.moveTo(x - 10, y + h);
      q.lineTo(x - 10, y + 108);
      q.ellipse(x + w / 2, y + 108, w / 2 + 10, 120, 0, Math.PI, 0);
      q.lineTo(x + w + 10, y + h);
      q.stroke();
      for (const s of [-1, 1]) {
        q.beginPath();
        q.ellipse(x + w / 2 + s * 96, y + 4, 20, 12, s * 0.5, 0, 7);
        q.fill();
      }
    },
    '#3c6458',
    { rim: [-1.2, 1.2, 'rgba(220,250,230,.5)'], paper: '#1c8c74' },
  );
};

/** The quay, its rail, a table. */
export const quay = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-100, QUAY - 8);
      q.lineTo(W + 100, QUAY - 8);
      q.lineTo(W + 100, H + 50);
      q.lineTo(-100, H + 50);
      q.fill();
    },
    down(QUAY, H, '#8c8490', '#64607c', '#444464'),
    {
      paper: down(QUAY, H, '#4c4498', '#221c5c'),
      rim: [0, 1.8, 'rgba(255,236,214,.4)'],
      shade: (q) => {
        const random = seeded(31);
        for (let k = 0; k < 11; k++) {
          const y = QUAY + (k / 11) ** 1.5 * 230;
          const size = 22 + k * 5;
          for (let x = -100 - (k % 2) * size * 0.5; x < W + 100; x += size) {
            q.fillStyle = `rgba(${random() < 0.5 ? '255,236,220' : '0,0,24'},${0.04 + 0.1 * random()})`;
            q.beginPath();
            q.ellipse(x, y + 6, size * 0.46, 4 + k * 0.8, 0, 0, 7);
            q.fill();
          }
        }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.fillRect(400, QUAY - 60, 1010, 12);
      for (let x = 410; x < 1410; x += 50) q.fillRect(x, QUAY - 52, 12, 50);
      q.fillRect(400, QUAY - 10, 1010, 10);
    },
    down(QUAY - 60, QUAY, '#a89ca0', '#74708c'),
    { rim: [0, 1.6, 'rgba(255,240,220,.5)'], paper: down(QUAY - 60, QUAY, '#6c6cd0', '#3c3c9c') },
  );
  const side = { from: [-0.6, 0.8, 0.2], edge: 'rgba(255,226,180,.2)' } as const;
  contact(brush, 520, 744, 130, 12);
  for (const [x, turn] of [
    [412, 64],
    [634, -64],
  ] as const)
    stand(brush, bentwood('#6c4c3c'), { x, y: 742, scale: 2.25, turn, pitch: 9 }, side);
  stand(brush, roundTable('#3c3434', '#b09c8c', 74, 32), TABLE, side);
  wineGlass(brush, TOP[0] - 20, TOP[1] + 2, 2.2, '#8c2c3c');
  wineGlass(brush, TOP[0] + 26, TOP[1] + 4, 2.2, '#8c2c3c');
};

import { across, down, lin } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { numerals } from '../kit/numerals.ts';
import { flat, PAPER, sheet } from './shoeboxFlat.ts';
import { SPOT } from './shoeboxPlan.ts';

/** A coffee spoon. */
export const spoon = (brush: Brush): void =>
  cut(
    brush,
    flat(-0.34, (q) => {
      q.beginPath();
      q.ellipse(-170, 0, 66, 42, 0, 0, 7);
      q.fill();
      q.beginPath();
      q.moveTo(-112, -9);
      q.quadraticCurveTo(60, -5, 190, -15);
      q.quadraticCurveTo(222, 0, 190, 15);
      q.quadraticCurveTo(60, 5, -112, 9);
      q.fill();
    }),
    lin(800, 560, 1200, 660, [
      [0, '#fff4dc'],
      [0.4, '#a89c90'],
      [0.6, '#f4e8d0'],
      [1, '#8c8078'],
    ]),
    {
      paper: across(800, 1200, '#fff0d0', '#c8b0d0'),
      rim: [1, 2, 'rgba(255,255,245,.95)'],
      shadow: [7, 12, 9, 0.55],
      shade: flat(-0.34, (q) => {
        q.fillStyle = 'rgba(50,36,40,.4)';
        q.beginPath();
        q.ellipse(-164, 5, 50, 29, 0, 0, 7);
        q.fill();
      }),
    },
  );

/** Numbers on a chain of safety pins. */
export const pins = (brush: Brush): void => {
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const at = { x: SPOT.x - 230 + t * 440, y: SPOT.y + 46 * Math.sin(t * 6.3) };
    cut(
      brush,
      flat(0.3 * Math.cos(t * 6.3), (q) => q.fillRect(-27, -34, 54, 68), at),
      PAPER,
      {
        paper: '#fff0d8',
        rim: [1, 1.4, 'rgba(255,255,240,.9)'],
        shade: flat(
          0.3 * Math.cos(t * 6.3),
          (q) => {
            q.strokeStyle = '#2c2430';
            numerals(q, `${79 + i + (i > 5 ? 1 : 0)}`, 0, 8, 30, 0.13);
          },
          at,
        ),
      },
    );
    cut(
      brush,
      flat(
        0.3 * Math.cos(t * 6.3),
        (q) => {
          q.lineWidth = 3.4;
          q.beginPath();
          q.ellipse(0, -40, 25, 8, 0, 0, 7);
          q.stroke();
        },
        at,
      ),
      '#f0e4c8',
      { shadow: [2, 3, 3, 0.5] },
    );
  }
};

/** An inch of candle. */
export const candle = (brush: Brush): void => {
  const { x, y } = SPOT;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y + 26, 86, 24, 0, 0, 7);
      q.fill();
    },
    '#8c6c4c',
    { rim: [0, 1.6, 'rgba(255,244,214,.8)'], paper: '#a8604c', shadow: [8, 12, 10, 0.5] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 46, y + 24);
      q.bezierCurveTo(x - 50, y - 20, x - 52, y - 40, x - 40, y - 56);
      q.bezierCurveTo(x - 20, y - 66, x + 22, y - 66, x + 40, y - 50);
      q.bezierCurveTo(x + 54, y - 20, x + 46, y + 10, x + 50, y + 26);
      q.quadraticCurveTo(x, y + 44, x - 46, y + 24);
      q.fill();
    },
    across(x - 50, x + 50, '#fff4d8', '#d8b890'),
    { rim: [1, 1.8, 'rgba(255,255,245,.9)'], paper: '#fff0d0' },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      q.beginPath();
      q.moveTo(x, y - 56);
      q.quadraticCurveTo(x + 4, y - 76, x + 14, y - 82);
      q.stroke();
    },
    '#2c2024',
  );
};

/** A door key. */
export const key =
  (at: { x: number; y: number }, turn: number) =>
  (brush: Brush): void =>
    cut(
      brush,
      flat(
        turn,
        (q) => {
          q.lineWidth = 22;
          q.beginPath();
          q.arc(-110, 0, 46, 0, 7);
          q.stroke();
          q.fillRect(-62, -11, 210, 22);
          q.fillRect(92, 4, 18, 46);
          q.fillRect(124, 4, 22, 60);
        },
        at,
      ),
      lin(at.x - 160, at.y - 40, at.x + 150, at.y + 40, [
        [0, '#f0c878'],
        [0.5, '#a87c3c'],
        [1, '#e0b464'],
      ]),
      { paper: '#ffc868', rim: [1, 2, 'rgba(255,250,225,.95)'], shadow: [7, 11, 8, 0.55] },
    );

/** A paper number with pencil on it. */
export const number = (brush: Brush): void =>
  sheet(
    brush,
    -0.12,
    (q) => q.fillRect(-160, -130, 320, 260),
    (q) => {
      q.strokeStyle = 'rgba(60,50,60,.28)';
      numerals(q, '212', 0, -20, 150, 0.11);
      q.strokeStyle = '#4c4450';
      q.lineWidth = 3.4;
      for (let i = 0; i < 5; i++) {
        q.beginPath();
        for (let x = -130; x < 60 + (i % 2) * 50; x += 8)
          q.lineTo(x, -84 + i * 40 + 5 * Math.sin(x * 0.4 + i));
        q.stroke();
        numerals(q, `7${i + 1}0`, 108, -84 + i * 40, 24, 0.12);
      }
    },
  );

/** The lid of a paper cup. */
export const cupLid = (brush: Brush): void => {
  cut(
    brush,
    flat(0, (q) => {
      q.beginPath();
      q.arc(0, 0, 142, 0, 7);
      q.fill();
    }),
    PAPER,
    {
      paper: '#fff0d8',
      rim: [1, 2.4, 'rgba(255,255,245,.95)'],
      shadow: [8, 13, 10, 0.5],
      shade: flat(0, (q) => {
        q.strokeStyle = 'rgba(120,90,60,.45)';
        q.lineWidth = 9;
        for (const r of [122, 88]) {
          q.beginPath();
          q.arc(0, 0, r, 0, 7);
          q.stroke();
        }
        q.fillStyle = '#3c2c28';
        q.beginPath();
        q.ellipse(62, -50, 20, 12, 0.7, 0, 7);
        q.fill();
        q.strokeStyle = '#2c2c50';
        q.lineWidth = 5;
        for (const y of [-8, 26]) {
          q.beginPath();
          for (let x = -66; x < 50; x += 7) q.lineTo(x, y + 7 * Math.sin(x * 0.36 + y));
          q.stroke();
        }
      }),
    },
  );
};

/** A small reel of tape. */
export const tape = (brush: Brush): void => {
  cut(
    brush,
    flat(0, (q) => {
      q.beginPath();
      q.arc(0, 0, 140, 0, 7);
      q.fill();
    }),
    down(540, 700, '#5c4034', '#2c1c1c'),
    {
      paper: '#6c3450',
      rim: [1, 2.2, 'rgba(255,232,196,.9)'],
      shadow: [8, 13, 10, 0.5],
      shade: flat(0, (q) => {
        q.strokeStyle = 'rgba(255,224,180,.16)';
        q.lineWidth = 2;
        for (let r = 60; r < 138; r += 6) {
          q.beginPath();
          q.arc(0, 0, r, 0, 7);
          q.stroke();
        }
      }),
    },
  );
  cut(
    brush,
    flat(0.3, (q) => {
      q.beginPath();
      q.arc(0, 0, 54, 0, 7);
      q.fill();
    }),
    PAPER,
    {
      paper: '#ffe0b0',
      rim: [1, 1.4, 'rgba(255,255,240,.9)'],
      shade: flat(0.3, (q) => {
        q.fillStyle = '#2c1c1c';
        for (let i = 0; i < 3; i++) {
          q.beginPath();
          q.arc(Math.cos(i * 2.094) * 30, Math.sin(i * 2.094) * 30, 10, 0, 7);
          q.fill();
        }
        q.beginPath();
        q.arc(0, 0, 9, 0, 7);
        q.fill();
      }),
    },
  );
  cut(
    brush,
    flat(0, (q) => {
      q.lineWidth = 7;
      q.beginPath();
      q.moveTo(132, 40);
      q.bezierCurveTo(210, 60, 200, 130, 270, 110);
      q.stroke();
    }),
    '#4c3028',
  );
};

import { across, catenary, down, type G, lin, poly, radial, styleOf, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { contact } from '../kit/solid.ts';

const X0 = -110;
const X1 = 372;
const TOP = 262;
const BASE = 724;

/** A fruit stand, shut: planks, a dropped shutter, an awning rolled up, a painted board without a word. */
export const fruitStand = (brush: Brush): void => {
  const { random } = brush;
  contact(brush, 150, BASE + 4, 300, 14, 0.7);
  cut(brush, (q) => q.fillRect(X0, TOP + 40, X1 - X0, BASE - TOP - 40), '#3c3a34');
  cut(brush, (q) => q.fillRect(X0, 548, X1 - X0, BASE - 548), down(548, BASE, '#8c6c4c', '#5c4634'), {
    shade: (q) => {
      for (let x = X0; x < X1; x += 26) {
        q.fillStyle = tone('#86684a', 0.8 + 0.35 * random());
        q.fillRect(x, 548, 24, BASE - 548);
        q.fillStyle = 'rgba(20,12,8,.3)';
        for (let k = 0; k < 4; k++)
          q.fillRect(x + 3 + random() * 18, 560 + random() * 130, 1.2, 20 + random() * 30);
      }
      q.fillStyle = styleOf(q, down(640, BASE, 'rgba(8,8,10,0)', 'rgba(8,8,10,.5)'));
      q.fillRect(X0, 640, X1 - X0, 90);
    },
  });
  cut(brush, (q) => q.fillRect(X0 + 12, 330, X1 - X0 - 30, 204), '#6a7468', {
    shade: (q) => {
      for (let y = 330; y < 534; y += 13) {
        q.fillStyle = styleOf(q, down(y, y + 13, '#a0a692', '#6c746a', '#2c3430'));
        q.fillRect(X0 + 12, y, X1 - X0 - 30, 12);
      }
      for (let i = 0; i < 9; i++) {
        q.fillStyle = 'rgba(130,70,36,.25)';
        q.fillRect(random() * 340, 340 + random() * 170, 3 + random() * 30, 4 + random() * 20);
      }
    },
  });
  cut(brush, (q) => q.fillRect(X0, 532, X1 - X0 + 16, 18), '#a07c54', {
    rim: [0, 1.6, 'rgba(255,244,220,.5)'],
  });
  for (const x of [X0 + 4, X1 - 22])
    cut(brush, (q) => q.fillRect(x, TOP + 30, 16, BASE - TOP - 30), across(x, x + 16, '#5c4c3c', '#a88660'));
  cut(
    brush,
    (q) =>
      poly(q, [
        [X0, TOP + 4],
        [X1 + 32, TOP + 34],
        [X1 + 32, TOP + 52],
        [X0, TOP + 40],
      ]),
    '#4c4440',
    { rim: [0, 1.5, 'rgba(255,240,210,.45)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [X0, TOP + 42],
        [X1 + 8, TOP + 54],
        [X1 + 8, TOP + 76],
        [X0, TOP + 66],
      ]),
    '#e0cca0',
    {
      shade: (q) => {
        q.fillStyle = '#2c8a78';
        for (let i = 0; i < 12; i += 2) q.fillRect(X0 + i * 42, TOP, 42, 90);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(196, 214);
      q.rotate(-0.035);
      q.fillRect(-146, -64, 292, 124);
      q.restore();
    },
    across(50, 340, '#c8a874', '#ecd09c'),
    {
      rim: [1, 1.6, 'rgba(255,250,230,.6)'],
      shade: (q) => {
        q.save();
        q.translate(196, 214);
        q.rotate(-0.035);
        q.strokeStyle = '#1c4a52';
        q.lineWidth = 5;
        q.strokeRect(-137, -55, 274, 106);
        for (const [x, y, r] of [
          [-82, 8, 27],
          [-38, 12, 25],
          [-60, -20, 25],
        ] as const) {
          q.fillStyle = styleOf(q, radial(x + 8, y - 8, r * 1.4, '#ffb454', '#e8742c', '#a83c1c'));
          q.beginPath();
          q.arc(x, y, r, 0, 7);
          q.fill();
        }
        q.fillStyle = '#2c8a60';
        q.beginPath();
        q.ellipse(-38, -40, 17, 6, -0.5, 0, 7);
        q.ellipse(-78, -44, 14, 5, 0.5, 0, 7);
        q.fill();
        q.lineCap = 'round';
        q.strokeStyle = '#b03c2c';
        q.lineWidth = 11;
        q.beginPath();
        q.moveTo(14, -22);
        q.bezierCurveTo(50, -34, 70, -8, 118, -24);
        q.stroke();
        q.strokeStyle = '#1c5a60';
        q.lineWidth = 7;
        q.beginPath();
        q.moveTo(18, 16);
        q.bezierCurveTo(46, 8, 70, 24, 104, 14);
        q.stroke();
        q.restore();
      },
    },
  );
  for (const [x, y, w] of [
    [392, 690, 92],
    [400, 656, 80],
  ] as const)
    cut(
      brush,
      (q) => {
        for (let k = 0; k < 3; k++) q.fillRect(x, y + 1 + k * 11.5, w, 8.5);
        q.fillRect(x, y, 6, 34);
        q.fillRect(x + w - 6, y, 6, 34);
      },
      across(x, x + w, '#84643f', '#c89a62'),
    );
};

/** A pole with wires, a sodium arm and a hooded telephone on its flank. */
export const sodiumPole = (brush: Brush, x: number, lampX: number, lampY: number): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.5;
      for (const [a, b, sag] of [
        [52, 20, 60],
        [70, 44, 70],
      ] as const) {
        poly(q, catenary(x, a, 2100, b - 70, sag, 40), true);
        poly(q, catenary(x, a, -300, a - 60, 30, 20), true);
      }
    },
    '#1c2428',
    { shadow: [2, 4, 3, 0.3] },
  );
  cut(
    brush,
    (q) => {
      q.fillRect(x - 9, -50, 19, 774);
      q.fillRect(x - 66, 48, 134, 9);
      q.fillRect(x - 50, 66, 104, 7);
    },
    across(x - 9, x + 10, '#4c4440', '#8c7864'),
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 8;
      q.beginPath();
      q.moveTo(x, 150);
      q.quadraticCurveTo(x + 20, 104, lampX - 12, lampY - 4);
      q.stroke();
      q.beginPath();
      q.moveTo(lampX - 26, lampY - 10);
      q.quadraticCurveTo(lampX + 4, lampY - 24, lampX + 36, lampY - 4);
      q.lineTo(lampX + 32, lampY + 4);
      q.lineTo(lampX - 22, lampY + 2);
      q.fill();
    },
    '#3c4448',
  );
  cut(brush, (q) => q.fillRect(x - 12, 474, 70, 104), '#2c3a3e');
  cut(
    brush,
    (q) =>
      poly(q, [
        [x - 14, 470],
        [x + 58, 462],
        [x + 60, 478],
        [x - 14, 484],
      ]),
    '#5c7478',
    { rim: [0, 1.4, 'rgba(255,244,220,.5)'] },
  );
  cut(
    brush,
    (q) => q.fillRect(x + 10, 496, 34, 62),
    lin(x + 8, 0, x + 44, 0, [
      [0, '#8a8878'],
      [1, '#c8bc9c'],
    ]),
    {
      shade: (q) => {
        q.fillStyle = '#20282a';
        q.fillRect(x + 13, 502, 9, 44);
        for (let r = 0; r < 4; r++)
          for (let k = 0; k < 3; k++) q.fillRect(x + 27 + k * 5.4, 506 + r * 6, 3.6, 3.6);
        q.fillRect(x + 29, 538, 10, 6);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 3;
      q.beginPath();
      q.moveTo(x + 17, 546);
      q.bezierCurveTo(x + 8, 606, x + 34, 606, x + 30, 560);
      q.stroke();
    },
    '#182024',
  );
};

/** What hangs in the paper sky: clouds and an evening star on threads. */
export const paperClouds = (brush: Brush): void => {
  const cloud = (x: number, y: number, k: number, colour: string) => {
    cut(brush, (q) => q.fillRect(x - 0.8, -60, 1.6, y + 40), '#fff0d0', { shadow: [0, 0, 1, 0] });
    cut(
      brush,
      (q: G) => {
        q.beginPath();
        for (const [dx, dy, r] of [
          [-78, 0, 20],
          [-46, -16, 28],
          [-6, -26, 36],
          [38, -14, 28],
          [74, 2, 20],
        ] as const) {
          q.moveTo(x + (dx + r) * k, y + dy * k);
          q.arc(x + dx * k, y + dy * k, r * k, 0, 7);
        }
        q.rect(x - 96 * k, y, 190 * k, 20 * k);
        q.fill();
      },
      colour,
      { paper: colour, shadow: [8, 16, 14, 0.4] },
    );
  };
  cloud(780, 150, 1, '#f8b08c');
  cloud(1180, 90, 1.2, '#f0946c');
  cloud(1590, 190, 0.9, '#e87868');
};

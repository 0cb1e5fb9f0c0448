import { across, type Draw, down, type Fill, type G, lin, poly, styleOf, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

interface Move {
  x: number;
  y: number;
  k: number;
  flip?: boolean;
}

const moved = (m: Move = { x: 0, y: 0, k: 1 }) => {
  const kx = m.flip ? -m.k : m.k;
  return {
    placed:
      (draw: Draw): Draw =>
      (q) => {
        q.save();
        q.translate(m.x, m.y);
        q.scale(kx, m.k);
        draw(q);
        q.restore();
      },
    shifted: (fill: Fill): Fill =>
      typeof fill === 'string'
        ? fill
        : {
            ...fill,
            at: [
              fill.at[0] * kx + m.x,
              fill.at[1] * m.k + m.y,
              fill.at[2] * (fill.kind === 'lin' ? kx : m.k) + (fill.kind === 'lin' ? m.x : 0),
              fill.at[3] * m.k + (fill.kind === 'lin' ? m.y : 0),
            ],
          },
  };
};

/** A saloon of no make, side on, its nose to the left at x 1190 and its wheels on y 742; shift, scale and turn it round by `move`. */
export const car = (brush: Brush, o: { colour: string; glass: Fill; move?: Move }): void => {
  const { colour } = o;
  const { placed, shifted } = moved(o.move);
  const body = (q: G) => {
    q.beginPath();
    q.moveTo(1196, 660);
    q.bezierCurveTo(1198, 620, 1206, 596, 1232, 586);
    q.lineTo(1392, 566);
    q.bezierCurveTo(1436, 500, 1474, 474, 1540, 470);
    q.lineTo(1760, 472);
    q.bezierCurveTo(1840, 480, 1872, 546, 1922, 560);
    q.bezierCurveTo(1962, 566, 1982, 580, 1986, 612);
    q.lineTo(1988, 690);
    q.lineTo(1976, 706);
    q.lineTo(1210, 706);
    q.bezierCurveTo(1196, 700, 1194, 684, 1196, 660);
    q.fill();
  };
  cut(
    brush,
    placed(body),
    shifted(
      lin(0, 470, 0, 710, [
        [0, tone(colour, 1.2)],
        [0.38, tone(colour, 0.85)],
        [0.42, tone(colour, 1.35)],
        [0.52, tone(colour, 0.75)],
        [1, tone(colour, 0.32)],
      ]),
    ),
    {
      rim: [0.8, 1.8, 'rgba(255,246,226,.45)'],
      shade: placed((q) => {
        q.fillStyle = 'rgba(255,255,250,.28)';
        q.fillRect(1200, 612, 790, 3);
        q.fillStyle = styleOf(
          q,
          lin(0, 640, 0, 706, [
            [0, 'rgba(0,4,10,0)'],
            [1, 'rgba(0,4,10,.6)'],
          ]),
        );
        q.fillRect(1180, 640, 830, 70);
        q.strokeStyle = 'rgba(2,8,14,.55)';
        q.lineWidth = 2;
        poly(
          q,
          [
            [1420, 570],
            [1424, 690],
          ],
          true,
        );
        poly(
          q,
          [
            [1626, 566],
            [1630, 696],
          ],
          true,
        );
        poly(
          q,
          [
            [1832, 566],
            [1816, 640],
          ],
          true,
        );
        q.fillStyle = 'rgba(240,235,215,.7)';
        q.fillRect(1570, 596, 32, 4);
        q.fillRect(1772, 596, 32, 4);
      }),
    },
  );
  const panes = (q: G) => {
    q.beginPath();
    q.moveTo(1420, 562);
    q.bezierCurveTo(1452, 510, 1480, 488, 1540, 484);
    q.lineTo(1618, 484);
    q.lineTo(1618, 562);
    q.fill();
    q.beginPath();
    q.moveTo(1634, 484);
    q.lineTo(1752, 485);
    q.bezierCurveTo(1806, 492, 1838, 530, 1862, 560);
    q.lineTo(1634, 562);
    q.fill();
  };
  cut(brush, placed(panes), shifted(o.glass), { shadow: [0, 0, 1, 0] });
  cut(
    brush,
    placed((q) => {
      q.lineWidth = 5;
      q.beginPath();
      q.arc(1492, 566, 34, Math.PI * 1.1, Math.PI * 1.75);
      q.stroke();
      q.beginPath();
      q.roundRect(1560, 516, 36, 46, 8);
      q.fill();
      q.beginPath();
      q.roundRect(1720, 520, 36, 42, 8);
      q.fill();
    }),
    tone(colour, 0.2),
    { shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    placed((q) => {
      q.beginPath();
      q.ellipse(1207, 628, 7, 15, 0.05, 0, 7);
      q.fill();
    }),
    '#f0e2c0',
    { shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    placed((q) => {
      q.beginPath();
      q.roundRect(1186, 668, 78, 11, 5);
      q.roundRect(1920, 664, 76, 11, 5);
      q.fill();
    }),
    shifted(across(1186, 1990, '#d8d2c0', '#8a9498')),
    { shadow: [0, 2, 2, 0.4] },
  );
  for (const x of [1302, 1812]) {
    cut(
      brush,
      placed((q) => {
        q.beginPath();
        q.arc(x, 694, 52, Math.PI, 0);
        q.fill();
      }),
      '#0c1014',
      { shadow: [0, 0, 1, 0] },
    );
    cut(
      brush,
      placed((q) => {
        q.beginPath();
        q.arc(x, 694, 47, 0, 7);
        q.fill();
      }),
      '#24282c',
      { rim: [1.2, 1.4, 'rgba(220,215,200,.35)'], shadow: [2, 3, 4, 0.5] },
    );
    cut(
      brush,
      placed((q) => {
        q.beginPath();
        q.arc(x, 694, 21, 0, 7);
        q.fill();
      }),
      shifted(down(672, 716, '#c8c0ac', '#5c6468', '#2c3438')),
      { shadow: [1, 2, 2, 0.4] },
    );
  }
};

/** The bonnet of such a car, held up by its rod over a dark engine. */
export const raisedBonnet = (brush: Brush, o: { colour: string; move?: Move }): void => {
  const { colour } = o;
  const { placed, shifted } = moved(o.move);
  cut(
    brush,
    placed((q) =>
      poly(q, [
        [1226, 588],
        [1390, 566],
        [1384, 594],
        [1232, 606],
      ]),
    ),
    '#1a2024',
    { shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    placed((q) => {
      q.beginPath();
      q.moveTo(1378, 573);
      q.lineTo(1268, 372);
      q.quadraticCurveTo(1272, 360, 1286, 358);
      q.lineTo(1356, 350);
      q.lineTo(1446, 548);
      q.lineTo(1392, 566);
      q.fill();
    }),
    shifted(
      lin(1270, 370, 1420, 520, [
        [0, tone(colour, 1.1)],
        [0.4, tone(colour, 0.6)],
        [1, tone(colour, 0.35)],
      ]),
    ),
    {
      rim: [1.4, 1.6, 'rgba(255,236,200,.7)'],
      shade: placed((q) => {
        q.strokeStyle = 'rgba(4,14,20,.5)';
        q.lineWidth = 2;
        poly(
          q,
          [
            [1396, 548],
            [1300, 374],
            [1344, 369],
            [1426, 540],
          ],
          true,
        );
      }),
    },
  );
  cut(
    brush,
    placed((q) => {
      q.lineWidth = 3.5;
      poly(
        q,
        [
          [1262, 590],
          [1316, 462],
        ],
        true,
      );
    }),
    '#20282c',
    { shadow: [0, 0, 1, 0] },
  );
};

import { lin, poly, radial } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { project } from '../kit/solid.ts';
import { CHEST } from './hotelRoomPlan.ts';

/** The child asleep in the second drawer; slot `asleep`. */
export const sleeper = (brush: Brush): void => {
  const place = (x: number, y: number, z: number) => project(CHEST, [x, y, z]);
  const [hx, hy] = place(-31, 43, 44);
  const [bx, by] = place(12, 38, 44);
  const [ex, ey] = place(50, 36, 44);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(hx + 12, hy + 4);
      q.bezierCurveTo(bx - 26, by - 44, bx + 30, by - 44, ex - 4, ey - 8);
      q.lineTo(ex, ey + 16);
      q.lineTo(hx + 8, hy + 26);
      q.fill();
    },
    lin(hx, 0, ex, 0, [
      [0, '#d87c5c'],
      [0.6, '#b05058'],
      [1, '#7c3850'],
    ]),
    {
      rim: [1, 1.6, 'rgba(255,226,190,.6)'],
      paper: lin(hx, 0, ex, 0, [
        [0, '#ff9c70'],
        [1, '#b84870'],
      ]),
      shade: (q) => {
        q.fillStyle = 'rgba(255,240,220,.7)';
        poly(q, [
          [hx + 10, hy + 2],
          [hx + 30, hy - 8],
          [hx + 34, hy + 24],
          [hx + 6, hy + 28],
        ]);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(hx, hy, 17, 15, -0.2, 0, 7);
      q.fill();
    },
    radial(hx + 2, hy - 2, 20, '#e0a888', '#a06c60'),
    { paper: '#f0b090', rim: [0, 1.4, 'rgba(255,236,210,.6)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(hx + 6, hy - 15);
      q.bezierCurveTo(hx - 14, hy - 24, hx - 28, hy - 4, hx - 18, hy + 12);
      q.bezierCurveTo(hx - 12, hy + 12, hx - 8, hy + 4, hx - 6, hy - 4);
      q.bezierCurveTo(hx, hy - 8, hx + 6, hy - 8, hx + 6, hy - 15);
      q.fill();
    },
    '#3c2028',
    { paper: '#54285c', shadow: [1, 1, 2, 0.3] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.7;
      q.beginPath();
      q.arc(hx + 6, hy + 1, 3.6, 0.2, 2.6);
      q.stroke();
    },
    '#4c2430',
    { shadow: [0, 0, 1, 0] },
  );
};

/** The napkin on the drawer's edge, white side up: the dot is a door's knob by now, and two people are at the door. */
export const drawn = (brush: Brush): void => {
  const [x, y] = [508, 548];
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y + 8],
        [x + 86, y],
        [x + 98, y + 56],
        [x + 8, y + 66],
      ]),
    lin(x, 0, x + 98, 0, [
      [0, '#fff4dc'],
      [1, '#d8b8a8'],
    ]),
    {
      paper: '#fff4e0',
      rim: [-1, -1, 'rgba(120,60,60,.5)'],
      shadow: [3, 5, 4, 0.5],
      shade: (q) => {
        q.lineCap = q.lineJoin = 'round';
        const line = (colour: string, wide: number, points: readonly (readonly [number, number])[]) => {
          q.strokeStyle = colour;
          q.lineWidth = wide;
          poly(
            q,
            points.map(([px, py]) => [x + px + py * 0.14, y + py - px * 0.08] as const),
            true,
          );
        };
        line('#d83c34', 2.6, [
          [38, 58],
          [38, 18],
          [60, 18],
          [60, 58],
        ]);
        for (const [px, colour] of [
          [20, '#2c4ca8'],
          [76, '#2c8c6c'],
        ] as const) {
          line(colour, 2.4, [
            [px - 5, 58],
            [px, 44],
            [px + 5, 58],
          ]);
          line(colour, 2.4, [
            [px, 44],
            [px, 32],
          ]);
          line(colour, 2.2, [
            [px - 7, 36],
            [px + 7, 38],
          ]);
          q.beginPath();
          q.arc(x + px + 27 * 0.14, y + 27 - px * 0.08, 5, 0, 7);
          q.stroke();
        }
        q.fillStyle = '#20182c';
        q.beginPath();
        q.arc(x + 60, y + 36, 3, 0, 7);
        q.fill();
      },
    },
  );
};

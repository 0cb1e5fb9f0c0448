import { across, poly, seeded } from '../kit/canvas.ts';
import type { Brush } from '../kit/cut.ts';
import { numerals } from '../kit/numerals.ts';
import { lines, sheet, tick } from './shoeboxFlat.ts';

/** A parking ticket; paid, with a stamp on it. */
export const parking =
  (paid: boolean) =>
  (brush: Brush): void =>
    sheet(
      brush,
      -0.16,
      (q) => q.fillRect(-95, -170, 190, 340),
      (q) => {
        q.fillStyle = '#c8402c';
        q.fillRect(-95, -170, 190, 54);
        q.fillStyle = '#5c4c44';
        lines(q, -74, -92, 148, 6, 26, 3);
        q.strokeStyle = '#2c2420';
        numerals(q, '25', 0, 112, 62, 0.12);
        if (!paid) return;
        q.strokeStyle = 'rgba(72,60,150,.85)';
        q.lineWidth = 9;
        q.beginPath();
        q.arc(26, 30, 66, 0, 7);
        q.stroke();
        q.lineWidth = 15;
        poly(
          q,
          [
            [-30, 42],
            [82, 16],
          ],
          true,
        );
      },
    );

/** Half a cinema ticket. */
export const stub = (brush: Brush): void =>
  sheet(
    brush,
    0.14,
    (q) => {
      q.beginPath();
      q.moveTo(-130, -80);
      q.lineTo(70, -80);
      for (let i = 0; i < 8; i++) q.lineTo(i % 2 ? 70 : 98, -80 + (i + 0.5) * 20);
      q.lineTo(70, 80);
      q.lineTo(-130, 80);
      q.fill();
    },
    (q) => {
      q.strokeStyle = '#7c2c24';
      q.lineWidth = 5;
      q.strokeRect(-114, -64, 164, 128);
      q.fillStyle = '#7c2c24';
      poly(q, [
        [-84, 36],
        [-32, -44],
        [20, 36],
      ]);
      q.fillRect(-96, 42, 132, 8);
    },
    across(880, 1110, '#f0b070', '#d88850'),
    '#ffb878',
  );

/** A copybook, its first lines crossed out. */
export const copybook = (brush: Brush): void => {
  sheet(
    brush,
    0.1,
    (q) => q.fillRect(-210, -150, 420, 310),
    () => undefined,
    '#3c5c5c',
    '#2c7c84',
  );
  sheet(
    brush,
    0.1,
    (q) => q.fillRect(-196, -140, 396, 286),
    (q) => {
      q.strokeStyle = 'rgba(90,130,170,.5)';
      q.lineWidth = 2;
      for (let y = -100; y < 140; y += 30)
        poly(
          q,
          [
            [-196, y],
            [200, y],
          ],
          true,
        );
      const random = seeded(9);
      q.strokeStyle = '#241c2c';
      for (let i = 0; i < 5; i++) {
        const y = -108 + i * 30;
        q.lineWidth = 10;
        q.beginPath();
        q.moveTo(-170, y);
        const end = 60 + 110 * random();
        for (let x = -170; x < end; x += 13) q.lineTo(x, y + (random() - 0.5) * 18);
        q.stroke();
      }
      q.lineWidth = 4;
      q.beginPath();
      for (let x = -170; x < 120; x += 9) q.lineTo(x, 72 + 6 * Math.sin(x * 0.3) * random());
      q.stroke();
    },
  );
};

/** A set list with its first so many numbers ticked. */
export const setList =
  (ticks: number) =>
  (brush: Brush): void =>
    sheet(
      brush,
      -0.08,
      (q) => q.fillRect(-112, -200, 224, 400),
      (q) => {
        q.fillStyle = '#3c3038';
        q.strokeStyle = '#b83c34';
        q.lineWidth = 6;
        const random = seeded(4);
        for (let i = 0; i < 12; i++) {
          const y = -168 + i * 30;
          q.fillRect(-88, y, 70 + 60 * random(), 9);
          if (i < ticks) tick(q, 68, y + 4, 1.1);
        }
      },
    );

/** An envelope with half a sentence on it. */
export const envelope = (brush: Brush): void =>
  sheet(
    brush,
    0.08,
    (q) => q.fillRect(-210, -125, 420, 250),
    (q) => {
      q.strokeStyle = 'rgba(120,90,60,.5)';
      q.lineWidth = 3;
      poly(
        q,
        [
          [-210, -125],
          [0, 20],
          [210, -125],
        ],
        true,
      );
      q.strokeStyle = '#2c2c50';
      q.lineWidth = 5;
      q.beginPath();
      for (let x = -150; x < 20; x += 8) q.lineTo(x, 66 + 8 * Math.sin(x * 0.33));
      q.stroke();
      q.lineWidth = 4;
      poly(
        q,
        [
          [-164, 72],
          [40, 58],
        ],
        true,
      );
    },
  );

/** A theatre ticket, row A, seat one; or half of it. */
export const seat =
  (whole: boolean) =>
  (brush: Brush): void => {
    const right = whole ? 210 : 12;
    sheet(
      brush,
      -0.1,
      (q) => {
        q.beginPath();
        q.moveTo(-210, -100);
        q.lineTo(right, -100);
        if (!whole) for (let i = 0; i < 10; i++) q.lineTo(i % 2 ? right : right + 16, -100 + (i + 0.5) * 20);
        q.lineTo(right, 100);
        q.lineTo(-210, 100);
        q.fill();
      },
      (q) => {
        q.strokeStyle = '#8c3430';
        q.lineWidth = 6;
        q.strokeRect(-190, -80, 380, 160);
        q.lineWidth = 9;
        // Row A, in three strokes; seat one.
        poly(
          q,
          [
            [-140, 44],
            [-104, -46],
            [-68, 44],
          ],
          true,
        );
        poly(
          q,
          [
            [-126, 12],
            [-82, 12],
          ],
          true,
        );
        q.strokeStyle = '#8c3430';
        numerals(q, '1', 108, 0, 92, 0.12);
        q.setLineDash([10, 10]);
        q.lineWidth = 4;
        poly(
          q,
          [
            [6, -100],
            [6, 100],
          ],
          true,
        );
        q.setLineDash([]);
      },
    );
  };

/** A petrol receipt. */
export const receipt = (brush: Brush): void =>
  sheet(
    brush,
    0.22,
    (q) => q.fillRect(-72, -220, 144, 440),
    (q) => {
      q.fillStyle = '#6c5c5c';
      lines(q, -54, -150, 108, 7, 26, 8);
      q.strokeStyle = '#3c2c34';
      numerals(q, '510', 0, -186, 34, 0.13);
      numerals(q, '270', 0, 128, 48, 0.12);
    },
  );

/** Three typed sheets that were folded in four. */
export const sheets = (brush: Brush): void => {
  for (const [turn, seed] of [
    [-0.2, 1],
    [0.12, 2],
    [-0.05, 3],
  ] as const)
    sheet(
      brush,
      turn,
      (q) => q.fillRect(-150, -205, 300, 410),
      (q) => {
        q.fillStyle = '#4c4448';
        lines(q, -118, -168, 236, 14, 25, seed);
        q.strokeStyle = 'rgba(120,90,60,.4)';
        q.lineWidth = 3;
        poly(
          q,
          [
            [-150, 0],
            [150, 0],
          ],
          true,
        );
        poly(
          q,
          [
            [0, -205],
            [0, 205],
          ],
          true,
        );
        if (seed !== 3) return;
        q.strokeStyle = '#5c5460';
        q.lineWidth = 4;
        q.beginPath();
        q.ellipse(20, 178, 112, 20, -0.04, 0, 7);
        q.stroke();
      },
    );
};

import { type G, poly } from '../kit/canvas.ts';

/** A photograph of a ceiling, 66 by 50: two walls that meet over one's head, and what hangs there. */
export const ceiling = (q: G, x: number, y: number, k: number): void => {
  const tones = ['#8c9ca4', '#a89c84', '#94889c', '#9ca48c'] as const;
  q.save();
  q.beginPath();
  q.rect(x, y, 66, 50);
  q.clip();
  q.fillStyle = tones[k % 4] ?? '#8c9ca4';
  q.fillRect(x, y, 66, 50);
  q.fillStyle = 'rgba(40,36,48,.5)';
  const corner = [x + 12 + ((k * 17) % 34), y + 34 + ((k * 5) % 9)] as const;
  poly(q, [
    [x, y + 26 + ((k * 7) % 10)],
    corner,
    [x + 66, y + 30 + ((k * 11) % 12)],
    [x + 66, y + 50],
    [x, y + 50],
  ]);
  q.strokeStyle = 'rgba(250,246,232,.75)';
  q.lineWidth = 2;
  poly(q, [[x, y + 26 + ((k * 7) % 10)], corner, [x + 66, y + 30 + ((k * 11) % 12)]], true);
  poly(q, [corner, [corner[0], y + 50]], true);
  const [cx, cy] = [x + 20 + ((k * 13) % 28), y + 14];
  q.fillStyle = q.strokeStyle = '#2c2834';
  if (k % 3 === 0) {
    // A bulb on its flex.
    q.lineWidth = 1.6;
    poly(
      q,
      [
        [cx, cy - 6],
        [cx + 4, cy + 6],
      ],
      true,
    );
    q.fillStyle = '#fff4cc';
    q.beginPath();
    q.arc(cx + 5, cy + 9, 4.4, 0, 7);
    q.fill();
  } else if (k % 3 === 1) {
    // A fan.
    for (let i = 0; i < 4; i++) {
      q.beginPath();
      q.ellipse(cx + Math.cos(i * 1.57 + k) * 9, cy + Math.sin(i * 1.57 + k) * 5, 8, 2.6, i * 1.57 + k, 0, 7);
      q.fill();
    }
  } else {
    // A damp patch.
    q.fillStyle = 'rgba(96,66,28,.65)';
    q.beginPath();
    q.ellipse(cx, cy, 12, 6, 0.3, 0, 7);
    q.ellipse(cx + 10, cy + 4, 8, 6, 0, 0, 7);
    q.fill();
  }
  q.restore();
};

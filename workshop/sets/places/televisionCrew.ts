import { across, down, type G, H, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { person } from '../kit/people.ts';
import { lit } from '../kit/washes.ts';

/** A set beside the stage on which one sees what the viewers will see. */
export const monitor = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(232, 520, 196, 160, 14);
      q.fill();
      q.fillRect(312, 680, 36, 70);
      q.fillRect(268, 744, 124, 10);
    },
    down(520, 750, '#3c3c46', '#1c1c24'),
    { rim: [1, 1.2, 'rgba(200,230,255,.4)'], paper: '#3c3484' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(246, 534, 168, 126, 16);
      q.fill();
    },
    across(246, 414, '#34505c', '#4c6c74'),
    {
      paper: '#5cb0b8',
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = '#141c24';
        q.beginPath();
        q.ellipse(336, 584, 20, 26, 0, 0, 7);
        q.fill();
        poly(q, [
          [292, 664],
          [304, 620],
          [326, 606],
          [348, 606],
          [370, 620],
          [384, 664],
        ]);
        q.fillStyle = '#c85c40';
        poly(q, [
          [300, 664],
          [310, 626],
          [330, 612],
          [338, 640],
          [346, 612],
          [364, 626],
          [376, 664],
        ]);
      },
    },
  );
};

/** The monitor's own light. */
export const monitorLight = (g: G): void => {
  glow(g, 330, 596, 190, '#5ca8b8', 0.5);
  lit(g, 'rgba(120,200,216,.28)', 1, (q) => {
    q.beginPath();
    q.roundRect(246, 534, 168, 126, 16);
    q.fill();
  });
};

/** Stripes of light through a blind that is not there. */
export const blind = (g: G): void => {
  lit(g, 'rgba(255,236,196,.3)', 2.4, (q) => {
    for (let i = 0; i < 9; i++) {
      const y = 166 + i * 40;
      poly(q, [
        [830, y],
        [1420, y + 64],
        [1420, y + 82],
        [830, y + 18],
      ]);
    }
  });
};

/** A boom over the desk. */
export const boom = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      poly(
        q,
        [
          [-90, 60],
          [900, 150],
        ],
        true,
      );
      q.save();
      q.translate(928, 160);
      q.rotate(0.35);
      q.beginPath();
      q.roundRect(-36, -13, 84, 26, 13);
      q.fill();
      q.restore();
    },
    '#16161c',
    { rim: [0, 1.4, 'rgba(255,244,220,.5)'], paper: '#2c2468' },
  );
};

/** Those nearest to us, who only watch: a producer in his chair, somebody at the camera. */
export const crew = (brush: Brush): void => {
  const light = { colour: '#ffe8c4', own: 0.12, shade: '#0c0c11' } as const;
  person(
    brush,
    { member: 'boss', pose: 'sit-with-glass', hold: 'glass' },
    { x: 196, y: 1060, scale: 3.8, turn: 152, pitch: 4 },
    { ...light, from: [0.7, 0.5, -0.3], paper: '#2c2470' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(70, 664, 256, 150, 10);
      q.fill();
    },
    down(664, H, '#20202a', '#0c0c12'),
    { rim: [1.2, 1.4, 'rgba(255,236,200,.5)'], paper: '#3c2c80' },
  );
};

import { down, type G, H, mix, OX, radial, seeded, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { type Painted, person } from '../kit/people.ts';
import { box, project, type Solid, stand, type View } from '../kit/solid.ts';
import { lit } from '../kit/washes.ts';

const LOOSE: View = { x: 0, y: 0, scale: 11.4, turn: -17, pitch: 44, distance: 900 };
const [left, drop] = project(LOOSE, [0, 98, 46]);
/** Seen from before and above: the middle of the keys lies a little over the middle of the picture. */
const SEEN: View = { ...LOOSE, x: 900 - left, y: 318 - drop };

const WHITES = 50;
const STEP = 4.6;
const FIRST = -(WHITES * STEP) / 2;

const keys: readonly Solid[] = [
  box([-124, 124], [86, 95.4], [34, 128], '#1c1830', { top: '#221c3c' }),
  ...Array.from({ length: WHITES }, (_, i) =>
    box([FIRST + i * STEP + 0.15, FIRST + (i + 1) * STEP - 0.15], [95.4, 97.6], [37, 53], '#c8c0dc', {
      top: '#d8d2e8',
      bias: 60,
    }),
  ),
  ...Array.from({ length: WHITES }, (_, i) => i)
    .filter((i) => [0, 1, 3, 4, 5].includes(i % 7))
    .map((i) =>
      box([FIRST + (i + 0.7) * STEP, FIRST + (i + 1.3) * STEP], [97.6, 99.2], [43.5, 53], '#100e1c', {
        top: '#1c1830',
        bias: 100,
      }),
    ),
];

/** The lights of the panel, and which of them is joy. */
const BUTTONS = Array.from({ length: 17 }, (_, i) => [-74 + i * 9.4, 96, 65] as const);
const JOY = BUTTONS[8] ?? ([0, 96, 68] as const);

const HUES = ['#6c5cf0', '#3cb8f0', '#d85cc8', '#5c7cf0'] as const;

const PLAYER: Painted = { member: 'seb', costume: 'stage', pose: 'play-keyboard' };

const arena = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -60, W + 200, H + 120),
    radial(1000, 120, 1200, '#3c2484', '#1c1450', '#0c0a28'),
    { paper: radial(1000, 120, 1200, '#7c4cc8', '#4434a0', '#241c68'), shadow: [0, 0, 1, 0] },
  );
  if (brush.material !== 'memory') return;
  const { g } = brush;
  const random = seeded(88);
  g.save();
  g.globalCompositeOperation = 'lighter';
  for (let i = 0; i < 46; i++) {
    g.globalAlpha = 0.1 + 0.2 * random();
    g.fillStyle = HUES[(random() * 4) | 0] ?? '#6c5cf0';
    g.beginPath();
    g.arc(random() * W, random() * 330, 10 + random() * 34, 0, 7);
    g.fill();
  }
  g.restore();
};

const button = (brush: Brush, at: readonly [number, number, number], colour: string, on: boolean): void => {
  const [x, y] = project(SEEN, at);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 40, 28, 0, 0, 7);
      q.fill();
    },
    '#0c0a18',
    { paper: '#1c1450', shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y - 4, 32, 21, 0, 0, 7);
      q.fill();
    },
    on
      ? radial(x, y - 4, 26, '#fffbe8', '#ffd070', '#ff9c2c')
      : down(y - 24, y + 16, mix(colour, '#181434', 0.45), '#141030'),
    { paper: on ? '#ffd870' : colour, shadow: [0, 1, 2, 0.4], rim: [0, 1, 'rgba(255,255,255,.35)'] },
  );
};

/** His hands on the keyboard, and the light for joy: a picture of its own, over everything. */
export const joy = (brush: Brush): void => {
  arena(brush);
  person(brush, PLAYER, SEEN, {
    from: [0.12, -0.1, 0.9],
    colour: '#a85c48',
    own: 0.4,
    open: 0.2,
    shade: '#140e30',
    strength: 0.22,
    print: '#7c3ca0',
  });
  stand(brush, [...keys], SEEN, { from: [0.1, 0.9, -0.3], edge: 'rgba(190,160,255,.25)' });
  for (const [i, at] of BUTTONS.entries()) if (at !== JOY) button(brush, at, HUES[i % 4] ?? '#6c5cf0', false);
  button(brush, JOY, '#ffb04c', true);
  person(brush, { ...PLAYER, part: ([, y, z]) => y > 88 && z > 15 }, SEEN, {
    from: [0.12, -0.25, 0.86],
    colour: '#ff9c44',
    own: 0.48,
    open: 0.3,
    shade: '#20143c',
    strength: 0.56,
    print: '#a0508c',
  });
};

/** What joy throws on the keys and on the panel. */
export const joyLight = (g: G): void => {
  const [x, y] = project(SEEN, JOY);
  glow(g, x, y, 420, '#ff9c3c', 0.75, 1.3, 0.8);
  glow(g, x, y, 120, '#ffe0a0', 0.9);
  lit(g, 'rgba(255,190,90,.12)', 30, (q) => {
    q.beginPath();
    q.ellipse(x, y - 130, 420, 90, 0, 0, 7);
    q.fill();
  });
  g.save();
  g.fillStyle = styleOf(g, radial(x, y, 30, 'rgba(255,246,214,.8)', 'rgba(255,200,100,0)'));
  g.fillRect(x - 40, y - 40, 80, 80);
  g.restore();
};

import type { CastMember, HairName } from '../../../src/figures/castNames.ts';
import type { Tone } from '../../../src/figures/look.ts';
import type { HandSpec, PoseSpec } from '../../../src/figures/poseSpec.ts';
import type { Bake } from '../kit/bake.ts';
import { mix, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { type Painted, type PersonLight, person } from '../kit/people.ts';
import { CHAIRS, DEEP } from './corridorPlan.ts';

const CAMEL: Tone = ['#c8965a', '#54382a'];
const AIR = '#2a2a1c';
const SKINS: readonly Tone[] = [
  ['#d09c80', '#5c3c48'],
  ['#8a5840', '#2c1c2c'],
  ['#b07a5c', '#442c3c'],
  ['#6c422e', '#241624'],
];
const HAIRS: readonly Tone[] = [
  ['#3c2822', '#181018'],
  ['#2a1a1c', '#120c16'],
  ['#5a3826', '#22141c'],
  ['#241a20', '#100c18'],
];

const LIGHT: PersonLight = {
  from: [0.34, 0.9, -0.1],
  colour: '#f0e4a4',
  own: 0.66,
  open: 0.42,
  shade: AIR,
  strength: 0.8,
  print: '#c8884c',
};

const held = (side: 1 | -1): HandSpec => ({
  at: [side * 8, 84, 30],
  elbow: [side * 0.8, -0.9, -0.3],
  fingers: [side * -0.25, 0.5, 0.7],
  palm: [side * -0.75, 0.25, -0.5],
  shape: 'page',
});

/** What each of them does with her four minutes: reads, pulls at a shoe, sleeps on a shoulder, telephones. */
const reading: PoseSpec = {
  chest: { pitch: 9 },
  neck: { pitch: 24 },
  head: { pitch: 17, yaw: 5, roll: -4 },
  left: held(1),
  right: held(-1),
  lids: 0.66,
  hold: { left: 'page' },
};
const shoe: PoseSpec = {
  spine: { pitch: 12 },
  chest: { pitch: 20 },
  neck: { pitch: 14 },
  head: { pitch: 12, roll: 4 },
  leftFoot: { ball: [8, 0, 44], yaw: 4 },
  rightFoot: { ball: [16, 22, 50], pitch: 34, toe: 0, yaw: 14, knee: [-0.2, 0.9, 1] },
  right: {
    at: [10, 34, 44],
    space: 'floor',
    elbow: [-0.9, -0.2, -0.2],
    fingers: [0.4, -0.8, 0.4],
    palm: [0.8, 0.2, 0.2],
    shape: 'rest',
    free: true,
  },
};
const asleep: PoseSpec = {
  spine: { pitch: -4, roll: -6 },
  chest: { pitch: -2, roll: -9 },
  neck: { pitch: 8, roll: -16 },
  head: { pitch: 12, roll: -16, yaw: 10 },
  lids: 1,
};
const telephoning: PoseSpec = {
  chest: { pitch: 12, roll: -3, yaw: 6 },
  neck: { pitch: 18, roll: -3 },
  head: { pitch: 14, roll: -9, yaw: 14 },
  right: {
    space: 'head',
    at: [-9.8, -10.6, 10.4],
    elbow: [-0.6, -1, -0.1],
    fingers: [0, 0.84, -0.54],
    palm: [0.97, 0.1, 0.1],
    shape: 'phone',
  },
  lids: 0.66,
  hold: { right: 'phone' },
};

const bodies: readonly CastMember[] = ['guest-woman', 'mia', 'usher', 'mia', 'guest-woman'];
const styles: readonly HairName[] = ['bob', 'chignon', 'wave', 'bob', 'pinned'];

const inCamel = (i: number, but: PoseSpec, detail: 'high' | 'low' = 'high'): Painted => ({
  member: bodies[i % bodies.length] ?? 'mia',
  pose: 'sit-hands-in-lap',
  wearing: 'mia',
  costume: 'coat',
  hair: styles[i % styles.length] ?? 'bob',
  colours: {
    skin: SKINS[(i * 3) % SKINS.length] ?? ['#b07a5c', '#442c3c'],
    hair: HAIRS[i % HAIRS.length] ?? ['#3c2822', '#181018'],
    hairLight: HAIRS[(i + 2) % HAIRS.length] ?? ['#3c2822', '#181018'],
    main: CAMEL,
    lapel: ['#ba8a54', '#4c3428'],
    scarf: ['#a87c4c', '#44301f'],
    propLight: ['#f4ecd8', '#b8b098'],
    belt: ['#54341f', '#20140f'],
  },
  but,
  detail,
});

/** Along the wall: at which chair, how she is turned, what she does. */
const ROW = [
  [1, 52, shoe],
  [2, 30, asleep],
  [3, 58, telephoning],
] as const;

/** Along the far walls they are seen from the side, bent over the page, upright, turned to a neighbour. */
const farWays = [reading, {}, asleep, reading, { head: { yaw: 30, pitch: 6 } }, shoe] as const;

/** The bench along either far wall: its seat is where they sit, its front goes down to the floor they stand on. */
const benches = (brush: Brush): void => {
  for (const side of [1, -1] as const) {
    const corner = (i: number, out: number, up: number): [number, number] => {
      const t = 1 / (1 + 0.17 * i);
      const scale = 1.98 * t;
      return [DEEP.x + side * (26 + 200 * t + out * scale), DEEP.y + 30 + 366 * t - up * scale];
    };
    const [near, end] = [0.6, 15.5];
    cut(
      brush,
      (q) =>
        poly(q, [corner(near, -15, 43), corner(end, -15, 43), corner(end, -15, 2), corner(near, -15, 2)]),
      '#3a3424',
      { paper: '#5c3040' },
    );
    cut(
      brush,
      (q) =>
        poly(q, [corner(near, -15, 43), corner(near, 15, 43), corner(near, 15, 2), corner(near, -15, 2)]),
      '#544a32',
      { paper: '#7c4448' },
    );
    cut(
      brush,
      (q) =>
        poly(q, [corner(near, -18, 45), corner(near, 16, 45), corner(end, 16, 45), corner(end, -18, 45)]),
      '#8c7a52',
      { paper: '#b07850', rim: [0, 1.2, 'rgba(255,250,215,.45)'] },
    );
    cut(
      brush,
      (q) =>
        poly(q, [corner(near, -18, 45), corner(near, 16, 45), corner(near, 16, 40), corner(near, -18, 40)]),
      '#76663f',
      { paper: '#94604c' },
    );
  }
};

const deepRows = (brush: Brush): void => {
  benches(brush);
  for (let i = 15; i >= 1; i--) {
    const t = 1 / (1 + 0.17 * i);
    const far = 1 - t;
    for (const side of [1, -1] as const)
      person(
        brush,
        inCamel(i * 2 + (side > 0 ? 0 : 3), farWays[(i * 5 + (side > 0 ? 0 : 2)) % 6] ?? {}, 'low'),
        {
          x: DEEP.x + side * (26 + 200 * t),
          y: DEEP.y + 30 + 366 * t,
          scale: 1.98 * t,
          turn: side * (-72 + ((i * 7) % 5) * 4),
          pitch: 4,
        },
        {
          ...LIGHT,
          from: [-side * 0.5, 0.86, -0.1],
          own: 0.6 - 0.26 * far,
          strength: 0.7 - 0.3 * far,
          print: mix('#c08048', '#84504c', far),
        },
      );
  }
};

/** The forty, but one: along both sides of the corridor, and along the wall up to her; slot `line`. */
export const women = (bake: Bake): void =>
  bake.plane('line', { depth: 1, order: 96, slot: 'line', grade: 'none' }, (brush) => {
    deepRows(brush);
    person(
      brush,
      { ...inCamel(0, reading), pose: 'read-page' },
      { x: 532, y: 668, scale: 1.92, turn: 132, pitch: 5 },
      { ...LIGHT, print: '#b87848' },
    );
    for (const [i, turn, way] of ROW)
      person(
        brush,
        inCamel(i, way),
        { x: (CHAIRS[i] ?? 0) - 2, y: 708, scale: 1.98, turn, pitch: 5 },
        { ...LIGHT, print: i % 2 ? '#c08044' : '#d0904c' },
      );
  });

const buckle = (side: 1 | -1): HandSpec => ({
  at: [side * 5, 106, 18.5],
  elbow: [side, -0.3, -0.5],
  fingers: [side * -0.8, -0.2, 0.5],
  palm: [side * -0.2, -0.2, -0.9],
  shape: 'fold',
});

/** The one who comes out, doing up her belt; slot `called`. */
export const calledOut = (bake: Bake): void =>
  bake.plane('called', { depth: 1, order: 97, slot: 'called', grade: 'none' }, (brush) => {
    person(
      brush,
      {
        ...inCamel(0, {
          chest: { pitch: 6, yaw: 6 },
          neck: { pitch: 24 },
          head: { pitch: 20, yaw: -4, roll: 4 },
          left: buckle(1),
          right: buckle(-1),
          lids: 0.66,
        }),
        member: 'mia',
        pose: 'walk',
      },
      { x: 1596, y: 744, scale: 2.28, turn: -56, pitch: 4 },
      { ...LIGHT, from: [0.45, 0.7, -0.3], colour: '#fff0c4', own: 0.86, open: 0.4, strength: 0.9 },
    );
  });

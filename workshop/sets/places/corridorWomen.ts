import type { CastMember, HairName } from '../../../src/figures/castNames.ts';
import type { Tone } from '../../../src/figures/look.ts';
import type { HandSpec, PoseSpec } from '../../../src/figures/poseSpec.ts';
import type { Bake } from '../kit/bake.ts';
import { mix } from '../kit/canvas.ts';
import type { Brush } from '../kit/cut.ts';
import { type Painted, type PersonLight, person } from '../kit/people.ts';
import { CHAIRS, DEEP } from './corridorPlan.ts';

const CAMEL: Tone = ['#c8965a', '#54382a'];
const AIR = '#4a5034';
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
  from: [0.2, 0.86, 0.46],
  colour: '#d8c890',
  own: 0.94,
  open: 0.55,
  shade: AIR,
  strength: 0.58,
  print: '#e0a45c',
};

const held = (side: 1 | -1): HandSpec => ({
  at: [side * 8, 84, 30],
  elbow: [side * 0.8, -0.9, -0.3],
  fingers: [side * -0.25, 0.5, 0.7],
  palm: [side * -0.75, 0.25, -0.5],
  shape: 'page',
});

/** What each of them does with her four minutes: reads, has one leg over the other, says it with closed eyes, telephones. */
const reading: PoseSpec = {
  chest: { pitch: 9 },
  neck: { pitch: 24 },
  head: { pitch: 17, yaw: 5, roll: -4 },
  left: held(1),
  right: held(-1),
  lids: 0.66,
  hold: { left: 'page' },
};
const crossed: PoseSpec = {
  spine: { pitch: -2 },
  chest: { pitch: 2, yaw: -10, roll: -3 },
  neck: { pitch: 10 },
  head: { yaw: -34, pitch: 3, roll: 4 },
  leftFoot: { ball: [6, 0, 48], pitch: 20, yaw: 4 },
  rightFoot: { ball: [17, 21, 56], pitch: 34, toe: 0, yaw: 14, knee: [0.35, 0.9, 1] },
};
const saying: PoseSpec = {
  spine: { pitch: -4 },
  chest: { pitch: -5, roll: 2 },
  neck: { pitch: 2 },
  head: { pitch: -12, yaw: -14, roll: -5 },
  lids: 1,
};
const telephoning: PoseSpec = {
  chest: { pitch: 8, roll: -3, yaw: 6 },
  neck: { pitch: 18, roll: -3 },
  head: { pitch: 10, roll: -9, yaw: 14 },
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
const ways = [reading, crossed, saying, telephoning] as const;

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

const TURNS = [14, -20, 10, 16] as const;

/** Along the far walls they are seen from the side, bent over the page, upright, turned to a neighbour. */
const farWays = [reading, {}, saying, reading, { head: { yaw: 30, pitch: 6 } }, crossed] as const;

const deepRows = (brush: Brush): void => {
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
          from: [-side * 0.35, 0.86, 0.3],
          own: 0.92 - 0.6 * far,
          strength: 0.58 - 0.24 * far,
          print: mix('#e0a45c', '#9c6450', far),
        },
      );
  }
};

/** The forty, but one: along both sides of the corridor, and along the wall up to her; slot `line`. */
export const women = (bake: Bake): void =>
  bake.plane('line', { depth: 1, order: 96, slot: 'line', grade: 'none' }, (brush) => {
    deepRows(brush);
    for (const [i, x] of CHAIRS.slice(0, -1).entries())
      person(
        brush,
        inCamel(i, ways[i] ?? {}),
        { x: x - 2, y: 708, scale: 1.98, turn: TURNS[i] ?? 0, pitch: 5 },
        { ...LIGHT, print: i % 2 ? '#d89850' : '#e8b068' },
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

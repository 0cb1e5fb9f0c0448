import type { Palette } from '../../../src/figures/look.ts';
import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import type { Brush } from './cut.ts';
import { type Painted, type PersonLight, person } from './people.ts';
import type { View } from './solid.ts';

/** What somebody does who listens: it is seen from behind as well. */
export type Listening = 'lap' | 'lean' | 'chin' | 'edge' | 'aside' | 'neck' | 'folded';

const folded: PoseSpec = {
  left: {
    at: [-11, 96, 20],
    elbow: [1, -0.5, -0.2],
    fingers: [-1, 0.1, -0.1],
    palm: [0, -0.2, -1],
    shape: 'fold',
  },
  right: {
    at: [11, 100, 22],
    elbow: [-1, -0.5, -0.2],
    fingers: [1, 0.1, -0.1],
    palm: [0, -0.2, -1],
    shape: 'fold',
  },
};

const gestures: Readonly<Record<Listening, Pick<Painted, 'pose' | 'but'>>> = {
  lap: { pose: 'sit-hands-in-lap' },
  lean: {
    pose: 'sit-hands-in-lap',
    but: {
      spine: { roll: 7, pitch: 4 },
      chest: { roll: 8, pitch: 4 },
      neck: { roll: 8, pitch: 8 },
      head: { roll: 10, yaw: -20 },
    },
  },
  chin: { pose: 'sit-chin-in-hand' },
  edge: { pose: 'sit-edge' },
  aside: {
    pose: 'sit-hands-in-lap',
    but: {
      chest: { yaw: -16, roll: -4 },
      neck: { roll: -3, pitch: 5 },
      head: { yaw: -30, pitch: 4, roll: -8 },
    },
  },
  neck: {
    pose: 'sit',
    but: {
      right: {
        space: 'head',
        at: [-7, -6, -8],
        elbow: [-1, 0.2, -0.2],
        fingers: [0.7, 0.2, -0.5],
        palm: [0.3, 0, 1],
        shape: 'cradle',
        free: true,
      },
      head: { pitch: 6, roll: -6 },
    },
  },
  folded: { pose: 'sit', but: { ...folded, head: { yaw: -12, pitch: 2, roll: 4 } } },
};

/** Somebody who listens: who lends the body, how, hair, the cloth's colour in light and in shade, the flat's colour. */
export interface Listener {
  readonly member: Painted['member'];
  readonly does: Listening;
  readonly hair?: Painted['hair'];
  readonly wearing?: Painted['wearing'];
  readonly cloth: readonly [string, string];
  readonly head?: readonly [string, string];
  readonly print: string;
  /** Degrees by which the head turns to his left. */
  readonly looks?: number;
}

/** A grown-up on a child's chair, whose seat lies at `seat` centimetres: the knees come up. */
export const onSmallChair = (seat: number): PoseSpec => ({
  hip: seat + 11,
  leftFoot: { ball: [12, 0, 46], yaw: 10 },
  rightFoot: { ball: [-11, 0, 42], yaw: -10 },
});

/** A listener as somebody who can be painted; `more` differs from the gesture. */
export const listenerOf = (one: Listener, more: PoseSpec = {}): Painted => {
  const { pose, but } = gestures[one.does];
  const colours: Partial<Palette> = {
    main: one.cloth,
    lapel: one.cloth,
    ...(one.member === 'bass-player' || one.hair === 'flat-cap' || one.hair === 'trilby'
      ? { outer: one.head ?? one.cloth, belt: ['#2c2428', '#141014'] }
      : one.head && { hair: one.head, hairLight: one.head }),
  };
  return {
    member: one.member,
    pose,
    colours,
    ...(one.wearing && { wearing: one.wearing }),
    ...(one.hair && { hair: one.hair }),
    but: {
      ...but,
      ...more,
      ...(one.looks !== undefined && { head: { ...but?.head, yaw: one.looks } }),
    },
  };
};

/** Paints a listener, and a child on the knee if there is one; `light` is that of the whole row. */
export const listener = (
  brush: Brush,
  one: Listener,
  view: View,
  light: Omit<PersonLight, 'print'>,
  o: { but?: PoseSpec; child?: { x: number; y: number; turn: number; print: string } } = {},
): void => {
  if (o.child) {
    const { x, y, turn, print } = o.child;
    person(
      brush,
      { member: 'child', pose: 'sit-hands-in-lap', hair: 'bunches' },
      { ...view, x: view.x + x * view.scale, y: view.y - y * view.scale, turn },
      { ...light, print },
    );
  }
  person(brush, listenerOf(one, o.but), view, { ...light, print: one.print });
};

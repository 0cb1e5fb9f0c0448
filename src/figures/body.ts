/** Rings of a torso: the frame it belongs to (pelvis, loin, chest, neck), height in it, half width, front, back. */
export type TorsoRing = readonly [frame: 0 | 1 | 2 | 3, y: number, side: number, front: number, back: number];

/** Proportions of one body in centimetres (second figure study). */
export interface Body {
  readonly sex: 'man' | 'woman';
  /** Height of the hip joints over the floor, standing. */
  readonly hip: number;
  readonly hipWidth: number;
  readonly loin: number;
  readonly chest: number;
  readonly neck: number;
  readonly headUp: number;
  /** Shoulder joint in the chest's frame. */
  readonly shoulder: readonly [number, number, number];
  readonly upperArm: number;
  readonly foreArm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shank: number;
  readonly head: number;
  /** Thickness of arms, legs and neck. */
  readonly girth: number;
  /** Height against the grown body the poses were written for. */
  readonly tall: number;
  readonly torso: readonly TorsoRing[];
  /** Half width, front and back of the hips under a skirt or coat. */
  readonly hips: readonly [number, number, number];
  /** How this person carries himself in every pose: degrees of pitch. */
  readonly bearing: Bearing;
}

/** Pitch of pelvis, loin, chest, neck and head that is a person's own, degrees. */
export type Bearing = readonly [pelvis: number, spine: number, chest: number, neck: number, head: number];

const upright: Bearing = [0, 0, 0, 0, 0];

/** A man of 185 cm. */
export const man: Body = {
  sex: 'man',
  hip: 97,
  hipWidth: 9.2,
  loin: 8,
  chest: 13,
  neck: 36.5,
  headUp: 9.6,
  shoulder: [18.5, 28.8, -1.5],
  upperArm: 31,
  foreArm: 27,
  hand: 18.5,
  thigh: 45,
  shank: 44,
  head: 0.96,
  girth: 1,
  tall: 1,
  hips: [18.4, 12.8, 14.4],
  bearing: upright,
  torso: [
    [0, -17, 18.4, 12.8, 14.4],
    [0, -7, 18.2, 12.6, 14],
    [0, 2, 16.6, 11.6, 11.8],
    [1, 2, 14.6, 11, 10],
    [2, -2, 14.3, 11.4, 10.2],
    [2, 7, 16.2, 12.9, 12],
    [2, 16, 17.6, 13.6, 13],
    [2, 23, 18.4, 12.6, 13],
    [2, 28, 18.2, 10.4, 12],
    [2, 31.2, 16.2, 7.6, 10.6],
    [2, 33.4, 12.6, 5.6, 9.4],
    [2, 35.4, 8.8, 5, 8.4],
    [3, 1.6, 6.9, 6, 7],
  ],
};

/** A woman of 174 cm. */
export const woman: Body = {
  sex: 'woman',
  hip: 97,
  hipWidth: 8.2,
  loin: 8,
  chest: 11,
  neck: 32.4,
  headUp: 10.2,
  shoulder: [14.4, 25.6, -1.2],
  upperArm: 28.5,
  foreArm: 24,
  hand: 16,
  thigh: 44.5,
  shank: 42.5,
  head: 0.9,
  girth: 1,
  tall: 1,
  hips: [16.9, 10.9, 13],
  bearing: upright,
  torso: [
    [0, -15, 16.2, 10.6, 12.8],
    [0, -6, 16.6, 10.7, 12.8],
    [0, 5, 12.8, 9.6, 9],
    [1, 2.5, 11, 8.8, 7.4],
    [1, 8, 10.7, 8.6, 7.2],
    [2, 3, 11.7, 9, 8.4],
    [2, 9.5, 13, 10.2, 9.6],
    [2, 14.5, 13.7, 11.2, 10],
    [2, 19, 13.8, 10.4, 10.2],
    [2, 23.5, 13.4, 8.6, 9.8],
    [2, 26.6, 12, 6.6, 8.8],
    [2, 28.8, 9.2, 5.4, 7.6],
    [2, 30.8, 5.6, 4.5, 6],
    [3, 1.2, 3.6, 3.5, 4],
  ],
};

/**
 * A girl of five, written in the lengths of a grown woman: half of her are legs, she has neither waist nor bust, a round
 * belly and a short neck.
 */
export const girl: Body = {
  ...woman,
  hipWidth: 8.6,
  neck: 31.4,
  headUp: 7.2,
  shoulder: [14.6, 25.2, -1.2],
  upperArm: 26.4,
  foreArm: 22.4,
  hand: 20,
  girth: 1.14,
  hips: [16.6, 13.4, 13.8],
  torso: [
    [0, -15, 15.6, 12, 13.2],
    [0, -6, 16.4, 13, 13.6],
    [0, 5, 15.8, 14.6, 11.6],
    [1, 2.5, 15.4, 15, 10.4],
    [1, 8, 15, 14.6, 10],
    [2, 3, 14.6, 13.6, 10.2],
    [2, 9.5, 14.6, 12.6, 10.8],
    [2, 14.5, 14.6, 11.8, 11],
    [2, 19, 14.4, 10.8, 10.8],
    [2, 23.5, 13.6, 8.8, 10.2],
    [2, 26.6, 11.4, 6.8, 9.2],
    [2, 28.8, 8.6, 5.6, 7.8],
    [2, 30.4, 5.4, 4.6, 6],
    [3, 1, 4, 3.9, 4.2],
  ],
};

/** Ways in which a person differs from the two bodies above; each a factor, 1 if absent. */
export interface Build {
  readonly tall?: number;
  readonly broad?: number;
  readonly deep?: number;
  readonly head?: number;
  /** Width of the shoulders alone. */
  readonly shoulders?: number;
  /** Depth of the waist in front alone. */
  readonly belly?: number;
  readonly bearing?: Bearing;
}

/** How much of a belly each ring of a trunk has. */
const BELLY = [0.2, 0.7, 1, 1, 0.85, 0.5, 0.15];

/** A body with a build of its own. */
export function bodyOf(base: Body, build: Build): Body {
  const { tall = 1, broad = 1, deep = 1, head = 1, shoulders = 1, belly = 1 } = build;
  const across = tall * broad;
  const through = tall * deep;
  return {
    ...base,
    hip: base.hip * tall,
    hipWidth: base.hipWidth * across,
    loin: base.loin * tall,
    chest: base.chest * tall,
    neck: base.neck * tall,
    headUp: base.headUp * tall * (1 + (head - 1) * 0.5),
    shoulder: [base.shoulder[0] * across * shoulders, base.shoulder[1] * tall, base.shoulder[2] * tall],
    upperArm: base.upperArm * tall,
    foreArm: base.foreArm * tall,
    hand: base.hand * tall,
    thigh: base.thigh * tall,
    shank: base.shank * tall,
    head: base.head * tall * head,
    girth: base.girth * tall * (1 + (broad - 1) * 0.6),
    tall: base.tall * tall,
    hips: [base.hips[0] * across, base.hips[1] * through, base.hips[2] * through],
    bearing: build.bearing ?? base.bearing,
    torso: base.torso.map(([f, y, side, front, back], i) => [
      f,
      y * tall,
      side * across * (f === 2 && y > 14 ? shoulders : 1),
      front * through * (1 + (belly - 1) * (BELLY[i] ?? 0)),
      back * through,
    ]),
  };
}

/** Whether a body is no child's. */
export const isGrown = (body: Body): boolean => body.tall > 0.8;

/** Whether a body stands in heels: grown women do, children do not. */
export const isHeeled = (body: Body): boolean => body.sex === 'woman' && isGrown(body);

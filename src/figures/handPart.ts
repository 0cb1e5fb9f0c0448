import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { type HandShape, handShapeNames, handShapes } from './handShapes';
import { LIMB, MATERIAL } from './materials';
import {
  between,
  joined,
  minus,
  type Point,
  plus,
  scalar,
  type TubeRing,
  times,
  tubeAlong,
  unit,
} from './sculpt';

/** Knuckles: along the hand, towards the thumb, out of the palm (cm, a hand of 18.5). */
const KNUCKLES: readonly Point[] = [
  [8.9, 2.42, 0.15],
  [9.3, 0.82, 0],
  [8.8, -0.76, 0.05],
  [7.8, -2.22, 0.25],
];
const LENGTHS = [7.6, 8.5, 7.9, 6.2];
const RADII = [0.92, 0.95, 0.9, 0.76];
const SEGMENTS = [0.46, 0.3, 0.24];
const TAPER = [
  [0.98, 0.92],
  [0.87, 0.8],
  [0.74, 0.44],
] as const;
const ARCH = [-2, 0, 7, 15];
const ARCH_LIFT = [0.25, 0, 0.2, 0.75];
const RAD = Math.PI / 180;

/** A point of the hand: x to the thumb, y along, z out of the palm. */
const inHand = (alongY: number, toThumb: number, out: number): Point => [toThumb, alongY, out];

interface Finger {
  readonly rings: TubeRing[];
  readonly tip: Point;
  readonly knuckle: Point;
  readonly first: Point;
}

function finger(i: number, shape: HandShape, slim: number, long: number): Finger {
  const [a, t, o] = KNUCKLES[i]!;
  const spread = shape.spread[i]! * RAD;
  const along: Point = [Math.sin(spread), Math.cos(spread), 0];
  const tilt = shape.cup * ARCH[i]! * RAD;
  const leaning: Point = [Math.sin(tilt), 0, Math.cos(tilt)];
  const normal = unit(minus(leaning, times(along, scalar(leaning, along))));
  const knuckle = inHand(a, t * (slim < 1 ? 0.94 : 1), o + shape.cup * ARCH_LIFT[i]!);
  const length = LENGTHS[i]! * long;
  const r = RADII[i]! * slim;
  const rings: TubeRing[] = [
    [plus(knuckle, [0, -2.2, 0]), r * 0.9, r * 0.8],
    [knuckle, r * 1.02, r],
  ];
  let bend = 0;
  let p = knuckle;
  let first: Point = along;
  for (let s = 0; s < 3; s++) {
    bend += shape.fingers[i]![s]! * RAD;
    const way = plus(times(along, Math.cos(bend)), times(normal, Math.sin(bend)));
    if (s === 0) first = way;
    const [near, far] = TAPER[s]!;
    const middle = plus(p, times(way, length * SEGMENTS[s]! * 0.5));
    p = plus(p, times(way, length * SEGMENTS[s]!));
    rings.push([middle, r * near, r * near * 0.94], [p, r * far, r * far * 0.92]);
  }
  return { rings, tip: p, knuckle, first };
}

/** Two bones of the thumb towards a point. */
function thumbTo(from: Point, to: Point, a: number, b: number, pole: Point): [Point, Point] {
  const way = minus(to, from);
  const far = Math.min(Math.max(Math.hypot(...way), Math.abs(a - b) + 0.5), (a + b) * 0.998);
  const u = unit(way);
  const p = unit(minus(pole, times(u, scalar(pole, u))));
  const x = (a * a - b * b + far * far) / (2 * far);
  const h = Math.sqrt(Math.max(0, a * a - x * x));
  return [plus(plus(from, times(u, x)), times(p, h)), plus(from, times(u, far))];
}

function thumb(shape: HandShape, fingers: readonly Finger[], slim: number, long: number): TubeRing[] {
  const [out, opposed, curl] = shape.thumb.map((d) => d * RAD) as [number, number, number];
  const root = inHand(1.8, 1.7, 0.5);
  let middle: Point;
  let tip: Point;
  const target = shape.pinch
    ? times(
        shape.pinch.reduce<Point>((sum, i) => plus(sum, fingers[i]!.tip), [0, 0, 0]),
        1 / shape.pinch.length,
      )
    : shape.aim && inHand(...shape.aim);
  if (target) {
    [middle, tip] = thumbTo(root, between(target, root, 0.09), 4.5 * long, 5.7 * long, [0.8, -0.1, 0.55]);
  } else {
    const way: Point = [
      Math.sin(out) * Math.cos(opposed),
      Math.cos(out) * Math.cos(opposed),
      Math.sin(opposed),
    ];
    const lead: Point = [-0.35, 0.75, 0.3];
    const inner = unit(minus(lead, times(way, scalar(lead, way))));
    middle = plus(root, times(way, 4.2 * long));
    const second = unit(plus(times(way, Math.cos(curl)), times(inner, Math.sin(curl) + 0.18)));
    tip = plus(middle, times(second, 5.25 * long));
  }
  const knuckle = plus(between(middle, tip, 0.54), times(unit([1, 0, 1]), 0.2));
  return [
    [inHand(0.6, 0.9, 0.2), 1.5 * slim, 1.2 * slim],
    [root, 1.75 * slim, 1.45 * slim],
    [between(root, middle, 0.55), 1.45 * slim, 1.25 * slim],
    [middle, 1.15 * slim, 1.05 * slim],
    [between(middle, knuckle, 0.5), 1.02 * slim, 0.92 * slim],
    [knuckle, 0.98 * slim, 0.84 * slim],
    [between(knuckle, tip, 0.6), 0.86 * slim, 0.7 * slim],
    [tip, 0.46 * slim, 0.4 * slim],
  ];
}

function bakeHand(shape: HandShape, sex: 'man' | 'woman', detail: MeshDetail): BakedPart {
  const slim = sex === 'woman' ? 0.86 : 1;
  const long = sex === 'woman' ? 1.07 : 1;
  const wrist = sex === 'woman' ? 2.05 : 2.5;
  const fingers = [0, 1, 2, 3].map((i) => finger(i, shape, slim, long));
  const firsts = unit(plus(fingers[1]!.first, fingers[2]!.first));
  const web = plus(between(fingers[1]!.knuckle, fingers[2]!.knuckle, 0.5), times(firsts, 1.7));
  const palm: TubeRing[] = [
    [inHand(-1.5, 0, 0), wrist * 0.7, wrist * 0.66],
    [inHand(-0.5, 0, 0), wrist * 0.97, wrist * 0.9],
    [inHand(0.8, 0, 0), wrist * 1.06, wrist * 0.84],
    [inHand(3, 0.15, 0.05), 3 * slim, 1.55 * slim],
    [inHand(5.6, 0.15, 0.1), 3.62 * slim, 1.45 * slim],
    [inHand(8.2, 0.1, 0.1), 3.55 * slim, 1.18 * slim],
    [inHand(9.3, 0.1, 0.12), 3 * slim, slim],
    [web, 2 * slim, 0.72 * slim],
  ];
  const across: Point = [1, 0, 0];
  const [around, steps] = detail.finger;
  return joined([
    tubeAlong(palm, MATERIAL.skin, across, detail.palm[0], detail.palm[1]),
    ...fingers.map((f) =>
      tubeAlong(thinned(f.rings, detail), MATERIAL.skin + LIMB.finger, across, around, steps),
    ),
    tubeAlong(thinned(thumb(shape, fingers, slim, long), detail), MATERIAL.skin, [0, 0, 1], around, steps),
  ]);
}

/** At low detail a finger keeps every other ring. */
const thinned = (rings: TubeRing[], detail: MeshDetail): TubeRing[] =>
  detail.name === 'low' ? rings.filter((_, i) => i === 0 || i % 2 === 1 || i === rings.length - 1) : rings;

const hands = {
  man: new Map<MeshDetail, readonly BakedPart[]>(),
  woman: new Map<MeshDetail, readonly BakedPart[]>(),
};

const makeHands = (sex: 'man' | 'woman', detail: MeshDetail): readonly BakedPart[] =>
  handShapeNames.map((name) => bakeHand(handShapes[name], sex, detail));

/** All shapes of a hand, of one topology, in the order of `handShapeNames`; units: a hand of 18.5 cm. */
export function handParts(sex: 'man' | 'woman', detail: MeshDetail): readonly BakedPart[] {
  const known = hands[sex].get(detail);
  if (known) return known;
  const made = makeHands(sex, detail);
  hands[sex].set(detail, made);
  return made;
}

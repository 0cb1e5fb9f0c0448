import type { CastMember, CouplePose, PoseName } from '../../src/figures/castNames';
import { meshDetails } from '../../src/figures/detail';
import { Figure, poseCouple, poseFigure } from '../../src/figures/figure';
import type { FigureState } from '../../src/figures/figureState';
import { pointIn } from '../../src/figures/frame';
import { animate } from '../../src/figures/motion/animate';
import { Troupe } from '../../src/figures/motion/troupe';
import { poseOf } from '../../src/figures/poseOf';
import type { Rig } from '../../src/figures/rig';
import { distance, type Vec } from '../../src/figures/vec';
import { bodyFor, lookOf } from '../../src/figures/wardrobe';

const emptyHands = { left: 'none', right: 'none' } as const;

/** One figure in a pose, alone. */
export function posed(member: CastMember, pose: PoseName, detail: 'low' | 'mid' = 'low'): Figure {
  const body = bodyFor(member);
  const channels = poseOf(pose, body);
  const figure = new Figure(body, lookOf(member), meshDetails[detail], emptyHands, channels);
  poseFigure(figure, channels, channels, 1);
  return figure;
}

/** Seb and Mia in a pose of two. */
export function posedCouple(pose: CouplePose): readonly [Figure, Figure] {
  const his = poseOf(pose, bodyFor('seb'), 'lead');
  const hers = poseOf(pose, bodyFor('mia'), 'follow');
  const seb = new Figure(bodyFor('seb'), lookOf('seb'), meshDetails.low, emptyHands, his);
  const mia = new Figure(bodyFor('mia'), lookOf('mia'), meshDetails.low, emptyHands, hers);
  poseCouple(seb, his, his, mia, hers, hers, 1);
  return [seb, mia];
}

/** A state for the troupe with everything that does not matter. */
export const stateOf = (id: CastMember, pose: PoseName, more: Partial<FigureState> = {}): FigureState => ({
  id,
  member: id,
  pose,
  x: 960,
  y: 740,
  scale: 2,
  turn: 0,
  depth: 1,
  ...more,
});

/** A troupe that is shown these states at once. */
export function troupeOf(states: readonly FigureState[]): Troupe {
  const troupe = new Troupe('low');
  troupe.setFigures(states, 0);
  step(troupe, 0);
  return troupe;
}

/** Moves a troupe on. */
export function step(troupe: Troupe, seconds: number, beat?: number): void {
  const music = beat === undefined ? undefined : { beat, beatsPerBar: 3, onsets: [] };
  troupe.update(seconds, (performer) => animate(performer, music, false));
}

/** Every point of a figure's skin, three numbers each. */
export function numbersOf(figure: Figure): Float32Array {
  const vertices = new Float32Array(figure.buffer);
  return Float32Array.from(
    { length: figure.topology.vertices * 3 },
    (_, i) => vertices[Math.floor(i / 3) * 5 + (i % 3)] ?? Number.NaN,
  );
}

/** Lowest and highest point of a skin, centimetres. */
export function heightsOf(figure: Figure): readonly [number, number] {
  const numbers = numbersOf(figure);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < figure.topology.vertices; v++) {
    const y = numbers[v * 3 + 1] ?? Number.NaN;
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return [low, high];
}

/** The middle of a palm. */
export function palmOf(rig: Rig, arm: 'leftArm' | 'rightArm'): Vec {
  const k = rig.body.hand / 18.5;
  return pointIn(rig[arm].hand, 0.4 * k, 6.6 * k, k);
}

/** Where the lips are. */
export const lipsOf = (rig: Rig): Vec =>
  pointIn(rig.head, 0, 0.15 * rig.body.head, (rig.body.sex === 'man' ? 9.25 : 9) * rig.body.head);

/** How far a foot is from where the pose wants it. */
export function footMiss(rig: Rig, leg: 'leftLeg' | 'rightLeg'): number {
  const k = rig.body.tall;
  const [up, back] = rig.body.sex === 'woman' ? [6.2, -11.5] : [8.5, -12.5];
  return distance(pointIn(rig[leg].foot, 0, up * k, back * k), rig[leg].ankle);
}

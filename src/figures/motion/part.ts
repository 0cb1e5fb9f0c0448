import type { CostumeName, HairName, PoseName } from '../castNames';
import { type MeshDetail, meshDetails } from '../detail';
import { Figure } from '../figure';
import type { FigureState } from '../figureState';
import { poseOf, poseSpecOf } from '../poseOf';
import type { Held } from '../propMesh';
import { bodyFor, lookOf } from '../wardrobe';

/** What a performer is asked to be. */
export interface Part {
  readonly state: FigureState;
  readonly pose: PoseName;
  readonly role: 'lead' | 'follow';
  /** State of the leader, if this figure follows one. */
  readonly place: FigureState;
  readonly partner: string | undefined;
}

/** What the hands hold in a part. */
function heldIn({ state, pose, role }: Part): Held {
  const own = poseSpecOf(pose, bodyFor(state.member).sex, role).hold ?? {};
  if (state.hold === 'none') return { left: 'none', right: 'none' };
  if (state.hold === undefined) return { left: own.left ?? 'none', right: own.right ?? 'none' };
  return own.left !== undefined
    ? { left: state.hold, right: own.right ?? 'none' }
    : { left: 'none', right: state.hold };
}

/** A skin for a part. */
export function dressedFor(part: Part, detail: MeshDetail['name']): Figure {
  const { state, pose, role } = part;
  const body = bodyFor(state.member);
  const look = lookOf(
    state.member,
    state.costume as CostumeName | undefined,
    state.hair as HairName | undefined,
  );
  return new Figure(body, look, meshDetails[detail], heldIn(part), poseOf(pose, body, role, state.member));
}

/** Whether two parts are played in the same clothes with the same things in hand. */
export function needSameDress(a: Part, b: Part): boolean {
  const before = heldIn(a);
  const after = heldIn(b);
  return (
    a.state.member === b.state.member &&
    a.state.costume === b.state.costume &&
    a.state.hair === b.state.hair &&
    before.left === after.left &&
    before.right === after.right
  );
}

import type { SetManifest, SetMark } from '../../content/setManifest';
import {
  type CastMember,
  type CostumeName,
  castMembers,
  costumeNames,
  couplePoses,
  type PoseName,
  type PropName,
  poseNames,
  propNames,
} from '../../figures/castNames';
import type { Facing, Role, Season } from '../../story/story';
import type { FigureState } from '../figures/figureState';
import type { Presence } from '../headroom';

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

const facings: Readonly<Record<Facing, number>> = { left: 68, right: -68, away: 168, toward: 18 };

/** Other words for the same thing in a hand. */
const otherProps: Readonly<Record<string, PropName>> = {
  suitcase: 'suitcases',
  stick: 'baton',
  bow: 'baton',
};

/** What the two wear unless a scene says otherwise. */
const seasonal: Readonly<Record<Season, CostumeName>> = {
  winter: 'winter',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  later: 'evening',
};

/** Who plays a part that the figures have no person for. */
const understudies: Readonly<Record<string, CastMember>> = { student: 'boy' };

/** Where somebody stands whose mark is not there: beside the others. */
const besides = (others: number): SetMark => ({
  x: 960 + (others % 2 ? 1 : -1) * Math.ceil(others / 2) * 210 - 100,
  y: 744,
  scale: 2.1,
  turn: 20,
  order: 150,
});

/** What the cast needs from the stage. */
export interface CastPlan {
  readonly set: SetManifest;
  readonly cast: Readonly<Record<string, Role>>;
  readonly season: Season;
  /** Orders of the set's layers in use: figures with none between them share an image. */
  readonly orders: readonly number[];
  /** Centimetres by which the held stars lift who floats. */
  readonly lift: number;
  onTrouble(what: string): void;
}

/** Figures between the same two layers get one depth, so that they hide each other truly. */
export const sharedDepth = (order: number, orders: readonly number[]): number => {
  let below = Number.NEGATIVE_INFINITY;
  for (const other of orders) if (other <= order && other > below) below = other;
  return below === Number.NEGATIVE_INFINITY ? 100 : below + 0.5;
};

const leads = (name: string, partner: string, cast: Readonly<Record<string, Role>>): boolean => {
  if (!(partner in cast)) return false;
  if (cast[partner]?.with !== name) return true;
  if (name === 'seb' || partner === 'seb') return name === 'seb';
  const names = Object.keys(cast);
  return names.indexOf(name) < names.indexOf(partner);
};

/** Whether a cast id names a person and not a group. */
export const isPerson = (name: string): boolean => isOneOf(castMembers, name) || name in understudies;

/** Centimetres between two people at one mark who do not touch. */
const ELBOW_ROOM = 74;

/** How far, in centimetres, somebody steps aside for the others at the same mark; couples stand as one. */
const stepAside = (name: string, cast: Readonly<Record<string, Role>>): number => {
  const here = Object.keys(cast).filter(
    (other) =>
      isPerson(other) && cast[other]?.at === cast[name]?.at && !isOneOf(couplePoses, cast[other]?.pose ?? ''),
  );
  return here.includes(name) ? (here.indexOf(name) - (here.length - 1) / 2) * ELBOW_ROOM : 0;
};

/** The persons of a tableau as figures of the figure layer. */
export const figureStatesOf = (plan: CastPlan): FigureState[] => {
  const states: FigureState[] = [];
  for (const [name, role] of Object.entries(plan.cast)) {
    const member = isOneOf(castMembers, name) ? name : understudies[name];
    if (!member) continue;
    const mark = plan.set.marks[role.at];
    if (!mark) plan.onTrouble(`The set ${plan.set.id} has no mark "${role.at}" for ${name}.`);
    if (!isOneOf(poseNames, role.pose)) {
      plan.onTrouble(`No figure knows the pose "${role.pose}" of ${name}.`);
    }
    states.push(stateOf(name, member, role, mark ?? besides(states.length), plan));
  }
  return states;
};

const stateOf = (
  name: string,
  member: CastMember,
  role: Role,
  mark: SetMark,
  plan: CastPlan,
): FigureState => {
  const pose: PoseName = isOneOf(poseNames, role.pose) ? role.pose : 'stand';
  const isCouple = isOneOf(couplePoses, pose);
  const leading = role.with !== undefined && isCouple && leads(name, role.with, plan.cast);
  const prop = role.hold === undefined ? undefined : (otherProps[role.hold] ?? role.hold);
  const own = role.costume !== undefined && isOneOf(costumeNames, role.costume) ? role.costume : undefined;
  const costume = own ?? (member === 'seb' || member === 'mia' ? seasonal[plan.season] : undefined);
  return {
    id: name,
    member,
    pose,
    ...(costume && { costume }),
    ...(leading && role.with !== undefined && { with: role.with }),
    ...(prop !== undefined && isOneOf(propNames, prop) && { hold: prop }),
    x: mark.x + stepAside(name, plan.cast) * mark.scale,
    y: mark.y - plan.lift * mark.scale,
    scale: mark.scale,
    turn: role.facing ? facings[role.facing] : -mark.turn,
    ...(mark.pitch !== undefined && { pitch: mark.pitch }),
    depth: sharedDepth(mark.order, plan.orders),
    ...(role.going === 'out' && { lit: 0.6 }),
  };
};

/** Poses in which a body rests on the seat of its mark. */
const SEATED = /^(sit|dining|play-(upright|grand|drums)|at-wheel|passenger|write$|draw|sleep)/;

/** Where the persons of a tableau are, for a camera that must not behead them. */
export const presencesOf = (set: SetManifest, cast: Readonly<Record<string, Role>>): readonly Presence[] =>
  Object.entries(cast).flatMap(([name, role]): Presence[] => {
    const mark = set.marks[role.at];
    if (!mark || !isPerson(name)) return [];
    const seat = SEATED.test(role.pose) ? (mark.seat ?? null) : null;
    return [{ x: mark.x + stepAside(name, cast) * mark.scale, y: mark.y, scale: mark.scale, seat }];
  });

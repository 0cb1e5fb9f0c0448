import { CH, type Channels } from '../channels';
import { clamp, smooth } from '../vec';
import { copyGround, createGround, footGround, type Ground, standOn } from './ground';
import { leaveBehind, reachFloor, swing } from './legs';
import type { Performer } from './performer';
import type { Place } from './place';
import { strideOf } from './walkCycle';

const MOST_STEPS = 40;
/** Below these, a foot is not lifted: centimetres, degrees. */
const UNSEEN = { way: 0.8, turn: 4 } as const;
/** Degrees a body turns on one step. */
const TURN_A_STEP = 55;
const FEET = [CH.leftFoot, CH.rightFoot] as const;
const RAD = Math.PI / 180;

/** Where a body is on its way at `t`; writes the place, and the root's ground. */
export type WayAt = (performer: Performer, t: number, place: Place, root: Ground) => void;

const isGrounded = (c: Channels): boolean => c[CH.root + 1]! < 3 && c[CH.leftFoot + 1]! < 6;

const off = (a: number, b: number): number => Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180);

/**
 * The feet of one transition. Where each step lands is decided when it begins, in the picture and not in the figure; until its
 * next step a foot stays exactly there, whatever its owner does above it.
 */
export class Footing {
  /** Steps of the transition, one foot after the other; 0 if the feet go with the pose. */
  steps = 0;
  /** The foot that steps first: 0 left, 1 right. */
  private first: 0 | 1 = 0;
  private readonly start = [createGround(), createGround()] as const;
  private readonly goal = [createGround(), createGround()] as const;
  private readonly landings = Array.from({ length: MOST_STEPS }, createGround);
  private readonly root = createGround();
  private readonly place: Place = { x: 0.5, y: 0.5, scale: 0.5, turn: 0.5, pitch: 4.5, lit: 0.5, alpha: 0.5 };

  /** Decides the steps from the performer's start to his goal. */
  plan(performer: Performer, wayAt: WayAt): void {
    const { start, goal, startPlace, goalPlace, figure } = performer;
    this.steps = 0;
    if (!isGrounded(start) || !isGrounded(goal)) return;
    let way = 0;
    let twist = 0;
    const ways = [0, 0];
    FEET.forEach((at, foot) => {
      footGround(start, at, startPlace, this.start[foot]!);
      footGround(goal, at, goalPlace, this.goal[foot]!);
      const a = this.start[foot]!;
      const b = this.goal[foot]!;
      ways[foot] = Math.hypot(b.x - a.x, b.z - a.z) / goalPlace.scale;
      way = Math.max(way, ways[foot]!);
      twist = Math.max(twist, off(a.heading, b.heading));
    });
    if (way < UNSEEN.way && twist < UNSEEN.turn) return;
    this.first = performer.walks ? this.footBehind() : ways[0]! >= ways[1]! ? 0 : 1;
    const length = strideOf(figure.body) / 2;
    const walked = performer.walks
      ? Math.max(3, 1 + Math.ceil(way / length))
      : Math.max(2, Math.ceil(way / (length * 0.8)));
    this.steps = Math.min(
      MOST_STEPS,
      Math.max(walked, Math.ceil(this.turned(performer, wayAt) / TURN_A_STEP)),
    );
    const narrow = (figure.body.sex === 'woman' ? 5 : 8) * figure.body.tall;
    for (let step = 0; step < this.steps; step++) {
      const foot = this.footOf(step);
      const landing = this.landings[step]!;
      if (step >= this.steps - 2) {
        copyGround(landing, this.goal[foot]!);
        continue;
      }
      // Under its owner as he will be in the middle of standing on it.
      wayAt(performer, this.fromSteps(performer, step + 1.5), this.place, this.root);
      const side = foot === 0 ? narrow : -narrow;
      const cos = Math.cos(this.root.heading * RAD);
      const sin = Math.sin(this.root.heading * RAD);
      const ahead = 5 * figure.body.tall;
      landing.x = this.root.x + this.place.scale * (side * cos - ahead * sin);
      landing.z = this.root.z + this.place.scale * (side * sin + ahead * cos);
      landing.heading = this.root.heading - (foot === 0 ? 5 : -5);
    }
  }

  /** Strides of a walk cycle at `t`, whole when the left foot lands. */
  strides(performer: Performer): number {
    return (this.inSteps(performer) - 1) / 2 + (this.first === 0 ? 0 : 0.5);
  }

  /** Time in steps: nobody steps while he sits. */
  private inSteps({ t, walkFrom, walkTo }: Performer): number {
    return clamp((t - walkFrom) / (walkTo - walkFrom), 0, 1) * this.steps;
  }

  private fromSteps({ walkFrom, walkTo }: Performer, steps: number): number {
    return walkFrom + (steps / this.steps) * (walkTo - walkFrom);
  }

  /** Puts the feet of the performer's present pose where they are at `t`. */
  put(performer: Performer): void {
    if (this.steps === 0) return;
    const { figure, place } = performer;
    const { now, body } = figure;
    const along = Math.min(this.inSteps(performer), this.steps - 1e-4);
    const step = Math.floor(along);
    // A foot is lifted before it goes forward, and there before it is set down.
    const q = smooth(0.08, 0.92, along - step);
    for (let foot = 0; foot < 2; foot++) {
      const at = FEET[foot]!;
      const isSwinging = this.footOf(step) === foot;
      const from = this.standing(foot, isSwinging ? step - 1 : step);
      if (!isSwinging) {
        standOn(now, at, place, from);
        leaveBehind(now, at, body);
        continue;
      }
      const to = this.landings[step]!;
      const spin = ((((to.heading - from.heading + 180) % 360) + 360) % 360) - 180;
      const way = Math.hypot(to.x - from.x, to.z - from.z) / place.scale;
      this.root.x = from.x + (to.x - from.x) * q;
      this.root.z = from.z + (to.z - from.z) * q;
      this.root.heading = from.heading + spin * q;
      standOn(now, at, place, this.root);
      if (way > UNSEEN.way || Math.abs(spin) > UNSEEN.turn)
        swing(now, at, body, along - step, Math.max(way, 4));
    }
    reachFloor(now, body);
  }

  private footOf(step: number): 0 | 1 {
    return (step % 2 === 0) === (this.first === 0) ? 0 : 1;
  }

  /** Where a foot stands that last stepped at or before `step`. */
  private standing(foot: number, step: number): Ground {
    const last = step >= 0 && this.footOf(step) !== foot ? step - 1 : step;
    return last >= 0 ? this.landings[last]! : this.start[foot]!;
  }

  /** Who walks begins with the foot that has stayed behind. */
  private footBehind(): 0 | 1 {
    const dx = this.goal[0].x - this.start[0].x;
    const dz = this.goal[0].z - this.start[0].z;
    const [left, right] = this.start;
    return (left.x - right.x) * dx + (left.z - right.z) * dz <= 0 ? 0 : 1;
  }

  /** Degrees the body turns on its way. */
  private turned(performer: Performer, wayAt: WayAt): number {
    let sum = 0;
    let before = Number.NaN;
    for (let i = 0; i <= 8; i++) {
      wayAt(performer, i / 8, this.place, this.root);
      if (i > 0) sum += Math.abs(this.root.heading - before);
      before = this.root.heading;
    }
    return sum;
  }
}

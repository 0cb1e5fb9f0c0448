import { castMembers } from '../castNames';
import { CH, type Channels } from '../channels';
import type { MeshDetail } from '../detail';
import type { Figure } from '../figure';
import { poseOf } from '../poseOf';
import { isWalk, walkOut } from './arriving';
import { blendPoses, handTime } from './blend';
import { Footing } from './footing';
import { keepHand } from './keepHand';
import { dressedFor, type Part } from './part';
import { copyPlace, nearestTurn, type Place, placeOf, standAlone, standIn } from './place';
import { Sway } from './sway';
import { lookAhead, placeAt, planWalk, walkThere, wayAt } from './travel';

/** One figure on the stage: where it was, where it goes, and how far it has come. */
export class Performer {
  figure: Figure;
  part: Part;
  readonly place: Place;
  readonly start: Channels = new Float32Array(CH.count);
  readonly goal: Channels = new Float32Array(CH.count);
  readonly startPlace: Place;
  readonly goalPlace: Place;
  /** 0 at the start of a transition, 1 when it has ended. */
  t = 1;
  seconds = 0;
  leaving = false;
  /** The pose mixed into the goal by what moves by itself, and how far the goal has taken over from it. */
  readonly inner: Channels = new Float32Array(CH.count);
  innerT = 1;
  /** The pose as written, which what moves by itself moves on; and what the waltz turns into. */
  base: Channels;
  under: Channels;
  /** Beat on which this part was begun. */
  began = 0.5;
  hasBegun = false;
  /** Quarter notes danced since then. */
  danced = 0.5;
  /** Whether that beat was the music's. */
  heardMusic = false;
  /** Seconds since the last transition ended. */
  rested = 0.5;
  /** Who is shown walking has come in. */
  hasWalkedIn = false;
  /** He is just doing so. */
  isComingIn = false;
  /** This transition is walked. */
  walks = false;
  walkWeight = 0;
  /** When in the transition there is walking: not while one sits. */
  walkFrom = 0;
  walkTo = 1;
  readonly footing = new Footing();
  /** Place in the cast: chance has other whims for each. */
  readonly seed: number;
  private hasPlanned = true;
  readonly sway = new Sway();
  partner: Performer | undefined;
  /** Own time, so that no two people breathe together. */
  clock: number;

  constructor(part: Part, detail: MeshDetail['name'], clock: number) {
    this.part = part;
    this.clock = clock;
    this.seed = castMembers.indexOf(part.state.member);
    this.place = placeOf(part.place);
    this.startPlace = placeOf(part.place);
    this.goalPlace = placeOf(part.place);
    this.figure = this.dress(detail);
    this.base = poseOf(part.pose, this.figure.body, part.role, part.state.member);
    this.under = poseOf('waltz-turn', this.figure.body, part.role);
    this.goal.set(this.base);
    this.figure.now.set(this.goal);
  }

  /** A new skin, when costume, hair, thing in hand or detail change. */
  dress(detail: MeshDetail['name']): Figure {
    return dressedFor(this.part, detail);
  }

  /** Takes a new part; the way there lasts `seconds`. */
  take(part: Part, seconds: number): void {
    const { now, rig } = this.figure;
    const isHere = part.pose === this.part.pose && part.place.x === this.part.place.x;
    if (!isHere) this.hasWalkedIn = seconds > 0;
    const sameCouple = this.part.partner !== undefined && this.part.partner === part.partner;
    this.part = part;
    this.base = poseOf(part.pose, this.figure.body, part.role, part.state.member);
    this.under = poseOf('waltz-turn', this.figure.body, part.role);
    const place = placeOf(part.place);
    place.lit = part.state.lit ?? 1;
    place.alpha = part.state.alpha ?? 1;
    copyPlace(this.goalPlace, place);
    this.goal.set(this.base);
    this.hasBegun = false;
    this.walks = false;
    this.leaving = false;
    if (seconds <= 0) {
      this.sway.restart();
      this.finish();
      return;
    }
    this.start.set(now);
    keepHand(this.start, CH.leftHand, rig.leftArm.wrist, rig.root);
    keepHand(this.start, CH.rightHand, rig.rightArm.wrist, rig.root);
    copyPlace(this.startPlace, this.place);
    if (part.partner === undefined) standAlone(this.start, this.startPlace);
    else if (!sameCouple) standIn(this.goalPlace, this.start, this.startPlace);
    this.goalPlace.turn = nearestTurn(this.goalPlace.turn, this.startPlace.turn);
    this.start[CH.yaw] = nearestTurn(this.start[CH.yaw]!, this.goal[CH.yaw]!);
    this.begin(seconds);
  }

  /** Begins a transition from start to goal. */
  begin(seconds: number): void {
    this.t = 0;
    this.seconds = seconds;
    this.walks = false;
    this.hasPlanned = false;
    this.isComingIn = false;
  }

  /** Begins to fade. */
  leave(seconds: number): void {
    this.leaving = true;
    this.walks = false;
    this.footing.steps = 0;
    this.hasPlanned = true;
    this.start.set(this.figure.now);
    this.goal.set(this.figure.now);
    copyPlace(this.startPlace, this.place);
    copyPlace(this.goalPlace, this.place);
    this.goalPlace.alpha = 0;
    this.t = 0;
    this.seconds = seconds;
    if (!isWalk(this.part.pose) || !this.hasWalkedIn) return;
    walkOut(this);
    this.hasPlanned = false;
    this.seconds = Math.max(seconds, 1.1);
  }

  /** Ends the transition. */
  finish(): void {
    this.t = 1;
    copyPlace(this.place, this.goalPlace);
    this.figure.now.set(this.goal);
  }

  /** The pose and place at this moment; `goal` may have been animated just before. */
  settleMoment(seconds: number): void {
    const { now } = this.figure;
    if (this.t >= 1) {
      copyPlace(this.place, this.goalPlace);
      blendPoses(now, this.inner, this.goal, this.innerT);
    } else {
      // Now, and not when the part was taken: what moves by itself has set the goal meanwhile.
      if (!this.hasPlanned) {
        this.hasPlanned = true;
        planWalk(this);
        this.footing.plan(this, wayAt);
      }
      placeAt(this, this.t, this.place);
      if (this.walks) walkThere(this);
      else blendPoses(now, this.start, this.goal, this.t);
      this.footing.put(this);
      lookAhead(this);
    }
    this.sway.update(this, seconds);
  }

  /** The pose the hands come from. */
  get from(): Channels {
    if (this.t >= 1) return this.inner;
    return this.walks && this.t >= 0.5 ? this.inner : this.start;
  }

  /** The pose the hands go to. */
  get to(): Channels {
    return this.walks && this.t < 0.5 ? this.inner : this.goal;
  }

  /** How far the hands have come. */
  get handsAt(): number {
    if (this.t < 1 && this.walks) return this.walkWeight;
    const t = this.t < 1 ? this.t : this.innerT;
    return t >= 1 ? 1 : handTime(t);
  }
}

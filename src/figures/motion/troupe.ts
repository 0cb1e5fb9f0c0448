import type { MeshDetail } from '../detail';
import { poseCouple, poseFigure } from '../figure';
import type { FigureState } from '../figureState';
import { isCouplePose } from '../poseOf';
import { bodyFor } from '../wardrobe';
import { needSameDress, type Part } from './part';
import { Performer } from './performer';

/** Everybody on the stage, apart from any device that draws them. */
export class Troupe {
  readonly performers: Performer[] = [];
  private readonly byId = new Map<string, Performer>();
  private detail: MeshDetail['name'];
  /** Raised whenever a performer got a new skin or left: whoever draws must look again. */
  changes = 0;

  constructor(detail: MeshDetail['name']) {
    this.detail = detail;
  }

  /** Says who stands where; changes are performed over `seconds`. */
  setFigures(states: readonly FigureState[], seconds: number): void {
    const parts = partsOf(states);
    for (const part of parts) {
      const known = this.byId.get(part.state.id);
      if (known === undefined) this.enter(part, seconds);
      else {
        if (!needSameDress(known.part, part)) this.change(known, part);
        known.take(part, seconds);
      }
    }
    const wanted = new Set(parts.map((part) => part.state.id));
    for (const performer of [...this.performers]) {
      if (wanted.has(performer.part.state.id)) continue;
      if (seconds > 0 && !performer.leaving) performer.leave(Math.min(seconds, 0.8));
      else if (seconds <= 0) this.remove(performer);
    }
    for (const performer of this.performers) {
      const { partner } = performer.part;
      performer.partner = partner === undefined ? undefined : this.byId.get(partner);
    }
  }

  /** Everybody in other detail, where they stand. */
  setDetail(detail: MeshDetail['name']): void {
    if (detail === this.detail) return;
    this.detail = detail;
    for (const performer of this.performers) this.change(performer, performer.part);
  }

  /** Moves on and poses everybody. */
  update(seconds: number, animate: (performer: Performer) => void): void {
    const { performers } = this;
    // Backwards, since who has left goes from the list.
    for (let i = performers.length - 1; i >= 0; i--) {
      const performer = performers[i]!;
      performer.clock += seconds;
      if (performer.t < 1) {
        performer.t = Math.min(1, performer.t + seconds / performer.seconds);
        if (performer.t >= 1 && performer.leaving) {
          this.remove(performer);
          continue;
        }
      }
      performer.rested = performer.t < 1 ? 0 : performer.rested + seconds;
      animate(performer);
      performer.settleMoment(seconds);
    }
    for (let i = 0; i < performers.length; i++) this.pose(performers[i]!);
  }

  /** Ends every transition. */
  settle(): void {
    for (const performer of [...this.performers]) {
      if (performer.leaving) this.remove(performer);
      else performer.finish();
    }
  }

  /** Whether a transition is under way. */
  isMoving(): boolean {
    for (let i = 0; i < this.performers.length; i++) if (this.performers[i]!.t < 1) return true;
    return false;
  }

  private pose(performer: Performer): void {
    const { partner, figure } = performer;
    if (partner === undefined) poseFigure(figure, performer.from, performer.to, performer.handsAt);
    else if (performer.part.role === 'lead') {
      poseCouple(
        figure,
        performer.from,
        performer.to,
        partner.figure,
        partner.from,
        partner.to,
        performer.handsAt,
      );
    }
  }

  private enter(part: Part, seconds: number): void {
    const performer = new Performer(part, this.detail, (this.byId.size * 1.7) % 6);
    this.performers.push(performer);
    this.byId.set(part.state.id, performer);
    this.changes++;
    if (seconds <= 0) return;
    performer.start.set(performer.goal);
    performer.startPlace.alpha = 0;
    performer.t = 0;
    performer.seconds = Math.min(seconds, 0.8);
  }

  private change(performer: Performer, part: Part): void {
    const { now } = performer.figure;
    performer.part = { ...part, partner: performer.part.partner };
    performer.figure = performer.dress(this.detail);
    performer.figure.now.set(now);
    this.changes++;
  }

  private remove(performer: Performer): void {
    this.performers.splice(this.performers.indexOf(performer), 1);
    this.byId.delete(performer.part.state.id);
    for (const other of this.performers) if (other.partner === performer) other.partner = undefined;
    this.changes++;
  }
}

/** Who leads, who follows, who is alone. */
function partsOf(states: readonly FigureState[]): Part[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  const following = new Map<string, FigureState>();
  for (const state of states) {
    if (!isCouplePose(state.pose) || state.with === undefined || following.has(state.id)) continue;
    if (byId.has(state.with)) following.set(state.with, state);
  }
  return states.map((state): Part => {
    const leader = following.get(state.id);
    if (leader)
      return { state, pose: leader.pose, role: otherRole(leader, state), place: leader, partner: leader.id };
    const partner = isCouplePose(state.pose) && state.with !== undefined ? byId.get(state.with) : undefined;
    if (!partner)
      return {
        state,
        pose: isCouplePose(state.pose) ? 'stand' : state.pose,
        role: 'lead',
        place: state,
        partner: undefined,
      };
    return { state, pose: state.pose, role: otherRole(partner, state), place: state, partner: partner.id };
  });
}

/** A woman with a man takes the half that was written for her, whoever names the other. */
function otherRole(other: FigureState, state: FigureState): 'lead' | 'follow' {
  const own = bodyFor(state.member).sex;
  if (own !== bodyFor(other.member).sex) return own === 'man' ? 'lead' : 'follow';
  return state.id < other.id ? 'lead' : 'follow';
}

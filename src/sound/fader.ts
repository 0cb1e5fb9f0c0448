/** A gain whose moves can be planned and re-planned without a step. */
export interface Fader {
  readonly node: GainNode;
  /** Moves from where it will then be to `level`, from a context time, within seconds. */
  move(level: number, at: number, seconds: number): void;
  /** Where it will be at a context time. */
  levelAt(time: number): number;
}

/** No move is quicker than this, in seconds: a step would click. */
const QUICKEST = 0.012;

/** A fader that stands at `level`. */
export const createFader = (context: BaseAudioContext, level: number): Fader => {
  const node = context.createGain();
  node.gain.value = level;
  let plan = { from: level, to: level, start: 0, end: 0 };
  const levelAt = (time: number): number => {
    if (time <= plan.start) return plan.from;
    if (time >= plan.end) return plan.to;
    return plan.from + ((plan.to - plan.from) * (time - plan.start)) / (plan.end - plan.start);
  };
  return {
    node,
    levelAt,
    move(to, at, seconds) {
      const now = context.currentTime;
      const start = Math.max(at, now);
      const from = levelAt(start);
      const { gain } = node;
      gain.cancelScheduledValues(now);
      gain.setValueAtTime(levelAt(now), now);
      if (plan.start > now && plan.start < start) gain.setValueAtTime(plan.from, plan.start);
      if (start > now) gain.linearRampToValueAtTime(from, start);
      const end = start + Math.max(QUICKEST, seconds);
      gain.linearRampToValueAtTime(to, end);
      plan = { from, to, start, end };
    },
  };
};

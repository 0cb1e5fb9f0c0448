import type { Held } from './ports';

/** Seconds from letting go to silence. */
const DECAY = 4;
/** Less than this is a slip, not a dance. */
const LEAST_DANCE = 2;
/** After this long a dance says that it may be let go. */
const LONG_DANCE = 8;
/** From letting go of a dance to what comes after it. */
const AFTER_DANCE = 0.8;
/** Bars between letting go of what waits and the bar line it leaves at, at the least; so long it is surely caught. */
const LEAST_LEAVE = 0.25;
/** Bars before that line at which it is settled, so that what follows enters on the line. */
const SETTLED_BEFORE = 0.2;

/** Pressed for less than this, what is ending goes on ending: whoever taps has let go. */
const LEAST_CATCH = 0.5;

/** What is held, and when it is over. */
export interface HoldRules {
  readonly piece: string;
  /** The bar from which letting go is the end and not silence; null: a dance, over when it is let go. */
  readonly vampFrom: number | null;
  /** One bar by the director's own clock. */
  readonly secondsPerBar: number;
}

/** A key being held, or let go, or not yet pressed. */
export interface Hold {
  readonly rules: HoldRules;
  readonly held: Held;
  /** It has been pressed, and has not died away since. */
  readonly begun: boolean;
  readonly secondsHeld: number;
  /** Since it was last pressed. */
  readonly secondsPressed: number;
  readonly secondsLetGo: number;
  /** Let go where it waits: the bar at which that is the end. */
  readonly leavesAt: number | null;
}

export type HoldOutcome = 'going' | 'danced' | 'held' | 'silence';

/** Nothing pressed yet; what was held before may be taken up again from a bar. */
export const unpressed = (rules: HoldRules, bar = 0): Hold => ({
  rules,
  held: { piece: rules.piece, pressed: false, level: 0, bar, vamp: false },
  begun: false,
  secondsHeld: 0,
  secondsPressed: 0,
  secondsLetGo: 0,
  leavesAt: null,
});

/** Pressed, for the first time or to catch what is dying away. */
export const pressed = (hold: Hold): Hold => ({
  ...hold,
  begun: true,
  secondsPressed: 0,
  held: { ...hold.held, pressed: true, level: 1 },
});

/** Let go: from now on it sinks. */
export const released = (hold: Hold): Hold =>
  hold.held.pressed ? { ...hold, held: { ...hold.held, pressed: false } } : hold;

/** Some seconds later; `bar` is the song's by the audio clock, or null to count by one's own. */
export const heldFor = (hold: Hold, seconds: number, bar: number | null): Hold => {
  if (!hold.begun) return hold;
  const { held, rules } = hold;
  const bars = Math.max(held.bar, bar ?? held.bar + seconds / rules.secondsPerBar);
  if (!held.pressed) {
    const level = Math.max(0, held.level - seconds / DECAY);
    const begun = level > 0 || rules.vampFrom !== null;
    const sinking = { ...hold, begun, secondsLetGo: hold.secondsLetGo + seconds };
    if (rules.vampFrom === null || !held.vamp) return { ...sinking, held: { ...held, level } };
    // What waits goes on until the line at which it leaves.
    const leavesAt = hold.leavesAt ?? Math.ceil(bars + LEAST_LEAVE + SETTLED_BEFORE) - SETTLED_BEFORE;
    return { ...sinking, leavesAt, held: { ...held, level, bar: bars } };
  }
  const vamp = rules.vampFrom === null ? hold.secondsHeld >= LONG_DANCE : bars >= rules.vampFrom;
  const secondsPressed = hold.secondsPressed + seconds;
  return {
    ...hold,
    secondsHeld: hold.secondsHeld + seconds,
    secondsPressed,
    secondsLetGo: secondsPressed >= LEAST_CATCH ? 0 : hold.secondsLetGo,
    leavesAt: secondsPressed >= LEAST_CATCH ? null : hold.leavesAt,
    held: { ...held, level: 1, bar: bars, vamp },
  };
};

/** Whether the hold is over, and how. */
export const outcomeOf = ({ rules, held, begun, secondsHeld, secondsLetGo, leavesAt }: Hold): HoldOutcome => {
  if (!begun || held.pressed) return 'going';
  if (rules.vampFrom === null) {
    return secondsHeld >= LEAST_DANCE && secondsLetGo >= AFTER_DANCE ? 'danced' : 'going';
  }
  if (held.vamp) return leavesAt !== null && held.bar >= leavesAt ? 'held' : 'going';
  return held.level <= 0 ? 'silence' : 'going';
};

import type { FlashGate } from '../flashGate';

/** One blow of light: the lamps dip and come back over less than a second, never twice in one. */
export interface Strike {
  begin(now: number): void;
  update(seconds: number): boolean;
  /** What the levels are multiplied by. */
  factor(): number;
  isOn(): boolean;
  stop(): void;
}

const span = 0.9;

/** Makes a strike that the gate may refuse; refused, or with flashes off, nothing is seen. */
export const createStrike = (gate: FlashGate): Strike => {
  let at = span;
  return {
    begin(now) {
      if (gate.ask(now)) at = 0;
    },
    update(seconds) {
      if (at >= span) return false;
      at = Math.min(span, at + seconds);
      return true;
    },
    factor() {
      if (at >= span) return 1;
      const t = at / span;
      return t < 0.12 ? 1 - (t / 0.12) * 0.72 : 0.28 + 0.72 * ((t - 0.12) / 0.88) ** 0.6;
    },
    isOn: () => at < span,
    stop() {
      at = span;
    },
  };
};

import type { Clock } from '../../src/director/ports';

/** A clock that stands still until it is told how many seconds go by; frames come sixty a second, or more slowly. */
export class FakeClock implements Clock {
  private seconds = 0;

  /** `frame`: seconds from one frame to the next. */
  constructor(private readonly frame = 1 / 60) {}

  private readonly timers = new Set<{ at: number; act: () => void }>();
  private readonly frames = new Set<(seconds: number) => void>();

  now(): number {
    return this.seconds;
  }

  after(seconds: number, act: () => void): () => void {
    const timer = { at: this.seconds + seconds, act };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  everyFrame(act: (seconds: number) => void): () => void {
    this.frames.add(act);
    return () => this.frames.delete(act);
  }

  /** Lets seconds go by: due timers fire in order, frames come between. */
  pass(seconds: number): void {
    const end = this.seconds + seconds;
    while (this.seconds < end - 1e-9) {
      this.seconds = Math.min(end, this.seconds + this.frame);
      for (;;) {
        const due = [...this.timers].filter((timer) => timer.at <= this.seconds + 1e-9);
        const next = due.sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        this.timers.delete(next);
        next.act();
      }
      for (const act of [...this.frames]) act(this.frame);
    }
  }

  /** How many timers and frame callbacks somebody still owns. */
  owned(): number {
    return this.timers.size + this.frames.size;
  }
}

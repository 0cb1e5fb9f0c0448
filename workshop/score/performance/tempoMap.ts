import { at } from '../at.ts';

/** How a piece is taken: quarter notes a minute and what bends them. */
export interface Tempo {
  bpm: number;
  /** Breath of the four-bar and the eight-bar phrase, as a share of the tempo. */
  arc4: number;
  arc8: number;
  /** Leaning on the first beat, as a share of the tempo. */
  lean: number;
  /** Slowing: from a bar, over so many bars, to a share of the tempo. */
  slowings: readonly { bar: number; bars: number; to: number }[];
  /** Waiting: before a beat, so many seconds. */
  waits: readonly { beat: number; seconds: number }[];
  /** Bars that go strictly in time (loops at the end of a linear piece). */
  strictFrom?: number;
}

/** Seconds at every beat of a performance, from a table of 24 steps a beat. */
export class TempoMap {
  readonly #seconds: number[] = [];
  readonly #step = 1 / 24;
  readonly #first: number;

  constructor(
    readonly tempo: Tempo,
    readonly beatsPerBar: number,
    firstBeat: number,
    lastBeat: number,
  ) {
    this.#first = firstBeat;
    let time = 0;
    const steps = Math.ceil((lastBeat - firstBeat) / this.#step) + 2;
    for (let i = 0; i < steps; i++) {
      this.#seconds.push(time);
      const beat = firstBeat + i * this.#step;
      time += (60 / this.bpmAt(beat)) * this.#step;
      for (const wait of tempo.waits)
        if (Math.abs(wait.beat - (beat + this.#step)) < this.#step / 2) time += wait.seconds;
    }
    const zero = this.#raw(0);
    this.#seconds.forEach((value, i) => {
      this.#seconds[i] = value - zero;
    });
  }

  /** Quarter notes a minute at a beat. */
  bpmAt(beat: number): number {
    const { bpm, arc4, arc8, lean, slowings, strictFrom } = this.tempo;
    const bar = beat / this.beatsPerBar;
    if (strictFrom !== undefined && bar >= strictFrom) return bpm;
    const arc = (bars: number, amount: number) => {
      const x = (((bar % bars) + bars) % bars) / bars;
      const rise = amount * (Math.sin(Math.PI * x ** 0.85) * 1.25 - 0.65);
      return rise - amount * 0.9 * Math.max(0, (x - 0.82) / 0.18) ** 1.5;
    };
    const inBar = ((beat % this.beatsPerBar) + this.beatsPerBar) % this.beatsPerBar;
    let now = bpm * (1 + arc(4, arc4) + arc(8, arc8));
    now *= 1 - lean * Math.cos((2 * Math.PI * (inBar - 0.35)) / this.beatsPerBar);
    for (const slowing of slowings) {
      const x = (bar - slowing.bar) / slowing.bars;
      if (x > 0 && x <= 1) now *= 1 - (1 - slowing.to) * x * x;
    }
    return now;
  }

  /** Seconds from the first bar line to a beat; negative in a pick-up. */
  secondsAt(beat: number): number {
    return this.#raw(beat);
  }

  #raw(beat: number): number {
    const x = (beat - this.#first) / this.#step;
    const i = Math.max(0, Math.min(this.#seconds.length - 2, Math.floor(x)));
    const here = at(this.#seconds, i);
    return here + (at(this.#seconds, i + 1) - here) * (x - i);
  }
}

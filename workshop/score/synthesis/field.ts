import { inRoom, type Room } from '../render/rooms.ts';
import { RATE, type Sound, silence } from '../render/sound.ts';
import type { Mono } from './tone.ts';

/** A stereo place that goes round: whatever is put in past its end comes in again at its beginning. */
export class Field {
  readonly samples: number;
  readonly #sound: Sound;

  constructor(readonly seconds: number) {
    this.samples = Math.round(seconds * RATE);
    this.#sound = silence(this.samples);
  }

  /** Puts a sound at a time, weight and place (0 left … 1 right). */
  put(mono: Mono, time: number, gain: number, place = 0.5): void {
    const from = Math.round(time * RATE);
    const sides = [Math.cos((place * Math.PI) / 2) * gain, Math.sin((place * Math.PI) / 2) * gain];
    this.#sound.forEach((channel, c) => {
      const side = sides[c] as number;
      for (let i = 0; i < mono.length; i++) {
        const j = (((from + i) % this.samples) + this.samples) % this.samples;
        channel[j] = (channel[j] as number) + (mono[i] as number) * side;
      }
    });
  }

  /**
   * Lays endless noise over the whole round: made a little longer than needed, its end faded into its beginning at
   * equal power; `make` is called once a side.
   */
  lay(make: (seconds: number) => Mono, gain: number, blend = 1.5): void {
    const faded = Math.round(blend * RATE);
    for (const channel of this.#sound) {
      const long = make(this.seconds + blend);
      for (let i = 0; i < this.samples; i++) {
        const x = i / faded;
        const value = long[i] as number;
        const round =
          x < 1
            ? value * Math.sin((Math.PI / 2) * x) +
              (long[i + this.samples] as number) * Math.cos((Math.PI / 2) * x)
            : value;
        channel[i] = (channel[i] as number) + round * gain;
      }
    }
  }

  /** The round once, with a room whose echo goes round as well. */
  inRoom(room: Room, amount: number): Sound {
    const twice: Sound = [new Float32Array(this.samples * 2), new Float32Array(this.samples * 2)];
    twice.forEach((channel, c) => {
      channel.set(this.#sound[c] as Float32Array);
      channel.set(this.#sound[c] as Float32Array, this.samples);
    });
    const wet = inRoom(twice, room, amount);
    return [wet[0].slice(this.samples), wet[1].slice(this.samples)];
  }

  /** Struck once in a room: the echo does not come round. */
  once(room: Room, amount: number): Sound {
    return inRoom(this.#sound, room, amount);
  }

  /** The round once, as it is. */
  get sound(): Sound {
    return this.#sound;
  }
}

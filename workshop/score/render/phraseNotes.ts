import { join } from 'node:path';
import type { Instrument } from '../performance/part.ts';
import type { Timed } from '../performance/perform.ts';
import { encode, loudnessOf } from './audioFile.ts';
import { synthesise } from './fluid.ts';
import { inRoom, type Room } from './rooms.ts';
import { gainOf, peakOf, RATE, type Sound, scale, silence } from './sound.ts';

/** An instrument that can play the player's phrase: 13 chromatic notes, one after another in one file. */
export interface PhraseInstrument {
  id: 'piano' | 'celesta' | 'bass';
  instrument: Instrument;
  /** MIDI number of its C. */
  lowest: number;
  /** Seconds from one note to the next in the file; the last 0.1 s are silent. */
  spacing: number;
  /** Seconds the key is held. */
  held: number;
  velocity: number;
  room: Room;
  wet: number;
  filters: string;
}

/** The three instruments of the phrase; celesta sounds an octave above the piano, the muted bass two below. */
export const PHRASE_INSTRUMENTS: readonly PhraseInstrument[] = [
  {
    id: 'piano',
    instrument: { channel: 0, bank: 0, preset: 0, volume: 112, pan: 64 },
    lowest: 60,
    spacing: 3.6,
    held: 2.9,
    velocity: 72,
    room: 'salon',
    wet: 0.3,
    filters: 'highpass=f=40,equalizer=f=3200:t=q:w=0.8:g=2',
  },
  {
    id: 'celesta',
    instrument: { channel: 0, bank: 0, preset: 8, volume: 112, pan: 64 },
    lowest: 72,
    spacing: 2.8,
    held: 1.6,
    velocity: 70,
    room: 'hall',
    wet: 0.4,
    filters: 'highpass=f=120',
  },
  {
    id: 'bass',
    instrument: { channel: 0, bank: 0, preset: 32, volume: 118, pan: 64 },
    lowest: 36,
    spacing: 1.4,
    held: 0.32,
    velocity: 84,
    room: 'club',
    wet: 0.15,
    filters: 'highpass=f=38,equalizer=f=750:t=q:w=0.8:g=4,lowpass=f=2600',
  },
];

const CHROMATIC = 13;

/** Seconds between strikes while rendering, so that no note rings into the next. */
const APART = 6;

/** Renders one instrument's thirteen notes, each starting exactly at its multiple of `spacing`. */
function phraseNotes({
  instrument,
  lowest,
  spacing,
  held,
  velocity,
  room,
  wet,
  filters,
}: PhraseInstrument): Sound {
  const notes = Array.from({ length: CHROMATIC }, (_, step): Timed => {
    const on = 0.02 + step * APART;
    return { on, off: on + held, pitch: lowest + step, velocity, channel: 0, voice: 'melody', beat: 0 };
  });
  const dry = synthesise([instrument], { notes, controls: [] }, CHROMATIC * APART, filters);
  const wetSound = inRoom(dry, room, wet);
  const samples = Math.round(spacing * RATE);
  const all = silence(samples * CHROMATIC);
  for (let step = 0; step < CHROMATIC; step++) {
    const begin = step * APART * RATE;
    const from = begin + onsetOf(wetSound[0].subarray(begin, begin + samples));
    wetSound.forEach((channel, c) => {
      const target = all[c] as Float32Array;
      for (let i = 0; i < samples; i++) {
        const left = samples - RATE * 0.1 - i;
        const fade = left <= 0 ? 0 : Math.min(1, left / (0.6 * RATE)) ** 2;
        target[step * samples + i] = (channel[from + i] ?? 0) * fade * Math.min(1, i / 48);
      }
    });
  }
  return all;
}

/** First sample louder than −50 dB of the peak, less one millisecond. */
function onsetOf(channel: Float32Array): number {
  const limit = peakOf([channel, channel]) * 0.003;
  const first = channel.findIndex((value) => Math.abs(value) > limit);
  return Math.max(0, first - 48);
}

/** Writes the notes of every instrument at equal loudness to `folder`. */
export function renderPhraseNotes(folder: string): void {
  for (const each of PHRASE_INSTRUMENTS) {
    const sound = phraseNotes(each);
    scale(sound, Math.min(gainOf(-17 - loudnessOf(sound).lufs), 0.75 / peakOf(sound)));
    encode(sound, join(folder, `notes-${each.id}`), 24, 1);
  }
}

import { writeFileSync } from 'node:fs';
import type { Instrument } from '../performance/part.ts';
import type { Performance } from '../performance/perform.ts';

const TICKS_PER_SECOND = 1000;

function variableLength(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

/** The bytes of a format 0 Standard MIDI File; times in seconds become ticks of one millisecond. */
export function midiBytes(instruments: readonly Instrument[], played: Performance, end: number): Uint8Array {
  const events: { tick: number; order: number; bytes: number[] }[] = [];
  const tickOf = (seconds: number) => Math.max(0, Math.round(seconds * TICKS_PER_SECOND));
  for (const { channel, bank, preset, volume, pan } of instruments) {
    events.push({ tick: 0, order: 1, bytes: [0xb0 | channel, 0, bank] });
    events.push({ tick: 0, order: 2, bytes: [0xc0 | channel, preset] });
    for (const [controller, value] of [
      [7, volume],
      [10, pan],
      [91, 0],
      [93, 0],
      [11, 127],
    ] as const)
      events.push({ tick: 0, order: 3, bytes: [0xb0 | channel, controller, value] });
  }
  for (const { time, channel, controller, value } of played.controls)
    if (time <= end)
      events.push({ tick: tickOf(time), order: 4, bytes: [0xb0 | channel, controller, value] });
  for (const note of played.notes) {
    if (note.on >= end - 0.05) continue;
    const on = tickOf(note.on);
    const off = Math.max(on + 20, tickOf(Math.min(note.off, end - 0.02)));
    events.push({ tick: on, order: 6, bytes: [0x90 | note.channel, note.pitch, note.velocity] });
    events.push({ tick: off, order: 5, bytes: [0x80 | note.channel, note.pitch, 64] });
  }
  events.sort((a, b) => a.tick - b.tick || a.order - b.order);
  // 480 ticks a beat at 125 beats a minute make one tick a millisecond.
  const track: number[] = [0, 0xff, 0x51, 3, 0x07, 0x53, 0x00];
  let last = 0;
  for (const { tick, bytes } of events) {
    track.push(...variableLength(tick - last), ...bytes);
    last = tick;
  }
  track.push(...variableLength(Math.max(0, tickOf(end) - last)), 0xff, 0x2f, 0);
  const header = [0x4d, 0x54, 0x68, 0x64, 0, 0, 0, 6, 0, 0, 0, 1, 0x01, 0xe0, 0x4d, 0x54, 0x72, 0x6b];
  const size = [24, 16, 8, 0].map((shift) => (track.length >> shift) & 0xff);
  return Uint8Array.from([...header, ...size, ...track]);
}

/** Writes a performance as a Standard MIDI File ending at `end` seconds. */
export function writeMidi(
  file: string,
  instruments: readonly Instrument[],
  played: Performance,
  end: number,
): void {
  writeFileSync(file, midiBytes(instruments, played, end));
}

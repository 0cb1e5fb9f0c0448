import type { CueSheet } from '../cues/cueSheet.ts';
import { type Performance, type Timed, withoutOverlap } from '../performance/perform.ts';
import type { TempoMap } from '../performance/tempoMap.ts';
import { fitted, RATE, type Sound, silence } from './sound.ts';

/** Seconds of periodic padding on both ends of a loop, and of silence before a linear cue. */
export const PAD = 0.5;

/** Seconds of the pass before that a loop is rendered with, so that its reverberation is already going round. */
const RUN_UP = 5;

/** Seconds over which the end of a loop is blended into what came before its beginning. */
const BLEND = 0.03;

/** A cue on the clock: seconds of bar lines from bar 0, of the file, of its loop, and of what has to be rendered. */
export interface Timeline {
  bars: number[];
  lead: number;
  /** Seconds in the rendering at which bar 0 falls. */
  origin: number;
  rendered: number;
  length: number;
  loop?: { from: number; to: number };
  /** Factor on performed time that makes a loop a whole number of synthesiser blocks. */
  stretch: number;
}

/** Whole synthesiser blocks (64 samples) in whole milliseconds: 4 ms. */
function onGrid(seconds: number): number {
  return Math.round(seconds * 250) / 250;
}

/** Lays a cue out in time. */
export function timelineOf({ form, piece }: CueSheet, tempo: TempoMap, firstBeat: number): Timeline {
  const bars = Array.from({ length: piece.bars + 1 }, (_, bar) => tempo.secondsAt(bar * piece.beatsPerBar));
  const end = bars[piece.bars] ?? 0;
  if (form.kind === 'loop') {
    const round = onGrid(end);
    const stretch = round / end;
    const loop = { from: PAD, to: PAD + round };
    const origin = RUN_UP;
    return {
      bars: bars.map((bar) => bar * stretch),
      lead: PAD,
      origin,
      rendered: RUN_UP + round + 1,
      length: round + 2 * PAD,
      loop,
      stretch,
    };
  }
  const lead = onGrid(0.12 - tempo.secondsAt(firstBeat));
  if (form.kind === 'linear') {
    const length = onGrid(lead + end + form.tail);
    return { bars, lead, origin: lead, rendered: length, length, stretch: 1 };
  }
  const vampFrom = bars[piece.bars - form.bars] ?? 0;
  const round = onGrid(end - vampFrom);
  const from = lead + vampFrom + (round * form.entry) / form.bars;
  bars.splice(piece.bars - form.bars + 1);
  for (let bar = 1; bar <= form.entry + form.bars; bar++) bars.push(vampFrom + (round * bar) / form.bars);
  const length = from + round + PAD;
  return {
    bars,
    lead,
    origin: lead,
    rendered: length + 1,
    length,
    loop: { from, to: from + round },
    stretch: 1,
  };
}

/** Repeats a performance as often as its form needs and moves it to where bar 0 falls in the rendering. */
export function repeated(performance: Performance, { form, piece }: CueSheet, time: Timeline): Performance {
  const { origin, stretch, bars } = time;
  if (form.kind === 'linear') return moved(performance, origin);
  const round = time.loop ? time.loop.to - time.loop.from : 0;
  if (form.kind === 'loop') {
    const inTime = {
      notes: performance.notes
        .filter((note) => note.beat >= 0)
        .map((note) => ({ ...note, on: note.on * stretch, off: note.off * stretch })),
      controls: performance.controls
        .filter((each) => each.time > -0.2)
        .map((each) => ({ ...each, time: each.time * stretch })),
    };
    return joined(
      [-1, 0, 1].map((pass) => moved(inTime, origin + pass * round)),
      -origin,
    );
  }
  const firstBeat = (piece.bars - form.bars) * piece.beatsPerBar;
  const entryBeat = (piece.bars - form.entry) * piece.beatsPerBar;
  const entry = (round * form.entry) / form.bars;
  const before = round - entry;
  const start = bars[piece.bars - form.bars] ?? 0;
  const since = (beat: number, seconds: number) => ({
    notes: performance.notes.filter((note) => note.beat >= beat - 1e-6),
    controls: performance.controls.filter((each) => each.time >= seconds - 0.15),
  });
  const song = {
    notes: performance.notes.filter((note) => note.beat < firstBeat - 1e-6),
    controls: performance.controls.filter((each) => each.time < start - 0.15),
  };
  const vamp = since(firstBeat, start);
  return joined(
    [
      moved(song, origin),
      moved(since(entryBeat, start + before), origin - before),
      moved(vamp, origin + entry),
      moved(vamp, origin + entry + round),
    ],
    0,
  );
}

function moved({ notes, controls }: Performance, by: number): Performance {
  return {
    notes: notes.map((note) => ({ ...note, on: note.on + by, off: note.off + by })),
    controls: controls.map((each) => ({ ...each, time: each.time + by })),
  };
}

/** Passes one after another; a note still sounding when its pitch is struck in the next pass is cut. */
function joined(passes: readonly Performance[], earliest: number): Performance {
  const notes: Timed[] = withoutOverlap(
    passes.flatMap((pass) => pass.notes).filter((note) => note.on >= Math.max(0, earliest)),
  );
  const controls = passes.flatMap((pass) => pass.controls);
  return { notes, controls: controls.map((each) => ({ ...each, time: Math.max(0, each.time) })) };
}

/** Cuts a rendering to its file: a loop's end is blended into what preceded its beginning, then padded periodically. */
export function goRound(sound: Sound, time: Timeline): Sound {
  const samples = Math.round(time.length * RATE);
  if (!time.loop) return fitted(sound, samples);
  const isWholeLoop = time.loop.from === PAD;
  const shift = Math.round((time.origin - time.lead) * RATE);
  const from = Math.round(time.loop.from * RATE);
  const round = Math.round((time.loop.to - time.loop.from) * RATE);
  const blend = Math.round(BLEND * RATE);
  const out = silence(samples);
  out.forEach((channel, c) => {
    const source = (sound[c] as Float32Array).subarray(shift);
    const before = (sound[c] as Float32Array).slice(shift + from - blend, shift + from);
    channel.set(source.subarray(0, from + round));
    for (let i = 0; i < blend; i++) {
      const w = 0.5 - 0.5 * Math.cos((Math.PI * (i + 1)) / blend);
      const j = from + round - blend + i;
      channel[j] = (channel[j] as number) * (1 - w) + (before[i] as number) * w;
    }
    for (let i = from + round; i < samples; i++) channel[i] = channel[i - round] as number;
    if (isWholeLoop) for (let i = 0; i < from; i++) channel[i] = channel[i + round] as number;
  });
  return out;
}

import { join } from 'node:path';
import { at } from '../at.ts';
import type { CueSheet, Layer, StemSheet } from '../cues/cueSheet.ts';
import { type Performance, perform } from '../performance/perform.ts';
import { TempoMap } from '../performance/tempoMap.ts';
import { encode, filtered, loudnessOf } from './audioFile.ts';
import { synthesise } from './fluid.ts';
import { applyCurve, limiterCurve } from './limiter.ts';
import { type ManifestCue, rounded, stemFile } from './manifestEntry.ts';
import { inRoom } from './rooms.ts';
import { seamOf } from './seam.ts';
import { fadeOut, fitted, gainOf, mixInto, RATE, type Sound, scale, silence } from './sound.ts';
import { goRound, PAD, repeated, type Timeline, timelineOf } from './timeline.ts';

/** Sample peak the limiter allows: leaves room for true peaks and the codec's overshoot. */
const CEILING = 0.76;

function played(sheet: CueSheet, stem: StemSheet, index: number, tempo: TempoMap): Performance {
  const manner = { ...sheet.manner, ...stem.manner };
  return perform(stem.part, tempo, { ...manner, seed: manner.seed + 31 * index });
}

function renderStem(sheet: CueSheet, stem: StemSheet, performance: Performance, time: Timeline): Sound {
  const dry = synthesise(stem.part.instruments, performance, time.rendered, stem.filters);
  const wet = inRoom(fitted(dry, Math.ceil(time.rendered * RATE)), stem.room, stem.wet);
  const finished = sheet.finish ? filtered(wet, sheet.finish) : wet;
  return goRound(finished, time);
}

/** Renders every stem of a cue, writes its files to `folder` and returns what the manifest says of it. */
export function renderCue(sheet: CueSheet, folder: string): ManifestCue {
  const { piece } = sheet;
  const first = Math.min(
    0,
    ...sheet.stems.flatMap((stem) => stem.part.notes.map((note) => Math.floor(note.beat))),
  );
  const tempo = new TempoMap(sheet.tempo, piece.beatsPerBar, first, (piece.bars + 8) * piece.beatsPerBar);
  const time = timelineOf(sheet, tempo, first);
  const performances = sheet.stems.map((stem, index) =>
    repeated(played(sheet, stem, index, tempo), sheet, time),
  );
  const sounds = sheet.stems.map((stem, index) => {
    const sound = renderStem(sheet, stem, at(performances, index), time);
    scale(sound, gainOf(stem.lufs - loudnessOf(sound).lufs));
    return sound;
  });
  const mix = mixed(sounds);
  const gain = gainOf((sheet.lufs ?? -18) - loudnessOf(mix).lufs);
  for (const sound of [...sounds, mix]) scale(sound, gain);
  const curve = limiterCurve(mix, CEILING);
  if (time.loop) makePeriodic(curve, Math.round(time.loop.from * RATE), Math.round(time.loop.to * RATE));
  for (const sound of sounds) {
    applyCurve(sound, curve);
    if (sheet.form.kind === 'linear') fadeOut(sound, Math.min(1.2, sheet.form.tail * 0.6));
  }
  const files = filesOf(sheet, sounds);
  for (const { file, sound, kbps, channels } of files) encode(sound, join(folder, file), kbps, channels);
  const seam =
    time.loop &&
    seamOf(
      files.map(({ file }) => join(folder, file)),
      time.loop,
    );
  const measured = loudnessOf(mixed(sounds));
  const tune = performances.flatMap((each) => each.notes.filter((note) => note.voice === 'melody'));
  const end = time.bars.at(-1) ?? 0;
  const [opens, closes] = time.loop?.from === PAD ? [-0.1, end - 0.1] : [-time.lead, end];
  return {
    caption: sheet.caption,
    beatsPerBar: piece.beatsPerBar,
    bpm: sheet.tempo.bpm,
    form: sheet.form.kind,
    opens: sheet.opens,
    ...(sheet.held ? { held: true as const } : {}),
    level: sheet.level ?? 0,
    lead: rounded(time.lead),
    length: at(sounds, 0)[0].length / RATE,
    bars: time.bars.map(rounded),
    ...(time.loop ? { loop: time.loop } : {}),
    ...(seam !== undefined ? { seam } : {}),
    stems: files.map(({ layer, file, sound }) => ({ layer, file, lufs: loudnessOf(sound).lufs })),
    marks: { ...sheet.marks },
    onsets: onsetsOf(
      tune
        .map((note): [number, number] => [rounded(note.on - time.origin), note.pitch])
        .filter(([seconds]) => seconds >= opens && seconds < closes),
    ),
    lufs: measured.lufs,
    truePeak: measured.truePeak,
  };
}

interface StemFile {
  layer: Layer;
  file: string;
  sound: Sound;
  kbps: number;
  channels: 1 | 2;
}

/** One file a stem, or one for all where the layers of a cue never change. */
function filesOf(sheet: CueSheet, sounds: readonly Sound[]): StemFile[] {
  if (sheet.asOne !== undefined)
    return [{ layer: 'piano', file: sheet.id, sound: mixed(sounds), kbps: sheet.asOne, channels: 2 }];
  return sheet.stems.map((stem, index) => ({
    layer: stem.layer,
    file: stemFile(sheet, stem.layer),
    sound: at(sounds, index),
    kbps: stem.kbps,
    channels: stem.channels ?? 2,
  }));
}

function mixed(sounds: readonly Sound[]): Sound {
  const mix = silence(at(sounds, 0)[0].length);
  for (const sound of sounds) mixInto(mix, sound, 1);
  return mix;
}

function onsetsOf(onsets: [number, number][]): [number, number][] {
  const sorted = onsets.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter(([seconds], i) => i === 0 || seconds - (sorted[i - 1]?.[0] ?? 0) > 0.03);
}

/** Makes a gain curve end its loop as it stood before the loop began, and repeats it in the padding. */
function makePeriodic(curve: Float32Array, from: number, to: number): void {
  const blend = Math.round(0.05 * RATE);
  for (let i = 0; i < blend; i++) {
    const w = (i + 1) / blend;
    const j = to - blend + i;
    curve[j] = (curve[j] as number) * (1 - w) + (curve[from - blend + i] as number) * w;
  }
  for (let i = to; i < curve.length; i++) curve[i] = curve[i - (to - from)] as number;
  if (from <= PAD * RATE) for (let i = 0; i < from; i++) curve[i] = curve[i + (to - from)] as number;
}

import type { CueSheet } from '../cues/cueSheet.ts';
import { loadSound } from '../render/audioFile.ts';
import type { ManifestCue } from '../render/manifestEntry.ts';
import { KNOWN_TUNES } from './knownTunes.ts';
import { touchOf, type Variety, varietyOf } from './phrasing.ts';
import { nearestTune, stepsOf } from './sharedRun.ts';
import { toneOf } from './tone.ts';

const shown = (variety: Variety | null): string =>
  variety ? `${variety.different} of ${variety.bars}` : '–';

const percent = (share: number): string => (share * 100).toFixed(share < 0.02 ? 1 : 0);

/** One cue's row of written and heard figures; its stems are decoded for it. */
export function listeningRow(sheet: CueSheet, cue: ManifestCue, folder: string): string[] {
  const sounds = cue.stems.map(({ file }) => loadSound(`${folder}/${file}.opus`)[0]);
  const mix = Float32Array.from(sounds[0] ?? []);
  for (const sound of sounds.slice(1))
    for (let i = 0; i < mix.length; i++) mix[i] = (mix[i] as number) + (sound[i] ?? 0);
  const tone = toneOf(mix, cue);
  const touch = touchOf(sheet);
  return [
    sheet.id,
    ...(['bass', 'drum', 'inner'] as const).map((voice) => shown(varietyOf(sheet, voice))),
    touch ? `${touch.soft}–${touch.loud}` : '–',
    (cue.onsets.length / Math.max(1, cue.bars.at(-1) ?? 1)).toFixed(1),
    `${tone.softest.toFixed(1)} to ${tone.loudest.toFixed(1)}`,
    tone.centroid.toFixed(0),
    percent(tone.low),
    percent(tone.high),
    tone.crest.toFixed(1),
  ];
}

/** What the columns of {@link listeningRow} are. */
export const LISTENING_HEAD = [
  'cue',
  'bass bars',
  'drum bars',
  'hand rhythms',
  'touch',
  'notes a second',
  'four bars, dB',
  'centre, Hz',
  '% < 200 Hz',
  '% > 6 kHz',
  'crest, dB',
];

/** Each tune once, with the known tune that shares the longest run of steps with it. */
export function tuneRows(sheets: readonly CueSheet[]): string[][] {
  const tunes = new Map(sheets.map((sheet) => [stepsOf(sheet.piece).join(), sheet]));
  return [...tunes.values()].map(({ id, piece }) => {
    const { tune, run } = nearestTune(stepsOf(piece), KNOWN_TUNES);
    return [`${piece.title} (${id})`, String(run), tune || '–'];
  });
}

/** What the columns of {@link tuneRows} are. */
export const TUNE_HEAD = ['tune', 'steps in common', 'with'];

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cueSheets } from './cues/cueSheets.ts';
import { KNOWN_TUNES } from './listening/knownTunes.ts';
import { LISTENING_HEAD, listeningRow, TUNE_HEAD, tuneRows } from './listening/listeningTables.ts';
import type { ManifestCue } from './render/manifestEntry.ts';

interface SoundEntry {
  caption: string;
  length: number;
  level: number;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const kilobytes = (file: string): number => Math.round(statSync(file).size / 1000);

const stemSizes = ({ stems }: ManifestCue, ending: string): number =>
  stems.reduce((sum, { file }) => sum + kilobytes(`assets/music/${file}.${ending}`), 0);

function cueRow(id: string, cue: ManifestCue): string[] {
  const layers = cue.stems.map(({ layer, lufs }) => `${layer} ${lufs}`).join(', ');
  const seconds = ((cue.bars.at(-1) ?? 0) - (cue.bars[0] ?? 0)).toFixed(1);
  const cells = [
    id,
    cue.form,
    seconds,
    cue.bars.length - 1,
    layers,
    cue.lufs,
    cue.truePeak,
    `${stemSizes(cue, 'opus')} / ${stemSizes(cue, 'm4a')}`,
  ];
  return cells.map(String);
}

/** A Markdown table with columns of one width, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, k) => Math.max(3, ...[head, ...rows].map((row) => (row[k] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, k) => (row[k] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}

/** Size of everything in one codec, in kilobytes. */
function total(
  ending: string,
  cues: readonly ManifestCue[],
  notes: readonly string[],
  sounds: readonly string[],
): number {
  const files = new Set([
    ...cues.flatMap((cue) => cue.stems.map(({ file }) => `assets/music/${file}.${ending}`)),
    ...notes.map((file) => `assets/music/${file}.${ending}`),
    ...sounds.map((id) => `assets/sounds/${id}.${ending}`),
  ]);
  return [...files].reduce((sum, file) => sum + kilobytes(file), 0);
}

/** What the first scene of the short cut needs: title, restaurant, the piano's notes, their ambiences. */
const FIRST = {
  cues: ['title', 'wallpaper', 'phrase-bed', 'own-song'],
  notes: ['notes-piano'],
  sounds: ['vinyl', 'murmur', 'glasses', 'rain-on-awning'],
};

/** Writes `workshop/score/REPORT.md` from the manifests and the files themselves. */
export function writeReport(): void {
  const { cues, notes } = read('assets/music/manifest.json') as {
    cues: Record<string, ManifestCue>;
    notes: Record<string, { file: string }>;
  };
  const { ambiences, strikes } = read('assets/sounds/manifest.json') as Record<
    'ambiences' | 'strikes',
    Record<string, SoundEntry>
  >;
  const sheets = [...cueSheets().values()].map((sheet) => sheet());
  const own = Object.entries(cues).filter(([id]) => id !== 'song-short');
  const noteFiles = Object.values(notes).map(({ file }) => file);
  const soundIds = [...Object.keys(ambiences), ...Object.keys(strikes)];
  const all = own.map(([, cue]) => cue);
  const first = FIRST.cues.flatMap((id) => (cues[id] ? [cues[id]] : []));
  const seconds = all.reduce((sum, cue) => sum + cue.length * cue.stems.length, 0);
  const lines = [
    '# What the score weighs and measures',
    '',
    'Written by `npm run render` from the manifests and the committed files; loudness and true peak were measured on the uncompressed mix of all stems while rendering, and are checked again on the decoded files by `tests/browser/soundFiles.test.ts`.',
    '',
    `Opus: ${(total('opus', all, noteFiles, soundIds) / 1000).toFixed(2)} MB of 12 MB; AAC fallback: ${(total('m4a', all, noteFiles, soundIds) / 1000).toFixed(2)} MB. First scene: ${(total('opus', first, FIRST.notes, FIRST.sounds) / 1000).toFixed(2)} MB of 1.2 MB. ${Math.round(seconds / 60)} minutes of stems.`,
    '',
    '## Music',
    '',
    ...table(
      ['cue', 'form', 'seconds', 'bars', 'layers, LUFS each', 'LUFS', 'dBTP', 'kB Opus / AAC'],
      own.map(([id, cue]) => cueRow(id, cue)),
    ),
    '',
    '`song-short` is the song entered an upbeat before its bar 24.',
    '',
    '## How it is played',
    '',
    'Bars of bass and drums that differ, of all there are; rhythms of the accompanying hands likewise. Touch: MIDI velocities of the tune, fifth to ninety-fifth percentile. Softest and loudest four bars in mean power. Laws for what people play: `tests/workshop/score/phrasing.test.ts`; the song’s arc and how every ending joins it: `tests/browser/songArc.test.ts`.',
    '',
    ...table(
      LISTENING_HEAD,
      sheets.flatMap((sheet) => {
        const cue = cues[sheet.id];
        return cue ? [listeningRow(sheet, cue, 'assets/music')] : [];
      }),
    ),
    '',
    '## No existing tune',
    '',
    `Every tune here, laid in any key and at any place beside the openings of ${Object.keys(KNOWN_TUNES).length} well-known tunes in the public domain (\`listening/knownTunes.ts\`): the longest run of equal steps from note to note. Six or more is an error (\`tests/workshop/score/tunes.test.ts\`); the check found three when it was first made, eight notes of a carol in the single’s saxophone chorus, seven of an old song in its hook and seven of another carol in “Somebody Else’s Song”, and all were written anew. What is not checked, and cannot be here: tunes under copyright, which may not be listed, the film’s among them; rhythm and harmony; music nobody here has thought of.`,
    '',
    ...table(TUNE_HEAD, tuneRows(sheets)),
    '',
    '## Ambiences and one-shots',
    '',
    ...table(
      ['sound', 'caption', 'seconds', 'played at dB', 'kB Opus / AAC'],
      Object.entries({ ...ambiences, ...strikes }).map(([id, { caption, length, level }]) => [
        id,
        caption,
        length.toFixed(1),
        String(level),
        `${kilobytes(`assets/sounds/${id}.opus`)} / ${kilobytes(`assets/sounds/${id}.m4a`)}`,
      ]),
    ),
    '',
  ];
  writeFileSync('workshop/score/REPORT.md', lines.join('\n'));
}

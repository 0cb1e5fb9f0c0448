import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cueSheets } from './cues/cueSheets.ts';
import { drawPictures, missingForPictures } from './pictures/drawPictures.ts';
import { type ManifestCue, shortened } from './render/manifestEntry.ts';
import { PHRASE_INSTRUMENTS, renderPhraseNotes } from './render/phraseNotes.ts';
import { renderCue } from './render/renderCue.ts';
import { renderSounds, SOUND_SHEETS } from './render/renderSounds.ts';
import { writeReport } from './report.ts';

const FOLDER = 'assets/music';
const MANIFEST = `${FOLDER}/manifest.json`;
const OTHERS = ['notes', 'sounds'];

function knownCues(): Record<string, ManifestCue> {
  return existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')).cues : {};
}

function writeManifest(known: Readonly<Record<string, ManifestCue>>, order: readonly string[]): void {
  const cues = Object.fromEntries(order.flatMap((id) => (known[id] ? [[id, known[id]]] : [])));
  const notes = Object.fromEntries(
    PHRASE_INSTRUMENTS.map(({ id, spacing, lowest }) => [id, { file: `notes-${id}`, spacing, lowest }]),
  );
  const lines = Object.entries(cues).map(([id, cue]) => `  ${JSON.stringify(id)}: ${JSON.stringify(cue)}`);
  writeFileSync(MANIFEST, `{ "notes": ${JSON.stringify(notes)},\n"cues": {\n${lines.join(',\n')}\n} }\n`);
}

/**
 * Renders the cues named on the command line, or everything: `npm run render -- title song`; `notes` are the phrase's,
 * `sounds` the ambiences and one-shots.
 */
function render(names: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const sheets = cueSheets();
  const unknown = names.filter(
    (name) => ![...OTHERS, ...SOUND_SHEETS.map((sheet) => sheet.id)].includes(name) && !sheets.has(name),
  );
  if (unknown.length)
    throw new Error(`no cue ${unknown.join(', ')}; there are ${[...sheets.keys()].join(', ')}`);
  if (!names.length || names.includes('notes')) renderPhraseNotes(FOLDER);
  const sounds = SOUND_SHEETS.map((sheet) => sheet.id).filter((id) => names.includes(id));
  if (!names.length || names.includes('sounds')) renderSounds('assets/sounds', []);
  else if (sounds.length) renderSounds('assets/sounds', sounds);
  for (const [id, sheet] of sheets) {
    if (names.length && !names.includes(id)) continue;
    const started = Date.now();
    const cue = renderCue(sheet(), FOLDER);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${id.padEnd(28)} ${cue.length.toFixed(2)} s  ${cue.lufs} LUFS  ${cue.truePeak} dBTP  in ${seconds} s`,
    );
    const known = { ...knownCues(), [id]: cue };
    if (id === 'song') known['song-short'] = shortened(cue, 'the song, from the middle');
    writeManifest(known, [...sheets.keys(), 'song-short']);
  }
  if (!names.filter((name) => name !== 'notes').length)
    writeManifest(knownCues(), [...sheets.keys(), 'song-short']);
}

/** `npm run render -- --pictures title` engraves a cue and draws the spectrograms of its files; without names, all. */
function draw(names: readonly string[]): void {
  const missing = missingForPictures();
  if (missing) throw new Error(missing);
  for (const [id, sheet] of cueSheets())
    if (!names.length || names.includes(id))
      for (const picture of drawPictures(sheet(), FOLDER)) console.log(picture);
}

const [first, ...others] = process.argv.slice(2);
if (first === '--pictures') draw(others);
else {
  render(process.argv.slice(2));
  writeReport();
}

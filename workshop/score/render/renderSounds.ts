import { mkdirSync, writeFileSync } from 'node:fs';
import { MACHINES } from '../synthesis/machines.ts';
import { PEOPLE } from '../synthesis/people.ts';
import type { SoundSheet } from '../synthesis/soundSheet.ts';
import { STREET } from '../synthesis/street.ts';
import { THINGS } from '../synthesis/things.ts';
import { WEATHER } from '../synthesis/weather.ts';
import { encode, loudnessOf } from './audioFile.ts';
import { fadeOut, gainOf, peakOf, RATE, type Sound, scale, silence } from './sound.ts';
import { PAD } from './timeline.ts';

/** All ambiences and one-shots. */
const SOUND_SHEETS: readonly SoundSheet[] = [...WEATHER, ...PEOPLE, ...MACHINES, ...STREET, ...THINGS];

/** Loudness every file is stored at, so that quiet sounds keep their bits; the manifest's `level` brings it down again. */
const STORED = -20;

/** A round with half a second of itself on both ends, so that no codec can open its seam. */
function padded(sound: Sound): Sound {
  const pad = Math.round(PAD * RATE);
  const round = sound[0].length;
  const out = silence(round + 2 * pad);
  out.forEach((channel, c) => {
    const source = sound[c] as Float32Array;
    for (let i = 0; i < channel.length; i++)
      channel[i] = source[(((i - pad) % round) + round) % round] as number;
  });
  return out;
}

interface SoundEntry {
  caption: string;
  file: string;
  length: number;
  level: number;
  loop?: { from: number; to: number };
}

function renderSound(sheet: SoundSheet, folder: string): SoundEntry {
  const made = sheet.make();
  const { lufs } = loudnessOf(made);
  const wanted = Number.isFinite(lufs) && lufs > -69 ? gainOf(STORED - lufs) : 0.5 / peakOf(made);
  const gain = Math.min(wanted, 0.72 / peakOf(made));
  scale(made, gain);
  if (!sheet.loop) fadeOut(made, Math.min(0.5, made[0].length / RATE / 4));
  const sound = sheet.loop ? padded(made) : made;
  encode(sound, `${folder}/${sheet.id}`, sheet.loop ? 32 : 36);
  // Where a sharp peak kept it below the stored loudness, it needs less bringing down.
  const stored = Number.isFinite(lufs) ? lufs + 20 * Math.log10(gain) : STORED;
  const level = Math.min(0, Math.round((sheet.lufs - stored) * 10) / 10);
  const seconds = made[0].length / RATE;
  return {
    caption: sheet.caption,
    file: sheet.id,
    length: sound[0].length / RATE,
    level,
    ...(sheet.loop ? { loop: { from: PAD, to: PAD + seconds } } : {}),
  };
}

/** Renders every ambience and one-shot to `folder` and writes its manifest. */
export function renderSounds(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const entries = SOUND_SHEETS.map((sheet): [SoundSheet, SoundEntry] => {
    const entry = renderSound(sheet, folder);
    console.log(`${sheet.id.padEnd(28)} ${entry.length.toFixed(2)} s  at ${entry.level} dB`);
    return [sheet, entry];
  });
  const of = (loop: boolean) =>
    Object.fromEntries(
      entries.filter(([sheet]) => sheet.loop === loop).map(([sheet, entry]) => [sheet.id, entry]),
    );
  writeFileSync(
    `${folder}/manifest.json`,
    `${JSON.stringify({ ambiences: of(true), strikes: of(false) }, null, 1)}\n`,
  );
}

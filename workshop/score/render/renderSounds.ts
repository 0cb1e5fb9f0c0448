import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { MACHINES } from '../synthesis/machines.ts';
import { PEOPLE } from '../synthesis/people.ts';
import type { SoundSheet } from '../synthesis/soundSheet.ts';
import { STREET } from '../synthesis/street.ts';
import { THINGS } from '../synthesis/things.ts';
import { WEATHER } from '../synthesis/weather.ts';
import { encode, loudnessOf } from './audioFile.ts';
import { seamOf } from './seam.ts';
import { fadeOut, gainOf, peakOf, RATE, type Sound, scale, silence } from './sound.ts';
import { PAD } from './timeline.ts';

/** All ambiences and one-shots. */
export const SOUND_SHEETS: readonly SoundSheet[] = [...WEATHER, ...PEOPLE, ...MACHINES, ...STREET, ...THINGS];

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

/** What every one-shot begins and ends with, so that nothing clicks. */
function smoothed(sound: Sound): Sound {
  fadeOut(sound, Math.min(0.5, sound[0].length / RATE / 4));
  const attack = Math.round(0.002 * RATE);
  for (const channel of sound)
    for (let i = 0; i < attack; i++) channel[i] = ((channel[i] as number) * i) / attack;
  return sound;
}

function renderSound(sheet: SoundSheet, folder: string): SoundEntry {
  const made = sheet.make();
  const { lufs } = loudnessOf(made);
  const isMeasured = Number.isFinite(lufs) && lufs > -69;
  const gain = Math.min(isMeasured ? gainOf(STORED - lufs) : 0.5 / peakOf(made), 0.72 / peakOf(made));
  scale(made, gain);
  const sound = sheet.loop ? padded(made) : smoothed(made);
  const base = `${folder}/${sheet.id}`;
  encode(sound, base, sheet.loop ? 32 : 36);
  // Where a sharp peak kept it below the stored loudness, it needs less bringing down.
  const stored = isMeasured ? lufs + 20 * Math.log10(gain) : STORED;
  const level = Math.min(0, Math.round((sheet.lufs - stored) * 10) / 10);
  const entry = { caption: sheet.caption, file: sheet.id, length: sound[0].length / RATE, level };
  if (!sheet.loop) return entry;
  const round = { from: PAD, to: PAD + made[0].length / RATE };
  const seam = seamOf([base], round);
  return { ...entry, loop: { from: round.from + seam, to: round.to + seam } };
}

/** Renders the ambiences and one-shots named, or all of them, to `folder` and writes its manifest. */
export function renderSounds(folder: string, names: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/manifest.json`;
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { ambiences: {}, strikes: {} };
  for (const sheet of SOUND_SHEETS) {
    if (names.length && !names.includes(sheet.id)) continue;
    const entry = renderSound(sheet, folder);
    known[sheet.loop ? 'ambiences' : 'strikes'][sheet.id] = entry;
    console.log(`${sheet.id.padEnd(28)} ${entry.length.toFixed(2)} s  at ${entry.level} dB`);
    writeFileSync(file, `${JSON.stringify(known, null, 1)}\n`);
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMidi } from '../midi/writeMidi.ts';
import type { Instrument } from '../performance/part.ts';
import type { Performance } from '../performance/perform.ts';
import { loadSound } from './audioFile.ts';
import { RATE, type Sound } from './sound.ts';

const PLACES = [
  process.env.SOUNDFONT ?? '',
  '/usr/share/sounds/sf3/MuseScore_General_Full.sf3',
  '/usr/share/sounds/sf2/MuseScore_General_Full.sf2',
];

/** Path of MuseScore General; throws with the remedy when it is not installed. */
function soundFont(): string {
  const found = PLACES.find((place) => place && existsSync(place));
  if (!found)
    throw new Error('MuseScore General is missing: install musescore-general-soundfont or set SOUNDFONT');
  return found;
}

/** Renders a performance dry with FluidSynth, then through ffmpeg filters; `end` in seconds. */
export function synthesise(
  instruments: readonly Instrument[],
  played: Performance,
  end: number,
  filters?: string,
): Sound {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const midi = join(folder, 'part.mid');
    const wave = join(folder, 'part.wav');
    writeMidi(midi, instruments, played, end);
    const settings = [
      '-R',
      '0',
      '-C',
      '0',
      '-o',
      'synth.polyphony=512',
      '-o',
      'synth.dynamic-sample-loading=1',
    ];
    const output = ['-r', String(RATE), '-O', 'float', '-T', 'wav', '-F', wave];
    execFileSync('fluidsynth', ['-ni', '-q', '-g', '0.5', ...settings, ...output, soundFont(), midi], {
      stdio: 'pipe',
    });
    return loadSound(wave, filters);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CueSheet } from '../cues/cueSheet.ts';
import { stemFile } from '../render/manifestEntry.ts';
import { abcOf } from './abcOf.ts';
import { drawSpectrogram } from './drawSpectrogram.ts';

/** Where the pictures lie; the folder is not kept. */
export const PICTURES = 'score-pictures';

/** PostScript points of a page: as wide as eight bars need, as high as the largest score. */
const PAGE = { width: 900, height: 1125 };

function isInstalled(program: string): boolean {
  return spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined;
}

/** What is missing here for drawing, as a remedy, or null. */
export function missingForPictures(): string | null {
  const missing = ['abcm2ps', 'gs', 'ffmpeg'].filter((program) => !isInstalled(program));
  if (!missing.length) return null;
  const packages = missing.map((program) => (program === 'gs' ? 'ghostscript' : program));
  return `Pictures of the score need ${missing.join(', ')}: apt-get install ${packages.join(' ')}. Nothing else does.`;
}

/** Engraves a cue: one PNG a page. */
function engrave(sheet: CueSheet): void {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const [abc, page] = [join(folder, 'cue.abc'), join(folder, 'cue.ps')];
  const size = [`%%pagewidth ${PAGE.width / 72}in`, `%%pageheight ${PAGE.height / 72}in`];
  const look = ['%%scale 0.62', '%%staffnonote 0', '%%margin 30pt', '%%musicspace 0', '%%measurenb 1'];
  try {
    writeFileSync(abc, [...size, ...look, abcOf(sheet)].join('\n'));
    // It ends with an error even where it only warns of a crowded line.
    spawnSync('abcm2ps', [abc, '-q', '-O', page], { stdio: 'ignore' });
    execFileSync('gs', [
      ...['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=png16m', '-r120', '-dFIXEDMEDIA'],
      ...[`-dDEVICEWIDTHPOINTS=${PAGE.width}`, `-dDEVICEHEIGHTPOINTS=${PAGE.height}`],
      ...['-dTextAlphaBits=4', '-dGraphicsAlphaBits=4'],
      ...[`-sOutputFile=${join(PICTURES, `${sheet.id}-score-%02d.png`)}`, page],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Engraves a cue and draws the spectrograms of its committed stems and of their sum into {@link PICTURES}. */
export function drawPictures(sheet: CueSheet, music: string): string[] {
  mkdirSync(PICTURES, { recursive: true });
  engrave(sheet);
  const layers = sheet.asOne === undefined ? sheet.stems.map((stem) => stem.layer) : [];
  const files = new Map(layers.map((layer) => [layer, join(music, `${stemFile(sheet, layer)}.opus`)]));
  if (layers.length > 1)
    for (const [layer, file] of files)
      drawSpectrogram([file], join(PICTURES, `${sheet.id}-sound-${layer}.png`));
  const all = layers.length ? [...files.values()] : [join(music, `${sheet.id}.opus`)];
  drawSpectrogram(all, join(PICTURES, `${sheet.id}-sound.png`));
  return readdirSync(PICTURES).filter((name) => name.startsWith(`${sheet.id}-s`));
}

import { writeFileSync } from 'node:fs';
import { lineOf } from '../src/story/diagnostics';
import { coreFigures } from './bench/coreFigures';
import { tableOf } from './bench/measure';
import { pageFigures } from './bench/pageFigures';
import { stageFigures } from './bench/stageFigures';
import { DEFAULT_STORY, readStoryFolder } from './storyFolder';

/**
 * `npm run bench [-- --json --stage]`: measures and reports; a report, never a test. Times are told beside ratios of one
 * run. `--stage` also moves the camera over every set with its cast and plays the song: several minutes without a
 * graphics card.
 */
const read = readStoryFolder(DEFAULT_STORY);
if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));

const asksForStage = process.argv.includes('--stage');
const figures = [
  ...coreFigures(read.story),
  ...(await pageFigures()),
  ...(asksForStage ? await stageFigures(read.story) : []),
];
writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);
console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : tableOf(figures));

import { writeFileSync } from 'node:fs';
import { lineOf } from '../src/story/diagnostics';
import { coreFigures } from './bench/coreFigures';
import { isWithin, tableOf } from './bench/measure';
import { pageFigures } from './bench/pageFigures';
import { stageFigures } from './bench/stageFigures';
import { DEFAULT_STORY, readStoryFolder } from './storyFolder';

/**
 * `npm run bench [-- --json --stage]`: measures and reports; a report, never a test. Times are told beside ratios of one
 * run. `--stage` also moves the camera over the sets with most layers and some others, and plays the song.
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
const missed = figures.filter((figure) => !isWithin(figure)).length;
const told = figures.filter(({ budget }) => budget !== undefined).length;
console.log(
  process.argv.includes('--json')
    ? JSON.stringify(figures, null, 2)
    : `${tableOf(figures)}\n\n${told - missed} of ${told} budgets are met, ${missed} missed.`,
);

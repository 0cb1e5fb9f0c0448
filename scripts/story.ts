import { assetProblems } from '../src/content/assetProblems';
import { lineOf } from '../src/story/diagnostics';
import { readAssetNames } from './assetNames';
import { DEFAULT_STORY, optionIn, readStoryFolder } from './storyFolder';
import { dotOf, mermaidOf } from './storyMap';
import { reportText, storyReportOf } from './storyReport';

const args = process.argv.slice(2);
const read = readStoryFolder(optionIn(args, 'story') ?? DEFAULT_STORY);

if ('diagnostics' in read) {
  if (args.includes('--json')) console.log(JSON.stringify({ diagnostics: read.diagnostics }, null, 2));
  else console.error(read.diagnostics.map(lineOf).join('\n'));
  process.exitCode = 1;
} else if (args.includes('--map')) {
  console.log(args.includes('--dot') ? dotOf(read.story) : mermaidOf(read.story));
} else {
  const measured = storyReportOf(read);
  const report = {
    ...measured,
    diagnostics: [...measured.diagnostics, ...assetProblems(read, readAssetNames())],
  };
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : reportText(report));
  if (report.diagnostics.length > 0) process.exitCode = 1;
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './ensureChromium.mjs';
import { ensurePackages, root, run } from './ensurePackages.mjs';

/** Runs everything that must hold: types, format and lint, dead code, the story's laws, all tests. Ends with the count. */
ensurePackages();
process.env.CHROME = ensureChromium();
console.log(`Chromium: ${process.env.CHROME}`);

const results = `${root}.cache/vitest.json`;
mkdirSync(`${root}.cache`, { recursive: true });
rmSync(results, { force: true });

const steps = ['types', 'lint', 'dead-code', 'story'];
const failed = steps.filter((step) => {
  console.log(`\n— ${step}`);
  return run('npm', ['run', '--silent', step]) !== 0;
});

console.log('\n— tests');
const status = run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
]);

const tests = (() => {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
})();
// A run that breaks outside any test (a file that does not load, an unhandled error) is a failure too.
const broken = status !== 0 && tests.numFailedTests === 0 ? 1 : 0;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
const failures = tests.numFailedTests + failed.length + broken;
console.log(`\n${tests.numPassedTests + steps.length - failed.length} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);

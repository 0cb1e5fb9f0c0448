import { ensureChromium } from './ensureChromium.mjs';
import { ensurePackages, run } from './ensurePackages.mjs';

/** Installs, builds and serves the game, and keeps a Chromium in kiosk mode on it. */
ensurePackages();
process.env.CHROME = ensureChromium();
if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
process.exit(run('npx', ['tsx', 'scripts/hostKiosk.ts', ...process.argv.slice(2)]));

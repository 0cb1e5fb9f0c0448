import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { root, run } from './ensurePackages.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = () => [process.env.CHROME, ...PLACES].find((place) => place && existsSync(place));

const playwrights = () => {
  const { chromium } = createRequire(`${root}package.json`)('playwright-core');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
};

const quietly = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'ignore' }).status === 0;

const debians = () => {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    return quietly(command, rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
    ? installed()
    : undefined;
};

/** Path of a Chromium: an installed one, else Playwright's, else Debian's; says what it does, and gives up with a remedy. */
export const ensureChromium = () => {
  const found = installed() ?? playwrights();
  if (found) return found;
  console.log('No Chromium found. Trying Playwright’s …');
  if (quietly('npx', ['playwright-core', 'install', 'chromium-headless-shell', 'chromium'])) {
    const own = playwrights();
    if (own) return own;
  }
  console.log('Trying Debian’s (apt-get install chromium) …');
  const debian = debians();
  if (debian) return debian;
  console.error('No Chromium could be installed. Install one, or set CHROME to its path.');
  process.exit(1);
};

export { run };

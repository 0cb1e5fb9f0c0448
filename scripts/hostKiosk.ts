import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';
import { serveGame } from './serveGame';
import { optionIn } from './storyFolder';

/** A browser that dies sooner than this was never up: something is wrong with the machine, not with the evening. */
const SHORTEST_EVENING = 5000;
const MOST_FAILURES = 5;

/**
 * `npm run kiosk [-- --cut feature]`: serves the game on this machine and shows it in a Chromium in kiosk mode, with a
 * fresh profile each time; a browser that closes or crashes is opened again, until Ctrl+C.
 */
const args = process.argv.slice(2);
const cut = optionIn(args, 'cut');
const { address, close } = await serveGame({ port: Number(process.env.PORT ?? 4180) });
const url = `${address}?kiosk${cut === undefined ? '' : `&cut=${cut}`}`;
console.log(`The kiosk is at ${url} (Ctrl+C ends the evening).`);

let isOver = false;
let failures = 0;

const showOnce = (): Promise<void> =>
  new Promise((closed) => {
    const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
    const started = Date.now();
    const flags = [
      '--kiosk',
      '--no-first-run',
      '--noerrdialogs',
      '--disable-session-crashed-bubble',
      '--disable-pinch',
      '--overscroll-history-navigation=0',
      '--disable-features=Translate',
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
    ];
    // A container's root has no sandbox to offer; everybody else keeps it.
    if (process.getuid?.() === 0) flags.push('--no-sandbox');
    const browser = spawn(findChromium(), [...flags, url], { stdio: 'ignore' });
    const stop = (): void => {
      isOver = true;
      browser.kill();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const done = async (): Promise<void> => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      failures = Date.now() - started < SHORTEST_EVENING ? failures + 1 : 0;
      // A crashed browser's last processes may still write; what cannot be removed now is the system's to tidy.
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 }).catch(
        () => undefined,
      );
      closed();
    };
    browser.once('error', done).once('exit', done);
  });

while (!isOver && failures < MOST_FAILURES) {
  await showOnce();
  if (!isOver) console.log('The browser closed; opening it again.');
}
if (failures >= MOST_FAILURES) {
  console.error(
    `Chromium does not stay open here. Is there a screen? The game itself is fine: open ${url} by hand.`,
  );
  process.exitCode = 1;
}
await close();

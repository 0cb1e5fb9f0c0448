import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine: `CHROME` if set, else where systems put it; throws with the remedy. */
export const findChromium = (): string => {
  const found = [process.env.CHROME ?? '', ...places].find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found. Install one, or set CHROME to its path.');
  return found;
};

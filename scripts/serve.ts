import { spawn } from 'node:child_process';
import { serveGame } from './serveGame';

/** Serves dist/ on this machine and opens it where there is a desktop. */
const { address } = await serveGame({ port: Number(process.env.PORT ?? 4173) });
console.log(`While the Song Lasts is at ${address} (Ctrl+C stops it).`);

const openers: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };
const opener = openers[process.platform];
const hasDesktop =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (opener !== undefined && hasDesktop && process.stdout.isTTY) {
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project, its output shown; returns its exit code. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })
    .status ?? 1;

/** Installs the packages of package-lock.json if they are not there, or older than the lock. */
export const ensurePackages = () => {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    (name) => root + name,
  );
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('The packages could not be installed: is there a network, and Node 20.19 or later?');
    process.exit(1);
  }
};

import { ensurePackages, run } from './ensurePackages.mjs';

/** Installs, builds, serves and (where there is a desktop) opens the game. */
ensurePackages();
if (run('npm', ['run', '--silent', 'build', '--', ...process.argv.slice(2)]) !== 0) process.exit(1);
process.exit(run('npx', ['tsx', 'scripts/serve.ts']));

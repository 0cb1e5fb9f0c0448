import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium';
import { CHROMIUM_ARGS } from './scripts/chromiumArgs';
import { manifestPlugin } from './scripts/manifestPlugin';
import { DEFAULT_STORY } from './scripts/storyFolder';
import { storyPlugin } from './scripts/storyPlugin';

const plugins = () => [preact(), manifestPlugin(), storyPlugin(process.env.STORY ?? DEFAULT_STORY)];

/**
 * Three projects: `node` (everything that needs no browser), `browser` (single rooms inside a real Chromium) and `play`
 * (the built game, driven from outside as a player would).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: plugins(),
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/play/**'],
        },
      },
      {
        plugins: plugins(),
        publicDir: 'assets',
        // Found too late, they would be bundled twice, and two Preacts do not know each other's hooks.
        optimizeDeps: {
          include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'play',
          environment: 'node',
          include: ['tests/play/**/*.test.ts'],
          globalSetup: ['tests/play/buildOnce.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

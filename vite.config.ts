import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { manifestPlugin } from './scripts/manifestPlugin';
import { DEFAULT_STORY } from './scripts/storyFolder';
import { storyPlugin } from './scripts/storyPlugin';

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [preact(), manifestPlugin(), storyPlugin(process.env.STORY ?? DEFAULT_STORY)],
  build: { target: 'es2022', chunkSizeWarningLimit: 1600, assetsInlineLimit: 0 },
  server: { host: 'localhost' },
});

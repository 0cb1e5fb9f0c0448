import { mkdirSync } from 'node:fs';
import { renderPhraseNotes } from './render/phraseNotes.ts';

mkdirSync('assets/music', { recursive: true });
renderPhraseNotes('assets/music');

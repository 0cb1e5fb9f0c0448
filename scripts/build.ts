import { build } from 'vite';
import { optionIn } from './storyFolder';

/** `npm run build [-- --story FOLDER]`: builds the game with a story folder into dist/. */
process.env.STORY ??= optionIn(process.argv.slice(2), 'story');
await build({ logLevel: 'warn' });
console.log('Built into dist/.');

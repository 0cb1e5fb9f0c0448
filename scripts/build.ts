import { build } from 'vite';
import { optionIn } from './storyFolder';

/** `npm run build [-- --story FOLDER]`: builds the game with a story folder into dist/. */
const folder = optionIn(process.argv.slice(2), 'story');
if (folder !== undefined) process.env.STORY = folder;
await build({ logLevel: 'warn', configLoader: 'runner' });
console.log('Built into dist/.');

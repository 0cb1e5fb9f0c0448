import { createServer } from 'vite';
import { optionIn } from './storyFolder';

/** `npm run dev [-- --story FOLDER]`: the game with hot reload; a saved scene file changes the running game in place. */
const folder = optionIn(process.argv.slice(2), 'story');
if (folder !== undefined) process.env.STORY = folder;
const server = await createServer({ configLoader: 'runner' });
await server.listen();
server.printUrls();

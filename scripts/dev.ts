import { createServer } from 'vite';
import { optionIn } from './storyFolder';

/** `npm run dev [-- --story FOLDER]`: the game with hot reload; a saved scene file changes the running game in place. */
process.env.STORY ??= optionIn(process.argv.slice(2), 'story');
const server = await createServer();
await server.listen();
server.printUrls();

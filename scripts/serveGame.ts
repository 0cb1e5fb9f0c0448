import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { constants, createBrotliCompress } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.opus': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.md': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Nothing from elsewhere, no plug-ins, no inline scripts: the policy Phaser still boots under. */
const POLICY =
  "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'";

export interface ServedGame {
  readonly address: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** Serves a built game on localhost, compressed; takes the next free port if the wanted one is taken. */
export const serveGame = async ({
  folder = 'dist',
  port = 0,
}: {
  readonly folder?: string;
  readonly port?: number;
} = {}): Promise<ServedGame> => {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`There is no built game in ${folder}: run npm run build.`);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = normalize(join(root, path === '/' ? 'index.html' : path));
    if (!wanted.startsWith(root) || !existsSync(wanted) || !statSync(wanted).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const type = extname(wanted);
    const isBrotli = COMPRESSED.has(type) && (request.headers['accept-encoding'] ?? '').includes('br');
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isBrotli ? { 'content-encoding': 'br' } : { 'content-length': statSync(wanted).size }),
    });
    const stream = createReadStream(wanted);
    if (isBrotli) {
      stream.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).pipe(response);
    } else stream.pipe(response);
  });
  const listen = (at: number): Promise<number> =>
    new Promise((settled, failed) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && at !== 0) settled(listen(at + 1));
        else failed(error);
      });
      server.listen(at, 'localhost', () => {
        const bound = server.address();
        settled(typeof bound === 'object' && bound !== null ? bound.port : at);
      });
    });
  const bound = await listen(port);
  return {
    address: `http://localhost:${bound}/`,
    server,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};

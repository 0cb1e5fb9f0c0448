import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const MANIFEST = /(?:^|\/)assets\/(sets\/[a-z0-9-]+|music|sounds)\/manifest\.json$/;
const MARK = '\0manifest:';

/**
 * Lets modules import the manifests that lie among the served files: the development server takes such an import for a
 * picture's and warns of it at each.
 */
export const manifestPlugin = (): Plugin => ({
  name: 'manifests',
  apply: 'serve',
  enforce: 'pre',
  resolveId(id) {
    const [, folder] = MANIFEST.exec(id) ?? [];
    return folder === undefined ? null : `${MARK}${folder}`;
  },
  load(id) {
    if (!id.startsWith(MARK)) return null;
    const file = resolve('assets', id.slice(MARK.length), 'manifest.json');
    this.addWatchFile(file);
    return `export default ${readFileSync(file, 'utf8')}`;
  },
});

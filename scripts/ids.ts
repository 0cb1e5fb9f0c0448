import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { lineIdFor } from '../src/story/lineId';
import { codebookText } from './codebookText';
import { DEFAULT_STORY, optionIn, storyTexts } from './storyFolder';

/**
 * Writes the missing line ids into a story's scene files and appends new turns, options and endings to its codebook.
 * Only lines are inserted; whatever the writer typed stays as it is, to the letter.
 */
const folder = optionIn(process.argv.slice(2), 'story') ?? DEFAULT_STORY;
let written = 0;

for (const [path, text] of Object.entries(storyTexts(folder))) {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents) || !document.contents.has('beats')) continue;
  const taken = new Set<string>();
  const lines: { readonly text: string; readonly at: number; readonly hasId: boolean }[] = [];
  visit(document, {
    Map(_, map) {
      const id = map.get('id');
      if (typeof id === 'string') taken.add(id);
      const first = map.items[0]?.key;
      if (
        !isScalar(first) ||
        (first.value !== 'narrate' &&
          first.value !== 'say' &&
          map.get('narrate') === undefined &&
          map.get('say') === undefined)
      )
        return;
      const line = map.get('narrate') ?? map.get('say');
      if (typeof line !== 'string' || map.flow === true) return;
      lines.push({
        text: line.trim(),
        at: (first as Scalar & { range: [number, number, number] }).range[0],
        hasId: typeof id === 'string',
      });
    },
  });
  let result = text;
  const insertions = lines
    .filter((line) => !line.hasId)
    .map((line) => {
      const id = lineIdFor(line.text, (candidate) => taken.has(candidate));
      taken.add(id);
      return { at: line.at, id };
    });
  for (const { at, id } of insertions.reverse()) {
    const column = at - (text.lastIndexOf('\n', at - 1) + 1);
    result = `${result.slice(0, at)}id: ${id}\n${' '.repeat(column)}${result.slice(at)}`;
    written += 1;
  }
  if (result !== text) writeFileSync(path, result);
}

const codebook = join(folder, 'codebook.yaml');
const before = (() => {
  try {
    return readFileSync(codebook, 'utf8');
  } catch {
    return '';
  }
})();
const after = codebookText(folder, before);
if (after !== before) writeFileSync(codebook, after);
console.log(`${written} ids written; codebook ${after === before ? 'unchanged' : 'extended'}.`);

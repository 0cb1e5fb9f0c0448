import { isMap, isPair, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Diagnostic } from '../story/diagnostics';
import { CATALOGUE } from '../story/diagnostics';
import type { Path, StoryFile } from '../story/storyFile';

const START = { line: 1, column: 1 };

/** A YAML file of a story with the place of everything in it, or why it cannot be read. */
export const parseStoryFile = (
  path: string,
  text: string,
): { readonly file: StoryFile } | { readonly diagnostics: readonly Diagnostic[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const toLocation = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map((error): Diagnostic => {
      const what = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '.');
      return {
        code: 'bad-yaml',
        file: path,
        ...toLocation(error.pos[0]),
        what,
        remedy: CATALOGUE['bad-yaml'],
      };
    });
    return { diagnostics };
  }
  const locate = (keys: Path): { line: number; column: number } => {
    let found: Node | Pair | null = document.contents;
    for (const key of keys) {
      const inside: unknown = isPair(found) ? found.value : found;
      let next: Node | Pair | undefined;
      if (isMap(inside)) next = inside.items.find((item) => String(item.key) === String(key));
      else if (isSeq(inside)) next = inside.items[Number(key)] as Node | undefined;
      if (next === undefined) break;
      found = next;
    }
    const at = isPair(found) ? (found.key as Node) : found;
    return at?.range ? toLocation(at.range[0]) : START;
  };
  return { file: { path, data: document.toJS() as unknown, locate } };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface Codebook {
  turns: { turn: string; options: string[] }[];
  endings: string[];
}

const HEADER =
  '# Numbers behind life codes. Written by `npm run ids`; only ever appended to. Never edit by hand.\n';
/** A digit of a life code holds three options; a turn with more gets a further entry. */
const OPTIONS_A_DIGIT = 3;

/** The codebook of a story folder with everything new appended; what stands in it already never moves. */
export const codebookText = (folder: string, before: string): string => {
  const old = parse(before) as Codebook | null;
  const codebook: Codebook = old ?? { turns: [], endings: [] };
  const head = parse(readFileSync(join(folder, 'story.yaml'), 'utf8')) as {
    turns: { id: string; options: string[] }[];
  };
  const endings = parse(readFileSync(join(folder, 'endings.yaml'), 'utf8')) as { id: string }[];
  let isNew = old === null;
  for (const turn of head.turns) {
    const known = codebook.turns.filter((entry) => entry.turn === turn.id).flatMap((entry) => entry.options);
    const fresh = turn.options.filter((option) => !known.includes(option));
    for (let from = 0; from < fresh.length; from += OPTIONS_A_DIGIT) {
      codebook.turns.push({ turn: turn.id, options: fresh.slice(from, from + OPTIONS_A_DIGIT) });
      isNew = true;
    }
  }
  for (const ending of endings) {
    if (codebook.endings.includes(ending.id)) continue;
    codebook.endings.push(ending.id);
    isNew = true;
  }
  return isNew ? HEADER + stringify(codebook, { flowCollectionPadding: true }) : before;
};

import { knownEnding, knownOption, knownTurn, parsed, type Reading } from './reading';
import { codebookSchema } from './schema';
import type { CodebookEntry, EndingId, OptionId } from './story';
import type { StoryFile } from './storyFile';

/** Reads the numbering behind life codes and checks that it covers every turn, option and ending. */
export const readCodebook = (
  reading: Reading,
  file: StoryFile,
): { readonly codebook: readonly CodebookEntry[]; readonly codebookEndings: readonly EndingId[] } => {
  const raw = parsed(reading.reporter, file, [], codebookSchema, file.data);
  if (raw === null) return { codebook: [], codebookEndings: [] };
  const codebook = raw.turns.flatMap((entry, index): CodebookEntry[] => {
    const turn = knownTurn(reading, file, ['turns', index, 'turn'], entry.turn);
    if (turn === null) return [];
    const options = entry.options
      .map((option, at) => knownOption(reading, file, ['turns', index, 'options', at], turn, option))
      .filter((option): option is OptionId => option !== null);
    return [{ turn: turn.id, options }];
  });
  const codebookEndings = raw.endings
    .map((ending, index) => knownEnding(reading, file, ['endings', index], ending))
    .filter((ending): ending is EndingId => ending !== null);
  const missing = [
    ...[...reading.turns.values()].flatMap((turn) =>
      turn.options
        .filter(
          (option) => !codebook.some((entry) => entry.turn === turn.id && entry.options.includes(option)),
        )
        .map((option) => `${turn.id}/${option}`),
    ),
    ...[...reading.endingIds].filter((ending) => !codebookEndings.includes(ending as EndingId)),
  ];
  if (missing.length > 0) {
    reading.reporter.report(
      file,
      [],
      'codebook-changed',
      `The codebook does not know ${missing.join(', ')}.`,
    );
  }
  return { codebook, codebookEndings };
};

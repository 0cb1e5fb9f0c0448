import { nearestOf } from './diagnostics';
import { knownEnding, knownOption, knownTurn, type Reading } from './reading';
import type { Condition, Dream, OptionId } from './story';
import type { Path, StoryFile } from './storyFile';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads `{ offer: decline }` and its relatives. Several keys in one map must all hold; a list of options means any of
 * them. What cannot be read is reported, and counts as never met.
 */
export const readCondition = (reading: Reading, file: StoryFile, path: Path, raw: unknown): Condition => {
  const never: Condition = { kind: 'any', of: [] };
  const fail = (at: Path, what: string): Condition => {
    reading.reporter.report(file, at, 'bad-condition', what);
    return never;
  };
  if (!isMap(raw) || Object.keys(raw).length === 0) return fail(path, 'This is not a condition.');

  const list = (at: Path, value: unknown): Condition[] =>
    Array.isArray(value)
      ? value.map((part, index) => readCondition(reading, file, [...at, index], part))
      : [fail(at, 'A list of conditions is wanted here.')];

  const parts = Object.entries(raw).map(([key, value]): Condition => {
    const at = [...path, key];
    switch (key) {
      case 'all':
        return { kind: 'all', of: list(at, value) };
      case 'any':
        return { kind: 'any', of: list(at, value) };
      case 'not':
        return { kind: 'not', of: readCondition(reading, file, at, value) };
      case 'met': {
        const turn = knownTurn(reading, file, at, String(value));
        return turn === null ? never : { kind: 'met', turn: turn.id };
      }
      case 'found': {
        const ending = knownEnding(reading, file, at, String(value));
        return ending === null ? never : { kind: 'found', ending };
      }
      case 'cut':
        if (reading.cuts.includes(String(value))) return { kind: 'cut', cut: String(value) };
        reading.reporter.report(
          file,
          at,
          'unknown-cut',
          `"${String(value)}" is not a cut.${nearestOf(String(value), reading.cuts)}`,
        );
        return never;
      case 'dream':
        return typeof value === 'number' && [0, 1, 2, 3].includes(value)
          ? { kind: 'dream', dream: value as Dream }
          : fail(at, '"dream" is 0, 1, 2 or 3.');
      default: {
        const turn = knownTurn(reading, file, at, key);
        if (turn === null) return never;
        const wanted: unknown[] = Array.isArray(value) ? value : [value];
        const options = wanted
          .map((option) => knownOption(reading, file, at, turn, String(option)))
          .filter((option): option is OptionId => option !== null);
        return { kind: 'picked', turn: turn.id, options };
      }
    }
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts };
};

/** An optional `when`, ready to be spread into what carries it. */
export const whenOf = (
  reading: Reading,
  file: StoryFile,
  path: Path,
  raw: { readonly when?: unknown },
): { when?: Condition } =>
  raw.when === undefined ? {} : { when: readCondition(reading, file, [...path, 'when'], raw.when) };

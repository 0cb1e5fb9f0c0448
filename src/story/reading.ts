import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import type { Location } from './diagnostics';
import { nearestOf } from './diagnostics';
import type { CastId, EndingId, LineId, OptionId, SceneId, Turn, TurnId } from './story';
import type { Path, Reporter, StoryFile } from './storyFile';

/** What is known while the files are read, and what has been read from them. */
export interface Reading {
  readonly reporter: Reporter;
  readonly cuts: readonly string[];
  readonly speakers: readonly CastId[];
  readonly names: Readonly<Record<string, string>>;
  readonly turns: ReadonlyMap<TurnId, Turn>;
  readonly sceneIds: ReadonlySet<string>;
  readonly endingIds: ReadonlySet<string>;
  readonly messages: Map<LineId, string>;
  /** Where each beat, text, scene, turn and ending stands. */
  readonly places: Map<string, Location>;
}

/** A value that fits its schema, or null after everything wrong with it was reported. */
export const parsed = <Schema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  reporter: Reporter,
  file: StoryFile,
  path: Path,
  schema: Schema,
  value: unknown,
): InferOutput<Schema> | null => {
  const result = safeParse(schema, value);
  if (result.success) return result.output;
  reporter.reportIssues(file, path, result.issues);
  return null;
};

/** Remembers where something stands, and reports a second thing of the same id. */
export const place = (reading: Reading, file: StoryFile, path: Path, id: string): void => {
  if (reading.places.has(id)) reading.reporter.report(file, path, 'duplicate-id', `"${id}" exists already.`);
  else reading.places.set(id, { file: file.path, ...file.locate(path) });
};

/** Puts the names in for their $tokens. */
export const named = (reading: Reading, file: StoryFile, path: Path, text: string): string =>
  text.replaceAll(/\$([a-z]+)/g, (token, name: string) => {
    const value = reading.names[name];
    if (value !== undefined) return value;
    const near = nearestOf(name, Object.keys(reading.names));
    reading.reporter.report(file, path, 'unknown-name', `"${token}" has no name.${near}`);
    return token;
  });

/** Mints a text's id and keeps its words. */
export const message = (reading: Reading, file: StoryFile, path: Path, id: string, text: string): LineId => {
  const minted = id as LineId;
  reading.messages.set(minted, named(reading, file, path, text));
  if (!reading.places.has(id)) reading.places.set(id, { file: file.path, ...file.locate(path) });
  return minted;
};

/** The turn of that id, or null after reporting that there is none. */
export const knownTurn = (reading: Reading, file: StoryFile, path: Path, id: string): Turn | null => {
  const turn = reading.turns.get(id as TurnId);
  if (turn !== undefined) return turn;
  const near = nearestOf(id, reading.turns.keys());
  reading.reporter.report(file, path, 'unknown-turn', `"${id}" is not a turn.${near}`);
  return null;
};

export const knownOption = (
  reading: Reading,
  file: StoryFile,
  path: Path,
  turn: Turn,
  id: string,
): OptionId | null => {
  const option = turn.options.find((candidate) => candidate === id);
  if (option !== undefined) return option;
  const near = nearestOf(id, turn.options);
  reading.reporter.report(file, path, 'unknown-option', `"${id}" is not an option of "${turn.id}".${near}`);
  return null;
};

export const knownEnding = (reading: Reading, file: StoryFile, path: Path, id: string): EndingId | null => {
  if (reading.endingIds.has(id)) return id as EndingId;
  const near = nearestOf(id, reading.endingIds);
  reading.reporter.report(file, path, 'unknown-ending', `"${id}" is not an ending.${near}`);
  return null;
};

export const knownScene = (reading: Reading, file: StoryFile, path: Path, id: string): SceneId | null => {
  if (reading.sceneIds.has(id)) return id as SceneId;
  const near = nearestOf(id, reading.sceneIds);
  reading.reporter.report(file, path, 'unknown-scene', `"${id}" is not a scene.${near}`);
  return null;
};

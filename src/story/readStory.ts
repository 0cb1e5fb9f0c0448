import type { Diagnostic, Location } from './diagnostics';
import { nearestOf } from './diagnostics';
import { createBeatReader } from './readBeats';
import { readCodebook } from './readCodebook';
import { whenOf } from './readCondition';
import { readEndings } from './readEndings';
import { knownScene, message, named, parsed, place, type Reading } from './reading';
import { readMontage } from './readMontage';
import { pictureOf } from './readPicture';
import { headSchema, namesSchema, type RawHead, sceneSchema } from './schema';
import type { OptionId, Scene, SceneId, Story, Turn, TurnId } from './story';
import { createReporter, type Reporter, type StoryFile } from './storyFile';
import { structureProblems } from './structure';

/** The files of a story folder that are not scenes. */
export const HEAD_FILES = ['story', 'names', 'endings', 'montage', 'codebook'] as const;
type HeadFile = (typeof HEAD_FILES)[number];

/** A story that can be played, or everything that is wrong with its files. */
export type ReadStory =
  | { readonly story: Story; readonly places: ReadonlyMap<string, Location> }
  | { readonly diagnostics: readonly Diagnostic[] };

const baseName = (file: StoryFile): string => file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');

const readTurns = (reporter: Reporter, file: StoryFile, head: RawHead): Map<TurnId, Turn> => {
  const turns = new Map<TurnId, Turn>();
  head.turns.forEach((raw, index) => {
    const id = raw.id as TurnId;
    if (turns.has(id))
      reporter.report(file, ['turns', index, 'id'], 'duplicate-id', `"${id}" exists already.`);
    if (raw.happened !== undefined && !raw.options.includes(raw.happened)) {
      const near = nearestOf(raw.happened, raw.options);
      reporter.report(
        file,
        ['turns', index, 'happened'],
        'unknown-option',
        `"${raw.happened}" is not an option of "${id}".${near}`,
      );
    }
    turns.set(id, {
      id,
      kind: raw.kind,
      ...(raw.who !== undefined && { who: raw.who }),
      name: raw.name,
      options: raw.options as OptionId[],
      ...(raw.happened !== undefined && { happened: raw.happened as OptionId }),
    });
  });
  return turns;
};

const readScene = (reading: Reading, file: StoryFile): Scene | null => {
  const raw = parsed(reading.reporter, file, [], sceneSchema, file.data);
  if (raw === null) return null;
  if (raw.id !== baseName(file)) {
    reading.reporter.report(file, ['id'], 'wrong-file-name', `The scene "${raw.id}" is in ${file.path}.`);
  }
  const id = raw.id as SceneId;
  place(reading, file, ['id'], id);
  place(reading, file, ['opens'], `${id}/opens`);
  return {
    id,
    season: raw.season,
    place: raw.place === undefined ? null : message(reading, file, ['place'], `${id}/place`, raw.place),
    eyes: raw.eyes,
    opens: pictureOf(raw.opens, named(reading, file, ['opens', 'describe'], raw.opens.describe)),
    beats: createBeatReader(reading, file, id).readBeats(['beats'], raw.beats),
    next: raw.next.flatMap((way, index) => {
      const scene = knownScene(reading, file, ['next', index, 'scene'], way.scene);
      return scene === null ? [] : [{ scene, ...whenOf(reading, file, ['next', index], way) }];
    }),
  };
};

/** Reads a whole story folder. All files are read before anything is given up, so that a writer sees every mistake at once. */
export const readStory = (files: readonly StoryFile[]): ReadStory => {
  const reporter = createReporter();
  const heads = new Map<HeadFile, StoryFile>();
  const sceneFiles: StoryFile[] = [];
  for (const file of files) {
    const head = HEAD_FILES.find((name) => name === baseName(file));
    if (head === undefined) sceneFiles.push(file);
    else heads.set(head, file);
  }
  const missing = HEAD_FILES.filter((name) => !heads.has(name));
  const folder: StoryFile = { path: 'story folder', data: null, locate: () => ({ line: 1, column: 1 }) };
  for (const name of missing) reporter.report(folder, [], 'missing-file', `There is no ${name}.yaml.`);
  const file = (name: HeadFile): StoryFile => heads.get(name) ?? folder;
  if (missing.length > 0) return { diagnostics: reporter.diagnostics };

  const head = parsed(reporter, file('story'), [], headSchema, file('story').data);
  const names = parsed(reporter, file('names'), [], namesSchema, file('names').data);
  if (head === null || names === null) return { diagnostics: reporter.diagnostics };

  const idIn = (data: unknown): string[] =>
    typeof data === 'object' && data !== null && 'id' in data ? [String(data.id)] : [];
  const endingData = file('endings').data;
  const reading: Reading = {
    reporter,
    cuts: head.cuts,
    speakers: head.speakers,
    names,
    turns: readTurns(reporter, file('story'), head),
    sceneIds: new Set(sceneFiles.flatMap((scene) => idIn(scene.data))),
    endingIds: new Set(Array.isArray(endingData) ? endingData.flatMap(idIn) : []),
    messages: new Map(),
    places: new Map(),
  };
  for (const [index, turn] of head.turns.entries()) {
    reading.places.set(`turn:${turn.id}`, {
      file: file('story').path,
      ...file('story').locate(['turns', index]),
    });
  }
  const start = knownScene(reading, file('story'), ['start'], head.start);
  const scenes = sceneFiles
    .map((scene) => readScene(reading, scene))
    .filter((scene): scene is Scene => scene !== null);
  const montage = readMontage(reading, file('montage'));
  const endings = readEndings(reading, file('endings'));
  const codebook = readCodebook(reading, file('codebook'));
  if (start === null || reporter.diagnostics.length > 0) return { diagnostics: reporter.diagnostics };

  const story: Story = {
    id: head.id,
    title: head.title,
    version: head.version,
    start,
    cuts: head.cuts,
    scenes: new Map(scenes.map((scene) => [scene.id, scene])),
    turns: reading.turns,
    endings: new Map(endings.map((ending) => [ending.id, ending])),
    montage,
    messages: reading.messages,
    names: Object.fromEntries(head.speakers.map((speaker) => [speaker, names[speaker] ?? speaker])),
    ...codebook,
  };
  for (const { id, code, what } of structureProblems(story)) {
    const at = reading.places.get(id) ?? { file: file('story').path, line: 1, column: 1 };
    reporter.report({ path: at.file, data: null, locate: () => at }, [], code, what);
  }
  return reporter.diagnostics.length > 0
    ? { diagnostics: reporter.diagnostics }
    : { story, places: reading.places };
};

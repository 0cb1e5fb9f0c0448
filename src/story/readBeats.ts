import { nearestOf } from './diagnostics';
import { lineIdFor } from './lineId';
import { readCondition, whenOf } from './readCondition';
import { knownEnding, knownOption, knownTurn, message, parsed, place, type Reading } from './reading';
import { patchOf } from './readPicture';
import { armSchema, type BeatKind, beatSchemas, elseSchema } from './schema';
import type { Arm, Beat, BeatId, Option, TurnId } from './story';
import type { Path, StoryFile } from './storyFile';

/** A bar of silence, in seconds: a slow waltz at 90 beats a minute. */
const BAR_SECONDS = 2;

/** Reads the beats of one scene; `ids` are those its writer gave, so that made-up ones keep clear of them. */
export const createBeatReader = (reading: Reading, file: StoryFile, sceneId: string) => {
  const taken = new Set<string>();
  const kinds = Object.keys(beatSchemas) as BeatKind[];

  const own = (path: Path, id: string): BeatId => {
    taken.add(id);
    place(reading, file, path, `${sceneId}/${id}`);
    return `${sceneId}/${id}` as BeatId;
  };
  const counted = (path: Path, name: string): BeatId => {
    let id = name;
    for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
    return own(path, id);
  };

  const readLine = (
    path: Path,
    text: string,
    who: string | null,
    raw: { id?: string | undefined; when?: unknown },
  ): Beat => {
    if (who !== null && !reading.speakers.includes(who)) {
      const near = nearestOf(who, reading.speakers);
      reading.reporter.report(file, [...path, 'who'], 'unknown-speaker', `"${who}" never speaks.${near}`);
    }
    const id = own(path, raw.id ?? lineIdFor(text, (candidate) => taken.has(candidate)));
    const key = who === null ? 'narrate' : 'say';
    return {
      id,
      kind: 'line',
      who,
      text: message(reading, file, [...path, key], id, text),
      ...whenOf(reading, file, path, raw),
    };
  };

  const readArm = (path: Path, raw: unknown): Arm | null => {
    if (typeof raw === 'object' && raw !== null && 'else' in raw) {
      const otherwise = parsed(reading.reporter, file, path, elseSchema, raw);
      return otherwise && { beats: readBeats([...path, 'else'], otherwise.else) };
    }
    const arm = parsed(reading.reporter, file, path, armSchema, raw);
    return (
      arm && {
        when: readCondition(reading, file, [...path, 'when'], arm.when),
        beats: readBeats([...path, 'beats'], arm.beats),
      }
    );
  };

  /** The arms of a branch end in an `else`, or name every option of one turn. */
  const isExhaustive = (arms: readonly Arm[]): boolean => {
    if (arms.at(-1)?.when === undefined) return true;
    const seen = new Map<TurnId, Set<string>>();
    for (const { when } of arms) {
      if (when?.kind !== 'picked') return false;
      const options = seen.get(when.turn) ?? new Set();
      for (const option of when.options) options.add(option);
      seen.set(when.turn, options);
    }
    const [entry] = seen;
    return (
      seen.size === 1 && entry !== undefined && entry[1].size === reading.turns.get(entry[0])?.options.length
    );
  };

  const readChoose = (path: Path, raw: NonNullable<unknown>): Beat | null => {
    const beat = parsed(reading.reporter, file, path, beatSchemas.choose, raw);
    const turn = beat && knownTurn(reading, file, [...path, 'choose'], beat.choose);
    if (beat === null || turn === null) return null;
    const id = counted(path, beat.id ?? `choose-${turn.id}`);
    const options = beat.options.flatMap((option, index): Option[] => {
      const at = [...path, 'options', index];
      const known = knownOption(reading, file, [...at, 'id'], turn, option.id);
      if (known === null) return [];
      const text = message(reading, file, [...at, 'text'], `${id}-${known}`, option.text);
      return [{ id: known, text, ...whenOf(reading, file, at, option) }];
    });
    const missing = turn.options.filter((option) => !options.some((offered) => offered.id === option));
    if (missing.length > 0) {
      const what = `"${turn.id}" is offered here without ${missing.map((option) => `"${option}"`).join(', ')}.`;
      reading.reporter.report(file, path, 'option-never-offered', what);
    }
    return {
      id,
      kind: 'choose',
      turn: turn.id,
      ...(beat.ask !== undefined && { ask: message(reading, file, [...path, 'ask'], `${id}-ask`, beat.ask) }),
      options,
      ...whenOf(reading, file, path, beat),
    };
  };

  const readBeat = (path: Path, raw: unknown): Beat | null => {
    const keys = typeof raw === 'object' && raw !== null ? Object.keys(raw) : [];
    const kind = kinds.find((candidate) => keys.includes(candidate));
    if (kind === undefined) {
      const near = nearestOf(keys[0] ?? '', kinds);
      reading.reporter.report(
        file,
        path,
        'unknown-beat',
        `"${keys[0] ?? String(raw)}" is no kind of beat.${near}`,
      );
      return null;
    }
    if (kind === 'choose') return readChoose(path, raw as object);
    const beat = parsed(reading.reporter, file, path, beatSchemas[kind], raw);
    if (beat === null) return null;
    if ('narrate' in beat) return readLine(path, beat.narrate, null, beat);
    if ('say' in beat) return readLine(path, beat.say, beat.who, beat);
    const when = whenOf(reading, file, path, beat);
    if ('direct' in beat) {
      return {
        id: counted(path, 'direct'),
        kind: 'direct',
        change: patchOf(beat.direct, beat.describe),
        ...when,
      };
    }
    if ('strike' in beat) return { id: counted(path, 'strike'), kind: 'strike', cue: beat.strike, ...when };
    if ('rest' in beat) {
      const seconds = typeof beat.rest === 'number' ? beat.rest * BAR_SECONDS : Number.parseFloat(beat.rest);
      return { id: counted(path, beat.id ?? 'rest'), kind: 'rest', seconds, ...when };
    }
    if ('make' in beat)
      return { id: counted(path, `make-${beat.make}`), kind: 'make', thing: beat.make, ...when };
    if ('hold' in beat) {
      const turn = beat.turn === undefined ? null : knownTurn(reading, file, [...path, 'turn'], beat.turn);
      return {
        id: counted(path, `hold-${beat.hold}`),
        kind: 'hold',
        piece: beat.hold,
        ...(turn !== null && { turn: turn.id }),
        ...when,
      };
    }
    if ('end' in beat) {
      const ending = knownEnding(reading, file, [...path, 'end'], beat.end);
      return ending === null ? null : { id: counted(path, `end-${beat.end}`), kind: 'end', ending, ...when };
    }
    if (!('branch' in beat)) return null;
    const arms = beat.branch
      .map((arm, index) => readArm([...path, 'branch', index], arm))
      .filter((arm): arm is Arm => arm !== null);
    if (arms.length === beat.branch.length && !isExhaustive(arms)) {
      reading.reporter.report(file, path, 'branch-not-exhaustive', 'Some lives fit no arm of this branch.');
    }
    return { id: counted(path, 'branch'), kind: 'branch', arms, ...when };
  };

  const readBeats = (path: Path, raw: readonly unknown[]): readonly Beat[] =>
    raw.flatMap((beat, index) => readBeat([...path, index], beat) ?? []);

  return { readBeats };
};

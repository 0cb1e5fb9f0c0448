import { endingOf, keptBy } from '../../src/story/ending';
import type { Made, Place } from '../../src/story/life';
import { advance, begin, choose, make, optionsAt, stepOf, turnAt } from '../../src/story/play';
import type { EndingId, OptionId, Story } from '../../src/story/story';
import { tableauOf } from '../../src/story/tableau';

/** What a script's player plays and draws. */
const MADE: Required<Made> = {
  phrase: [0, 2, 4, 3, 6].map((key, index) => ({ key, at: index * 0.5 })),
  sign: [
    [
      [0.2, 0.3],
      [0.8, 0.7],
    ],
  ],
};

const listOf = (text: string): readonly string[] => text.split(/\s*,\s*/).filter((word) => word !== '');

/**
 * Plays a script, line by line, as a player would; throws at the first line that does not come true, naming it.
 *
 *     cut short                     which cut (before anything else)
 *     shelf the-smile, unfinished   endings found before
 *     see Forty coats               reads on until a caption holds these words
 *     choose offer: decline         reads on to this turn and decides it
 *     offered smile, away           what the last turn offered, exactly
 *     make phrase                   reads on to where it is asked for, and makes it
 *     ending the-student            reads on to the end, which must be this one
 *     keeps name                    what the ending keeps, exactly (or: keeps nothing)
 */
export const playScript = (story: Story, script: string): Place => {
  let cut = story.cuts[0] ?? '';
  let shelf: readonly EndingId[] = [];
  let place: Place | null = null;
  let offered: readonly string[] = [];
  const here = (): Place => {
    place ??= begin(story, cut, shelf);
    return place;
  };
  /** Reads on until something is true; throws where the story waits first. */
  const readUntil = (isThere: (at: Place) => boolean, wanted: string): Place => {
    let at = here();
    while (!isThere(at)) {
      const next = advance(story, at);
      if (next === at) throw new Error(`${wanted}: the story waits at "${at.beat}".`);
      at = next;
    }
    place = at;
    return at;
  };

  const commands: Readonly<Record<string, (rest: string) => void>> = {
    cut: (rest) => {
      cut = rest;
    },
    shelf: (rest) => {
      shelf = listOf(rest) as EndingId[];
    },
    see: (rest) => {
      readUntil((at) => {
        const { now } = tableauOf(story, at);
        return now.kind === 'line' && now.text.includes(rest);
      }, `see ${rest}`);
    },
    choose: (rest) => {
      const [turn = '', option = ''] = rest.split(/\s*:\s*/);
      const at = readUntil((candidate) => turnAt(story, candidate) === turn, `choose ${rest}`);
      offered = optionsAt(story, at);
      place = choose(story, at, option as OptionId);
    },
    offered: (rest) => {
      if (offered.join() !== listOf(rest).join())
        throw new Error(`offered ${rest}: it was ${offered.join(', ')}.`);
    },
    make: (rest) => {
      const at = readUntil((candidate) => {
        const { beat } = stepOf(story, candidate);
        return beat.kind === 'make' && beat.thing === rest;
      }, `make ${rest}`);
      place = make(story, at, MADE);
    },
    ending: (rest) => {
      const at = readUntil((candidate) => stepOf(story, candidate).beat.kind === 'end', `ending ${rest}`);
      const ending = endingOf(story, at.life)?.id;
      if (ending !== rest) throw new Error(`ending ${rest}: it was ${ending}.`);
    },
    keeps: (rest) => {
      const ending = endingOf(story, here().life);
      const kept = ending === null ? [] : keptBy(story, ending, here().life);
      const wanted = rest === 'nothing' ? [] : listOf(rest);
      if ([...kept].sort().join() !== [...wanted].sort().join()) {
        throw new Error(`keeps ${rest}: it was ${kept.join(', ') || 'nothing'}.`);
      }
    },
  };

  for (const [index, line] of script.split('\n').entries()) {
    const text = line.replace(/#.*$/, '').trim();
    if (text === '') continue;
    const [word = ''] = text.split(' ', 1);
    const command = commands[word];
    try {
      if (command === undefined) throw new Error(`"${word}" is no command.`);
      command(text.slice(word.length).trim());
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return here();
};

import { languageProblems } from '../src/content/languageProblems';
import { cosmeticProblems, endingProblems, repeatProblems } from '../src/content/lawProblems';
import type { Subject } from '../src/content/subject';
import { seededRandom } from '../src/director/seededRandom';
import { type Diagnostic, lineOf } from '../src/story/diagnostics';
import { exploreWithShelf, furthest } from '../src/story/explore';
import type { Life, Place } from '../src/story/life';
import { begin, choose, optionsAt } from '../src/story/play';
import type { Keep, Story } from '../src/story/story';
import { allBeats } from '../src/story/structure';
import { textOf } from '../src/story/tableau';
import { traceOf } from '../src/story/trace';
import { bannedIn } from './bannedPhrases';

/** Reading pace of subtitles, in characters a minute (MEASURES of this project; a calm adult reader). */
export const CHARACTERS_A_MINUTE = 583;
/** How long the held pieces take when held to their end, in seconds. */
const SONG_SECONDS: Readonly<Record<string, number>> = { feature: 135, short: 85 };
const HOLD_SECONDS = 20;
const SAMPLE_LIVES = 300;

export interface EndingReport {
  readonly id: string;
  readonly key: string;
  readonly reachable: boolean;
  readonly shortCut: boolean;
  /** The fewest turns that must go otherwise than they happened. */
  readonly turns: number | null;
  /** Chance when every option is as likely as the others, on the empty shelf (feature cut). */
  readonly odds: number;
  /** Each combination kept by some life that ends here. */
  readonly keeps: readonly (readonly Keep[])[];
}

export interface StoryReport {
  readonly scenes: number;
  readonly beats: number;
  readonly words: number;
  readonly states: number;
  readonly seconds: number;
  readonly endings: readonly EndingReport[];
  readonly cosmeticOptions: number;
  readonly longCaptions: number;
  readonly longOptions: number;
  readonly bannedPhrases: number;
  /** Mean over seeded random lives that hold the song to its end. */
  readonly minutes: Readonly<Record<string, number>>;
  /** Most characters of captions on a road, and before its first hinge. */
  readonly characters: Readonly<Record<string, { readonly most: number; readonly beforeFirstHinge: number }>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A life lived at random to its end; `hold` keeps every held song alive. */
export const randomLife = (story: Story, cut: string, random: () => number, hold = true): Life => {
  let place: Place = furthest(story, begin(story, cut));
  while (traceOf(story, place.life).ending === null) {
    const options = optionsAt(story, place);
    const beat = traceOf(story, place.life).steps.at(-1)?.beat;
    const pick = beat?.kind === 'hold' && hold ? 0 : Math.floor(random() * options.length);
    const option = options[pick];
    if (option === undefined) throw new RangeError(`Nothing is offered at "${place.beat}".`);
    place = furthest(story, choose(story, place, option));
  }
  return place.life;
};

const lengthOf = (story: Story, life: Life) => {
  let characters = 0;
  let seconds = 0;
  let sings = false;
  let beforeFirstHinge: number | null = null;
  for (const { beat } of traceOf(story, life).steps) {
    if (beat.kind === 'line') characters += textOf(story, beat.text).length;
    if (beat.kind === 'rest') seconds += beat.seconds;
    if (beat.kind === 'hold' && beat.turn !== undefined) sings = true;
    if (beat.kind === 'hold')
      seconds += beat.turn === undefined ? HOLD_SECONDS : (SONG_SECONDS[life.cut] ?? 85);
    if (beat.kind === 'choose' && story.turns.get(beat.turn)?.kind === 'hinge')
      beforeFirstHinge ??= characters;
  }
  return { characters, seconds, sings, beforeFirstHinge: beforeFirstHinge ?? 0 };
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** Everything a writer wants to know of a story, measured over all its lives. */
export const storyReportOf = (subject: Subject): StoryReport => {
  const { story } = subject;
  const started = performance.now();
  const explorations = story.cuts.map((cut) => exploreWithShelf(story, cut));
  const seconds = (performance.now() - started) / 1000;
  const cosmetic = cosmeticProblems(subject);
  const beats = [...story.scenes.values()].flatMap((scene) => allBeats(scene.beats));
  const language = languageProblems(subject);
  const longOf = (code: string): number => language.filter((problem) => problem.code === code).length;

  const minutes: Record<string, number> = {};
  const characters: Record<string, { most: number; beforeFirstHinge: number }> = {};
  for (const cut of story.cuts) {
    const random = seededRandom(64);
    const lives = Array.from({ length: SAMPLE_LIVES }, () => lengthOf(story, randomLife(story, cut, random)));
    const most = Math.max(...lives.map((life) => life.characters));
    const full = lives.filter((life) => life.sings);
    const mean =
      full.reduce((sum, life) => sum + life.characters / CHARACTERS_A_MINUTE + life.seconds / 60, 0) /
      full.length;
    minutes[cut] = Math.round(mean * 10) / 10;
    characters[cut] = { most, beforeFirstHinge: Math.max(...lives.map((life) => life.beforeFirstHinge)) };
  }

  return {
    scenes: story.scenes.size,
    beats: beats.length,
    words: [...story.messages.values()].reduce((sum, text) => sum + wordsIn(text), 0),
    states: explorations.reduce((sum, exploration) => sum + exploration.states, 0),
    seconds: Math.round(seconds * 1000) / 1000,
    endings: [...story.endings.values()].map((ending): EndingReport => {
      const ways = explorations.flatMap(({ cut, outcomes }) =>
        outcomes.filter((outcome) => outcome.ending === ending.id).map((outcome) => ({ cut, ...outcome })),
      );
      const combinations = new Map(ways.map((way) => [way.keeps.join(' '), way.keeps]));
      return {
        id: ending.id,
        key: ending.key,
        reachable: ways.length > 0,
        shortCut: ways.some((way) => way.cut === story.cuts.at(-1)),
        turns: ways.length === 0 ? null : Math.min(...ways.map((way) => way.turns)),
        odds: ways.filter((way) => way.cut === story.cuts[0]).reduce((sum, way) => sum + way.odds, 0),
        keeps: [...combinations.values()],
      };
    }),
    cosmeticOptions: cosmetic.length,
    longCaptions: longOf('long-line'),
    longOptions: longOf('long-option'),
    bannedPhrases: [...story.messages.values()].reduce((sum, text) => sum + bannedIn(text).length, 0),
    minutes,
    characters,
    diagnostics: [
      ...repeatProblems(subject, explorations),
      ...endingProblems(subject, explorations),
      ...cosmetic,
      ...language,
    ],
  };
};

/** The report as a person reads it. */
export const reportText = (report: StoryReport): string =>
  [
    `${report.scenes} scenes, ${report.beats} beats, ${report.words} words`,
    `${report.states} states explored in ${report.seconds} s`,
    ...Object.entries(report.minutes).map(
      ([cut, length]) =>
        `${cut}: about ${length} min; at most ${report.characters[cut]?.most} characters, ${report.characters[cut]?.beforeFirstHinge} before the first hinge`,
    ),
    '',
    ...report.endings.map((ending) => {
      const keeps = ending.keeps
        .map((kept) => (kept.length === 0 ? 'none of the three' : kept.join(' and ')))
        .join(' | ');
      const way = ending.reachable
        ? `${ending.turns} turned, ${(ending.odds * 100).toFixed(1)} %`
        : 'NOT REACHABLE';
      return `${ending.key.padEnd(3)} ${ending.id.padEnd(24)} ${way.padEnd(18)} ${ending.shortCut ? 'both cuts' : 'feature  '}  keeps ${keeps}`;
    }),
    '',
    `cosmetic options ${report.cosmeticOptions}, long captions ${report.longCaptions}, long options ${report.longOptions}, banned phrases ${report.bannedPhrases}`,
    ...report.diagnostics.map(lineOf),
  ].join('\n');

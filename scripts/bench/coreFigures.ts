import { Compiler, CompilerOptions } from 'inkjs/full';
import { seededRandom } from '../../src/director/seededRandom';
import { explore } from '../../src/story/explore';
import type { Place } from '../../src/story/life';
import { lifeCodeOf, readLifeCode } from '../../src/story/lifeCode';
import { advance, begin, choose, make, optionsAt, stepOf } from '../../src/story/play';
import type { Story } from '../../src/story/story';
import { tableauOf, textOf } from '../../src/story/tableau';
import { randomLife } from '../storyReport';
import { inkOf } from './inkOf';
import { type Figure, medianOf } from './measure';

const ROUNDS = 7;
const LIVES = 12;
const MADE = { phrase: [{ key: 0, at: 0 }], sign: [] };

/** Reads a beat as the game does, picture and all; or only its words, which is all that ink has. */
const readings = {
  tableau: (story: Story, place: Place): unknown => tableauOf(story, place).now,
  words: (story: Story, place: Place): unknown => {
    const { beat } = stepOf(story, place);
    return beat.kind === 'line' ? textOf(story, beat.text) : null;
  },
};

/** Plays whole lives beat by beat; returns how many steps that were. */
const playOurs = (
  story: Story,
  cut: string,
  random: () => number,
  read: (story: Story, place: Place) => unknown,
): number => {
  let steps = 0;
  for (let life = 0; life < LIVES; life += 1) {
    let place: Place = begin(story, cut);
    for (;;) {
      read(story, place);
      steps += 1;
      const { beat } = stepOf(story, place);
      if (beat.kind === 'end') break;
      if (beat.kind === 'line' || beat.kind === 'rest') {
        place = advance(story, place);
        continue;
      }
      const options = optionsAt(story, place);
      const option = options[Math.floor(random() * options.length)];
      if (beat.kind === 'make') place = make(story, place, MADE);
      else place = option === undefined ? advance(story, place) : choose(story, place, option);
    }
  }
  return steps;
};

type InkStory = ReturnType<Compiler['Compile']>;

const playInk = (ink: InkStory, random: () => number): number => {
  let steps = 0;
  for (let life = 0; life < LIVES; life += 1) {
    ink.ResetState();
    for (;;) {
      while (ink.canContinue) {
        ink.Continue();
        steps += 1;
      }
      const { length } = ink.currentChoices;
      if (length === 0) break;
      ink.ChooseChoiceIndex(Math.floor(random() * length));
      steps += 1;
    }
  }
  return steps;
};

const rateOf = (play: () => number): number => {
  const started = performance.now();
  const steps = play();
  return steps / ((performance.now() - started) / 1000);
};

/** Time of the story core: exploration, steps beside inkjs playing the same story in the same run, life codes. */
export const coreFigures = (story: Story): readonly Figure[] => {
  const cut = story.cuts[0] ?? '';
  const explored = performance.now();
  const states = story.cuts.reduce((sum, each) => sum + explore(story, each).states, 0);
  const exploring = (performance.now() - explored) / 1000;

  const ink = new Compiler(inkOf(story, cut), new CompilerOptions()).Compile();
  const ours: number[] = [];
  const words: number[] = [];
  const inks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(rateOf(() => playOurs(story, cut, seededRandom(round), readings.tableau)));
    words.push(rateOf(() => playOurs(story, cut, seededRandom(round), readings.words)));
    inks.push(rateOf(() => playInk(ink, seededRandom(round))));
  }

  const life = randomLife(story, cut, seededRandom(1));
  const reads = 200;
  const started = performance.now();
  for (let read = 0; read < reads; read += 1) readLifeCode(story, lifeCodeOf(story, life));
  const code = (performance.now() - started) / reads;

  return [
    {
      area: 'story',
      what: `every reachable state explored (${states} merged states)`,
      measured: exploring,
      unit: 's',
      budget: 2,
    },
    { area: 'story', what: 'steps a second, tableau and all', measured: medianOf(ours), unit: '/s' },
    { area: 'story', what: 'steps a second, words only', measured: medianOf(words), unit: '/s' },
    {
      area: 'story',
      what: 'steps a second of inkjs, same story, same run',
      measured: medianOf(inks),
      unit: '/s',
    },
    {
      area: 'story',
      what: 'words only beside inkjs',
      measured: medianOf(words) / medianOf(inks),
      unit: '×',
      budget: 5,
      atLeast: true,
    },
    { area: 'save', what: 'life to code and back', measured: code, unit: 'ms', budget: 1 },
  ];
};

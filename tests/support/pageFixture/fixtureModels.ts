import type { OctaveKey, PageModel, StoryView, View, Words } from '../../../src/page/model/pageModel';
import { defaultPreferences } from '../../../src/session/preferences';
import type { Screen } from '../../../src/session/sessionState';
import type { BeatId, EndingId, OptionId } from '../../../src/story/story';

const octave: readonly (readonly [key: string, ending: string, title: string])[] = [
  ['C', 'the-smile', 'The Smile'],
  ['C♯', 'the-set-list', 'The Set List'],
  ['D', 'the-tour', 'The Tour'],
  ['D♯', 'walk-on-by', 'Walk On By'],
  ['E', 'the-student', 'The Student'],
  ['F', 'ninety-nine-seats', 'Ninety-Nine Seats'],
  ['F♯', 'the-window', 'The Window'],
  ['G', 'twelve-chairs', 'Twelve Chairs'],
  ['G♯', 'unfinished', 'Unfinished'],
  ['A', 'two-suitcases', 'Two Suitcases'],
  ['A♯', 'one-more-song', 'One More Song'],
  ['B', 'the-cellar', 'The Cellar'],
  ['C′', 'while-the-song-lasts', 'While the Song Lasts'],
];

const keysWith = (found: (index: number) => boolean): OctaveKey[] =>
  octave.map(([key, ending, title], index) => ({
    ending: ending as EndingId,
    key,
    black: key.includes('♯'),
    found: found(index),
    title: found(index) ? title : null,
  }));

const modelOf = (screen: Screen, view: View, change: Partial<PageModel> = {}): PageModel => ({
  screen,
  view,
  preferences: defaultPreferences,
  notice: null,
  device: 'keyboard',
  ...change,
});

const title = (found: (index: number) => boolean, canContinue: boolean): PageModel =>
  modelOf('title', {
    kind: 'title',
    storyTitle: 'While the Song Lasts',
    keys: keysWith(found),
    found: keysWith(found).filter((key) => key.found).length,
    canContinue,
  });

const story = (words: Words, change: Partial<StoryView> = {}): PageModel =>
  modelOf('story', {
    kind: 'story',
    beat: 'restaurant/coats' as BeatId,
    season: 'winter',
    dream: 0,
    card: null,
    describe: 'A crowded room hung with bulbs. At the side a man plays an upright that nobody looks at.',
    showDescribe: false,
    soundCaption: null,
    whole: true,
    reveal: 2,
    canGoBack: true,
    pace: 'read',
    words,
    ...change,
  });

const option = (id: string, text: string, taken = false) => ({ id: id as OptionId, text, taken });

const choice: Words = {
  kind: 'choice',
  ask: null,
  hinge: true,
  options: [option('pass', 'Walk past her', true), option('kiss', 'Stop. Kiss her.')],
  focus: -1,
  back: null,
};

/** One made-up state of every screen, by name. */
export const fixtureModels: Readonly<Record<string, PageModel>> = {
  title: title(() => false, false),
  'title-some': title((index) => [0, 1, 5, 7, 10].includes(index), true),
  'title-all': title(() => true, true),
  caption: story({ kind: 'caption', name: null, text: 'Forty coats on the backs of forty chairs.' }),
  card: story(
    { kind: 'caption', name: null, text: 'Forty coats on the backs of forty chairs.' },
    { card: { season: 'winter', place: 'A restaurant on a boulevard' } },
  ),
  said: story(
    {
      kind: 'caption',
      name: 'Keith',
      text: "It's four years of rent. I'm not asking you to like it, I'm asking you to be paid.",
    },
    { showDescribe: true, soundCaption: 'A chorus, through a wall' },
  ),
  choice: story(choice),
  asked: story({
    kind: 'choice',
    ask: 'What does she write on the back of the napkin?',
    hinge: false,
    options: [
      option('river', 'A woman who walked into a river in winter, twice'),
      option('roof', 'Somebody on a roof'),
      option('train', 'A boy on the last train home', true),
    ],
    focus: -1,
    back: null,
  }),
};

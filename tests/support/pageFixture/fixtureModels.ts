import type {
  EndingView,
  HistoryEntry,
  OctaveKey,
  PageModel,
  StoryView,
  View,
  Words,
} from '../../../src/page/model/pageModel';
import { readyDrawings } from '../../../src/page/readyDrawings';
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

const held: Words = {
  kind: 'hold',
  piece: 'song',
  pressed: true,
  level: 1,
  sinking: false,
  vamp: false,
  caption: 'He stops. The room goes on without them.',
  toggles: false,
};

const beat = (id: string) => id as BeatId;

const ending: EndingView = {
  kind: 'ending',
  storyTitle: 'While the Song Lasts',
  ending: 'ninety-nine-seats' as EndingId,
  key: 'F',
  title: 'Ninety-Nine Seats',
  keeps: ['love', 'room'],
  kept: null,
  card: [
    'The room is downstairs. Upstairs there is a theatre, and it is hers, and it leaks.',
    'Thursday is his night off.',
  ],
  sign: readyDrawings[1]?.sign ?? null,
  strip: [
    {
      beat: beat('restaurant/turn'),
      name: 'Between the tables',
      chosen: 'Walk past her',
      season: 'winter',
      dreamBefore: 0,
      dream: 0,
    },
    {
      beat: beat('overlook/turn'),
      name: 'Above the city',
      chosen: 'Dance',
      season: 'spring',
      dreamBefore: 0,
      dream: 0,
    },
    {
      beat: beat('offer/turn'),
      name: 'The guitar pick',
      chosen: 'Take it',
      season: 'summer',
      dreamBefore: 0,
      dream: 0,
    },
    {
      beat: beat('night/turn'),
      name: 'Her opening',
      chosen: 'Leave the nine people',
      season: 'autumn',
      dreamBefore: 0,
      dream: 0,
    },
    {
      beat: beat('lay-by/turn'),
      name: 'The lay-by',
      chosen: 'Go with her',
      season: 'autumn',
      dreamBefore: 0,
      dream: 1,
    },
    {
      beat: beat('look/turn'),
      name: 'From the table',
      chosen: 'Smile',
      season: 'later',
      dreamBefore: 0,
      dream: 1,
    },
  ],
  oneChoiceAway: [
    { name: 'Between the tables', beat: beat('restaurant/turn') },
    { name: 'The lay-by', beat: beat('lay-by/turn') },
  ],
  again: null,
  code: 'Fw3-kZ81a-Q',
  link: 'Fw3-kZ81a-Q.AgAZ',
};

const said = (id: string, text: string, change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  beat: beat(id),
  scene: 'restaurant',
  card: null,
  kind: 'line',
  name: null,
  text,
  here: false,
  ...change,
});

const menuModels: Readonly<Record<string, PageModel>> = {
  ending: modelOf('ending', ending),
  'ending-again': modelOf('ending', {
    ...ending,
    ending: 'the-set-list' as EndingId,
    key: 'C♯',
    title: 'The Set List',
    keeps: [],
    kept: 'nothing to keep yet',
    card: ['Number four has sleigh bells, too.'],
    sign: null,
    strip: ending.strip.slice(0, 1),
    oneChoiceAway: ending.oneChoiceAway.slice(0, 1),
    again: { name: 'The left hand', beat: beat('restaurant/list') },
  }),
  pause: modelOf('pause', { kind: 'pause', pace: 'auto' }),
  history: modelOf('history', {
    kind: 'history',
    entries: [
      said('restaurant/coats', 'Forty coats on the backs of forty chairs.', {
        card: { season: 'winter', place: 'A restaurant on a boulevard' },
      }),
      said('restaurant/just', 'Just the list.', { name: 'The manager' }),
      said('restaurant/know', 'I know the list.', { name: 'Seb' }),
      said('restaurant/left', 'His left hand has found something down there that is not on the list.'),
      said('restaurant/list', 'Let the left hand have it', { kind: 'choice' }),
      said('restaurant/phrase', 'Five notes.', { kind: 'made' }),
      said('restaurant/forks', 'Forks.', { here: true }),
    ],
  }),
  octave: modelOf('octave', { kind: 'octave', keys: keysWith((index) => index % 3 === 0), found: 5 }),
  settings: modelOf('settings', { kind: 'settings' }),
  about: modelOf('about', { kind: 'about', storyTitle: 'While the Song Lasts' }),
  idle: modelOf('idle', { kind: 'idle', countdown: 24, under: story(choice).view }),
  attract: modelOf('attract', {
    kind: 'attract',
    storyTitle: 'While the Song Lasts',
    story: story({ kind: 'caption', name: null, text: 'Forks.' }).view as StoryView,
  }),
  notice: {
    ...title(() => false, false),
    notice: {
      what: 'The link could not be read: one letter is wrong.',
      remedy: 'Nothing was lost. Ask for the link again, or begin a life of your own.',
    },
  },
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
  full: story(
    {
      kind: 'caption',
      name: 'The woman who casts',
      text: 'The one with the river in it. You said that somebody in Seoul had stood there, twice.',
    },
    { card: { season: 'later', place: 'A departure lounge, and a piano that nobody plays' } },
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
  back: story({
    kind: 'choice',
    ask: 'She turns the napkin over.',
    hinge: false,
    options: [option('come', 'Write: come'), option('nothing', 'Write nothing')],
    focus: -1,
    back: readyDrawings[3]?.sign ?? null,
  }),
  phrase: story({
    kind: 'phrase',
    notes: [
      { key: 2, at: 0 },
      { key: 4, at: 0.5 },
      { key: 7, at: 1.1 },
    ],
  }),
  napkin: story({ kind: 'sign' }),
  hold: story({ ...held, pressed: false, level: 0, caption: null }),
  held: story(held),
  ...menuModels,
  sinking: story({ ...held, pressed: false, level: 0.45, sinking: true }),
};

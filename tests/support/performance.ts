import { createDirector } from '../../src/director/createDirector';
import type { Director } from '../../src/director/director';
import type { Intent } from '../../src/director/intent';
import { createSession } from '../../src/session/createSession';
import { createMemoryStore, type KeyStore } from '../../src/session/keyStore';
import type { Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/sessionState';
import type { EndingId, OptionId, Story } from '../../src/story/story';
import { type Now, tableauOf } from '../../src/story/tableau';
import { FakeClock } from './fakeClock';
import { RecordingSound } from './recordingSound';
import { RecordingStage } from './recordingStage';
import { tinyStory } from './stories';

/** For what a test knows to be there. */
export const never = (): never => {
  throw new Error('What this test relies on is not there.');
};

interface Options {
  readonly story?: Story;
  readonly texts?: Map<string, string>;
  readonly store?: KeyStore | null;
  readonly lobby?: boolean;
  readonly cut?: string;
  readonly still?: boolean;
  readonly clock?: FakeClock;
}

/** A whole game without a browser: doubles at the ports, a clock that tests own. */
export interface Rehearsal {
  readonly session: Session;
  readonly director: Director;
  readonly stage: RecordingStage;
  readonly sound: RecordingSound;
  readonly clock: FakeClock;
  readonly texts: Map<string, string>;
  send(...intents: Intent[]): void;
  /** From now on everything sent goes through this, as it goes through a mode in the game. */
  routeThrough(send: (intent: Intent) => void): void;
  state(): SessionState;
  now(): Now;
  beat(): string;
  /** Presses until something other than a line or a silence waits, or that beat is reached. */
  readOn(until?: string): void;
  /** Takes an option once it may be taken. */
  pick(option: string): void;
  playPhrase(...keys: number[]): void;
  /** Holds until the song vamps, and lets go. */
  holdToTheEnd(): void;
}

/** Begins such a game at its title. */
export const rehearse = (options: Options = {}): Rehearsal => {
  const { story = tinyStory(), texts = new Map(), lobby = false, clock = new FakeClock() } = options;
  const store = options.store === undefined ? createMemoryStore(texts) : options.store;
  const session = createSession({ story, store, lobby });
  const [stage, sound] = [new RecordingStage(), new RecordingSound()];
  const director = createDirector({
    session,
    stage,
    sound,
    clock,
    ...(options.cut !== undefined && { cut: options.cut }),
    ...(options.still !== undefined && { still: options.still }),
  });
  director.openTitle();
  const state = () => session.getState();
  const placeNow = () => {
    const { place } = state();
    if (place === null) throw new Error('Nothing is on stage.');
    return place;
  };
  const now = () => tableauOf(session.story, placeNow()).now;
  let route = director.send;
  const send = (...intents: Intent[]) => {
    for (const intent of intents) route(intent);
  };
  return {
    session,
    director,
    stage,
    sound,
    clock,
    texts,
    send,
    routeThrough(through) {
      route = through;
    },
    state,
    now,
    beat: () => `${placeNow().beat}`,
    readOn(until) {
      for (let presses = 0; presses < 5000 && `${placeNow().beat}` !== until; presses += 1) {
        if (!['line', 'rest'].includes(now().kind)) return;
        clock.pass(1);
        send({ kind: 'press' }, { kind: 'release' });
      }
    },
    pick(option) {
      clock.pass(0.35);
      send({ kind: 'choose', option: option as OptionId });
    },
    playPhrase(...keys) {
      for (const key of keys) {
        send({ kind: 'note', key });
        clock.pass(0.5);
      }
      clock.pass(2);
    },
    holdToTheEnd() {
      send({ kind: 'press' });
      for (let seconds = 0; seconds < 300 && !state().performance.held?.vamp; seconds += 1) clock.pass(1);
      send({ kind: 'release' });
      clock.pass(3);
    },
  };
};

/** Plays the tiny story in the short cut to where its song waits for the key. */
export const playToSong = (game: Rehearsal, kettle: 'boil' | 'leave' = 'boil'): void => {
  game.send({ kind: 'begin', cut: 'short' });
  game.readOn();
  game.pick(kettle);
  game.readOn();
  game.playPhrase(0, 2, 4, 5, 7);
  game.readOn();
  if (game.now().kind === 'make')
    game.send({
      kind: 'make-sign',
      sign: [
        [
          [0.1, 0.2],
          [0.8, 0.9],
        ],
      ],
    });
  game.readOn();
};

/** Plays the tiny story to an ending in the short cut, and on to its card. */
export const playToEnding = (game: Rehearsal, kettle: 'boil' | 'leave' = 'boil'): EndingId => {
  playToSong(game, kettle);
  game.holdToTheEnd();
  game.clock.pass(4);
  const now = game.now();
  if (now.kind !== 'end') throw new Error(`The life waits at "${game.beat()}".`);
  return now.ending;
};

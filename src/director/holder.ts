import type { Session } from '../session/session';
import type { Life } from '../story/life';
import type { Tableau } from '../story/tableau';
import { textOf } from '../story/tableau';
import { createDancedMusic } from './dancedMusic';
import { countedMusic } from './heldMusic';
import { type Hold, type HoldOutcome, heldFor, outcomeOf, pressed, released, unpressed } from './hold';
import type { Performer } from './performer';
import { type Piece, pieceOf, roadTo } from './piece';
import type { Clock, Music, SoundDesk, Stage } from './ports';
import { dreamOfVignette, tableauOfVignette, vignetteIndexAt } from './song';

/** What the hand of a film does: seconds before it presses, and how long it dances. */
const HAND_WAITS = 1;
const HAND_DANCES = 7;
/** Seconds the audio clock may stand still under a held key before the director counts by its own. */
const AUDIO_STALLS = 2.5;

type Outcome = Exclude<HoldOutcome, 'going'>;

export interface HolderParts {
  readonly session: Session;
  readonly performer: Performer;
  readonly stage: Stage;
  readonly sound: SoundDesk;
  readonly clock: Clock;
  readonly onOver: (outcome: Outcome) => void;
}

/** The one verb while it is asked for: a key held, let go, caught again. */
export interface Holder {
  /** A song this life let die is taken up where it stopped. `letsDie`: a film's hand lets this song go before its end. */
  start(tableau: Tableau, life: Life, letsDie: boolean): void;
  press(): void;
  release(): void;
  /** Where one press begins and one lets go. */
  toggle(): void;
  /** Nothing sinks and nothing sounds on until it is thawed; the key counts as let go. */
  freeze(): void;
  thaw(): void;
  /** What the stage is told of the music heard: who dances stands still until held, and where the audio clock stopped the director counts. */
  musicOver(heard: Music | null): Music | null;
  stop(): void;
}

/** A holder that shows what it holds on stage, in the room and in the session, frame by frame while it moves. */
export const createHolder = ({ session, performer, stage, sound, clock, onOver }: HolderParts): Holder => {
  let piece: Piece | null = null;
  let hold: Hold | null = null;
  const count = countedMusic();
  const danced = createDancedMusic();
  let shownIndex = -1;
  let waited = 0;
  let heardBar: number | null = null;
  let stalled = 0;
  let isOwnClock = false;
  /** Where the song that died last did so. */
  let died: { readonly road: string; readonly bar: number } | null = null;
  let stopFrames: (() => void) | null = null;

  /** The song's bar by the audio clock, unless that has stopped: a lost audio device must not hold the story up. */
  const audioBar = (isRunning: boolean, seconds: number): number | null => {
    const bar = sound.songBar();
    stalled = isRunning && bar !== null && bar === heardBar ? stalled + seconds : 0;
    heardBar = bar;
    isOwnClock ||= stalled >= AUDIO_STALLS;
    return isOwnClock ? null : bar;
  };

  const tell = (next: Hold) => {
    const before = hold?.held;
    hold = next;
    const { held } = next;
    if (before === held) return;
    stage.hold(held);
    sound.hold(held);
    const shown = session.getState().performance.held;
    const isSeen =
      shown === null ||
      shown.pressed !== held.pressed ||
      shown.vamp !== held.vamp ||
      Math.floor(shown.bar) !== Math.floor(held.bar) ||
      Math.ceil(shown.level * 20) !== Math.ceil(held.level * 20);
    if (isSeen) session.perform({ held });
  };

  const showVignette = ({ life, tableau, vignettes, bars }: Piece, { held, begun }: Hold) => {
    const index = begun ? vignetteIndexAt(held.bar, bars, vignettes.length) : -1;
    const vignette = vignettes[index];
    if (index === shownIndex || vignette === undefined) return;
    shownIndex = index;
    performer.show(
      tableauOfVignette(tableau, vignette, dreamOfVignette(session.story, life, vignettes, index)),
      'perform',
    );
    const vignetteCaption = vignette.caption === null ? null : textOf(session.story, vignette.caption);
    session.perform({ vignette: vignette.id, vignetteCaption });
  };

  /** In a film the key is pressed and let go as its life did it. */
  const actAsFilm = ({ tableau, bars, letsDie }: Piece, now: Hold, seconds: number): Hold => {
    waited += seconds;
    if (!now.held.pressed) return now.begun || waited < HAND_WAITS ? now : pressed(now);
    const isSong = tableau.now.kind === 'hold' && tableau.now.turn !== null;
    const lets = isSong
      ? (letsDie && now.held.bar >= bars / 2) || now.held.bar >= bars
      : now.secondsHeld >= HAND_DANCES;
    return lets ? released(now) : now;
  };

  const end = ({ life, tableau, codas }: Piece, { held }: Hold, outcome: Outcome) => {
    const coda = codas[outcome === 'silence' ? 1 : 0];
    died = outcome === 'silence' ? { road: roadTo(tableau, life), bar: Math.floor(held.bar) } : null;
    if (coda) sound.playCoda(coda);
    onOver(outcome);
  };

  const onFrame = (seconds: number) => {
    if (piece === null || hold === null) return;
    const now = session.getState().performance.film ? actAsFilm(piece, hold, seconds) : hold;
    tell(heldFor(now, seconds, audioBar(now.held.pressed || now.held.vamp, seconds)));
    showVignette(piece, hold);
    const outcome = outcomeOf(hold);
    if (outcome !== 'going') end(piece, hold, outcome);
  };
  const runFrames = () => {
    stopFrames ??= clock.everyFrame(onFrame);
  };
  const freeze = () => {
    stopFrames?.();
    stopFrames = null;
    if (hold !== null) tell(released(hold));
  };

  return {
    start(tableau, life, letsDie) {
      if (tableau.now.kind !== 'hold') return;
      piece = pieceOf(session.story, sound, tableau, life, letsDie);
      sound.prepareCodas(piece.codas.filter((coda) => coda !== null));
      shownIndex = -1;
      waited = 0;
      stalled = 0;
      isOwnClock = false;
      const isFilm = session.getState().performance.film;
      const from = !isFilm && died?.road === roadTo(tableau, life) ? died.bar : 0;
      tell(unpressed(piece.rules, from));
      runFrames();
    },
    press() {
      if (hold === null || piece === null || hold.held.pressed) return;
      tell(pressed(hold));
      showVignette(piece, hold);
    },
    release() {
      if (hold !== null) tell(released(hold));
    },
    toggle() {
      if (hold !== null) tell(hold.held.pressed ? released(hold) : pressed(hold));
    },
    freeze,
    musicOver(heard) {
      if (hold === null || piece === null) return heard && danced.of(heard, false);
      if (heard === null || isOwnClock) return count(hold, piece.written) ?? heard;
      const isStill = hold.rules.vampFrom === null && !hold.held.pressed;
      return danced.of(heard, isStill);
    },
    thaw() {
      if (hold === null) return;
      hold = { ...hold, leavesAt: null };
      runFrames();
    },
    stop() {
      stopFrames?.();
      stopFrames = null;
      if (hold === null) return;
      hold = null;
      piece = null;
      stage.hold(null);
      sound.hold(null);
      session.perform({ held: null, vignette: null, vignetteCaption: null });
    },
  };
};

import { createDirector } from '../../src/director/createDirector';
import type { Music, SoundDesk } from '../../src/director/ports';
import { createSession } from '../../src/session/createSession';
import { createMemoryStore } from '../../src/session/keyStore';
import type { Note } from '../../src/story/life';
import type { OptionId, Story } from '../../src/story/story';
import { type Tableau, tableauOf } from '../../src/story/tableau';
import { FakeClock } from './fakeClock';
import { RecordingStage } from './recordingStage';

/** What was seen and asked for at a moment of a playthrough. */
export interface Moment {
  readonly at: number;
  readonly tableau: Tableau;
  /** What the stage was told sounds. */
  readonly music: Music | null;
}

/** Something done at a moment: `strike door`, `coda coda-the-smile`, `press`, `release`. */
export interface Deed {
  readonly at: number;
  readonly what: string;
}

/** A whole life played by a hand that knows what it wants, as fast as it may. */
export interface SoundPlayer {
  /** Goes on by so many seconds. */
  step(at: number, seconds: number): void;
  isOver(): boolean;
  readonly moments: readonly Moment[];
  readonly deeds: readonly Deed[];
  phrase(): readonly Note[];
}

/** Seconds a line stays, and after which the song is let go of once and caught. */
const LINE = 1.1;
const SLIP = 9;
const CAUGHT = 10.6;

/** Plays the short cut, with these options where they are offered, else what happened. */
export const createSoundPlayer = (
  story: Story,
  desk: SoundDesk,
  wishes: Readonly<Record<string, string>>,
): SoundPlayer => {
  const clock = new FakeClock();
  const stage = new RecordingStage();
  const session = createSession({ story, store: createMemoryStore() });
  const moments: Moment[] = [];
  const deeds: Deed[] = [];
  let now = 0;
  const done = (what: string) => deeds.push({ at: now, what });
  const sound: SoundDesk = {
    ...desk,
    // There is nothing to unlock where there is no loudspeaker.
    unlock: () => undefined,
    strike(cue) {
      done(`strike ${cue}`);
      desk.strike(cue);
    },
    playPhrase(phrase, voice) {
      done(`phrase ${voice}`);
      desk.playPhrase(phrase, voice);
    },
    playCoda(cue) {
      done(`coda ${cue}`);
      desk.playCoda(cue);
    },
  };
  const director = createDirector({ session, stage, sound, clock });
  director.openTitle();
  director.send({ kind: 'begin', cut: 'short' });
  let beat = '';
  let since = 0;
  let notes = 0;
  let isDown = false;

  const hold = (isSong: boolean, held: number) => {
    const { vamp = false } = session.getState().performance.held ?? {};
    const isSlip = isSong && held >= SLIP && held < CAUGHT;
    const isEnough = isSong ? vamp : held > 4;
    const wantsDown = !isSlip && !isEnough;
    if (wantsDown === isDown) return;
    isDown = wantsDown;
    done(isDown ? 'press' : 'release');
    director.send({ kind: isDown ? 'press' : 'release' });
  };

  const act = () => {
    const { place, screen } = session.getState();
    if (place === null || screen !== 'story') return;
    const tableau = tableauOf(story, place);
    if (`${place.beat}` !== beat) [beat, since, notes, isDown] = [`${place.beat}`, now, 0, false];
    const waited = now - since;
    switch (tableau.now.kind) {
      case 'line':
        if (waited >= LINE) director.send({ kind: 'press' });
        return;
      case 'choose': {
        if (waited < 0.5) return;
        const { turn, options } = tableau.now;
        const known = story.turns.get(turn);
        const wish = wishes[turn] ?? known?.happened;
        const option = options.find(({ id }) => id === wish) ?? options[0];
        if (option !== undefined) director.send({ kind: 'choose', option: option.id as OptionId });
        return;
      }
      case 'make':
        if (tableau.now.thing === 'sign')
          director.send({
            kind: 'make-sign',
            sign: [
              [
                [0.2, 0.3],
                [0.8, 0.7],
              ],
            ],
          });
        else if (notes < 5 && waited > 0.4 + notes * 0.45) {
          director.send({ kind: 'note', key: [0, 3, 4, 2, 6][notes] ?? 0 });
          notes += 1;
        }
        return;
      case 'hold':
        hold(tableau.now.turn !== null, waited);
        return;
      default:
    }
  };

  return {
    step(at, seconds) {
      now = at;
      clock.pass(seconds);
      act();
      const { place } = session.getState();
      const music = stage.musics.at(-1) ?? null;
      if (place !== null) moments.push({ at, tableau: stage.last().tableau, music: music && { ...music } });
    },
    isOver: () => session.getState().screen === 'ending',
    moments,
    deeds,
    phrase: () => session.getState().place?.life.made.phrase ?? [],
  };
};

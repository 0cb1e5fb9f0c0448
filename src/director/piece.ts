import type { Life } from '../story/life';
import { vignettesOf } from '../story/montage';
import type { Story, Vignette } from '../story/story';
import type { Tableau } from '../story/tableau';
import { codaAfter } from './coda';
import type { HeldScore } from './heldMusic';
import type { HoldRules } from './hold';
import type { SoundDesk } from './ports';
import { secondsPerBarOf, songBarsOf } from './song';

/** What a hold is about: its rules, the moments of the song it shows, and how it closes. */
export interface Piece {
  readonly life: Life;
  readonly tableau: Tableau;
  readonly rules: HoldRules;
  readonly vignettes: readonly Vignette[];
  readonly bars: number;
  readonly written: HeldScore;
  /** The coda each of its options closes in. */
  readonly codas: readonly (string | null)[];
  /** A film's hand lets this song go before its end. */
  readonly letsDie: boolean;
}

const turnOf = ({ now }: Tableau) => (now.kind === 'hold' ? now.turn : null);

/** The piece that is held at a tableau: a song if a turn hangs on it, else a dance. */
export const pieceOf = (
  story: Story,
  sound: Pick<SoundDesk, 'scoreOf'>,
  tableau: Tableau,
  life: Life,
  letsDie: boolean,
): Piece => {
  const turn = turnOf(tableau);
  const cue = tableau.music?.cue ?? null;
  const written = { cue, score: cue === null ? null : sound.scoreOf(cue) };
  const bars = songBarsOf(written.score);
  const vignettes = turn === null ? [] : vignettesOf(story, life);
  const options = turn === null ? [] : (story.turns.get(turn)?.options ?? []);
  return {
    life,
    tableau,
    rules: {
      piece: tableau.now.kind === 'hold' ? tableau.now.piece : '',
      // A coda follows from the bars in which the song waits, and from nowhere else.
      vampFrom: turn === null ? null : bars,
      secondsPerBar: secondsPerBarOf(written.score),
    },
    vignettes,
    bars,
    written,
    codas: options.map((option) => codaAfter(story, { life, beat: tableau.beat }, option)),
    letsDie,
  };
};

/** The road up to a held song, whatever became of the song: the same for whoever comes back to it. */
export const roadTo = (tableau: Tableau, { cut, picks }: Life): string => {
  const turn = turnOf(tableau);
  const own = picks.findIndex((pick) => pick.turn === turn);
  return JSON.stringify([tableau.beat, cut, own < 0 ? picks : picks.slice(0, own)]);
};

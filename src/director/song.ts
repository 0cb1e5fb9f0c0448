import type { Life } from '../story/life';
import type { Dream, Story, Vignette } from '../story/story';
import type { Tableau } from '../story/tableau';
import type { Score } from './ports';

/** What is sung where nothing is written: 64 bars in about 135 seconds. */
const UNWRITTEN = { bars: 64, secondsPerBar: 2.1 } as const;

/** How many bars a held song has before it only vamps. */
export const songBarsOf = (score: Score | null): number => score?.bars ?? UNWRITTEN.bars;

/** How long a bar of it takes by the director's own clock, in seconds. */
export const secondsPerBarOf = (score: Score | null): number =>
  score?.secondsPerBar ?? UNWRITTEN.secondsPerBar;

/** Bars of a phrase of the song. */
const PHRASE = 4;

/** Each vignette has the same share of the song and begins with a phrase, if there are no more of them than phrases. */
const beginsAt = (index: number, bars: number, vignettes: number): number => {
  const grid = vignettes * PHRASE <= bars ? PHRASE : 1;
  return Math.round((bars * index) / vignettes / grid) * grid;
};

/** Which vignette is on stage at a bar. */
export const vignetteIndexAt = (bar: number, bars: number, vignettes: number): number => {
  let index = vignettes - 1;
  while (index > 0 && beginsAt(index, bars, vignettes) > bar) index -= 1;
  return index;
};

/**
 * How far a vignette is from what happened: a road dreamed of is the whole dream, what happened is plain memory.
 * A gift or hinge decides; what follows it keeps its look until the next one.
 */
export const dreamOfVignette = (
  story: Story,
  life: Life,
  vignettes: readonly Vignette[],
  index: number,
): Dream => {
  for (const vignette of vignettes.slice(0, index + 1).reverse()) {
    const turn = story.turns.get(vignette.turn);
    if (turn === undefined || (turn.kind !== 'hinge' && turn.kind !== 'gift')) continue;
    const picked = life.picks.find((pick) => pick.turn === turn.id)?.option;
    return picked === undefined || picked === turn.happened ? 3 : 0;
  }
  return 3;
};

/** The tableau of the song with a vignette on its stage; the song's own music goes on. */
export const tableauOfVignette = (tableau: Tableau, vignette: Vignette, dream: Dream): Tableau => ({
  ...tableau,
  ...vignette.picture,
  music: tableau.music,
  dream,
});

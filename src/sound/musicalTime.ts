/** What a clock needs to know of a cue; seconds from bar 0 unless said otherwise. */
export interface Score {
  readonly beatsPerBar: number;
  /** Every bar line, the last being the end of the last bar. */
  readonly bars: readonly number[];
  /** Seconds of the files at which bar 0 falls. */
  readonly lead: number;
  /** Where the files go round, in seconds of the files. */
  readonly loop?: { readonly from: number; readonly to: number } | undefined;
}

const barLine = ({ bars }: Score, index: number): number => bars[index] ?? 0;

const endOf = (score: Score): number => barLine(score, score.bars.length - 1);

/** Seconds of music that have passed become the place in the written music: rounds are folded into the first. */
export const placeOf = (score: Score, elapsed: number): number => {
  if (score.loop === undefined) return elapsed;
  const from = score.loop.from - score.lead;
  const to = score.loop.to - score.lead;
  return elapsed < to ? elapsed : from + ((elapsed - from) % (to - from));
};

/** The bar a place lies in, with its share, as 3.5; negative in an upbeat, the number of bars at the end. */
export const barAt = (score: Score, place: number): number => {
  const { bars } = score;
  if (place < 0) return place / Math.max(0.1, barLine(score, 1));
  for (let bar = 0; bar + 1 < bars.length; bar++) {
    const start = barLine(score, bar);
    const end = barLine(score, bar + 1);
    if (place < end) return bar + (place - start) / (end - start);
  }
  return bars.length - 1;
};

/** Bars since bar 0, rounds of a loop counted on. */
export const barsPlayed = (score: Score, elapsed: number): number => {
  const place = placeOf(score, elapsed);
  if (score.loop === undefined || place === elapsed) return barAt(score, place);
  const span = score.loop.to - score.loop.from;
  const rounds = Math.round((elapsed - place) / span);
  const barsARound = barAt(score, score.loop.to - score.lead) - barAt(score, score.loop.from - score.lead);
  return barAt(score, place) + rounds * barsARound;
};

/** Elapsed seconds of the first bar line at or after `elapsed` whose number is a multiple of `every`; rounds go on. */
export const nextBarLine = (score: Score, elapsed: number, every = 1): number => {
  const place = placeOf(score, elapsed);
  const round = elapsed - place;
  for (let bar = 0; bar < score.bars.length; bar++)
    if (bar % every === 0 && barLine(score, bar) >= place - 1e-6) return round + barLine(score, bar);
  return round + endOf(score);
};

/** The first beat at or after a place; beats divide their bar evenly. */
export const nextBeat = (score: Score, place: number): number => {
  const bar = Math.floor(barAt(score, place));
  if (bar < 0) return 0;
  const start = barLine(score, bar);
  const beat = (barLine(score, bar + 1) - start) / score.beatsPerBar;
  if (!(beat > 0)) return place;
  return start + Math.ceil((place - start) / beat - 1e-6) * beat;
};

/** Seconds of the bar a place lies in. */
export const barLength = (score: Score, place: number): number => {
  const bar = Math.max(0, Math.min(score.bars.length - 2, Math.floor(barAt(score, place))));
  return barLine(score, bar + 1) - barLine(score, bar);
};

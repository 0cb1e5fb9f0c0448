import type { FigureMusic, Strike } from '../figures/motion/music';

/** Two phrases of four bars and a silence after each, written for this room: pitches a quarter or half a quarter apart. */
const phrase: readonly (readonly [beat: number, pitch: number])[] = [
  [0, 67],
  [1, 72],
  [2, 76],
  [3, 74],
  [4.5, 72],
  [5, 71],
  [6, 72],
  [7, 79],
  [8, 77],
];
const LENGTH = 14;

/** What is practised in the viewing room, round and round. */
export function practiceAt(beat: number): FigureMusic {
  const round = Math.floor(beat / LENGTH);
  const onsets = [round, round + 1].flatMap((n) =>
    phrase.map(([at, pitch]): Strike => ({ beat: n * LENGTH + at, pitch: pitch + (n % 2 === 0 ? 0 : 5) })),
  );
  return { beat, beatsPerBar: 3, onsets };
}

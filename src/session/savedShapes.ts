import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A place as it is kept: plain strings until a story has vouched for them. */
export const savedPlace = v.object({
  cut: id,
  shelf: v.array(id),
  picks: v.array(v.tuple([id, id])),
  /** Phrase and sign in the letters of a life link. */
  made: v.array(v.string()),
  beat: id,
});
export type SavedPlace = v.InferOutput<typeof savedPlace>;

/** The life being played, as one slot keeps it. */
export const savedLife = v.object({
  /** Grows by one with every save: the greater is the later. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  story: v.pipe(v.number(), v.integer()),
  place: savedPlace,
  /** The beats passed last, latest first: where to go back to if the beat itself is gone. */
  trail: v.array(id),
});
export type SavedLife = v.InferOutput<typeof savedLife>;

/** What stays when a life is over. */
export const savedShelf = v.object({
  endings: v.array(id),
  lives: v.record(id, savedPlace),
  taken: v.array(id),
  /** The beats read, as six letters each. */
  read: v.string(),
});
export type SavedShelf = v.InferOutput<typeof savedShelf>;

/** What an exported code holds. */
export const savedAll = v.object({
  story: id,
  version: v.pipe(v.number(), v.integer()),
  shelf: savedShelf,
  life: v.nullable(savedLife),
});

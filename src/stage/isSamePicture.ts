import type { Tableau } from '../story/tableau';

/** Whether two tableaux look the same: a caption that follows another over the same picture leaves it at rest. */
export const isSamePicture = (a: Tableau, b: Tableau): boolean =>
  a.set === b.set &&
  a.camera === b.camera &&
  a.light === b.light &&
  a.dream === b.dream &&
  a.season === b.season &&
  a.made.sign === b.made.sign &&
  JSON.stringify(a.cast) === JSON.stringify(b.cast);

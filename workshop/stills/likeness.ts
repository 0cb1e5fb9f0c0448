/** Cells of a likeness: 40 × 40 units of the picture each. */
const COLUMNS = 48;
const ROWS = 20;
/** Pixels of a cell's side that are read. */
const FINE = 8;

/** A picture in short: the mean red, green and blue of each cell, row by row, 0…255. */
export type Likeness = Uint8Array;

/** How far two likenesses are apart, in steps of 255. */
export interface Unlikeness {
  readonly mean: number;
  /** Of the cell that differs most: something small is missing or elsewhere. */
  readonly worst: number;
}

/** The likeness of what a canvas shows. */
export const likenessOf = (shown: HTMLCanvasElement): Likeness => {
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * FINE;
  canvas.height = ROWS * FINE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser has no canvas to read pictures with.');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(shown, 0, 0, canvas.width, canvas.height);
  const likeness = new Uint8Array(COLUMNS * ROWS * 3);
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const { data } = pen.getImageData(column * FINE, row * FINE, FINE, FINE);
      for (let part = 0; part < 3; part += 1) {
        let sum = 0;
        for (let at = part; at < data.length; at += 4) sum += data[at] ?? 0;
        likeness[(row * COLUMNS + column) * 3 + part] = sum / (FINE * FINE);
      }
    }
  }
  return likeness;
};

/** Compares cell by cell: the mean over all parts, and the cell whose three parts together differ most. */
export const unlikeness = (one: Likeness, other: Likeness): Unlikeness => {
  let sum = 0;
  let worst = 0;
  for (let cell = 0; cell < one.length; cell += 3) {
    let here = 0;
    for (let part = cell; part < cell + 3; part += 1) here += Math.abs((one[part] ?? 0) - (other[part] ?? 0));
    sum += here;
    worst = Math.max(worst, here / 3);
  }
  return { mean: sum / one.length, worst };
};

/** A likeness as text, for a file. */
export const likenessText = (likeness: Likeness): string => btoa(String.fromCharCode(...likeness));

/** A likeness from its text. */
export const likenessIn = (text: string): Likeness =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** The most flashes in one second anywhere in the picture, and when that second began. */
export interface Worst {
  readonly flashes: number;
  readonly at: number;
}

/** Sees a film frame by frame and counts its flashes as WCAG 2.3.1 does. */
export interface FlashAnalyser {
  /** One frame: RGBA, row by row, and its time in seconds; times only grow. */
  see(rgba: ArrayLike<number>, at: number): void;
  general(): Worst;
  red(): Worst;
}

/** Three flashes a second are allowed, a fourth is not. */
export const MOST_FLASHES = 3;

/** A change of a tenth of the largest luminance, the darker side below 0.8. */
const STEP = 0.1;
const DARK = 0.8;
/** A change of a saturated red, as (R − G − B) × 320. */
const RED_STEP = 20;
const RED_SHARE = 0.8;
/** Changes that lie no farther apart count as one, seconds. */
const TOGETHER = 0.1;
/** The share of a field that must change. */
const AREA = 0.25;
/** Ten degrees: 341 × 256 of a picture 1024 wide and 429 high. */
const FIELD = { width: 1 / 3, height: 0.597 } as const;

const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

interface Field {
  readonly x: number;
  readonly y: number;
  /** When it last changed, each change opposed to the one before; brightenings and darkenings take turns. */
  readonly turns: number[];
  sign: number;
}

/** Counts flashes of one quantity; `step` is the least change, `dark` what its lower side must be below. */
const createCounter = (width: number, height: number, step: number, dark: number) => {
  const cells = width * height;
  const low = new Float64Array(cells);
  const high = new Float64Array(cells);
  const way = new Int8Array(cells);
  const turnedAt = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const [wide, tall] = [Math.round(width * FIELD.width), Math.round(height * FIELD.height)];
  const fields: Field[] = [];
  for (let y = 0; y <= height - tall; y += Math.max(1, Math.floor(tall / 4)))
    for (let x = 0; x <= width - wide; x += Math.max(1, Math.floor(wide / 4)))
      fields.push({ x, y, turns: [], sign: 0 });
  let first = true;
  let worst: Worst = { flashes: 0, at: 0 };

  const turn = (cell: number, value: number, at: number): void => {
    const [bottom, top] = [low[cell] ?? 0, high[cell] ?? 0];
    const rises = way[cell] !== 1 && value - bottom >= step && bottom < dark;
    const falls = way[cell] !== -1 && top - value >= step && value < dark;
    if (rises || falls) {
      way[cell] = rises ? 1 : -1;
      turnedAt[cell] = at;
      low[cell] = high[cell] = value;
      return;
    }
    if (value < bottom) low[cell] = value;
    if (value > top) high[cell] = value;
  };
  const lookAt = (field: Field, at: number): void => {
    let [up, down] = [0, 0];
    for (let y = field.y; y < field.y + tall; y += 1) {
      for (let x = field.x; x < field.x + wide; x += 1) {
        const cell = y * width + x;
        if (at - (turnedAt[cell] ?? 0) > TOGETHER) continue;
        if (way[cell] === 1) up += 1;
        else down += 1;
      }
    }
    const least = AREA * wide * tall;
    const sign = up >= least && up >= down ? 1 : down >= least ? -1 : 0;
    if (sign === 0 || sign === field.sign) return;
    field.sign = sign;
    field.turns.push(at);
    while ((field.turns[0] ?? at) <= at - 1) field.turns.shift();
    const flashes = Math.floor(field.turns.length / 2);
    if (flashes > worst.flashes) worst = { flashes, at: field.turns[0] ?? at };
  };

  return {
    see(values: Float64Array, at: number): void {
      if (first) {
        low.set(values);
        high.set(values);
        first = false;
        return;
      }
      for (let cell = 0; cell < cells; cell += 1) turn(cell, values[cell] ?? 0, at);
      for (const field of fields) lookAt(field, at);
    },
    worst: () => worst,
  };
};

/** An analyser for pictures of one size, in points; the picture is taken to fill a screen of 1024 × 768. */
export const createFlashAnalyser = (width: number, height: number): FlashAnalyser => {
  const general = createCounter(width, height, STEP, DARK);
  const red = createCounter(width, height, RED_STEP, Number.POSITIVE_INFINITY);
  const light = new Float64Array(width * height);
  const redness = new Float64Array(width * height);
  return {
    see(rgba, at) {
      for (let cell = 0; cell < light.length; cell += 1) {
        const r = linear[rgba[cell * 4] ?? 0] ?? 0;
        const g = linear[rgba[cell * 4 + 1] ?? 0] ?? 0;
        const b = linear[rgba[cell * 4 + 2] ?? 0] ?? 0;
        light[cell] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        redness[cell] = r > 0 && r / (r + g + b) >= RED_SHARE ? Math.max(0, r - g - b) * 320 : 0;
      }
      general.see(light, at);
      red.see(redness, at);
    },
    general: general.worst,
    red: red.worst,
  };
};

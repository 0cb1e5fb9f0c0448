/** A hand: flexion of each finger's three joints, spread, thumb and arch; degrees (second figure study). */
export interface HandShape {
  /** Index to little finger: knuckle, middle, last joint. */
  readonly fingers: readonly [Flex, Flex, Flex, Flex];
  /** Spread towards the thumb. */
  readonly spread: readonly [number, number, number, number];
  /** Thumb: out, opposed, curled. */
  readonly thumb: readonly [number, number, number];
  /** Arch of the palm, 0 to 1. */
  readonly cup: number;
  /** The thumb meets the tips of these fingers. */
  readonly pinch?: readonly number[];
  /** The thumb reaches for this point in the hand: along it, towards the thumb, out of the palm, centimetres. */
  readonly aim?: readonly [number, number, number];
}

type Flex = readonly [number, number, number];

/** Every shape a hand can take. */
export const handShapes = {
  rest: {
    fingers: [
      [10, 18, 10],
      [16, 26, 14],
      [22, 32, 16],
      [28, 36, 16],
    ],
    spread: [3, 0, -1, -4],
    thumb: [15, 26, 4],
    cup: 0.5,
  },
  keys: {
    fingers: [
      [8, 36, 20],
      [12, 42, 24],
      [12, 42, 24],
      [8, 36, 20],
    ],
    spread: [8, 2, -3, -13],
    thumb: [36, 26, 4],
    cup: 0.5,
  },
  keysOuter: {
    fingers: [
      [22, 40, 22],
      [4, 38, 22],
      [10, 42, 24],
      [22, 38, 20],
    ],
    spread: [8, 2, -3, -13],
    thumb: [36, 12, 4],
    cup: 0.5,
  },
  keysInner: {
    fingers: [
      [0, 34, 18],
      [26, 44, 24],
      [24, 44, 24],
      [0, 34, 18],
    ],
    spread: [8, 2, -3, -13],
    thumb: [36, 34, 6],
    cup: 0.5,
  },
  claspLead: {
    fingers: [
      [44, 62, 34],
      [48, 64, 36],
      [50, 64, 36],
      [50, 60, 32],
    ],
    spread: [4, 0, -1, -4],
    thumb: [14, 58, 46],
    cup: 0.7,
  },
  claspFollow: {
    fingers: [
      [36, 42, 22],
      [42, 46, 24],
      [46, 50, 26],
      [50, 50, 26],
    ],
    spread: [3, 0, -1, -5],
    thumb: [44, 40, 18],
    cup: 0.5,
  },
  flat: {
    fingers: [
      [0, 7, 3],
      [2, 7, 3],
      [3, 8, 4],
      [5, 10, 5],
    ],
    spread: [7, 1, -2, -11],
    thumb: [42, 8, 4],
    cup: 0.15,
  },
  cheek: {
    fingers: [
      [6, 14, 8],
      [10, 20, 10],
      [16, 30, 14],
      [22, 40, 18],
    ],
    spread: [3, 0, -1, -4],
    thumb: [40, 18, 6],
    cup: 0.4,
  },
  stem: {
    fingers: [
      [44, 38, 14],
      [48, 44, 18],
      [56, 52, 24],
      [46, 40, 18],
    ],
    spread: [2, 0, -2, -8],
    thumb: [40, 50, 20],
    cup: 0.6,
    pinch: [0, 1],
  },
  pen: {
    fingers: [
      [48, 36, 10],
      [56, 48, 18],
      [64, 62, 30],
      [68, 66, 34],
    ],
    spread: [0, 0, 0, -1],
    thumb: [30, 50, 20],
    cup: 0.7,
    pinch: [0],
  },
  phone: {
    fingers: [
      [14, 20, 10],
      [20, 26, 14],
      [24, 30, 14],
      [26, 30, 14],
    ],
    spread: [4, 1, -2, -7],
    thumb: [40, 46, 20],
    cup: 0.4,
  },
  grip: {
    fingers: [
      [62, 66, 38],
      [66, 70, 40],
      [68, 70, 40],
      [70, 68, 38],
    ],
    spread: [2, 0, -1, -2],
    thumb: [34, 44, 30],
    cup: 0.4,
  },
  reach: {
    fingers: [
      [2, 10, 6],
      [10, 20, 12],
      [18, 26, 14],
      [24, 28, 14],
    ],
    spread: [7, 1, -2, -9],
    thumb: [38, 14, 6],
    cup: 0.4,
  },
  pocket: {
    fingers: [
      [10, 16, 8],
      [10, 16, 8],
      [10, 16, 8],
      [10, 16, 8],
    ],
    spread: [1, 0, 0, -1],
    thumb: [34, 4, 6],
    cup: 0.2,
  },
  point: {
    fingers: [
      [2, 6, 4],
      [54, 66, 36],
      [60, 70, 38],
      [62, 66, 36],
    ],
    spread: [2, 0, -1, -2],
    thumb: [22, 50, 40],
    cup: 0.5,
  },
  page: {
    fingers: [
      [6, 9, 6],
      [8, 11, 7],
      [11, 13, 8],
      [15, 15, 8],
    ],
    spread: [4, 0, -2, -6],
    thumb: [30, 52, 14],
    cup: 0.25,
    aim: [9.2, 2, 2.5],
  },
  fold: {
    fingers: [
      [30, 40, 20],
      [34, 44, 22],
      [38, 46, 22],
      [40, 44, 22],
    ],
    spread: [2, 0, -1, -3],
    thumb: [24, 30, 16],
    cup: 0.5,
  },
  offer: {
    fingers: [
      [8, 16, 10],
      [10, 20, 12],
      [12, 22, 12],
      [14, 24, 12],
    ],
    spread: [3, 0, -1, -4],
    thumb: [40, 34, 10],
    cup: 0.5,
  },
  lay: {
    fingers: [
      [14, 26, 14],
      [18, 30, 16],
      [22, 32, 16],
      [26, 34, 16],
    ],
    spread: [3, 0, -1, -4],
    thumb: [30, 20, 8],
    cup: 0.4,
  },
  cradle: {
    fingers: [
      [16, 20, 12],
      [18, 22, 12],
      [20, 24, 14],
      [22, 26, 14],
    ],
    spread: [3, 0, -1, -3],
    thumb: [38, 18, 10],
    cup: 0.4,
  },
} as const satisfies Record<string, HandShape>;

/** Name of a hand shape. */
export type HandShapeName = keyof typeof handShapes;

/** Every hand shape in a fixed order. */
export const handShapeNames = Object.keys(handShapes) as readonly HandShapeName[];

/** Place of a shape in that order. */
export const handShapeIndex = (name: HandShapeName): number => handShapeNames.indexOf(name);

/** What tells one baked person from his double three seats away. */
export interface SitterLook {
  /** Which of the group's people. */
  readonly person: number;
  /** Against the baked height and width. */
  readonly tall: number;
  readonly wide: number;
  /** Radians to his right. */
  readonly lean: number;
  /** Seen from behind, nobody knows left from right. */
  readonly turnedOver: boolean;
  /** Colours of hair and of cloth, multiplied over the light: red, green, blue, about 1. */
  readonly hair: readonly [number, number, number];
  readonly cloth: readonly [number, number, number];
  /** How much he nods to the music, 0..1. */
  readonly nod: number;
}

/** A repeatable number for a seat and a purpose, 0..1. */
export function seatNumber(seat: number, purpose: number): number {
  const x = Math.sin(seat * 12.9898 + purpose * 78.233) * 43758.5453;
  return x - Math.floor(x);
}

const CLOTHS: readonly SitterLook['cloth'][] = [
  [1, 1, 1],
  [1.18, 0.98, 0.86],
  [0.82, 0.98, 1.2],
  [1.1, 0.84, 1.02],
  [0.86, 1.1, 0.96],
  [0.72, 0.72, 0.8],
  [1.24, 1.14, 1.02],
];
const HAIRS: readonly SitterLook['hair'][] = [
  [1, 1, 1],
  [1.3, 1.08, 0.84],
  [0.74, 0.74, 0.84],
  [1.34, 1.32, 1.3],
  [1.14, 0.92, 0.82],
];

const pick = <T>(list: readonly T[], number: number): T => list[Math.floor(number * list.length)] as T;

/** How the person in a seat looks; people next to each other are never the same one. */
export function sitterLook(seat: number, people: number, before: SitterLook | undefined): SitterLook {
  const number = (purpose: number): number => seatNumber(seat, purpose);
  let person = Math.floor(number(1) * people);
  if (before && person === before.person)
    person = (person + 1 + Math.floor(number(2) * (people - 1))) % people;
  return {
    person,
    tall: 0.93 + 0.13 * number(3),
    wide: 0.95 + 0.12 * number(4),
    lean: (number(5) - 0.5) * 0.09,
    turnedOver: number(6) < 0.5,
    hair: pick(HAIRS, number(7)),
    cloth: pick(CLOTHS, number(8)),
    nod: number(9) < 0.4 ? 0.4 + 0.6 * number(10) : 0,
  };
}

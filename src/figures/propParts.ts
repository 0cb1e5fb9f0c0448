import type { BakedPart } from './bakedPart';
import { carriedCoat } from './carriedCoat';
import type { PropName } from './castNames';
import type { MeshDetail } from './detail';
import { heldChild } from './heldChild';
import { bag, bass, microphone, umbrella, wheel } from './largeProps';
import { MATERIAL } from './materials';
import { rod, turned } from './propShapes';
import { box, joined, type Point, type Row, skinOver, tubeAlong } from './sculpt';

const up: Point = [1, 0, 0];
const DARK = MATERIAL.prop;
const LIGHT = MATERIAL.propLight;
const WOOD = MATERIAL.belt;

/**
 * A sheet of paper between thumb and fingers: its edge lies under the thumb, the fingers lie below it, and it reaches
 * on along them; `up` is how much of it is on the thumb's side. It gives a little.
 */
function sheet(wide: number, tall: number, up: number): BakedPart {
  const rows: Row[] = [];
  for (let i = 0; i <= 6; i++) {
    const v = i / 6;
    rows.push({
      points: [0, 0.25, 0.5, 0.75, 1].map((u): Point => {
        const x = up - tall * (1 - u);
        return [x, v * wide - 2.2, v * wide * 0.16 - v * v * wide * 0.07 + (x / tall) ** 2 * 2.4];
      }),
    });
  }
  return skinOver(rows, MATERIAL.sheet, false);
}

/** Things that keep their shape; a coat half on does not. */
export type CarriedName = Exclude<PropName, 'half-coat'>;

const makers: Record<CarriedName, (around: number) => BakedPart> = {
  glass: (n) =>
    turned(
      [
        [-7, 2.9],
        [-6.8, 2.8],
        [-6.4, 0.45],
        [-2, 0.32],
        [2, 0.32],
        [3.4, 0.6],
        [4, 2.6],
        [4.8, 4],
        [6.4, 4.7],
        [8, 4.9],
        [8.05, 4.5],
        [7, 4.3],
      ],
      LIGHT,
      n + 2,
    ),
  phone: () => box([-3.6, -7.4, -0.4], [3.6, 7.4, 0.4], DARK, LIGHT),
  receiver: () =>
    tubeAlong(
      [
        [[0, -9.5, 3.4], 2.8, 2.4],
        [[0, -8, 2.2], 2.4, 2],
        [[0, -4, 0.6], 1.6, 1.5],
        [[0, 4, 0.6], 1.6, 1.5],
        [[0, 8, 2.2], 2.4, 2],
        [[0, 9.5, 3.4], 2.8, 2.4],
      ],
      DARK,
      up,
      8,
      2,
    ),
  pen: () => rod([0.4, -4, 1.4], [-2.4, 10, -4.6], 0.14, 0.5, DARK),
  page: () => sheet(21, 29, 19),
  napkin: () => sheet(16, 16, 9),
  key: () => rod([0, 0, 0], [0, 6, 0], 0.8, 0.3, LIGHT),
  tray: (n) =>
    joined([
      turned(
        [
          [0, 17],
          [0.8, 19],
          [1.8, 19.4],
          [1.2, 18],
          [1.1, 0.5],
        ],
        DARK,
        n + 10,
      ),
      tubeAlong(
        [
          [[5, 1, 2], 2.4],
          [[5, 2, 2], 2.8],
          [[5, 9, 2], 3.3],
        ],
        LIGHT,
        up,
        8,
        1,
      ),
      tubeAlong(
        [
          [[-6, 1, -3], 2.4],
          [[-6, 2, -3], 2.8],
          [[-6, 9, -3], 3.3],
        ],
        LIGHT,
        up,
        8,
        1,
      ),
    ]),
  suitcases: () =>
    joined([
      box([-8, -48, -27], [8, -7, 27], WOOD),
      box([-8.3, -48.2, -18], [8.3, -6.8, -14], DARK),
      box([-8.3, -48.2, 14], [8.3, -6.8, 18], DARK),
      tubeAlong(
        [
          [[0, -7, -8], 0.9],
          [[0, -1, -7], 1],
          [[0, 0, 0], 1.1],
          [[0, -1, 7], 1],
          [[0, -7, 8], 0.9],
        ],
        DARK,
        up,
        6,
        2,
      ),
    ]),
  bag: (n) => bag(n + 6),
  wheel: (n) => wheel(n),
  microphone: (n) => microphone(n + 2),
  baton: () => rod([0, -3, 0], [2, 30, -6], 0.5, 0.15, LIGHT),
  sticks: () => rod([-5, -7, 0.4], [19, 27, -3], 0.75, 0.45, LIGHT),
  bass: (n) => bass(n + 2),
  coat: carriedCoat,
  child: (n) => heldChild(n + 6),
  umbrella: (n) => umbrella(n + 10),
};

const made = new Map<MeshDetail, Map<CarriedName, BakedPart>>();

/** A thing in a frame of its own, centimetres. */
export function propParts(prop: CarriedName, detail: MeshDetail): BakedPart {
  const known = made.get(detail)?.get(prop);
  if (known) return known;
  const part = makers[prop](detail.finger[0]);
  made.set(detail, (made.get(detail) ?? new Map()).set(prop, part));
  return part;
}

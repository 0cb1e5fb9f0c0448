/** Points around a part and rings between two control rings, per step of quality. */
export interface MeshDetail {
  readonly name: 'low' | 'mid' | 'high';
  readonly torso: readonly [around: number, steps: number];
  readonly limb: readonly [around: number, steps: number];
  readonly shoe: readonly [around: number, steps: number];
  readonly skirt: readonly [around: number, steps: number];
  readonly jacket: readonly [across: number, steps: number];
  readonly head: readonly [around: number, spacing: number];
  readonly finger: readonly [around: number, steps: number];
  readonly palm: readonly [around: number, steps: number];
  readonly lock: readonly [across: number, along: number];
  /** Every n-th lock of hair is left out below the highest detail. */
  readonly cap: readonly [around: number, steps: number];
}

/** The three steps of quality. */
export const meshDetails: Record<MeshDetail['name'], MeshDetail> = {
  high: {
    name: 'high',
    torso: [32, 3],
    limb: [20, 3],
    shoe: [14, 2],
    skirt: [72, 2],
    jacket: [44, 3],
    head: [64, 0.55],
    finger: [8, 2],
    palm: [14, 2],
    lock: [8, 12],
    cap: [28, 2],
  },
  mid: {
    name: 'mid',
    torso: [22, 2],
    limb: [12, 2],
    shoe: [10, 1],
    skirt: [48, 1],
    jacket: [30, 2],
    head: [40, 0.85],
    finger: [6, 1],
    palm: [10, 1],
    lock: [6, 8],
    cap: [20, 1],
  },
  low: {
    name: 'low',
    torso: [14, 1],
    limb: [7, 1],
    shoe: [7, 1],
    skirt: [32, 1],
    jacket: [18, 1],
    head: [20, 1.7],
    finger: [4, 1],
    palm: [6, 1],
    lock: [4, 5],
    cap: [14, 1],
  },
};

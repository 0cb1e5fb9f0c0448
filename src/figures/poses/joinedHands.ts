import type { HandSpec, PoseSpec, Triple } from '../poseSpec';

/** Both halves of a couple, facing each other along z; the camera turns about them. */
export interface CoupleSpec {
  readonly lead: PoseSpec;
  readonly follow: PoseSpec;
}

const unit = (a: Triple): Triple => {
  const l = Math.hypot(...a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
};
const plus = (a: Triple, b: Triple, s: number): Triple => [a[0] + b[0] * s, a[1] + b[1] * s, a[2] + b[2] * s];
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** From the lead's axes to those of a partner who faces him. */
const facing = (a: Triple): Triple => [-a[0], a[1], -a[2]];

/** Two palms on each other at `centre`; hers turned 78° towards his thumb (second study). */
export function clasp(centre: Triple): { lead: HandSpec; follow: HandSpec } {
  const out = unit([-1, 0.05, 0.25]);
  const raw: Triple = [0.25, 0.45, 0.86];
  const his = unit(plus(raw, out, -dot(out, raw)));
  const thumb = plus([0, 0, 0], cross(his, out), -1);
  const t = (78 * Math.PI) / 180;
  const hers = unit(plus(plus([0, 0, 0], his, Math.cos(t)), thumb, Math.sin(t)));
  return {
    lead: {
      space: 'floor',
      at: plus(plus(plus(plus(centre, his, -6.6), out, -1.35), thumb, -0.4), [-0.4, -0.6, -0.3], 1),
      fingers: his,
      palm: out,
      shape: 'claspLead',
      elbow: [0.7, -1, -0.5],
    },
    follow: {
      space: 'floor',
      at: plus(plus(plus(plus(centre, hers, -6.6), out, 1.1), his, -0.3), [0.4, 0.6, 0.3], 1),
      fingers: facing(hers),
      palm: facing([-out[0], -out[1], -out[2]]),
      shape: 'claspFollow',
      elbow: [-0.6, -1, -0.1],
    },
  };
}

/** His left hand and her right one beside each other, hanging or lying on the arm of a seat; his is in front or below. */
export function joinedHands(centre: Triple, lying = false): { lead: HandSpec; follow: HandSpec } {
  const [x, y, z] = centre;
  return lying
    ? {
        lead: {
          space: 'floor',
          at: [x - 0.8, y, z - 7],
          elbow: [0.15, -0.5, -1],
          fingers: [0.1, -0.05, 1],
          palm: [0.1, 1, 0],
          shape: 'offer',
        },
        follow: {
          space: 'floor',
          at: [x + 2, y + 3.6, z - 6],
          elbow: [-0.15, -0.4, -1],
          fingers: [-0.3, -0.1, 1],
          palm: [-0.1, -1, 0],
          shape: 'lay',
        },
      }
    : {
        lead: {
          space: 'floor',
          at: [x - 2.2, y + 6.6, z + 1.6],
          elbow: [0.6, 0, -1],
          fingers: [0.2, -1, 0.05],
          palm: [0.3, 0, -1],
          shape: 'claspFollow',
        },
        follow: {
          space: 'floor',
          at: [x + 1.8, y + 6.4, z - 1.4],
          elbow: [-0.6, 0, -1],
          fingers: [-0.2, -1, 0.1],
          palm: [-0.2, 0, 1],
          shape: 'claspFollow',
        },
      };
}

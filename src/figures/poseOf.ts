import type { Body } from './body';
import { type CastMember, type CouplePose, couplePoses, type PoseName, type SinglePose } from './castNames';
import { type Channels, compilePose } from './channels';
import type { PoseSpec } from './poseSpec';
import { couples } from './poses/couples';
import { going } from './poses/going';
import { handling } from './poses/handling';
import { holding } from './poses/holding';
import type { CoupleSpec } from './poses/joinedHands';
import { leaning } from './poses/leaning';
import { looking } from './poses/looking';
import { inManner } from './poses/manner';
import { phoning } from './poses/phoning';
import { playing } from './poses/playing';
import type { PoseFor } from './poses/posing';
import { sitting } from './poses/sitting';
import { standing } from './poses/standing';
import { walking } from './poses/walking';

/** Every pose of one figure, as written. */
export const singlePoseSpecs: Record<SinglePose, PoseFor> = {
  ...standing,
  ...leaning,
  ...holding,
  ...walking,
  ...sitting,
  ...handling,
  ...playing,
  ...phoning,
  ...looking,
  ...going,
};

/** Whether a pose needs a partner. */
export const isCouplePose = (pose: PoseName): pose is CouplePose =>
  (couplePoses as readonly string[]).includes(pose);

const coupleSpecs = new Map<CouplePose, CoupleSpec>();

/** Both halves of a couple, as written. */
export function coupleSpecOf(pose: CouplePose): CoupleSpec {
  const known = coupleSpecs.get(pose);
  if (known) return known;
  const made = couples[pose]();
  coupleSpecs.set(pose, made);
  return made;
}

/** A pose as written, for one body; `role` says which half of a couple. */
export function poseSpecOf(pose: PoseName, sex: Body['sex'], role: 'lead' | 'follow' = 'lead'): PoseSpec {
  return isCouplePose(pose) ? coupleSpecOf(pose)[role] : singlePoseSpecs[pose](sex);
}

const compiled = new Map<Body, Map<string, Channels>>();

/** A pose as numbers, in the manner of `member` if one is named; the array belongs to everybody and is never written. */
export function poseOf(
  pose: PoseName,
  body: Body,
  role: 'lead' | 'follow' = 'lead',
  member?: CastMember,
): Channels {
  let poses = compiled.get(body);
  if (!poses) {
    poses = new Map();
    compiled.set(body, poses);
  }
  const key = `${pose}/${role}/${member ?? ''}`;
  const known = poses.get(key);
  if (known) return known;
  const written = poseSpecOf(pose, body.sex, role);
  const own = member && !isCouplePose(pose) ? inManner(written, pose, body.sex, member) : written;
  const made = compilePose(own, body);
  poses.set(key, made);
  return made;
}

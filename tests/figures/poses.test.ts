import { describe, expect, it } from 'vitest';
import { couplePoses, type SinglePose, singlePoses } from '../../src/figures/castNames';
import { distance } from '../../src/figures/vec';
import { bodyFor } from '../../src/figures/wardrobe';
import { footMiss, heightsOf, lipsOf, numbersOf, palmOf, posed, posedCouple } from './troupeFixture';

const members = ['seb', 'mia'] as const;
const afloat: readonly SinglePose[] = ['float'];
const onPedals: readonly SinglePose[] = ['at-wheel'];
const seatedPoses: readonly SinglePose[] = [
  'sit',
  'sit-at-table',
  'sit-with-glass',
  'sit-hands-in-lap',
  'sit-edge',
  'dining',
  'play-upright',
  'play-grand',
  'write',
  'draw',
  'passenger',
  'sleep',
  'play-drums',
];

describe.each(members)('%s', (member) => {
  it.each(singlePoses)('%s: every number is a number, no bone stretches', (pose) => {
    const figure = posed(member, pose);
    const { rig, body } = figure;
    expect(numbersOf(figure).every(Number.isFinite)).toBe(true);
    for (const arm of [rig.leftArm, rig.rightArm]) {
      expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(body.upperArm, 2);
      expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(body.foreArm, 2);
    }
    for (const leg of [rig.leftLeg, rig.rightLeg]) {
      expect(distance(leg.hip, leg.knee)).toBeCloseTo(body.thigh, 2);
      expect(distance(leg.knee, leg.ankle)).toBeCloseTo(body.shank, 2);
    }
  });

  it.each(singlePoses.filter((pose) => !afloat.includes(pose) && !onPedals.includes(pose)))(
    '%s: stands on the floor, not in it and not over it',
    (pose) => {
      const figure = posed(member, pose);
      const [low] = heightsOf(figure);
      expect(low).toBeGreaterThan(-1.2);
      expect(low).toBeLessThan(1.5);
      expect(footMiss(figure.rig, 'leftLeg')).toBeLessThan(1);
      expect(footMiss(figure.rig, 'rightLeg')).toBeLessThan(1);
    },
  );

  it.each(seatedPoses)('%s: sits on a seat of 46 cm', (pose) => {
    const { rig } = posed(member, pose);
    const thigh = 10;
    expect(Math.abs(rig.pelvis.o.y - thigh - 46)).toBeLessThan(2);
  });
});

describe.each(members)('%s on one leg', (member) => {
  const easy = ['stand', 'stand-hand-in-pocket', 'stand-listening', 'audition', 'waltz-alone'] as const;
  it.each(easy)('%s: shoulders tilt against the hips, over the leg that carries', (pose) => {
    const { rig } = posed(member, pose);
    const hips = Math.asin(rig.pelvis.x.y);
    const shoulders = Math.asin(rig.chest.x.y);
    expect(Math.abs(hips)).toBeGreaterThan(0.07);
    expect(hips * shoulders).toBeLessThan(0);
    const [carrying, easyLeg] = hips > 0 ? [rig.leftLeg, rig.rightLeg] : [rig.rightLeg, rig.leftLeg];
    expect(distance(carrying.hip, carrying.ankle)).toBeGreaterThan(distance(easyLeg.hip, easyLeg.ankle));
  });

  it.each(easy)('%s: his arms are no mirror images', (pose) => {
    const { rig } = posed(member, pose);
    const { o, x } = rig.chest;
    const aside = (p: { x: number; y: number; z: number }): number =>
      (p.x - o.x) * x.x + (p.y - o.y) * x.y + (p.z - o.z) * x.z;
    const [left, right] = [rig.leftArm.wrist, rig.rightArm.wrist];
    expect(Math.hypot(aside(left) + aside(right), left.y - right.y, left.z - right.z)).toBeGreaterThan(4);
  });
});

describe('a skirt', () => {
  it.each(singlePoses.filter((pose) => !afloat.includes(pose)))('covers the knees: %s', (pose) => {
    const figure = posed('mia', pose);
    const numbers = numbersOf(figure);
    const places = figure.topology.places;
    const skirt = Array.from({ length: figure.topology.vertices }, (_, v) => v).filter(
      (v) => places[v * 4 + 3] === 38,
    );
    for (const { knee, ankle } of [figure.rig.leftLeg, figure.rig.rightLeg]) {
      const belowKnee = {
        x: knee.x + (ankle.x - knee.x) * 0.2,
        y: knee.y + (ankle.y - knee.y) * 0.2,
        z: knee.z,
      };
      const lowestNear = Math.min(
        ...skirt
          .filter((v) => Math.hypot(numbers[v * 3]! - knee.x, numbers[v * 3 + 2]! - knee.z) < 32)
          .map((v) => numbers[v * 3 + 1]!),
      );
      expect(lowestNear).toBeLessThan(belowKnee.y);
    }
  });
});

describe('two people', () => {
  it.each(couplePoses)('%s: every number is a number and feet are where they should be', (pose) => {
    for (const figure of posedCouple(pose)) {
      expect(numbersOf(figure).every(Number.isFinite)).toBe(true);
      expect(footMiss(figure.rig, 'leftLeg')).toBeLessThan(1);
      expect(footMiss(figure.rig, 'rightLeg')).toBeLessThan(1);
    }
  });

  it.each(['waltz', 'waltz-turn', 'float-together'] as const)('%s: clasped palms meet', (pose) => {
    const [seb, mia] = posedCouple(pose);
    expect(distance(palmOf(seb.rig, 'leftArm'), palmOf(mia.rig, 'rightArm'))).toBeLessThan(2);
  });

  it('a kiss is a kiss: the lips meet', () => {
    const [seb, mia] = posedCouple('kiss');
    expect(distance(lipsOf(seb.rig), lipsOf(mia.rig))).toBeLessThan(1);
  });

  it('a hand on a cheek touches the head', () => {
    const [seb, mia] = posedCouple('hand-on-cheek');
    const reach = distance(palmOf(seb.rig, 'rightArm'), mia.rig.head.o);
    expect(reach).toBeGreaterThan(6);
    expect(reach).toBeLessThan(12);
  });

  it('nobody is taller than he is', () => {
    const [low, high] = heightsOf(posed('seb', 'stand'));
    expect(high - low).toBeGreaterThan(180);
    expect(high - low).toBeLessThan(191);
    expect(bodyFor('child').tall).toBeLessThan(0.7);
  });
});

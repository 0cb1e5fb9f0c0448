import { describe, expect, it } from 'vitest';
import { type CastMember, castMembers, type SinglePose } from '../../src/figures/castNames';
import { CH, HAND } from '../../src/figures/channels';
import { meshDetails } from '../../src/figures/detail';
import { Figure, poseFigure } from '../../src/figures/figure';
import { MATERIAL } from '../../src/figures/materials';
import { poseOf } from '../../src/figures/poseOf';
import type { Rig } from '../../src/figures/rig';
import { distance, type Vec } from '../../src/figures/vec';
import { bodyFor, lookOf } from '../../src/figures/wardrobe';
import { handPoints, overlapsOf, type Spot } from './bodyContact';
import { numbersOf, posed, posedCouple } from './troupeFixture';

/** Somebody as he takes up a pose himself. */
function own(member: CastMember, pose: SinglePose): Figure {
  const body = bodyFor(member);
  const channels = poseOf(pose, body, 'lead', member);
  const figure = new Figure(body, lookOf(member), meshDetails.low, { left: 'none', right: 'none' }, channels);
  poseFigure(figure, channels, channels, 1);
  return figure;
}

/** A point seen from somebody's chest, as if he were as tall as the others. */
function fromChest({ chest, body }: Rig, p: Vec): Spot {
  const d = { x: p.x - chest.o.x, y: p.y - chest.o.y, z: p.z - chest.o.z };
  const along = (a: Vec): number => (d.x * a.x + d.y * a.y + d.z * a.z) / body.tall;
  return { x: along(chest.x), y: along(chest.y), z: along(chest.z) };
}

/** What is seen of the way somebody stands: hands, feet and face. */
const stanceOf = (rig: Rig): Spot[] => [
  ...[rig.leftArm.wrist, rig.rightArm.wrist, rig.leftLeg.knee, rig.rightLeg.knee].map((p) =>
    fromChest(rig, p),
  ),
  { x: 40 * rig.head.z.x, y: 40 * rig.head.z.y, z: 40 * rig.head.z.z },
];

const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
const off = (a: readonly Spot[], b: readonly Spot[]): number =>
  Math.max(...a.map((p, i) => apart(p, b[i] ?? p)));

/** Centimetres by which a point lies inside a skirt; negative outside. */
function depthInSkirt(figure: Figure, p: Spot): number {
  const numbers = numbersOf(figure);
  const { places, vertices } = figure.topology;
  const { pelvis } = figure.rig;
  const angle = Math.atan2(p.z - pelvis.o.z, p.x - pelvis.o.x);
  let reach = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < vertices; v++) {
    if (places[v * 4 + 3] !== MATERIAL.skirt) continue;
    const [x, y, z] = [numbers[v * 3]! - pelvis.o.x, numbers[v * 3 + 1]!, numbers[v * 3 + 2]! - pelvis.o.z];
    const turn = Math.abs(((Math.atan2(z, x) - angle + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    if (turn < 0.2 && Math.abs(y - p.y) < 4) reach = Math.max(reach, Math.hypot(x, z));
  }
  return reach - Math.hypot(p.x - pelvis.o.x, p.z - pelvis.o.z);
}

describe('everybody in his own manner', () => {
  it.each(['stand', 'stand-hand-in-pocket', 'stand-listening', 'sit'] as const)(
    '%s: no two of the cast do it alike',
    (pose) => {
      const stances = castMembers.map((member) => ({ member, stance: stanceOf(own(member, pose).rig) }));
      const alike = stances.flatMap((a, i) =>
        stances
          .slice(i + 1)
          .filter((b) => off(a.stance, b.stance) < 2)
          .map((b) => `${a.member} and ${b.member}`),
      );
      expect(alike).toEqual([]);
    },
  );

  it.each(castMembers)('%s: his hands go through nothing and his feet are where he wants them', (member) => {
    for (const pose of ['stand', 'stand-hand-in-pocket', 'stand-listening', 'sit'] as const) {
      const figure = own(member, pose);
      expect(overlapsOf(figure, undefined, 3), pose).toEqual([]);
    }
  });

  it('looks where the pose looks, whichever leg he stands on', () => {
    for (const member of castMembers) {
      const { rig } = own(member, 'stand');
      const plain = posed(member, 'stand').rig;
      const turned = Math.atan2(rig.head.z.x, rig.head.z.z) - Math.atan2(plain.head.z.x, plain.head.z.z);
      expect(Math.abs((turned * 180) / Math.PI), member).toBeLessThan(14);
    }
  });
});

describe('arms at rest', () => {
  const resting = (figure: Figure) =>
    (['leftArm', 'rightArm'] as const).filter((arm) => {
      const at = arm === 'leftArm' ? CH.leftHand : CH.rightHand;
      return figure.now[at + HAND.space] === 5;
    });

  it.each(['stand', 'stand-hand-in-pocket', 'stand-listening', 'look-back', 'show-way'] as const)(
    '%s: a hand that hangs is near its thigh, its elbow hardly out',
    (pose) => {
      for (const member of ['seb', 'mia'] as const) {
        const figure = posed(member, pose);
        const arms = resting(figure);
        expect(arms.length).toBeGreaterThan(0);
        for (const arm of arms) {
          const { wrist, elbow, shoulder } = figure.rig[arm];
          const leg = figure.rig[arm === 'leftArm' ? 'leftLeg' : 'rightLeg'];
          expect(apart(wrist, leg.hip), `${member} ${arm}`).toBeLessThan(26);
          expect(Math.hypot(elbow.x - shoulder.x, 0), `${member} ${arm}`).toBeLessThan(12);
        }
      }
    },
  );

  const sunk = (figure: Figure): number =>
    Math.max(
      ...(['left', 'right'] as const).flatMap((side) =>
        handPoints(figure, side)
          .filter((p) => p.y < figure.rig.pelvis.o.y + 2)
          .map((p) => depthInSkirt(figure, p)),
      ),
    );

  it.each(['stand', 'look-back', 'stand-coat-over-arm', 'head-down', 'telephone', 'wave'] as const)(
    '%s: no hand is sunk in the skirt',
    (pose) => {
      expect(sunk(posed('mia', pose))).toBeLessThan(2.8);
    },
  );

  it.each(['boss', 'singer', 'guest-woman', 'child'] as const)('%s: nor anybody else’s', (member) => {
    expect(sunk(own(member, 'stand'))).toBeLessThan(2.8);
  });
});

describe('how people hold themselves', () => {
  it.each(['stand', 'stand-hand-in-pocket', 'stand-listening', 'head-down', 'audition'] as const)(
    '%s: the head is over the foot that carries',
    (pose) => {
      for (const member of ['seb', 'mia'] as const) {
        const { rig } = posed(member, pose);
        const carrying = rig.pelvis.x.y > 0 ? rig.leftLeg : rig.rightLeg;
        expect(Math.abs(rig.head.o.x - carrying.ankle.x), member).toBeLessThan(6);
        expect(rig.chest.z.y, member).toBeLessThan(0.03);
      }
    },
  );

  it.each(['sit', 'sit-at-table', 'sit-with-glass', 'passenger', 'play-upright', 'play-grand'] as const)(
    '%s: the back is round, the feet are not beside each other',
    (pose) => {
      for (const member of ['seb', 'mia'] as const) {
        const { rig } = posed(member, pose);
        const bent = Math.asin(rig.pelvis.z.y) - Math.asin(rig.chest.z.y);
        expect((bent * 180) / Math.PI, member).toBeGreaterThan(12);
        expect(Math.abs(rig.leftLeg.ankle.z - rig.rightLeg.ankle.z), member).toBeGreaterThan(7);
      }
    },
  );

  it('a wave is a small one: the hand stays under the eyes, both feet on the floor', () => {
    for (const member of ['seb', 'mia', 'keith', 'boy'] as const) {
      const figure = posed(member, 'wave');
      const top = Math.max(...handPoints(figure, 'right').map((p) => p.y));
      expect(top).toBeLessThan(figure.rig.head.o.y + 3 * figure.rig.body.head);
      expect(figure.rig.rightArm.elbow.y).toBeLessThan(figure.rig.chest.o.y + 8);
      expect(figure.rig.leftLeg.floor + figure.rig.rightLeg.floor).toBe(0);
    }
  });

  it('who bows has soft knees', () => {
    for (const member of ['seb', 'mia'] as const) {
      const { rig } = posed(member, 'bow');
      for (const leg of [rig.leftLeg, rig.rightLeg])
        expect(leg.upper + leg.lower - distance(leg.hip, leg.ankle)).toBeGreaterThan(0.8);
    }
  });

  it('who looks back from a seat shows no more than a lost profile', () => {
    for (const member of ['seb', 'mia'] as const) {
      const { rig } = posed(member, 'sit-look-back');
      const turned = (Math.atan2(-rig.head.z.x, rig.head.z.z) * 180) / Math.PI;
      expect(turned).toBeGreaterThan(40);
      expect(turned).toBeLessThan(65);
    }
  });

  it('under one umbrella both stand', () => {
    for (const { rig } of posedCouple('under-umbrella'))
      expect(Math.abs(rig.leftLeg.ankle.z - rig.rightLeg.ankle.z)).toBeLessThan(20);
  });

  it('who floats trails both legs behind', () => {
    for (const { rig } of posedCouple('float-together')) {
      for (const leg of [rig.leftLeg, rig.rightLeg]) {
        const behind = (leg.ankle.x - leg.hip.x) * rig.root.z.x + (leg.ankle.z - leg.hip.z) * rig.root.z.z;
        expect(behind).toBeLessThan(-25);
        expect(distance(leg.hip, leg.ankle)).toBeGreaterThan(74);
      }
    }
  });
});

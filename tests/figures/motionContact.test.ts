import { describe, expect, it } from 'vitest';
import { type PoseName, singlePoses } from '../../src/figures/castNames';
import type { Troupe } from '../../src/figures/motion/troupe';
import { mix } from '../../src/figures/vec';
import { depthInTorso } from './bodyContact';
import { palmOf, stateOf, step, troupeOf } from './troupeFixture';

/** Plays a transition; how deep a wrist, a palm or a forearm goes into anybody's trunk, centimetres. */
function deepest(troupe: Troupe, seconds: number) {
  let depth = 0;
  let where = '';
  for (let i = 0; i * (1 / 40) < seconds; i++) {
    step(troupe, 1 / 40);
    for (const performer of troupe.performers) {
      for (const other of troupe.performers) {
        for (const arm of ['leftArm', 'rightArm'] as const) {
          const { rig } = performer.figure;
          const points = [palmOf(rig, arm), rig[arm].wrist, mix(rig[arm].wrist, rig[arm].elbow, 0.5)];
          for (const [n, point] of points.entries()) {
            if (performer === other && n === 2) continue;
            const deep = depthInTorso(other.figure.rig, point);
            if (deep <= depth) continue;
            depth = deep;
            where = `${arm} ${n} of ${performer.part.state.id} in ${other.part.state.id} at ${performer.t.toFixed(2)}`;
          }
        }
      }
    }
  }
  return { depth, where };
}

const together = (pose: PoseName) => [
  stateOf('seb', pose, { with: 'mia', turn: -100 }),
  stateOf('mia', 'stand', { turn: -100 }),
];
const apart = (pose: PoseName) => [
  stateOf('seb', pose, { x: 830, turn: -78 }),
  stateOf('mia', pose, { x: 1090, turn: 78 }),
];

describe('on the way from one pose to another', () => {
  it.each([
    ['waltz', 'kiss'],
    ['kiss', 'waltz'],
    ['kiss', 'embrace'],
    ['embrace', 'waltz'],
    ['take-hand', 'waltz'],
    ['take-hand', 'kiss'],
    ['hand-on-cheek', 'kiss'],
    ['waltz', 'take-hand'],
  ] as const)('no arm goes through anybody: %s to %s', (from, to) => {
    const troupe = troupeOf(together(from));
    for (let i = 0; i < 40; i++) step(troupe, 1 / 40);
    troupe.setFigures(together(to), 1.6);
    const { depth, where } = deepest(troupe, 1.5);
    expect(depth, where).toBeLessThan(4);
  });

  it.each(['waltz', 'kiss', 'embrace', 'take-hand', 'hand-on-cheek'] as const)(
    'no arm goes through anybody: meeting for %s, and parting',
    (pose) => {
      for (const before of ['stand', 'reach'] as const) {
        const troupe = troupeOf(apart(before));
        troupe.setFigures(together(pose), 1.8);
        const there = deepest(troupe, 1.7);
        expect(there.depth, there.where).toBeLessThan(4);
        for (let i = 0; i < 20; i++) step(troupe, 1 / 40);
        troupe.setFigures(apart('stand'), 1.8);
        const back = deepest(troupe, 1.7);
        expect(back.depth, back.where).toBeLessThan(4);
      }
    },
  );

  it('nobody puts a hand through himself', () => {
    const known = singlePoses.filter((pose) => !['float', 'at-wheel', 'coat-half-on'].includes(pose));
    for (const member of ['seb', 'mia'] as const) {
      const troupe = troupeOf([stateOf(member, 'stand')]);
      for (const pose of known) {
        troupe.setFigures([stateOf(member, pose, { hold: 'none' })], 0.8);
        const { depth, where } = deepest(troupe, 0.75);
        expect(depth, `${where} on the way to ${pose}`).toBeLessThan(5.5);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { CastMember } from '../../src/figures/castNames';
import { CH } from '../../src/figures/channels';
import { animate } from '../../src/figures/motion/animate';
import type { Performer } from '../../src/figures/motion/performer';
import type { Troupe } from '../../src/figures/motion/troupe';
import { stateOf, step, troupeOf } from './troupeFixture';

const first = (troupe: Troupe): Performer => {
  const performer = troupe.performers[0];
  if (!performer) throw new Error('nobody is here');
  return performer;
};

/** Shift of the weight, turn of the head and height of both hands, four times a second. */
function livesOf(member: CastMember, seconds: number): { shift: number; head: number; hands: number[] }[] {
  const troupe = troupeOf([stateOf(member, 'stand')]);
  return Array.from({ length: seconds * 4 }, () => {
    for (let i = 0; i < 10; i++) step(troupe, 1 / 40);
    const { now, rig } = first(troupe).figure;
    return {
      shift: now[CH.shift]!,
      head: now[CH.head]!,
      hands: [rig.leftArm.wrist.y, rig.rightArm.wrist.y],
    };
  });
}

const range = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

describe('somebody who only stands', () => {
  it.each(['seb', 'mia', 'keith', 'waiter'] as const)('%s: shifts his weight and glances aside', (member) => {
    const lives = livesOf(member, 60);
    expect(range(lives.map(({ shift }) => shift))).toBeGreaterThan(1.5);
    expect(range(lives.map(({ shift }) => shift))).toBeLessThan(6);
    expect(range(lives.map(({ head }) => head))).toBeGreaterThan(5);
  });

  it('no two at once, even if they began together', () => {
    const [seb, mia] = [livesOf('seb', 40), livesOf('mia', 40)];
    const own = (lives: typeof seb): number[] =>
      lives.map(({ shift }) => shift - lives.reduce((sum, now) => sum + now.shift, 0) / lives.length);
    const [a, b] = [own(seb), own(mia)];
    const together = a.reduce((sum, shift, i) => sum + shift * b[i]!, 0);
    const size = (all: readonly number[]): number => Math.hypot(...all);
    expect(Math.abs(together / (size(a) * size(b)))).toBeLessThan(0.7);
  });

  it.each(['seb', 'mia'] as const)('%s: a hand goes up once in a while, the other never', (member) => {
    const lives = livesOf(member, 60);
    const [left, right] = [0, 1].map((hand) => range(lives.map(({ hands }) => hands[hand]!)));
    expect(Math.max(left!, right!)).toBeGreaterThan(25);
    expect(Math.min(left!, right!)).toBeLessThan(6);
  });

  it('keeps still where motion is reduced', () => {
    const troupe = troupeOf([stateOf('mia', 'stand')]);
    const still = (): void => troupe.update(1, (performer) => animate(performer, undefined, true));
    still();
    const before = Float32Array.from(first(troupe).figure.now);
    for (let i = 0; i < 40; i++) still();
    expect(first(troupe).figure.now).toEqual(before);
  });
});

describe('somebody who turns', () => {
  it.each(['seb', 'mia'] as const)('%s: looks there first, then turns his chest, then his feet', (member) => {
    const troupe = troupeOf([stateOf(member, 'stand', { turn: -80 })]);
    const azimuth = (z: { x: number; z: number }, turn: number): number =>
      turn - (Math.atan2(z.x, z.z) * 180) / Math.PI;
    const headingsOf = (): { head: number; chest: number; root: number } => {
      const { figure, place } = first(troupe);
      const { head, chest } = figure.rig;
      return {
        head: azimuth(head.z, place.turn),
        chest: azimuth(chest.z, place.turn),
        root: place.turn - figure.now[CH.yaw]!,
      };
    };
    const before = headingsOf();
    troupe.setFigures([stateOf(member, 'stand', { turn: 80 })], 1.6);
    for (let i = 0; i < 24; i++) step(troupe, 1 / 60);
    const now = headingsOf();
    const turned = {
      head: now.head - before.head,
      chest: now.chest - before.chest,
      root: now.root - before.root,
    };
    expect(turned.root).toBeGreaterThan(5);
    expect(turned.chest).toBeGreaterThan(turned.root + 3);
    expect(turned.head).toBeGreaterThan(turned.chest + 6);
  });
});

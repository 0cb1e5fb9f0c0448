import { describe, expect, it } from 'vitest';
import type { CastMember, PoseName } from '../../src/figures/castNames';
import { animate } from '../../src/figures/motion/animate';
import type { Performer } from '../../src/figures/motion/performer';
import { Troupe } from '../../src/figures/motion/troupe';
import { footMiss, stateOf, step, troupeOf } from './troupeFixture';

const RAD = Math.PI / 180;
const legs = ['leftLeg', 'rightLeg'] as const;

/** Where the ball of a foot is seen, centimetres across the picture and towards the viewer. */
function seen({ place, figure }: Performer, leg: (typeof legs)[number]) {
  const { x, z } = figure.rig[leg].flat.o;
  const cos = Math.cos(place.turn * RAD);
  const sin = Math.sin(place.turn * RAD);
  return {
    x: place.x / place.scale + x * cos - z * sin,
    z: (place.y * 1.5) / place.scale + x * sin + z * cos,
  };
}

/** Plays a transition; the farthest any foot on the floor goes, and the worst gap between an ankle and its shoe. */
function play(troupe: Troupe, seconds: number) {
  const planted = new Map<string, { x: number; z: number }>();
  let slide = 0;
  let gap = 0;
  let where = '';
  for (let i = 0; i * (1 / 60) < seconds + 0.1; i++) {
    step(troupe, 1 / 60);
    for (const performer of troupe.performers) {
      for (const leg of legs) {
        const key = `${performer.part.state.id}/${leg}`;
        gap = Math.max(gap, footMiss(performer.figure.rig, leg));
        const isOver = performer.t >= 1 && performer.part.pose !== 'phone-to-ear-pacing';
        if (performer.figure.rig[leg].floor > 0.25 || isOver) {
          planted.delete(key);
          continue;
        }
        const now = seen(performer, leg);
        const first = planted.get(key);
        if (!first) planted.set(key, now);
        else {
          const way = Math.hypot(now.x - first.x, now.z - first.z);
          if (way > slide) {
            slide = way;
            where = `${key} at ${performer.t.toFixed(2)} of ${performer.footing.steps} steps`;
          }
        }
      }
    }
  }
  return { slide, gap, where };
}

const common: readonly PoseName[] = [
  'stand',
  'stand-hand-in-pocket',
  'stand-listening',
  'stand-arms-folded',
  'sit',
  'sit-at-table',
  'reach',
  'lean-on-bar',
  'turn-at-door',
  'look-back',
  'telephone',
  'play-upright',
  'at-microphone',
];

const pairs = common.flatMap((from) => common.filter((to) => to !== from).map((to) => [from, to] as const));

describe.each(['seb', 'mia'] as const)('the feet of %s', (member: CastMember) => {
  it.each(pairs)('%s to %s: nothing slides', (from, to) => {
    const troupe = troupeOf([stateOf(member, from)]);
    troupe.setFigures([stateOf(member, to)], 1.2);
    const { slide, gap, where } = play(troupe, 1.2);
    expect(slide, where).toBeLessThan(1);
    expect(gap, where).toBeLessThan(2.5);
  });

  it.each([
    ['stand', 'stand-listening', 300, 0, 160],
    ['stand', 'sit', -420, 12, -60],
    ['sit', 'stand', 380, -10, 40],
    ['stand', 'reach', 120, 0, -170],
    ['stand', 'stand-listening', 0, 0, 170],
    ['stand', 'stand-hand-in-pocket', 60, 4, -90],
    ['play-upright', 'stand', 500, 20, 90],
  ] as const)('%s to %s over %i units and %i down, turned to %i: nothing slides', (from, to, x, y, turn) => {
    const troupe = troupeOf([stateOf(member, from, { turn: 20 })]);
    troupe.setFigures([stateOf(member, to, { x: 960 + x, y: 740 + y, turn })], 2.4);
    const { slide, gap, where } = play(troupe, 2.4);
    expect(slide, where).toBeLessThan(1);
    expect(gap, where).toBeLessThan(2.5);
  });
});

describe('the feet of two', () => {
  const apart = (gap: number) => [
    stateOf('seb', 'stand', { x: 960 - gap, turn: -78 }),
    stateOf('mia', 'stand', { x: 960 + gap, turn: 78 }),
  ];
  const together = (pose: PoseName) => [
    stateOf('seb', pose, { with: 'mia', turn: -100 }),
    stateOf('mia', 'stand', { turn: -100 }),
  ];
  it.each(['waltz', 'kiss', 'embrace', 'take-hand', 'hand-on-cheek'] as const)(
    'from standing apart to %s, and apart again: nothing slides',
    (pose) => {
      const troupe = troupeOf(apart(110));
      troupe.setFigures(together(pose), 1.8);
      const there = play(troupe, 1.8);
      expect(there.slide, there.where).toBeLessThan(1);
      troupe.setFigures(apart(130), 1.8);
      const back = play(troupe, 1.8);
      expect(back.slide, back.where).toBeLessThan(1);
    },
  );

  it.each([
    ['waltz', 'kiss'],
    ['kiss', 'embrace'],
    ['embrace', 'waltz'],
    ['take-hand', 'waltz'],
  ] as const)('from %s to %s: nothing slides', (from, to) => {
    const troupe = troupeOf(together(from));
    for (let i = 0; i < 50; i++) step(troupe, 1 / 60);
    troupe.setFigures(together(to), 1.6);
    const { slide, where } = play(troupe, 1.6);
    expect(slide, where).toBeLessThan(1);
  });
});

describe.each([
  ['seb', 20],
  ['mia', -68],
] as const)('%s on the telephone, at %i degrees', (member, turn) => {
  it('paces: goes to both sides of the mark, turns, comes back, and no foot slides', () => {
    const troupe = troupeOf([stateOf(member, 'phone-to-ear-pacing', { turn })]);
    const [walker] = troupe.performers;
    if (!walker) throw new Error('Nobody is there.');
    const across: number[] = [];
    let slide = 0;
    for (let i = 0; i < 30; i++) {
      slide = Math.max(slide, play(troupe, 0.5).slide);
      const { root } = walker.figure.rig;
      across.push(root.o.x * Math.cos(turn * RAD) - root.o.z * Math.sin(turn * RAD));
    }
    expect(slide).toBeLessThan(1);
    expect(Math.max(...across)).toBeGreaterThan(35);
    expect(Math.min(...across)).toBeLessThan(-35);
  });
});

describe.each(['walk', 'walk-collar-up'] as const)('somebody shown as %s', (pose) => {
  it('walks in, and stands on his mark with his weight on one leg', () => {
    const troupe = troupeOf([stateOf('seb', pose, { turn: 68 })]);
    const [seb] = troupe.performers;
    if (!seb) throw new Error('Nobody is there.');
    step(troupe, 1 / 60);
    expect(Math.abs(seb.place.x - 960)).toBeGreaterThan(150);
    const { slide, gap, where } = play(troupe, 2);
    expect(slide, where).toBeLessThan(1);
    expect(gap, where).toBeLessThan(2.5);
    expect(seb.place.x).toBe(960);
    const { leftLeg, rightLeg, pelvis } = seb.figure.rig;
    expect(Math.abs(leftLeg.flat.o.z - rightLeg.flat.o.z)).toBeLessThan(25);
    expect(Math.abs(pelvis.o.x - (leftLeg.ankle.x + rightLeg.ankle.x) / 2)).toBeGreaterThan(1.5);
    const before = seb.place.x;
    troupe.setFigures([stateOf('seb', pose, { turn: 68 })], 0);
    step(troupe, 1 / 60);
    expect(seb.place.x).toBe(before);
  });

  it('is on his mark at once where the picture comes to hold still meanwhile', () => {
    const troupe = troupeOf([stateOf('seb', pose, { turn: 68 })]);
    const [seb] = troupe.performers;
    expect(seb?.place.x).not.toBe(960);
    troupe.update(0, (performer) => animate(performer, undefined, true));
    expect(seb?.place.x).toBe(960);
    expect(troupe.isMoving()).toBe(false);
  });

  it('is a moment of a walk in a picture that holds still', () => {
    const troupe = new Troupe('low');
    troupe.setFigures([stateOf('seb', pose)], 0);
    troupe.update(0, (performer) => animate(performer, undefined, true));
    const legs = troupe.performers[0]?.figure.rig;
    expect(Math.abs((legs?.leftLeg.flat.o.z ?? 0) - (legs?.rightLeg.flat.o.z ?? 0))).toBeGreaterThan(45);
  });
});

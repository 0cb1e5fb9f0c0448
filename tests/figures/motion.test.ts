import { describe, expect, it } from 'vitest';
import { singlePoses } from '../../src/figures/castNames';
import { danceBeats } from '../../src/figures/motion/waltz';
import { distance, vecsMade } from '../../src/figures/vec';
import { numbersOf, palmOf, stateOf, step, troupeOf } from './troupeFixture';

const RAD = Math.PI / 180;

/** Where a point of a figure is seen across the picture. */
const seenAcross = (place: { x: number; scale: number; turn: number }, p: { x: number; z: number }): number =>
  place.x + place.scale * (p.x * Math.cos(place.turn * RAD) - p.z * Math.sin(place.turn * RAD));

describe('a waltz of eight bars', () => {
  const dance = () =>
    troupeOf([stateOf('seb', 'waltz', { with: 'mia', turn: -100 }), stateOf('mia', 'stand', { turn: -100 })]);

  it('keeps the hands together through hold, rise and fall', () => {
    const troupe = dance();
    const [seb, mia] = troupe.performers;
    for (let beat = 0; beat < 17.9; beat += 0.25) {
      step(troupe, 0.15, beat);
      if (!seb || !mia) throw new Error('Nobody dances.');
      expect(distance(palmOf(seb.figure.rig, 'leftArm'), palmOf(mia.figure.rig, 'rightArm'))).toBeLessThan(
        2.6,
      );
    }
  });

  it('does not slide: a foot stays where it was put until it steps again', () => {
    const troupe = dance();
    let worst = 0;
    const before = new Map<string, { x: number; z: number }>();
    for (let beat = 0; beat < 17.5; beat += 0.05) {
      step(troupe, 0.03, beat);
      for (const performer of troupe.performers) {
        const leadSteps = Math.floor(beat) % 2 === 0 ? 'leftLeg' : 'rightLeg';
        const other = leadSteps === 'leftLeg' ? 'rightLeg' : 'leftLeg';
        const standing = performer.part.role === 'lead' ? other : leadSteps;
        const ball = performer.figure.rig[standing].flat.o;
        const key = `${performer.part.state.id}/${Math.floor(beat)}`;
        const first = before.get(key);
        if (first) worst = Math.max(worst, Math.hypot(ball.x - first.x, ball.z - first.z));
        else before.set(key, { x: ball.x, z: ball.z });
      }
    }
    expect(worst).toBeLessThan(0.5);
  });

  it('turns the couple once round and her once under his arm', () => {
    const troupe = dance();
    const facings: number[] = [];
    for (let beat = 0; beat <= danceBeats; beat += 0.1) {
      step(troupe, 0.06, beat);
      facings.push(troupe.performers.find((p) => p.part.state.id === 'mia')?.figure.now[3] ?? Number.NaN);
    }
    const way = facings.slice(1).reduce((sum, f, i) => sum + (((f - facings[i]! + 540) % 360) - 180), 0);
    expect(Math.round(way / 360)).toBe(2);
    const jumps = facings.slice(1).map((f, i) => Math.abs(((f - facings[i]! + 540) % 360) - 180));
    expect(Math.max(...jumps)).toBeLessThan(32);
  });
});

describe('a walk', () => {
  it('sets down every foot where it stays', () => {
    const troupe = troupeOf([stateOf('seb', 'stand', { x: 500 })]);
    troupe.setFigures([stateOf('seb', 'stand-listening', { x: 1300 })], 3.2);
    const [seb] = troupe.performers;
    let slides = 0;
    let frames = 0;
    let before: number[] | undefined;
    for (let i = 0; i < 180; i++) {
      step(troupe, 1 / 60);
      if (!seb || seb.t < 0.25 || seb.t > 0.75) {
        before = undefined;
        continue;
      }
      const { leftLeg, rightLeg } = seb.figure.rig;
      const feet = [leftLeg, rightLeg].map((leg) => seenAcross(seb.place, leg.flat.o));
      const lifted = [leftLeg, rightLeg].map((leg) => leg.floor > 0.4);
      feet.forEach((x, foot) => {
        if (lifted[foot] || !before) return;
        frames++;
        slides += Math.abs(x - (before[foot] ?? x)) / seb.place.scale;
      });
      before = feet;
    }
    expect(frames).toBeGreaterThan(40);
    // A man walks at some 2.5 cm a frame here: what is left is the rounding of steps to the way.
    expect(slides / frames).toBeLessThan(0.45);
  });

  it('ends exactly where it was sent', () => {
    const troupe = troupeOf([stateOf('mia', 'stand', { x: 400 })]);
    const goal = stateOf('mia', 'reach', { x: 1200, turn: 40 });
    troupe.setFigures([goal], 2);
    for (let i = 0; i < 130; i++) step(troupe, 1 / 60);
    const [mia] = troupe.performers;
    expect(mia?.place.x).toBe(1200);
    expect(mia?.place.turn).toBeCloseTo(40);
    expect(troupe.isMoving()).toBe(false);
  });
});

describe('a transition', () => {
  it('never jumps: no point of the body moves faster than a hand can', () => {
    const troupe = troupeOf([stateOf('mia', 'stand')]);
    let last: Float32Array | undefined;
    let fastest = 0;
    for (const pose of singlePoses.slice(0, 24)) {
      troupe.setFigures([stateOf('mia', pose, { costume: 'spring', hold: 'none' })], 1);
      const figure = troupe.performers[0]?.figure;
      for (let i = 0; i < 62; i++) {
        step(troupe, 1 / 60);
        const wrist = figure?.rig.leftArm.wrist;
        if (!wrist) throw new Error('Nobody is there.');
        const now = new Float32Array([wrist.x, wrist.y, wrist.z]);
        if (last)
          fastest = Math.max(fastest, Math.hypot(now[0]! - last[0]!, now[1]! - last[1]!, now[2]! - last[2]!));
        last = now;
      }
    }
    expect(fastest).toBeLessThan(14);
  });

  it('from reach to hold looks the same at its first moment', () => {
    const apart = [
      stateOf('seb', 'reach', { x: 860, turn: -80 }),
      stateOf('mia', 'reach', { x: 1060, turn: 80 }),
    ];
    const troupe = troupeOf(apart);
    const seen = () => troupe.performers.map((p) => seenAcross(p.place, p.figure.rig.head.o));
    const before = seen();
    troupe.setFigures([stateOf('seb', 'waltz', { with: 'mia', turn: -100 }), stateOf('mia', 'stand')], 2);
    step(troupe, 0.0001);
    for (const [i, x] of seen().entries()) expect(Math.abs(x - before[i]!)).toBeLessThan(6);
  });

  it('makes no new vectors once it has been seen', () => {
    const troupe = troupeOf([stateOf('seb', 'waltz', { with: 'mia' }), stateOf('mia', 'stand')]);
    for (let i = 0; i < 30; i++) step(troupe, 1 / 60, i / 10);
    const made = vecsMade();
    const buffers = troupe.performers.map((p) => p.figure.buffer);
    for (let i = 0; i < 120; i++) step(troupe, 1 / 60, 3 + i / 10);
    expect(vecsMade()).toBe(made);
    expect(troupe.performers.map((p) => p.figure.buffer)).toEqual(buffers);
  });
});

describe('what moves by itself', () => {
  it.each(singlePoses)('%s lives, and stays whole', (pose) => {
    const troupe = troupeOf([stateOf('seb', pose)]);
    const [seb] = troupe.performers;
    if (!seb) throw new Error('Nobody is there.');
    const first = numbersOf(seb.figure).slice();
    for (let i = 0; i < 40; i++) step(troupe, 0.11, i * 0.19);
    const later = numbersOf(seb.figure);
    expect(later.every(Number.isFinite)).toBe(true);
    expect(later.some((x, i) => Math.abs(x - (first[i] ?? x)) > 0.05)).toBe(true);
  });
});

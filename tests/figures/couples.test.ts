import { describe, expect, it } from 'vitest';
import { type CouplePose, couplePoses, singlePoses } from '../../src/figures/castNames';
import { faceMiss, handOn, handsApart, overlapsOf } from './bodyContact';
import { posed, posedCouple } from './troupeFixture';

/** Cloth gives way by this much before anybody calls it a limb that goes through a body, centimetres. */
const TOLERANCE = 2;

const lookingAtEachOther: Partial<Record<CouplePose, readonly [lead: number, follow: number]>> = {
  kiss: [35, 25],
  'take-hand': [30, 30],
  'hand-on-cheek': [30, 30],
  waltz: [25, 40],
  'float-together': [25, 40],
  'waltz-turn': [40, 100],
};

const joined = [
  'take-hand',
  'hand-in-hand',
  'sit-hand-in-hand',
  'waltz',
  'waltz-turn',
  'float-together',
] as const;
const onEachOther = [
  ['kiss', 'lead', 'left'],
  ['kiss', 'lead', 'right'],
  ['kiss', 'follow', 'left'],
  ['embrace', 'lead', 'left'],
  ['embrace', 'lead', 'right'],
  ['embrace', 'follow', 'left'],
  ['embrace', 'follow', 'right'],
  ['waltz', 'lead', 'right'],
  ['float-together', 'lead', 'right'],
  ['hand-on-cheek', 'follow', 'right'],
] as const;

describe('faces', () => {
  it.each(Object.entries(lookingAtEachOther))('%s: they look at each other', (pose, [lead, follow]) => {
    const [seb, mia] = posedCouple(pose as CouplePose);
    expect(faceMiss(seb.rig, mia.rig)).toBeLessThan(lead);
    expect(faceMiss(mia.rig, seb.rig)).toBeLessThan(follow);
  });
});

describe('hands', () => {
  it.each(joined)('%s: his left hand and her right one touch', (pose) => {
    const [seb, mia] = posedCouple(pose);
    expect(handsApart(seb, 'left', mia, 'right')).toBeLessThan(0.8);
  });

  it.each(onEachOther)('%s: the %s’s %s hand lies on the other', (pose, role, side) => {
    const [seb, mia] = posedCouple(pose);
    const depth = role === 'lead' ? handOn(seb, side, mia) : handOn(mia, side, seb);
    expect(depth).toBeGreaterThan(-1.6);
    expect(depth).toBeLessThan(1.6);
  });
});

describe('nobody goes through anybody', () => {
  it.each(couplePoses)('%s', (pose) => {
    const [seb, mia] = posedCouple(pose);
    expect(overlapsOf(seb, mia, TOLERANCE)).toEqual([]);
    expect(overlapsOf(mia, seb, TOLERANCE)).toEqual([]);
  });

  it.each(singlePoses)('%s', (pose) => {
    expect(overlapsOf(posed('seb', pose), undefined, TOLERANCE)).toEqual([]);
    expect(overlapsOf(posed('mia', pose), undefined, TOLERANCE)).toEqual([]);
  });
});

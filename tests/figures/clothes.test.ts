import { describe, expect, it } from 'vitest';
import {
  type CastMember,
  type CostumeName,
  castMembers,
  costumeNames,
  type PoseName,
} from '../../src/figures/castNames';
import { meshDetails } from '../../src/figures/detail';
import { Figure, poseFigure } from '../../src/figures/figure';
import { MATERIAL } from '../../src/figures/materials';
import { poseOf } from '../../src/figures/poseOf';
import { seatOf } from '../../src/figures/seat';
import { bodyFor, lookOf } from '../../src/figures/wardrobe';
import { numbersOf, posed } from './troupeFixture';

const emptyHands = { left: 'none', right: 'none' } as const;

function dressed(member: CastMember, costume: CostumeName, pose: PoseName = 'stand'): Figure {
  const body = bodyFor(member);
  const channels = poseOf(pose, body);
  const figure = new Figure(body, lookOf(member, costume), meshDetails.low, emptyHands, channels);
  poseFigure(figure, channels, channels, 1);
  return figure;
}

/** Points of one material. */
function pointsOf(figure: Figure, material: number): { x: number; y: number; z: number }[] {
  const numbers = numbersOf(figure);
  const { places, vertices } = figure.topology;
  return Array.from({ length: vertices }, (_, v) => v)
    .filter((v) => places[v * 4 + 3]! % 64 === material)
    .map((v) => ({ x: numbers[v * 3]!, y: numbers[v * 3 + 1]!, z: numbers[v * 3 + 2]! }));
}

describe('clothes', () => {
  it.each(['seb', 'mia'] as const)('%s: every costume fills its own skin to the last vertex', (member) => {
    for (const costume of costumeNames) {
      const figure = dressed(member, costume);
      const vertices = new Float32Array(figure.buffer);
      const last = (figure.topology.vertices - 1) * 5;
      expect(Math.hypot(vertices[last]!, vertices[last + 1]!, vertices[last + 2]!), costume).toBeGreaterThan(
        1,
      );
    }
  });

  it('Seb wears a grey scarf in autumn, and in winter a bow tie that is undone', () => {
    const autumn = pointsOf(dressed('seb', 'autumn'), MATERIAL.scarf);
    expect(Math.max(...autumn.map((p) => p.y)) - Math.min(...autumn.map((p) => p.y))).toBeGreaterThan(25);
    const [r, g, b] = [1, 3, 5].map((i) =>
      Number.parseInt(lookOf('seb', 'autumn').palette.scarf[0].slice(i, i + 2), 16),
    );
    expect(Math.max(r!, g!, b!) - Math.min(r!, g!, b!)).toBeLessThan(24);
    const winter = lookOf('seb', 'winter');
    expect(winter.tie).toBe(false);
    const ends = pointsOf(dressed('seb', 'winter'), MATERIAL.tie);
    expect(Math.max(...ends.map((p) => p.x)) - Math.min(...ends.map((p) => p.x))).toBeGreaterThan(7);
  });

  it('a coat half on covers his back and one arm, and hangs from the other hand', () => {
    const body = bodyFor('seb');
    const channels = poseOf('coat-half-on', body);
    const held = { left: 'half-coat', right: 'none' } as const;
    const figure = new Figure(body, lookOf('seb', 'winter'), meshDetails.low, held, channels);
    poseFigure(figure, channels, channels, 1);
    const cloth = pointsOf(figure, MATERIAL.outer);
    const near = (p: { x: number; y: number; z: number }): number =>
      Math.min(...cloth.map((q) => Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z)));
    expect(near(figure.rig.rightArm.elbow)).toBeLessThan(9);
    expect(near(figure.rig.leftArm.wrist)).toBeLessThan(9);
    expect(near(figure.rig.leftArm.elbow)).toBeGreaterThan(9);
    const hem = Math.min(...cloth.map((p) => p.y));
    expect(hem).toBeLessThan(50);
    // Its hem is cut straight: behind his legs and under his hand it hangs as low.
    const { pelvis, leftArm } = figure.rig;
    const under = (x: number): number =>
      Math.min(...cloth.filter((p) => Math.abs(p.x - x) < 6).map((p) => p.y));
    expect(under(pelvis.o.x) - hem).toBeLessThan(5);
    expect(under(leftArm.wrist.x) - hem).toBeLessThan(5);
  });

  it('the cord of a receiver begins in the hand, hangs, and ends behind who speaks', () => {
    const body = bodyFor('seb');
    const channels = poseOf('telephone', body);
    const held = { left: 'none', right: 'receiver' } as const;
    const figure = new Figure(body, lookOf('seb', 'autumn'), meshDetails.low, held, channels);
    poseFigure(figure, channels, channels, 1);
    const { rightArm, pelvis } = figure.rig;
    const cord = pointsOf(figure, MATERIAL.prop);
    const far = cord.map((p) =>
      Math.hypot(p.x - rightArm.wrist.x, p.y - rightArm.wrist.y, p.z - rightArm.wrist.z),
    );
    expect(Math.min(...far)).toBeLessThan(12);
    expect(Math.min(...cord.map((p) => p.y))).toBeLessThan(pelvis.o.y + 14);
    const last = cord.at(-1)!;
    expect(Math.hypot(last.x - pelvis.o.x, last.z - pelvis.o.z)).toBeLessThan(body.hips[0]);
  });

  it('a seated dress lies on its seat, hangs a hand over the edge, and falls from the knees', () => {
    const figure = posed('mia', 'sit');
    const { rig } = figure;
    const seat = seatOf(rig);
    const skirt = pointsOf(figure, MATERIAL.skirt);
    const ahead = (p: { x: number; z: number }): number =>
      (p.x - rig.pelvis.o.x) * rig.root.z.x + (p.z - rig.pelvis.o.z) * rig.root.z.z;
    const knees = (ahead(rig.leftLeg.knee) + ahead(rig.rightLeg.knee)) / 2;
    const over = skirt.filter((p) => ahead(p) < knees - 12);
    expect(seat - Math.min(...over.map((p) => p.y))).toBeLessThan(10);
    expect(seat - Math.min(...over.map((p) => p.y))).toBeGreaterThan(0.5);
    const lying = over.filter((p) => Math.abs(p.y - seat) < 1.2);
    expect(Math.max(...lying.map((p) => p.x)) - Math.min(...lying.map((p) => p.x))).toBeGreaterThan(24);
    const falling = skirt.filter((p) => ahead(p) > knees);
    expect(seat - Math.min(...falling.map((p) => p.y))).toBeGreaterThan(8);
  });

  it.each(['sit', 'play-drums', 'passenger'] as const)(
    '%s: he sits on his seat, not above or in it',
    (pose) => {
      const figure = dressed('seb', 'summer', pose);
      const seat = seatOf(figure.rig);
      const trousers = [MATERIAL.trouser, MATERIAL.innerShirt].flatMap((m) => pointsOf(figure, m));
      const { o } = figure.rig.pelvis;
      const under = trousers.filter((p) => Math.hypot(p.x - o.x, p.z - o.z) < 20);
      const lowest = Math.min(...under.map((p) => p.y));
      expect(Math.abs(lowest - seat)).toBeLessThan(1.2);
      const flat = under.filter((p) => p.y < seat + 0.6);
      expect(Math.max(...flat.map((p) => p.x)) - Math.min(...flat.map((p) => p.x))).toBeGreaterThan(20);
    },
  );

  it('no part of a walking dress is longer than it was cut', () => {
    for (const pose of ['walk', 'stand'] as const) {
      const skirt = pointsOf(posed('mia', pose), MATERIAL.skirt);
      const hem = Math.min(...skirt.map((p) => p.y));
      expect(hem, pose).toBeGreaterThan(20);
      expect(hem, pose).toBeLessThan(34);
    }
  });

  it('the child has the head of a child of five, and its shoulders', () => {
    const figure = posed('child', 'stand');
    const face = pointsOf(figure, MATERIAL.face).map((p) => p.y);
    const crown = Math.max(...numbersOf(figure).filter((_, n) => n % 3 === 1));
    const heads = crown / (crown - Math.min(...face));
    expect(heads).toBeGreaterThan(5);
    expect(heads).toBeLessThan(5.7);
    const { leftLeg, leftArm, rightArm } = figure.rig;
    expect(leftLeg.hip.y / crown).toBeLessThan(0.55);
    expect(leftArm.shoulder.x - rightArm.shoulder.x).toBeLessThan(crown * 0.2);
  });

  it('the ends of a scarf lie on the breast', () => {
    const figure = dressed('seb', 'autumn');
    const { chest } = figure.rig;
    const jacket = pointsOf(figure, MATERIAL.jacket);
    const ends = pointsOf(figure, MATERIAL.scarf).filter((p) => p.y < chest.o.y + 22 && p.y > chest.o.y + 4);
    expect(ends.length).toBeGreaterThan(6);
    for (const p of ends) {
      const near = Math.min(...jacket.map((q) => Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z)));
      expect(near).toBeLessThan(6.5);
    }
  });

  it('nobody of the company is another in other colours', () => {
    const thePair = ['seb', 'mia', 'stranger'];
    const passersBy = ['singer', 'usher', 'boy', 'guest-man', 'guest-woman'];
    const company = castMembers.filter((member) => ![...thePair, ...passersBy].includes(member));
    expect(company.length).toBeGreaterThan(10);
    const shapes = company.map((member) => {
      const { hair, cut, upper, lower, glasses, sleeves } = lookOf(member);
      const { tall, hips, bearing } = bodyFor(member);
      return [hair, cut, upper, lower, glasses, sleeves, tall, hips[1], ...bearing];
    });
    for (const [i, one] of shapes.entries()) {
      for (const other of shapes.slice(i + 1)) {
        expect(one.filter((part, q) => part !== other[q]).length, `${one} and ${other}`).toBeGreaterThan(4);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { drawLifeCard } from '../../src/page/lifeCard';
import type { EndingView } from '../../src/page/model/pageModel';
import { fixtureModels } from '../support/pageFixture/fixtureModels';

const cardOf = (name: string): EndingView => {
  const view = fixtureModels[name]?.view;
  if (view?.kind !== 'ending') throw new Error(`"${name}" is no ending.`);
  return view;
};

/** How much light falls on a part of the card, from 0 to 255. */
const lightOn = (
  card: HTMLCanvasElement,
  [x, y, width, height]: [number, number, number, number],
): number => {
  const pixels = card.getContext('2d')?.getImageData(x, y, width, height).data ?? [];
  let light = 0;
  for (let at = 0; at < pixels.length; at += 4) light = Math.max(light, pixels[at] ?? 0, pixels[at + 1] ?? 0);
  return light;
};

const SIGN: [number, number, number, number] = [470, 400, 260, 170];

describe('the card of a life, as a picture', () => {
  it('shows its title, and the sign where one was drawn', () => {
    const card = document.createElement('canvas');
    drawLifeCard(card, cardOf('ending'));
    expect([card.width, card.height]).toEqual([1200, 630]);
    expect(lightOn(card, [300, 120, 600, 80])).toBeGreaterThan(200);
    expect(lightOn(card, SIGN)).toBeGreaterThan(200);
  });

  it('leaves the place of a sign dark where none was drawn', () => {
    const card = document.createElement('canvas');
    drawLifeCard(card, cardOf('ending-again'));
    expect(lightOn(card, [300, 120, 600, 80])).toBeGreaterThan(200);
    expect(lightOn(card, SIGN)).toBeLessThan(60);
  });
});

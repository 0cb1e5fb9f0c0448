import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PageModel } from '../../src/page/model/pageModel';
import { Page } from '../../src/page/Page';
import { mountProblem } from '../../src/page/problem/mountProblem';
import '../../src/page/styles/page.css';
import { fixtureModels } from '../support/pageFixture/fixtureModels';
import { quietActions } from '../support/pageFixture/quietActions';

const setting = {
  still: true,
  address: 'https://example.org/',
  turnPictureUrl: () => null,
};

const rootOf = (): HTMLElement => {
  const root = document.getElementById('page');
  if (root === null) throw new Error('The frame is not there.');
  return root;
};

const show = (model: PageModel, kiosk = false) =>
  render(<Page model={model} actions={quietActions()} setting={{ ...setting, kiosk }} />, rootOf());

const modelOf = (name: string): PageModel => {
  const model = fixtureModels[name];
  if (model === undefined) throw new Error(`There is no screen "${name}".`);
  return model;
};

const problemsOn = async (): Promise<string> => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    .join('\n');
};

beforeEach(async () => {
  await page.viewport(1280, 720);
  document.title = 'A story';
  document.documentElement.lang = 'en';
  document.body.innerHTML =
    '<div id="game"><div data-part="picture" aria-hidden="true"></div><div id="page"></div></div>';
});

afterEach(() => render(null, rootOf()));

const isClipped = (element: Element): boolean => {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflowX === 'hidden') return true;
  }
  return false;
};

/** What reaches beyond the right edge although nothing clips it. */
const widest = (edge: number): string =>
  [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > edge + 0.5 && !isClipped(element))
    .map(
      (element) => `${Math.round(element.getBoundingClientRect().right)} ${element.outerHTML.slice(0, 80)}`,
    )
    .join('\n');

const screens = Object.keys(fixtureModels);

describe('every screen', () => {
  it.each(screens)('%s has nothing axe objects to', async (name) => {
    show(modelOf(name));
    expect(await problemsOn()).toBe('');
  });

  it.each(screens)('%s keeps 7 : 1 in high contrast', async (name) => {
    const model = modelOf(name);
    show({ ...model, preferences: { ...model.preferences, contrast: 'high' } });
    const { violations } = await axe.run(document, { runOnly: ['color-contrast-enhanced'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  it.each(screens)('%s fits 320 pixels with its text doubled, sideways', async (name) => {
    await page.viewport(320, 568);
    const model = modelOf(name);
    show({ ...model, preferences: { ...model.preferences, textSize: 2 } });
    // The frame takes the new window's measures with its next picture.
    await expect.poll(() => widest(document.documentElement.clientWidth)).toBe('');
  });
});

const targetsBelow = (least: number): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, input, a[href]')]
    .filter((target) => target.closest('[inert]') === null && target.getClientRects().length > 0)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
    .map(
      ({ target, box }) =>
        `${Math.round(box.width)}×${Math.round(box.height)} ${target.outerHTML.slice(0, 90)}`,
    );

describe('what is pressed', () => {
  it.each(screens)('on %s is at least 24 pixels on the smallest phone', async (name) => {
    await page.viewport(320, 568);
    show(modelOf(name));
    expect(targetsBelow(24).join('\n')).toBe('');
  });

  it.each(['choice', 'asked', 'caption', 'pause', 'idle', 'attract', 'napkin', 'held', 'ending', 'phrase'])(
    'on %s is at least 60 pixels at a kiosk',
    async (name) => {
      await page.viewport(1920, 1080);
      show(modelOf(name), true);
      expect(targetsBelow(60).join('\n')).toBe('');
    },
  );
});

describe('a broken story', () => {
  it('is told with file, line and column, what and remedy', async () => {
    mountProblem(rootOf(), [
      {
        code: 'unknown-scene',
        file: 'scenes/offer.yaml',
        line: 41,
        column: 9,
        what: '"concrt" is not a scene. Did you mean "concert"?',
        remedy: 'Use the id of a scene file.',
      },
    ]);
    expect(document.documentElement.dataset.screen).toBe('problem');
    expect(rootOf().textContent).toMatch(
      /scenes\/offer\.yaml:41:9.*unknown-scene.*Did you mean "concert".*Use the id of a scene file/s,
    );
    expect(await problemsOn()).toBe('');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { createFlashAnalyser, MOST_FLASHES } from '../../scripts/flashes/flashAnalyser';
import { createPictureReader, SHOWN_HEIGHT, SHOWN_WIDTH } from '../../scripts/stageLab/shownPicture';
import { paintedSets } from '../../src/content/paintedSets';
import type { StageLook } from '../../src/session/preferences';
import { openStage, type StageFixture } from '../support/stageFixture';

const RATE = 15;
const SECONDS = 2.2;
const sign = [Array.from({ length: 12 }, (_, at) => [0.1 + at * 0.07, 0.5 + 0.3 * Math.sin(at)] as const)];
let open: StageFixture | null = null;
afterEach(() => {
  open?.dispose();
  open = null;
});

type Part = Parameters<StageFixture['show']>[0];

/** Performs the pictures one after another on the real sets, striking the lights in each, and counts what flashes. */
const filmed = async (parts: readonly Part[], look: Partial<StageLook> = {}) => {
  open = await openStage(paintedSets, { quality: 'middle', ...look }, 1 / RATE);
  const analyser = createFlashAnalyser(SHOWN_WIDTH, SHOWN_HEIGHT);
  const read = createPictureReader(open.box);
  let at = 0;
  for (const part of parts) {
    await open.show(part, 'perform');
    open.stage.strike('light-strike');
    for (let frame = 0; frame < SECONDS * RATE; frame += 1) {
      open.clock.pass(1 / RATE);
      at += 1 / RATE;
      analyser.see(read(), at);
    }
  }
  expect(open.troubles).toEqual([]);
  return { general: analyser.general().flashes, red: analyser.red().flashes };
};

const club: Part = { set: 'club', season: 'later', light: 'dim', made: { sign } };
const concert: Part = { set: 'concert', season: 'summer', camera: 'wide', light: 'full' };

describe('no picture flashes more than three times in a second', () => {
  it('where the sign strikes', async () => {
    const { general, red } = await filmed([
      club,
      { ...club, light: 'neon' },
      { ...club, light: 'neon', camera: 'sign' },
    ]);
    expect(general).toBeLessThanOrEqual(MOST_FLASHES);
    expect(red).toBeLessThanOrEqual(MOST_FLASHES);
  });

  it('where lasers sweep and the set changes', async () => {
    const { general, red } = await filmed([concert, { ...concert, camera: 'close' }, club, concert]);
    expect(general).toBeLessThanOrEqual(MOST_FLASHES);
    expect(red).toBeLessThanOrEqual(MOST_FLASHES);
  });

  it('and none at all with flashes switched off, but for the change from one place to another', async () => {
    const { general, red } = await filmed([club, { ...club, light: 'neon' }], { reducedFlashes: true });
    expect(general).toBe(0);
    expect(red).toBe(0);
  });
});

import { expect, it } from 'vitest';
import { changeOf } from '../../src/director/change';
import { createLateStage } from '../../src/director/lateStage';
import { begin } from '../../src/story/play';
import { tableauOf } from '../../src/story/tableau';
import { RecordingStage } from '../support/recordingStage';
import { tinyStory } from '../support/stories';

const story = tinyStory();
const tableau = tableauOf(story, begin(story, 'feature'));
const staging = { manner: 'perform', change: changeOf(null, tableau) } as const;
const look = { reducedMotion: true, reducedFlashes: true, quality: 'low', still: true } as const;

it('a stage that comes late shows at once what it has missed', async () => {
  const stage = new RecordingStage();
  const coming = Promise.resolve(stage);
  const late = createLateStage(coming);
  late.setLook(look);
  late.show(tableau, staging);
  late.strike('door');
  await coming;
  expect(stage.looks).toEqual([look]);
  expect(stage.shows).toMatchObject([{ tableau, staging: { manner: 'settle', change: { set: true } } }]);
  expect(stage.strikes).toEqual([]);
  late.show(tableau, staging);
  late.strike('door');
  expect(stage.shows[1]).toEqual({ tableau, staging });
  expect(stage.strikes).toEqual(['door']);
});

it('a picture that fails does not stop the story, and the browser is told', async () => {
  const stage = new RecordingStage();
  const coming = Promise.resolve(stage);
  const late = createLateStage(coming);
  await coming;
  stage.show = () => {
    throw new Error('no such picture');
  };
  const told = new Promise((resolve) => {
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.once('uncaughtException', (cause) => {
      for (const listener of listeners) process.on('uncaughtException', listener);
      resolve(cause);
    });
  });
  late.show(tableau, staging);
  await expect(told).resolves.toMatchObject({ message: 'no such picture' });
});

it('a stage that never comes is not missed', async () => {
  const coming = Promise.reject(new Error('no graphics'));
  const late = createLateStage(coming);
  await coming.catch(() => {});
  late.show(tableau, staging);
  expect(late.qualityInUse()).toBe('');
});

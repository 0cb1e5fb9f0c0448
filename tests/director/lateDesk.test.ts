import { expect, it } from 'vitest';
import { changeOf } from '../../src/director/change';
import { createLateDesk } from '../../src/director/lateDesk';
import { begin } from '../../src/story/play';
import { tableauOf } from '../../src/story/tableau';
import { RecordingSound } from '../support/recordingSound';
import { tinyStory } from '../support/stories';

const story = tinyStory();
const tableau = tableauOf(story, begin(story, 'feature'));
const staging = { manner: 'perform', change: changeOf(null, tableau) } as const;
const volumes = { music: 0.1, effects: 0.2, room: 0.3, mono: true, night: false, muted: false };

const late = () => {
  const sound = new RecordingSound();
  let opened = 0;
  const desk = createLateDesk({
    open() {
      opened += 1;
      return sound;
    },
    scoreOf: () => null,
  });
  return { sound, desk, opened: () => opened };
};

it('opens no sound before the first gesture, and then what should be sounding begins', async () => {
  const { sound, desk, opened } = late();
  desk.setVolumes(volumes);
  desk.showTitle();
  desk.playNote(0, 'piano');
  expect(opened()).toBe(0);
  desk.unlock();
  await Promise.resolve();
  expect(sound.done).toEqual(['unlock', 'title']);
  expect(sound.volumes).toEqual(volumes);
  desk.unlock();
  expect(opened()).toBe(1);
});

it('opened in the middle of a story, is settled at its place', async () => {
  const { sound, desk } = late();
  desk.showTitle();
  desk.show(tableau, staging);
  desk.unlock();
  await Promise.resolve();
  expect(sound.done).toEqual(['unlock']);
  expect(sound.shows).toMatchObject([{ tableau, staging: { manner: 'settle' } }]);
  desk.show(tableau, staging);
  expect(sound.shows[1]).toEqual({ tableau, staging });
});

it('after silence nothing begins; captions and troubles reach who listened before', async () => {
  const { sound, desk } = late();
  const heard: string[] = [];
  const stop = desk.onCaption((caption) => heard.push(caption));
  desk.onTrouble((what) => heard.push(what));
  desk.show(tableau, staging);
  desk.silence();
  desk.unlock();
  await Promise.resolve();
  sound.caption('a piano');
  sound.trouble('no bass');
  stop();
  sound.caption('unheard');
  expect(heard).toEqual(['a piano', 'no bass']);
  expect(sound.shows).toEqual([]);
});

it('the gesture that leads on from the title is never followed by the title', async () => {
  const { sound, desk } = late();
  desk.showTitle();
  desk.unlock();
  desk.playNote(0, 'piano');
  desk.show(tableau, { manner: 'perform', change: changeOf(tableau, tableau) });
  await Promise.resolve();
  expect(sound.done).toEqual(['unlock', 'note 0 piano']);
  expect(sound.shows).toEqual([{ tableau, staging }]);
});

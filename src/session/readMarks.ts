import type { Beat, BeatId, Story } from '../story/story';
import { checksumOf } from './envelope';

const LETTERS = 6;

/** 24 bits of a beat's id: two of a story's 2,000 beats look alike once in eight stories, and then skip one line too much. */
const markOf = (beat: BeatId): string => checksumOf(beat).slice(-LETTERS);

/** The beats read as one compact text of six letters each, whatever their ids are called. */
export const readMarksOf = (read: ReadonlySet<BeatId>): string => [...read].map(markOf).join('');

const beatsIn = (beats: readonly Beat[]): readonly BeatId[] =>
  beats.flatMap((beat) => [
    beat.id,
    ...(beat.kind === 'branch' ? beat.arms.flatMap((arm) => beatsIn(arm.beats)) : []),
  ]);

/** The beats of this story that a compact text marks as read; marks of beats that are gone are dropped. */
export const beatsMarked = (story: Story, marks: string): ReadonlySet<BeatId> => {
  const marked = new Set(marks.match(/.{6}/g) ?? []);
  const beats = [...story.scenes.values()].flatMap((scene) => beatsIn(scene.beats));
  return new Set(beats.filter((beat) => marked.has(markOf(beat))));
};

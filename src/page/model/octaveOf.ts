import type { Shelf } from '../../session/sessionState';
import type { Story } from '../../story/story';
import { textOf } from '../../story/tableau';
import type { OctaveKey } from './pageModel';

/** The keyboard of all endings: what has been lived is lit and named. */
export const octaveOf = (story: Story, shelf: Shelf): readonly OctaveKey[] =>
  [...story.endings.values()].map((ending) => {
    const found = shelf.endings.includes(ending.id);
    return {
      ending: ending.id,
      key: ending.key,
      black: ending.key.includes('♯'),
      found,
      title: found ? textOf(story, ending.title) : null,
    };
  });

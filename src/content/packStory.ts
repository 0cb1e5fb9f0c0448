import type { Ending, EndingId, LineId, Scene, SceneId, Story, Turn, TurnId } from '../story/story';

/** A story as JSON can carry it: its maps as lists. */
export interface PackedStory extends Omit<Story, 'scenes' | 'turns' | 'endings' | 'messages'> {
  readonly scenes: readonly Scene[];
  readonly turns: readonly Turn[];
  readonly endings: readonly Ending[];
  readonly messages: readonly (readonly [LineId, string])[];
}

/** The build packs the story it has read and checked, so that the browser needs neither YAML nor the reader. */
export const packStory = (story: Story): PackedStory => ({
  ...story,
  scenes: [...story.scenes.values()],
  turns: [...story.turns.values()],
  endings: [...story.endings.values()],
  messages: [...story.messages],
});

export const unpackStory = (packed: PackedStory): Story => ({
  ...packed,
  scenes: new Map(packed.scenes.map((scene): [SceneId, Scene] => [scene.id, scene])),
  turns: new Map(packed.turns.map((turn): [TurnId, Turn] => [turn.id, turn])),
  endings: new Map(packed.endings.map((ending): [EndingId, Ending] => [ending.id, ending])),
  messages: new Map(packed.messages),
});

import type { SessionState } from '../../session/sessionState';
import type { Story } from '../../story/story';
import type { Tableau } from '../../story/tableau';
import type { Words } from './pageModel';

/** What the words below the picture are, from what the story asks for and how it is going. */
export const wordsOf = (state: SessionState, story: Story, tableau: Tableau): Words => {
  const { now, made } = tableau;
  const { held, vignetteCaption, focus, notes } = state.performance;
  switch (now.kind) {
    case 'line':
      return { kind: 'caption', name: now.name, text: now.text };
    case 'choose':
      return {
        kind: 'choice',
        ask: now.ask,
        hinge: now.hinge,
        focus,
        options: now.options.map((option) => ({
          ...option,
          taken: state.shelf.taken.includes(`${now.turn}/${option.id}`),
        })),
        back: story.turns.get(now.turn)?.kind === 'ask' ? (made.sign ?? null) : null,
      };
    case 'make':
      return now.thing === 'phrase' ? { kind: 'phrase', notes } : { kind: 'sign' };
    case 'hold':
      return {
        kind: 'hold',
        piece: now.piece,
        pressed: held?.pressed ?? false,
        level: held?.level ?? 0,
        sinking: held !== null && !held.pressed && held.level > 0 && held.level < 1,
        vamp: held?.vamp ?? false,
        caption: vignetteCaption,
        toggles: state.preferences.holdToggles,
      };
    default:
      return { kind: 'rest' };
  }
};

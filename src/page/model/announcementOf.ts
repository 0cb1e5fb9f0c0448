import { seasonNames } from '../words';
import type { StoryView } from './pageModel';

const vignetteOf = (view: StoryView): string | null =>
  view.words.kind === 'hold' ? view.words.caption : null;

/**
 * What a screen reader is told when the story goes from one view (null: none yet) to the next: card, picture where
 * it changed, and the words. Null: nothing new. What takes the focus (a question, a key to hold) speaks for itself.
 */
export const announcementOf = (view: StoryView, before: StoryView | null): string | null => {
  if (before?.beat === view.beat) {
    const vignette = vignetteOf(view);
    return vignette === vignetteOf(before) ? null : vignette;
  }
  const { words } = view;
  const parts = [
    view.card === null ? null : `${seasonNames[view.card.season]}. ${view.card.place}.`,
    before?.describe === view.describe ? null : view.describe,
    words.kind === 'caption' ? (words.name === null ? words.text : `${words.name}: ${words.text}`) : null,
    vignetteOf(view),
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(' ');
};

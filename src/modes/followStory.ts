import type { Session } from '../session/session';
import { type Diagnostic, lineOf } from '../story/diagnostics';
import type { Story } from '../story/story';

/** While a story is being written: plays on at the same beat with every whole reading of it, and tells what is wrong. */
export const followStory =
  (session: Session, show: (story: Story) => void) =>
  (loaded: { readonly story: Story } | { readonly diagnostics: readonly Diagnostic[] }): void => {
    if ('story' in loaded) {
      session.replaceStory(loaded.story);
      show(loaded.story);
      session.notify(null);
      return;
    }
    const [first] = loaded.diagnostics;
    session.notify({
      what: 'The story cannot be told like this.',
      remedy: first === undefined ? '' : lineOf(first),
    });
  };

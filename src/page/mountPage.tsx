import { render } from 'preact';
import type { SessionState } from '../session/sessionState';
import type { Story } from '../story/story';
import { pageModelOf } from './model/pageModelOf';
import { Page } from './Page';
import type { PageActions, PageSetting } from './pageActions';
import './styles/page.css';

/** The part of a store the page needs: a zustand store is one. */
interface PageStore {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
}

/** What a page is made from. */
export interface PageSetup extends PageActions {
  readonly root: HTMLElement;
  readonly store: PageStore;
  readonly story: Story;
  readonly setting: PageSetting;
}

/** Everything with words, mounted. */
export interface MountedPage {
  /** Shows another version of the story (a scene file was saved). */
  setStory(story: Story): void;
  dispose(): void;
}

/** Draws the page into `root` and keeps it true to the session; several changes in one task are drawn once. */
export const mountPage = (setup: PageSetup): MountedPage => {
  const { root, store, setting } = setup;
  let { story } = setup;
  let open = true;
  let due = false;
  const draw = () => {
    due = false;
    if (!open) return;
    document.title = story.title;
    render(<Page model={pageModelOf(store.getState(), story)} actions={setup} setting={setting} />, root);
  };
  const drawSoon = () => {
    if (due) return;
    due = true;
    queueMicrotask(draw);
  };
  draw();
  const unsubscribe = store.subscribe(drawSoon);
  return {
    setStory(next) {
      story = next;
      drawSoon();
    },
    dispose() {
      open = false;
      unsubscribe();
      render(null, root);
    },
  };
};

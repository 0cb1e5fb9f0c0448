import type { Screen, SessionState } from '../../session/sessionState';
import type { Story } from '../../story/story';
import { endingViewOf } from './endingViewOf';
import { historyOf } from './historyOf';
import { octaveOf } from './octaveOf';
import type { PageModel, StoryView, View } from './pageModel';
import { storyViewOf } from './storyViewOf';

const storyOrNull = (state: SessionState, story: Story): StoryView | null =>
  state.place === null ? null : storyViewOf(state, story, state.place);

const viewOf = (state: SessionState, story: Story, screen: Screen): View => {
  const none: View = { kind: 'none' };
  const { place, shelf } = state;
  switch (screen) {
    case 'title':
      return {
        kind: 'title',
        storyTitle: story.title,
        keys: octaveOf(story, shelf),
        found: shelf.endings.length,
        canContinue: state.kept !== null,
      };
    case 'story':
      return storyOrNull(state, story) ?? none;
    case 'attract':
      return { kind: 'attract', story: storyOrNull(state, story), storyTitle: story.title };
    case 'pause':
      return { kind: 'pause', pace: state.performance.pace };
    case 'history':
      return place === null ? none : { kind: 'history', entries: historyOf(story, place) };
    case 'ending':
      return (place === null ? null : endingViewOf(story, place)) ?? none;
    case 'octave':
      return { kind: 'octave', keys: octaveOf(story, shelf), found: shelf.endings.length };
    case 'settings':
      return { kind: 'settings' };
    case 'about':
      return { kind: 'about', storyTitle: story.title };
    case 'idle':
      return {
        kind: 'idle',
        countdown: Math.ceil(state.performance.countdown ?? 0),
        under: state.behind === 'idle' ? null : viewOf(state, story, state.behind),
      };
    default:
      return none;
  }
};

/** What the page shows for a session of a story: pure, and the only thing the screens read. */
export const pageModelOf = (state: SessionState, story: Story): PageModel => ({
  screen: state.screen,
  view: viewOf(state, story, state.screen),
  preferences: state.preferences,
  notice: state.notice,
  device: state.device,
});

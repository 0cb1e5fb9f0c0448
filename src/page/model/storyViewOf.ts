import type { SessionState } from '../../session/sessionState';
import type { Place } from '../../story/life';
import { indexOf } from '../../story/play';
import type { Story } from '../../story/story';
import { tableauOf } from '../../story/tableau';
import { cardAt } from './cardAt';
import type { StoryView } from './pageModel';
import { wordsOf } from './wordsOf';

/** The story screen at a place. */
export const storyViewOf = (state: SessionState, story: Story, place: Place): StoryView => {
  const tableau = tableauOf(story, place);
  const { soundCaption, ready, reveal, pace } = state.performance;
  return {
    kind: 'story',
    beat: tableau.beat,
    season: tableau.season,
    dream: tableau.dream,
    card: cardAt(story, place),
    describe: tableau.describe,
    showDescribe: state.preferences.describePicture,
    soundCaption: state.preferences.soundCaptions ? soundCaption : null,
    whole: ready,
    reveal,
    canGoBack: indexOf(story, place) > 0,
    pace,
    words: wordsOf(state, story, tableau),
  };
};

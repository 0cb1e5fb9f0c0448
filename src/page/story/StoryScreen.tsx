import { useLayoutEffect } from 'preact/hooks';
import type { PageModel, StoryView } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { BackIcon, MoreIcon, PauseIcon } from '../parts/icons';
import { seasonNames } from '../words';
import { StoryWords } from './StoryWords';

interface StoryScreenProps {
  readonly view: StoryView;
  readonly device: PageModel['device'];
  readonly actions: PageActions;
}

/** Whether the story goes on at a press: elsewhere the words themselves wait for something. */
const goesOn = ({ words }: StoryView): boolean => words.kind === 'caption' || words.kind === 'rest';

/** Where what had the focus is gone (an option was chosen), it goes to what goes on: nobody is left at the top of the page. */
const keepFocus = (): void => {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
};

/** The story: the picture is above, everything with words is here. */
export const StoryScreen = ({ view, device, actions }: StoryScreenProps) => {
  useLayoutEffect(keepFocus, [view.beat]);
  return (
    <div
      class={`words at-${view.words.kind}${view.words.kind === 'choice' && view.words.hinge ? ' hinge' : ''}`}
    >
      <h1 class="unseen">{seasonNames[view.season]}</h1>
      <div class="words-top">
        {view.card !== null && (
          <p data-part="card" key={view.beat}>
            <span class="season">{seasonNames[view.card.season]}.</span> {view.card.place}
          </p>
        )}
        {view.showDescribe && view.describe !== '' && <p data-part="describe">{view.describe}</p>}
        {view.soundCaption !== null && <p data-part="sound-caption">♪ {view.soundCaption}</p>}
      </div>
      <div class="words-middle">
        <StoryWords key={view.beat} view={view} device={device} actions={actions} />
      </div>
      <div class="words-foot">
        <button
          type="button"
          class="text-button"
          data-part="back"
          aria-label="One line back"
          disabled={!view.canGoBack}
          onClick={() => actions.send({ kind: 'back' })}
        >
          <BackIcon />
        </button>
        {goesOn(view) && (
          <button
            type="button"
            class={`text-button${view.whole && view.words.kind === 'caption' ? ' ready' : ''}`}
            data-part="more"
            data-autofocus
            aria-label="Go on"
            onClick={() => actions.send({ kind: 'advance' })}
          >
            <MoreIcon />
          </button>
        )}
        <button
          type="button"
          class="text-button"
          data-part="pause"
          aria-label="Pause"
          onClick={() => actions.send({ kind: 'pause' })}
        >
          <PauseIcon />
        </button>
      </div>
    </div>
  );
};

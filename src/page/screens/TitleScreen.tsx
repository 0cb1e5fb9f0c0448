import type { OctaveKey, View } from '../model/pageModel';
import type { PageActions, PageSetting } from '../pageActions';
import { OctaveKeys } from '../parts/OctaveKeys';
import { inWords } from '../words';

interface TitleScreenProps {
  readonly view: Extract<View, { kind: 'title' }>;
  readonly actions: PageActions;
  readonly setting: PageSetting;
}

/** The title: thirteen keys in the dark. Any unlit key is the first note; a lit one opens the life it stands for. */
export const TitleScreen = ({ view, actions, setting }: TitleScreenProps) => {
  const press = (key: OctaveKey) =>
    actions.send(
      key.found && !setting.kiosk ? { kind: 'open-ending', ending: key.ending } : { kind: 'begin' },
    );
  return (
    <div class="title">
      <div class="title-words">
        <h1 tabIndex={-1}>{view.storyTitle}</h1>
        <p class="title-notice">an unofficial what-if</p>
      </div>
      <div class="title-piano">
        <OctaveKeys
          keys={view.keys}
          label="The octave: press a key to begin"
          unlitHint=", begins a life"
          onPress={press}
        />
        <button
          type="button"
          class="title-press"
          data-part="begin"
          data-autofocus={view.canContinue ? undefined : true}
          onClick={() => actions.send({ kind: 'begin' })}
        >
          {view.found === 0 ? 'Press a key' : 'Press a key for another life'}
        </button>
      </div>
      <nav class="title-menu" aria-label="Title">
        {view.canContinue && (
          <button
            type="button"
            class="text-button"
            id="to-continue"
            data-part="continue"
            data-autofocus
            onClick={() => actions.send({ kind: 'continue' })}
          >
            Continue
          </button>
        )}
        <button
          type="button"
          class="text-button"
          id="to-octave"
          onClick={() => actions.send({ kind: 'show', screen: 'octave' })}
        >
          {view.found === 0
            ? 'The octave'
            : `The octave: ${inWords(view.found)} of ${inWords(view.keys.length)}`}
        </button>
        <button
          type="button"
          class="text-button"
          id="to-settings"
          onClick={() => actions.send({ kind: 'show', screen: 'settings' })}
        >
          Settings
        </button>
        <button
          type="button"
          class="text-button"
          id="to-about"
          onClick={() => actions.send({ kind: 'show', screen: 'about' })}
        >
          About
        </button>
      </nav>
    </div>
  );
};

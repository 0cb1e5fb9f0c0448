import type { PageActions, PageSetting } from '../pageActions';
import { inWords } from '../words';

interface AttractOverlayProps {
  readonly storyTitle: string;
  readonly actions: PageActions;
  readonly setting: PageSetting;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a passer-by needs to know: what it is, that it can be touched, how long it takes. */
export const AttractOverlay = ({ storyTitle, actions, setting }: AttractOverlayProps) => {
  const { short, feature } = setting.minutes;
  return (
    <button type="button" class="attract" data-part="start" onClick={() => actions.send({ kind: 'begin' })}>
      <span class="attract-title">{storyTitle}</span>
      <span class="attract-touch">Press any key, or touch</span>
      <span class="attract-time">
        {capital(inWords(short))} minutes, or {inWords(feature)}
      </span>
    </button>
  );
};

import type { PageActions } from '../pageActions';

interface AttractOverlayProps {
  readonly storyTitle: string;
  readonly actions: PageActions;
}

/** What a passer-by needs to know: what it is, that it can be touched, how long it takes in either cut. */
export const AttractOverlay = ({ storyTitle, actions }: AttractOverlayProps) => (
  <button type="button" class="attract" data-part="start" onClick={() => actions.send({ kind: 'begin' })}>
    <span class="attract-title">{storyTitle}</span>
    <span class="attract-touch">Press any key, or touch</span>
    <span class="attract-time">Eight minutes, or thirty</span>
  </button>
);

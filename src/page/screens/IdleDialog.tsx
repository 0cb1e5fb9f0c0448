import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageActions } from '../pageActions';

interface IdleDialogProps {
  readonly countdown: number;
  readonly actions: PageActions;
}

/** “Still there?”: asked once aloud, counted down for the eye; one action stays. */
export const IdleDialog = ({ countdown, actions }: IdleDialogProps) => {
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stay.current?.focus(), []);
  return (
    <div class="over">
      <div
        class="dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="idle-title"
        aria-describedby="idle-text"
      >
        <h1 id="idle-title">Still there?</h1>
        <p id="idle-text">The story begins again for somebody else if nobody is.</p>
        <p class="countdown" data-part="countdown" aria-hidden="true">
          {countdown}
        </p>
        <button
          type="button"
          class="choice-button"
          data-part="stay"
          ref={stay}
          onClick={() => actions.send({ kind: 'resume' })}
        >
          I am here
        </button>
      </div>
    </div>
  );
};

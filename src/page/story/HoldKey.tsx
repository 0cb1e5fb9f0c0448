import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { holdNames } from '../words';

interface HoldKeyProps {
  readonly words: Extract<Words, { kind: 'hold' }>;
  readonly actions: PageActions;
}

const labelOf = ({ piece, pressed, sinking, vamp, toggles }: HoldKeyProps['words']): string => {
  if (pressed && vamp) return toggles ? 'Press to let go, when you can' : 'Let go when you can';
  if (pressed) return toggles ? 'Press to let go' : 'Keep holding';
  if (sinking) return vamp ? 'Letting go' : 'Press again';
  const hold = holdNames[piece] ?? 'Hold';
  return toggles ? hold.replace(/^Hold/, 'Press') : hold;
};

const isHoldKey = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter';

/** The one verb: a lamp that burns while the key is held, and sinks for four seconds when it is let go. */
export const HoldKey = ({ words, actions }: HoldKeyProps) => {
  const key = useRef<HTMLButtonElement>(null);
  const now = useRef({ words, actions });
  now.current = { words, actions };
  useLayoutEffect(() => {
    key.current?.focus({ preventScroll: true });
    return () => {
      if (now.current.words.pressed) now.current.actions.send({ kind: 'release' });
    };
  }, []);

  const press = () => actions.send({ kind: 'press' });
  const release = () => actions.send({ kind: 'release' });
  const keyDown = (event: KeyboardEvent) => {
    if (!isHoldKey(event)) return;
    event.preventDefault();
    /* This button's alone: the window must not hear it as a second press. */
    event.stopPropagation();
    if (!event.repeat) press();
  };
  const keyUp = (event: KeyboardEvent) => {
    if (!isHoldKey(event)) return;
    event.preventDefault();
    release();
  };

  const label = labelOf(words);
  return (
    <>
      <p data-part="caption" class="whole vignette-caption">
        {words.caption ?? ''}
      </p>
      <button
        type="button"
        class={`hold${words.pressed ? ' pressed' : ''}${words.sinking ? ' sinking' : ''}`}
        data-part="hold"
        data-piece={words.piece}
        ref={key}
        aria-pressed={words.pressed}
        style={`--level:${words.level.toFixed(3)}`}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          press();
        }}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={keyDown}
        onKeyUp={keyUp}
        onBlur={() => words.pressed && !words.toggles && release()}
        /* Screen readers press without a pointer or a key: once to hold, once to let go. */
        onClick={(event) => event.detail === 0 && actions.send({ kind: 'advance' })}
        onContextMenu={(event) => event.preventDefault()}
      >
        <span class="hold-lamp" aria-hidden="true" />
        <span class="hold-label">{label}</span>
      </button>
    </>
  );
};

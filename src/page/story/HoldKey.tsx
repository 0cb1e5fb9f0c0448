import { useEffect, useRef } from 'preact/hooks';
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
  const pressed = useRef(words.pressed);
  pressed.current = words.pressed;
  useEffect(() => {
    key.current?.focus({ preventScroll: true });
    return () => {
      if (pressed.current) actions.send({ kind: 'release' });
    };
  }, [actions]);

  const press = () => actions.send({ kind: 'press' });
  const release = () => actions.send({ kind: 'release' });
  /* A key pressed here is this button's alone: the window must not hear it as a second press. */
  const own = (event: KeyboardEvent, act: () => void) => {
    if (!isHoldKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act();
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
        onKeyDown={(event) => own(event, press)}
        onKeyUp={(event) => own(event, release)}
        onBlur={() => words.pressed && !words.toggles && release()}
        onContextMenu={(event) => event.preventDefault()}
      >
        <span class="hold-lamp" aria-hidden="true" />
        <span class="hold-label">{label}</span>
      </button>
    </>
  );
};

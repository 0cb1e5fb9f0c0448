import { useRef, useState } from 'preact/hooks';
import type { OctaveKey } from '../model/pageModel';
import { keyPlaceOf, WHITE_KEYS } from '../octaveLayout';

interface OctaveKeysProps {
  readonly keys: readonly OctaveKey[];
  readonly label: string;
  readonly onPress: (key: OctaveKey) => void;
  /** What pressing an unlit key does, said to a screen reader after “not found yet”. */
  readonly unlitHint?: string;
  /** Told which key is pointed at or focused; null when none is. */
  readonly onLook?: (key: OctaveKey | null) => void;
}

const percent = (whites: number): string => `${(whites / WHITE_KEYS) * 100}%`;

const nameOf = (key: OctaveKey, hint: string): string =>
  key.title === null ? `${key.key}: not found yet${hint}` : `${key.key}: ${key.title}`;

/** The keyboard of thirteen keys, as real buttons laid out like an octave of a piano; arrows move along the pitches. */
export const OctaveKeys = ({ keys, label, onPress, unlitHint = '', onLook }: OctaveKeysProps) => {
  const placed = keys
    .flatMap((key) => {
      const place = keyPlaceOf(key.key);
      return place === null ? [] : [{ key, place }];
    })
    .sort((one, other) => one.place.pitch - other.place.pitch);
  const [current, setCurrent] = useState(0);
  const box = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -99, End: 99 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(placed.length - 1, Math.max(0, current + step));
    setCurrent(next);
    box.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div class="octave" role="group" aria-label={label} ref={box} onKeyDown={move}>
      <span class="octave-felt" />
      {placed.map(({ key, place }, index) => (
        <button
          key={key.ending}
          type="button"
          class={`key ${key.black ? 'black' : 'white'}${key.found ? ' found' : ''}`}
          data-key={key.ending}
          aria-label={nameOf(key, unlitHint)}
          tabIndex={index === current ? 0 : -1}
          style={`--centre:${percent(place.left + place.width / 2)};--width:${percent(place.width)};--life:${place.colour}`}
          onClick={() => onPress(key)}
          onFocus={() => {
            setCurrent(index);
            onLook?.(key);
          }}
          onBlur={() => onLook?.(null)}
          onPointerEnter={() => onLook?.(key)}
          onPointerLeave={() => onLook?.(null)}
        >
          <span class="key-beam" />
          <span class="key-face" />
        </button>
      ))}
      <span class="octave-lamp" />
    </div>
  );
};

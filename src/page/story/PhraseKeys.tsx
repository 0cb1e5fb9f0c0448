import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Phrase } from '../../story/life';
import { PHRASE_KEYS, PHRASE_NOTES } from '../../story/phrase';
import type { PageActions } from '../pageActions';
import { inWords } from '../words';

const KEYS = Array.from({ length: PHRASE_KEYS }, (_, key) => key);

interface PhraseKeysProps {
  readonly notes: Phrase;
  readonly actions: PageActions;
}

/** Five notes out of eight: keys sound as they are pressed, and each note falls into its slot at its height. */
export const PhraseKeys = ({ notes, actions }: PhraseKeysProps) => {
  const prompt = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => prompt.current?.focus({ preventScroll: true }), []);
  const left = PHRASE_NOTES - notes.length;
  return (
    <div class="phrase">
      <div class="phrase-head">
        <h2 data-part="question" tabIndex={-1} ref={prompt}>
          {left === PHRASE_NOTES ? 'Play five notes' : left === 1 ? 'One more' : `${inWords(left)} more`}
        </h2>
        <ol class="phrase-slots" aria-label={`${inWords(notes.length)} of five notes played`}>
          {Array.from({ length: PHRASE_NOTES }, (_, slot) => (
            <li key={slot} class={notes[slot] === undefined ? 'empty' : 'played'}>
              <span class="note-head" style={`--height:${notes[slot]?.key ?? 0}`} aria-hidden="true" />
            </li>
          ))}
        </ol>
      </div>
      <div class="phrase-keys">
        {KEYS.map((key) => (
          <button
            key={key}
            type="button"
            data-note={key}
            class={notes.some((note) => note.key === key) ? 'sounded' : ''}
            onClick={() => actions.send({ kind: 'note', key })}
          >
            <span class="unseen">Key </span>
            {key + 1}
            <span class="unseen"> of eight</span>
          </button>
        ))}
      </div>
    </div>
  );
};

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionId } from '../../story/story';
import type { Words } from '../model/pageModel';

interface ChoiceProps {
  readonly words: Extract<Words, { kind: 'choice' }>;
  /** Options may be taken only after they have been on screen for a moment. */
  readonly ready: boolean;
  readonly showNumbers: boolean;
  readonly onChoose: (option: OptionId) => void;
}

/** A choice: the question takes the focus, each option is a real button, and arrows go from one to the next. */
export const Choice = ({ words, ready, showNumbers, onChoose }: ChoiceProps) => {
  const question = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const focusBefore = useRef(words.focus);

  useLayoutEffect(() => question.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (focusBefore.current === words.focus) return;
    focusBefore.current = words.focus;
    list.current?.querySelectorAll('button')[words.focus]?.focus();
  }, [words.focus]);

  return (
    <>
      <h2 data-part="question" class={words.ask === null ? 'unseen' : ''} tabIndex={-1} ref={question}>
        {words.ask ?? 'A choice'}
      </h2>
      <ul data-part="options" ref={list}>
        {words.options.map((option, index) => (
          <li key={option.id}>
            <button
              type="button"
              class="choice-button"
              data-option={option.id}
              onClick={() => ready && onChoose(option.id)}
            >
              {showNumbers && (
                <span class="option-number" aria-hidden="true">
                  {index + 1}
                </span>
              )}
              {option.taken && <span class="taken-mark" aria-hidden="true" />}
              {option.text}
              <span class="unseen">
                , option {index + 1} of {words.options.length}
                {option.taken ? ', taken before' : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HistoryEntry, View } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { Sheet } from '../parts/Sheet';
import { seasonNames } from '../words';

interface HistoryScreenProps {
  readonly view: Extract<View, { kind: 'history' }>;
  readonly actions: PageActions;
}

const spoken = ({ kind, name, text }: HistoryEntry): string => {
  if (kind === 'choice') return `Chosen: ${text}`;
  return name === null ? text : `${name}: ${text}`;
};

/** Everything said and chosen; any line can be gone back to. */
export const HistoryScreen = ({ view, actions }: HistoryScreenProps) => {
  const here = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => here.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <Sheet title="Looking back" part="history" onClose={() => actions.send({ kind: 'resume' })}>
      <p class="quiet">
        Press a line to go back to it. What you decided later waits until you decide otherwise.
      </p>
      <ol class="history">
        {view.entries.map((entry) => (
          <li key={entry.beat} class={`said ${entry.kind}`}>
            {entry.card !== null && (
              <h2 class="history-card">
                {seasonNames[entry.card.season]}. {entry.card.place}
              </h2>
            )}
            <button
              type="button"
              data-beat={entry.beat}
              ref={entry.here ? here : null}
              aria-current={entry.here ? 'step' : undefined}
              aria-label={spoken(entry)}
              onClick={() => actions.send({ kind: 'play-from', beat: entry.beat })}
            >
              {entry.name !== null && <span class="history-name">{entry.name}</span>}
              <span>{entry.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
};

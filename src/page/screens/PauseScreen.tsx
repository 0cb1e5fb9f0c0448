import { useState } from 'preact/hooks';
import type { View } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { Sheet } from '../parts/Sheet';

interface PauseScreenProps {
  readonly view: Extract<View, { kind: 'pause' }>;
  readonly actions: PageActions;
}

/** The story holds its breath: go on, look back, read otherwise, start over, leave. */
export const PauseScreen = ({ view, actions }: PauseScreenProps) => {
  const [sure, setSure] = useState(false);
  const { send } = actions;
  const item = (id: string, text: string, act: () => void) => (
    <li>
      <button type="button" class="menu-item" id={`pause-${id}`} data-part={id} onClick={act}>
        {text}
      </button>
    </li>
  );
  const pace = (wanted: 'auto' | 'skip', text: string) => (
    <li>
      <button
        type="button"
        class="menu-item"
        id={`pause-${wanted}`}
        aria-pressed={view.pace === wanted}
        onClick={() => send({ kind: 'pace', pace: view.pace === wanted ? 'read' : wanted })}
      >
        {text}
        <span class="switch" aria-hidden="true" />
      </button>
    </li>
  );
  return (
    <Sheet title="Paused" part="pause">
      <ul class="menu">
        {item('resume', 'Continue', () => send({ kind: 'resume' }))}
        {item('history', 'Look back', () => send({ kind: 'show', screen: 'history' }))}
        {pace('auto', 'Turn the pages by itself')}
        {pace('skip', 'Skip what I have read')}
        {item('settings', 'Settings', () => send({ kind: 'show', screen: 'settings' }))}
        {sure ? (
          <li class="sure">
            <p id="sure">Start over? The life you are in is not kept.</p>
            <button
              type="button"
              class="choice-button"
              data-part="start-over-now"
              onClick={() => send({ kind: 'begin' })}
            >
              Start over
            </button>
            <button type="button" class="choice-button" onClick={() => setSure(false)}>
              Stay
            </button>
          </li>
        ) : (
          item('start-over', 'Start over', () => setSure(true))
        )}
        {item('leave', 'Leave', () => send({ kind: 'leave' }))}
      </ul>
    </Sheet>
  );
};

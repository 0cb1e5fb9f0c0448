import type { PageModel, StoryView } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { Caption } from './Caption';
import { Choice } from './Choice';

interface StoryWordsProps {
  readonly view: StoryView;
  readonly device: PageModel['device'];
  readonly actions: PageActions;
}

/** What the words are doing at this beat. */
export const StoryWords = ({ view, device, actions }: StoryWordsProps) => {
  const { words } = view;
  switch (words.kind) {
    case 'caption':
      return <Caption name={words.name} text={words.text} whole={view.whole} reveal={view.reveal} />;
    case 'choice':
      return (
        <Choice
          words={words}
          ready={view.whole}
          showNumbers={device === 'keyboard'}
          onChoose={(option) => actions.send({ kind: 'choose', option })}
        />
      );
    default:
      return null;
  }
};

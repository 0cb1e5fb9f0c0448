import type { PageModel, StoryView } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { Caption } from './Caption';
import { Choice } from './Choice';
import { HoldKey } from './HoldKey';
import { Napkin } from './Napkin';
import { NapkinBack } from './NapkinBack';
import { PhraseKeys } from './PhraseKeys';

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
        <>
          {words.back !== null && <NapkinBack sign={words.back} />}
          <Choice
            words={words}
            ready={view.whole}
            showNumbers={device === 'keyboard'}
            onChoose={(option) => actions.send({ kind: 'choose', option })}
          />
        </>
      );
    case 'phrase':
      return <PhraseKeys notes={words.notes} actions={actions} />;
    case 'sign':
      return <Napkin actions={actions} />;
    case 'hold':
      return <HoldKey words={words} actions={actions} />;
    case 'rest':
      return null;
  }
};

import { useState } from 'preact/hooks';
import type { OctaveKey, View } from '../model/pageModel';
import type { PageActions } from '../pageActions';
import { OctaveKeys } from '../parts/OctaveKeys';
import { Sheet } from '../parts/Sheet';
import { inWords } from '../words';

interface OctaveScreenProps {
  readonly view: Extract<View, { kind: 'octave' }>;
  readonly actions: PageActions;
}

/** The gallery of lives: a lit key opens its ending again, an unlit one is only a key. */
export const OctaveScreen = ({ view, actions }: OctaveScreenProps) => {
  const [looked, setLooked] = useState<OctaveKey | null>(null);
  const open = (key: OctaveKey) => {
    if (key.found) actions.send({ kind: 'open-ending', ending: key.ending });
    else setLooked(key);
  };
  return (
    <Sheet title="The octave" part="octave" onClose={() => actions.send({ kind: 'resume' })}>
      <p class="quiet">
        {view.found === 0
          ? 'Thirteen lives, one octave. None has been lived yet.'
          : `${inWords(view.found)} of ${inWords(view.keys.length)} lived. A lit key opens its life again.`}
      </p>
      <div class="octave-stage">
        <OctaveKeys keys={view.keys} label="The thirteen lives" onPress={open} onLook={setLooked} />
      </div>
      <p class="octave-name" data-part="key-name" aria-hidden="true">
        {looked === null ? '' : (looked.title ?? 'Not lived yet')}
      </p>
    </Sheet>
  );
};

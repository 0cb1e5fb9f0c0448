import { defaultPreferences, type Preferences } from '../../session/preferences';
import type { PageActions, PageSetting } from '../pageActions';
import { ChoiceField, RangeField } from '../parts/Field';
import { Sheet } from '../parts/Sheet';
import { Switches } from '../parts/Switches';
import { TakeAlong } from '../parts/TakeAlong';

interface SettingsScreenProps {
  readonly preferences: Preferences;
  readonly actions: PageActions;
  readonly setting: PageSetting;
}

const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** How to read, see, hear and press. Everything takes effect at once. */
export const SettingsScreen = ({ preferences, actions, setting }: SettingsScreenProps) => {
  const { look, volumes } = preferences;
  const { prefer } = actions;
  const inUse = actions.qualityInUse();
  const preferLook = (change: Partial<Preferences['look']>) => prefer({ look: { ...look, ...change } });
  const preferVolumes = (change: Partial<Preferences['volumes']>) =>
    prefer({ volumes: { ...volumes, ...change } });
  const volume = (bus: 'music' | 'effects' | 'room', label: string) => (
    <RangeField
      label={label}
      name={bus}
      value={volumes[bus]}
      least={0}
      most={1}
      step={0.05}
      written={percent}
      onChange={(value) => preferVolumes({ [bus]: value })}
    />
  );
  return (
    <Sheet title="Settings" part="settings" onClose={() => actions.send({ kind: 'resume' })}>
      <div class="fields">
        <h2>Reading</h2>
        <RangeField
          label="Text size"
          name="text-size"
          value={preferences.textSize}
          least={1}
          most={2}
          step={0.1}
          written={percent}
          onChange={(textSize) => prefer({ textSize })}
        />
        <ChoiceField
          legend="Typeface"
          name="typeface"
          value={preferences.typeface}
          choices={[
            ['story', 'Literata'],
            ['legible', 'Atkinson Hyperlegible'],
          ]}
          onChange={(typeface) => prefer({ typeface })}
        />
        <ChoiceField
          legend="Contrast"
          name="contrast"
          value={preferences.contrast}
          choices={[
            ['normal', 'Soft'],
            ['high', 'High'],
          ]}
          onChange={(contrast) => prefer({ contrast })}
        />
        <RangeField
          label="Time for a line that turns by itself"
          name="auto-pace"
          value={preferences.autoPace}
          least={0.5}
          most={3}
          step={0.1}
          written={(value) => `× ${value.toFixed(1)}`}
          onChange={(autoPace) => prefer({ autoPace })}
        />
        <Switches
          values={preferences}
          rows={[
            { of: 'soundCaptions', name: 'sound-captions', label: 'Captions for music and sound' },
            {
              of: 'describePicture',
              name: 'describe-picture',
              label: 'Describe the picture',
              hint: 'One sentence below it, whenever it changes',
            },
          ]}
          onChange={(of, checked) => prefer({ [of]: checked })}
        />
        <h2>Picture</h2>
        <Switches
          values={look}
          rows={[
            { of: 'reducedMotion', name: 'reduced-motion', label: 'Less motion' },
            { of: 'reducedFlashes', name: 'reduced-flashes', label: 'No flashes' },
          ]}
          onChange={(of, checked) => preferLook({ [of]: checked })}
        />
        <ChoiceField
          legend={inUse === '' ? 'Quality' : `Quality (now: ${inUse})`}
          name="quality"
          value={look.quality}
          choices={[
            ['auto', 'By itself'],
            ['low', 'Low'],
            ['middle', 'Middle'],
            ['high', 'High'],
          ]}
          onChange={(quality) => preferLook({ quality })}
        />
        <h2>Sound</h2>
        {volume('music', 'Music')}
        {volume('effects', 'Effects')}
        {volume('room', 'Rooms and weather')}
        <Switches
          values={volumes}
          rows={[
            {
              of: 'night',
              name: 'night',
              label: 'Night',
              hint: 'Quiet parts louder, loud parts softer',
            },
            { of: 'mono', name: 'mono', label: 'Mono' },
            { of: 'muted', name: 'muted', label: 'Silence' },
          ]}
          onChange={(of, checked) => preferVolumes({ [of]: checked })}
        />
        <h2>Holding</h2>
        <Switches
          values={preferences}
          rows={[
            { of: 'holdToggles', name: 'hold-toggles', label: 'Press once to hold, once more to let go' },
          ]}
          onChange={(of, checked) => prefer({ [of]: checked })}
        />
        {!setting.kiosk && <TakeAlong actions={actions} />}
        <button
          type="button"
          class="choice-button"
          data-part="reset"
          onClick={() => prefer(defaultPreferences)}
        >
          Everything as it was at first
        </button>
      </div>
    </Sheet>
  );
};

import type { PageModel, View } from '../model/pageModel';
import type { PageActions, PageSetting } from '../pageActions';
import { StoryScreen } from '../story/StoryScreen';
import { AboutScreen } from './AboutScreen';
import { AttractOverlay } from './AttractOverlay';
import { EndingScreen } from './EndingScreen';
import { HistoryScreen } from './HistoryScreen';
import { IdleDialog } from './IdleDialog';
import { OctaveScreen } from './OctaveScreen';
import { PauseScreen } from './PauseScreen';
import { SettingsScreen } from './SettingsScreen';
import { TitleScreen } from './TitleScreen';

interface ScreensProps {
  readonly model: PageModel;
  readonly actions: PageActions;
  readonly setting: PageSetting;
  /** Another view than the model's own: what lies under a dialog. */
  readonly view?: View;
}

/** The screen of a view. */
export const Screens = ({ model, actions, setting, view = model.view }: ScreensProps) => {
  switch (view.kind) {
    case 'title':
      return <TitleScreen view={view} actions={actions} setting={setting} />;
    case 'story':
      return <StoryScreen view={view} device={model.device} actions={actions} />;
    case 'ending':
      return <EndingScreen view={view} actions={actions} setting={setting} />;
    case 'pause':
      return <PauseScreen view={view} actions={actions} />;
    case 'history':
      return <HistoryScreen view={view} actions={actions} />;
    case 'octave':
      return <OctaveScreen view={view} actions={actions} />;
    case 'settings':
      return <SettingsScreen preferences={model.preferences} actions={actions} setting={setting} />;
    case 'about':
      return <AboutScreen storyTitle={view.storyTitle} actions={actions} />;
    case 'idle':
      return (
        <>
          {view.under !== null && (
            <div inert class="under">
              <Screens model={model} actions={actions} setting={setting} view={view.under} />
            </div>
          )}
          <IdleDialog countdown={view.countdown} actions={actions} />
        </>
      );
    case 'attract':
      return (
        <>
          {view.story !== null && (
            <div inert class="under">
              <StoryScreen view={view.story} device={model.device} actions={actions} />
            </div>
          )}
          <AttractOverlay storyTitle={view.storyTitle} actions={actions} />
        </>
      );
    case 'none':
      return null;
  }
};

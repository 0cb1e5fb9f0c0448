import type { PageModel, View } from '../model/pageModel';
import type { PageActions, PageSetting } from '../pageActions';
import { StoryScreen } from '../story/StoryScreen';
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
    default:
      return null;
  }
};

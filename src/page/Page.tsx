import { useLayoutEffect } from 'preact/hooks';
import type { PageModel } from './model/pageModel';
import type { PageActions, PageSetting } from './pageActions';
import { LiveRegion } from './parts/LiveRegion';
import { NoticeBar } from './parts/NoticeBar';
import { Screens } from './screens/Screens';
import { useScreenFocus } from './useScreenFocus';
import { wearPreferences } from './wearPreferences';

interface PageProps {
  readonly model: PageModel;
  readonly actions: PageActions;
  readonly setting: PageSetting;
}

/** Everything with words: one screen at a time, below or around the picture. */
export const Page = ({ model, actions, setting }: PageProps) => {
  useLayoutEffect(() => wearPreferences(document.documentElement, model, setting));
  useScreenFocus(model.screen);
  return (
    <main class="main">
      <LiveRegion view={model.view} />
      <Screens model={model} actions={actions} setting={setting} />
      <NoticeBar notice={model.notice} onDismiss={() => actions.notify(null)} />
    </main>
  );
};

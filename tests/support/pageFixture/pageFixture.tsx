import { render } from 'preact';
import { Page } from '../../../src/page/Page';
import '../../../src/page/styles/page.css';
import { fixtureModels } from './fixtureModels';
import { quietActions } from './quietActions';

/** Shows one screen with made-up content, for looking at: `?screen=NAME`, `&kiosk`, `&size=2`, `&legible`, `&high`. */
const asked = new URLSearchParams(location.search);
const model = fixtureModels[asked.get('screen') ?? 'title'];
const root = document.getElementById('page');
if (model !== undefined && root !== null) {
  render(
    <Page
      model={{
        ...model,
        preferences: {
          ...model.preferences,
          textSize: Number(asked.get('size') ?? 1),
          typeface: asked.has('legible') ? 'legible' : 'story',
          contrast: asked.has('high') ? 'high' : 'normal',
        },
      }}
      actions={quietActions()}
      setting={{
        kiosk: asked.has('kiosk'),
        still: asked.has('still'),
        address: 'https://example.org/',
        turnPictureUrl: () => null,
      }}
    />,
    root,
  );
}

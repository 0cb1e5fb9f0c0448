import type { PageModel } from './model/pageModel';
import type { PageSetting } from './pageActions';

/** Writes on the document what styles and tests go by: screen, text size, typeface, contrast, motion, kiosk. */
export const wearPreferences = (root: HTMLElement, model: PageModel, setting: PageSetting): void => {
  const { preferences, view } = model;
  root.dataset.screen = model.screen;
  root.dataset.typeface = preferences.typeface;
  root.dataset.contrast = preferences.contrast;
  root.dataset.motion = preferences.look.reducedMotion ? 'less' : 'full';
  root.toggleAttribute('data-kiosk', setting.kiosk);
  root.toggleAttribute('data-still', setting.still);
  root.style.setProperty('--text-size', String(preferences.textSize));
  if (view.kind === 'story') root.dataset.words = view.words.kind;
  else delete root.dataset.words;
};

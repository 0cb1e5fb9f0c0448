import type { PageModel } from './model/pageModel';
import type { PageSetting } from './pageActions';

/** What the machine itself was set to counts, whatever this game was set to. */
const asksFor = (wish: string): boolean => matchMedia(wish).matches;

/** Writes on the document what styles and tests go by: screen, text size, typeface, contrast, motion, kiosk. */
export const wearPreferences = (root: HTMLElement, model: PageModel, setting: PageSetting): void => {
  const { preferences, view } = model;
  root.dataset.screen = model.screen;
  root.dataset.typeface = preferences.typeface;
  root.dataset.contrast = asksFor('(prefers-contrast: more)') ? 'high' : preferences.contrast;
  const lessMotion = preferences.look.reducedMotion || asksFor('(prefers-reduced-motion: reduce)');
  root.dataset.motion = lessMotion ? 'less' : 'full';
  root.toggleAttribute('data-kiosk', setting.kiosk);
  root.toggleAttribute('data-still', setting.still);
  root.style.setProperty('--text-size', String(preferences.textSize));
  if (view.kind === 'story') root.dataset.words = view.words.kind;
  else delete root.dataset.words;
};

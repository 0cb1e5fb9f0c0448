import { loadStory, onStoryChanged } from './content/loadStory';
import { layerUrl, manifestOf } from './content/paintedSets';
import { soundManifest } from './content/soundManifest';
import { createDirector } from './director/createDirector';
import { createLateDesk } from './director/lateDesk';
import { createLateStage } from './director/lateStage';
import { createInput } from './input/createInput';
import { askedIn } from './modes/address';
import { createMode } from './modes/createMode';
import { followStory } from './modes/followStory';
import { createOperatorLog } from './modes/operatorLog';
import { startIn } from './modes/startIn';
import { mountPage } from './page/mountPage';
import { mountProblem } from './page/problem/mountProblem';
import { problemOf } from './page/problem/problemOf';
import { createSession } from './session/createSession';
import { openBrowserStore } from './session/keyStore';
import { systemPreferences } from './session/preferences';
import { soundDeskOpener } from './sound/soundDeskOpener';
import { createStage } from './stage/createStage';
import { fetchAhead } from './stage/fetchAhead';
import { createFrameClock } from './stage/frameClock';
import type { Story } from './story/story';

const partOf = (part: string): HTMLElement => document.querySelector<HTMLElement>(part) ?? document.body;

const play = (story: Story): void => {
  const { kiosk, still, seed, ...asked } = askedIn(location.search);
  const clock = createFrameClock();
  const store = openBrowserStore(() => localStorage);
  const session = createSession({ story, store, lobby: kiosk, defaults: systemPreferences(window) });
  const look = { ...session.getState().preferences.look, still };
  const log = createOperatorLog(clock, window);
  const [assets, onTrouble] = [{ manifestOf, layerUrl }, log.hear('picture')];
  const painted = createStage({ parent: partOf('[data-part=picture]'), assets, look, clock, onTrouble });
  fetchAhead(painted, session);
  const stage = createLateStage(painted);
  const sound = createLateDesk(soundDeskOpener(soundManifest));
  sound.onTrouble(log.hear('sound'));
  const cut = asked.cut ?? story.cuts.at(kiosk ? -1 : 0) ?? '';
  const director = createDirector({ session, stage, sound, clock, cut, still });
  const mode = createMode({ kiosk, seed, session, director, clock, target: window });
  const page = mountPage({
    ...session,
    ...log,
    root: partOf('#page'),
    store: session,
    send: mode.send,
    dismissNotice: () => session.notify(null),
    qualityInUse: stage.qualityInUse,
    setting: { kiosk, still, address: location.href.replace(/#.*$/, ''), minutes: { short: 8, feature: 30 } },
  });
  const [onDevice, onPulled] = [session.useDevice, mode.losePad];
  createInput(window, { ...director, clock, send: mode.send, onDevice, onPulled });
  onStoryChanged(followStory(session, page.setStory));
  startIn(window, mode);
};

const loaded = await loadStory();
if ('story' in loaded) play(loaded.story);
else {
  mountProblem(partOf('#page'), problemOf(loaded.diagnostics));
  onStoryChanged(() => location.reload());
}

import { loadStory, onStoryChanged } from './content/loadStory';
import { paintedSets } from './content/paintedSets';
import { soundManifest } from './content/soundManifest';
import { turnPictureUrl } from './content/turnPictureUrl';
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
import { partOf } from './page/partOf';
import { mountProblem } from './page/problem/mountProblem';
import { createSession } from './session/createSession';
import { openBrowserStore } from './session/keyStore';
import { systemPreferences } from './session/preferences';
import { soundDeskOpener } from './sound/soundDeskOpener';
import { createStage } from './stage/createStage';
import { fetchAhead } from './stage/fetchAhead';
import { createFrameClock } from './stage/frameClock';
import type { Story } from './story/story';

const play = (story: Story): void => {
  const { kiosk, still, seed, ...asked } = askedIn(location.search);
  const clock = createFrameClock();
  const store = openBrowserStore(() => localStorage);
  const session = createSession({ story, store, lobby: kiosk, defaults: systemPreferences(window) });
  const look = { ...session.getState().preferences.look, still };
  const log = createOperatorLog(clock, window);
  const [parent, assets, onTrouble] = [partOf('[data-part=picture]'), paintedSets, log.hear('picture')];
  const stage = createLateStage(fetchAhead(createStage({ parent, assets, look, clock, onTrouble }), session));
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
    qualityInUse: stage.qualityInUse,
    setting: { kiosk, still, address: location.href.replace(/#.*$/, ''), turnPictureUrl },
  });
  createInput(window, { ...director, ...mode, clock, onDevice: session.useDevice, onPulled: mode.losePad });
  onStoryChanged(followStory(session, page.setStory));
  startIn(window, mode);
};

const loaded = await loadStory();
if ('story' in loaded) play(loaded.story);
else {
  mountProblem(partOf('#page'), loaded.diagnostics);
  onStoryChanged(() => location.reload());
}

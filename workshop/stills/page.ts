import { layerUrl, manifestOf } from '../../src/content/paintedSets';
import { changeOf } from '../../src/director/change';
import type { Clock } from '../../src/director/ports';
import { createStage } from '../../src/stage/createStage';
import type { Tableau } from '../../src/story/tableau';

/** Time that passes only when told: nothing is drawn but what is asked for. */
const createHandClock = (): Clock & { pass(seconds: number): void } => {
  let now = 0;
  const frames = new Set<(seconds: number) => void>();
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    now: () => now,
    after(seconds, act) {
      const timer = { at: now + seconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    everyFrame(act) {
      frames.add(act);
      return () => frames.delete(act);
    },
    pass(seconds) {
      now += seconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.act();
      }
      for (const act of [...frames]) act(seconds);
    },
  };
};

const clock = createHandClock();
const troubles: string[] = [];
const stage = await createStage({
  parent: document.querySelector<HTMLElement>('#picture') ?? document.body,
  assets: { manifestOf, layerUrl },
  look: { reducedMotion: false, reducedFlashes: false, quality: 'high', still: true },
  clock,
  onTrouble: (what) => troubles.push(what),
});

/** Shows a tableau at rest; tells what could not be shown as it should be. */
const show = async (tableau: Tableau): Promise<readonly string[]> => {
  troubles.length = 0;
  stage.show(tableau, { manner: 'settle', change: changeOf(null, tableau) });
  await stage.whenShown();
  for (let step = 0; step < 3; step += 1) clock.pass(0.5);
  return [...troubles];
};

/** What the command asks of this page. */
export interface StillsPage {
  readonly show: typeof show;
}

Object.assign(window, { stills: { show } satisfies StillsPage });

import type { Tableau } from '../story/tableau';
import { changeOf } from './change';
import type { Held, Stage, StageLook } from './ports';

/** A picture that fails is an error like any other, told by the browser; the story goes on. */
const safely = (act: () => void): void => {
  try {
    act();
  } catch (cause) {
    queueMicrotask(() => {
      throw cause;
    });
  }
};

/**
 * A stage that may still be on its way: the game plays on without a picture, and the picture is what it should be when
 * the stage has come. A stage that never comes is never missed.
 */
export const createLateStage = (coming: Promise<Stage>): Stage => {
  let stage: Stage | null = null;
  let tableau: Tableau | null = null;
  let look: StageLook | null = null;
  let held: Held | null = null;
  let gone = false;

  coming.then(
    (come) => {
      stage = come;
      if (gone) come.dispose();
      else {
        safely(() => {
          if (look !== null) come.setLook(look);
          if (tableau !== null) come.show(tableau, { manner: 'settle', change: changeOf(null, tableau) });
          if (held !== null) come.hold(held);
        });
      }
    },
    () => {},
  );

  return {
    show(next, staging) {
      tableau = next;
      safely(() => stage?.show(next, staging));
    },
    strike: (cue) => safely(() => stage?.strike(cue)),
    hold(next) {
      held = next;
      safely(() => stage?.hold(next));
    },
    // Every frame: nothing may be allocated, and nothing is done but kept.
    setMusic: (music) => stage?.setMusic(music),
    settle: () => safely(() => stage?.settle()),
    setLook(next) {
      look = next;
      safely(() => stage?.setLook(next));
    },
    qualityInUse: () => stage?.qualityInUse() ?? '',
    dispose() {
      gone = true;
      stage?.dispose();
    },
  };
};

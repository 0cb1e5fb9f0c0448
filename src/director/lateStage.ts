import type { Tableau } from '../story/tableau';
import { changeOf } from './change';
import type { Held, Stage, StageLook } from './ports';

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
        if (look !== null) come.setLook(look);
        if (tableau !== null) come.show(tableau, { manner: 'settle', change: changeOf(null, tableau) });
        if (held !== null) come.hold(held);
      }
    },
    () => {},
  );

  return {
    show(next, staging) {
      tableau = next;
      stage?.show(next, staging);
    },
    strike: (cue) => stage?.strike(cue),
    hold(next) {
      held = next;
      stage?.hold(next);
    },
    setBeat: (beat) => stage?.setBeat(beat),
    settle: () => stage?.settle(),
    setLook(next) {
      look = next;
      stage?.setLook(next);
    },
    qualityInUse: () => stage?.qualityInUse() ?? '',
    dispose() {
      gone = true;
      stage?.dispose();
    },
  };
};

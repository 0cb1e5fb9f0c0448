import { paintedSets } from '../../src/content/paintedSets';
import { changeOf } from '../../src/director/change';
import { createStage } from '../../src/stage/createStage';
import type { QualityName } from '../../src/stage/quality';
import type { Tableau } from '../../src/story/tableau';
import { createHandClock } from './handClock';
import { type Likeness, likenessOf } from './likeness';

/** The real stage with the real sets, standing still. */
export interface StillStage {
  /** Shows a tableau at rest; tells what could not be shown as it should be. */
  show(tableau: Tableau): Promise<readonly string[]>;
  /** Draws once more and tells the picture in short. */
  likeness(): Likeness;
  dispose(): void;
}

/** Opens the stage in an element. */
export const openStillStage = async (parent: HTMLElement, quality: QualityName): Promise<StillStage> => {
  const clock = createHandClock();
  const troubles: string[] = [];
  const look = { reducedMotion: false, reducedFlashes: false, quality, still: true };
  const stage = await createStage({
    parent,
    assets: paintedSets,
    look,
    clock,
    onTrouble: (what) => troubles.push(what),
  });
  return {
    async show(tableau) {
      troubles.length = 0;
      stage.show(tableau, { manner: 'settle', change: changeOf(null, tableau) });
      await stage.whenShown();
      for (let step = 0; step < 3; step += 1) clock.pass(0.5);
      return [...troubles];
    },
    likeness() {
      // What is drawn is gone from the canvas once it has been shown: read in the same breath.
      stage.setLook(look);
      clock.pass(1 / 60);
      return likenessOf(parent.querySelector('canvas') ?? document.createElement('canvas'));
    },
    dispose: () => stage.dispose(),
  };
};

import type { QualityName } from '../../src/stage/quality';
import type { Tableau } from '../../src/story/tableau';
import { likenessText } from './likeness';
import { openStillStage } from './stillStage';

const quality = (new URLSearchParams(location.search).get('quality') ?? 'high') as QualityName;
const picture = document.querySelector<HTMLElement>('#picture') ?? document.body;
const stage = await openStillStage(picture, quality);

const stills = {
  show: stage.show,
  /** The likeness of a tableau, as text. */
  likenessOf: async (tableau: Tableau): Promise<string> => {
    await stage.show(tableau);
    return likenessText(stage.likeness());
  },
};

/** What the command asks of this page. */
export interface StillsPage {
  readonly stills: typeof stills;
}

Object.assign(window, { stills });

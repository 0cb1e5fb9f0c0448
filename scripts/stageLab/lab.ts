import { layerUrl, manifestOf } from '../../src/content/paintedSets';
import { changeOf } from '../../src/director/change';
import type { Held, Manner } from '../../src/director/ports';
import type { StageLook } from '../../src/session/preferences';
import { createStage } from '../../src/stage/createStage';
import type { PaintedStage } from '../../src/stage/paintedStage';
import type { Tableau } from '../../src/story/tableau';
import { createHandClock } from '../../workshop/stills/handClock';

const plain: StageLook = { reducedMotion: false, reducedFlashes: false, quality: 'low', still: false };
const box = document.querySelector<HTMLElement>('#picture') ?? document.body;
const clock = createHandClock();
const troubles: string[] = [];
let stage: PaintedStage | null = null;
let before: Tableau | null = null;

const lab = {
  /** A stage as wide as asked (CSS pixels) and of an aspect (width by height), on time that passes only when told. */
  async open(width: number, look: Partial<StageLook>, aspect = 1920 / 804): Promise<void> {
    stage?.dispose();
    before = null;
    box.style.width = `${width}px`;
    box.style.height = `${width / aspect}px`;
    const onTrouble = (what: string): void => void troubles.push(what);
    const assets = { manifestOf, layerUrl };
    stage = await createStage({ parent: box, assets, look: { ...plain, ...look }, clock, onTrouble });
  },
  /** Shows a tableau and waits for its layers. */
  async show(tableau: Tableau, manner: Manner): Promise<void> {
    stage?.show(tableau, { manner, change: changeOf(before, tableau) });
    before = tableau;
    await stage?.whenShown();
  },
  strike: (cue: string): void => stage?.strike(cue),
  hold: (held: Held | null): void => stage?.hold(held),
  /** Lets time go by in so many frames a second. */
  pass(seconds: number, rate: number): void {
    for (let frame = 0; frame < Math.round(seconds * rate); frame += 1) clock.pass(1 / rate);
  },
  /** Milliseconds of this thread in each of so many frames, 60 a second. */
  times(frames: number): number[] {
    return Array.from({ length: frames }, () => {
      const begun = performance.now();
      clock.pass(1 / 60);
      return performance.now() - begun;
    });
  },
  textureBytes: (): number => stage?.textureBytes() ?? 0,
  troubles,
};

/** What the commands ask of this page. */
export type StageLab = typeof lab;

Object.assign(window, { lab });

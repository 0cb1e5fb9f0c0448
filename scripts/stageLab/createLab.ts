import { paintedSets } from '../../src/content/paintedSets';
import { changeOf } from '../../src/director/change';
import type { Held, Manner } from '../../src/director/ports';
import type { StageLook } from '../../src/session/preferences';
import { createStage } from '../../src/stage/createStage';
import type { PaintedStage } from '../../src/stage/paintedStage';
import type { Tableau } from '../../src/story/tableau';
import { likenessOf, likenessText } from '../../workshop/stills/likeness';
import { createFlashAnalyser, type FlashAnalyser, type Worst } from '../flashes/flashAnalyser';
import { type BareTimes, bareTimesOf } from './bareTimes';
import { drain } from './drain';
import { createHandClock } from './handClock';
import { createPictureReader, SHOWN_HEIGHT, SHOWN_WIDTH } from './shownPicture';

const plain: StageLook = { reducedMotion: false, reducedFlashes: false, quality: 'low', still: false };

/** The real stage with the real sets, moved by hand: for stills, films and measures. */
export interface StageLab {
  /** A stage as wide as asked (CSS pixels) and of an aspect (width by height), on time that passes only when told. */
  open(width: number, look: Partial<StageLook>, aspect?: number): Promise<void>;
  /** Shows a tableau and waits for its layers; tells what could not be shown as it should be. */
  show(tableau: Tableau, manner: Manner): Promise<readonly string[]>;
  strike(cue: string): void;
  hold(held: Held | null): void;
  /** Lets time go by in so many frames a second. */
  pass(seconds: number, rate: number): void;
  /** Draws once more and tells the picture in short, as text. */
  likeness(): string;
  /** From here on flashes are counted. */
  beginFilm(): void;
  /** Lets time go by and looks at every frame; the worst seconds since the film began. */
  film(seconds: number, rate: number): { readonly general: Worst; readonly red: Worst } | null;
  /** Milliseconds of this thread in each of so many frames, 60 a second; none waits for the frame before to be drawn. */
  times(frames: number): number[];
  /** The same for the layers of a tableau alone, see {@link bareTimesOf}. */
  bareTimes(from: Tableau, to: Tableau, frames: number): Promise<BareTimes>;
  /** Lets time go by as it does on this screen; frames a second. */
  run(seconds: number): Promise<number>;
  dispose(): void;
}

/** Makes the lab in a box. */
export const createLab = (box: HTMLElement): StageLab => {
  const clock = createHandClock();
  const troubles: string[] = [];
  let stage: PaintedStage | null = null;
  let look = plain;
  let before: Tableau | null = null;
  let analyser: FlashAnalyser | null = null;
  let filmed = 0;
  const read = createPictureReader(box);

  return {
    async open(width, asked, aspect = 1920 / 804) {
      stage?.dispose();
      before = null;
      look = { ...plain, ...asked };
      box.style.width = `${width}px`;
      box.style.height = `${width / aspect}px`;
      const onTrouble = (what: string): void => void troubles.push(what);
      stage = await createStage({ parent: box, assets: paintedSets, look, clock, onTrouble });
    },
    async show(tableau, manner) {
      stage?.show(tableau, { manner, change: changeOf(before, tableau) });
      before = tableau;
      await stage?.whenShown();
      return troubles.splice(0);
    },
    strike: (cue) => stage?.strike(cue),
    hold: (held) => stage?.hold(held),
    pass(seconds, rate) {
      for (let frame = 0; frame < Math.round(seconds * rate); frame += 1) clock.pass(1 / rate);
    },
    likeness() {
      // What is drawn is gone from the canvas once it has been shown: read in the same breath.
      stage?.setLook(look);
      clock.pass(1 / 60);
      return likenessText(likenessOf(box.querySelector('canvas') ?? document.createElement('canvas')));
    },
    beginFilm() {
      analyser = createFlashAnalyser(SHOWN_WIDTH, SHOWN_HEIGHT);
      filmed = 0;
    },
    film(seconds, rate) {
      for (let frame = 0; frame < Math.round(seconds * rate); frame += 1) {
        clock.pass(1 / rate);
        filmed += 1 / rate;
        analyser?.see(read(), filmed);
      }
      return analyser && { general: analyser.general(), red: analyser.red() };
    },
    times: (frames) =>
      Array.from({ length: frames }, () => {
        drain(box.querySelector('canvas'));
        const begun = performance.now();
        clock.pass(1 / 60);
        return performance.now() - begun;
      }),
    bareTimes: (from, to, frames) => bareTimesOf(from, to, box.querySelector('canvas')?.width ?? 640, frames),
    run: (seconds) =>
      new Promise((resolve) => {
        drain(box.querySelector('canvas'));
        const begun = performance.now();
        let [last, frames] = [begun, 0];
        requestAnimationFrame(function tick() {
          const now = performance.now();
          clock.pass((now - last) / 1000);
          last = now;
          frames += 1;
          if (now - begun < seconds * 1000) requestAnimationFrame(tick);
          else resolve((frames - 1) / ((now - begun) / 1000));
        });
      }),
    dispose: () => stage?.dispose(),
  };
};

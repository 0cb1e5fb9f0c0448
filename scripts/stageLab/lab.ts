import { paintedSets } from '../../src/content/paintedSets';
import { changeOf } from '../../src/director/change';
import type { Held, Manner } from '../../src/director/ports';
import type { StageLook } from '../../src/session/preferences';
import { bootGame } from '../../src/stage/bootGame';
import { createStage } from '../../src/stage/createStage';
import { drawOwnTextures } from '../../src/stage/ownTextures';
import type { PaintedStage } from '../../src/stage/paintedStage';
import { ownKey } from '../../src/stage/stageTextures';
import type { Tableau } from '../../src/story/tableau';
import { createHandClock } from '../../workshop/stills/handClock';
import { createFlashAnalyser, type FlashAnalyser, type Worst } from '../flashes/flashAnalyser';
import { createPictureReader, SHOWN_HEIGHT, SHOWN_WIDTH } from './shownPicture';

const plain: StageLook = { reducedMotion: false, reducedFlashes: false, quality: 'low', still: false };
const box = document.querySelector<HTMLElement>('#picture') ?? document.body;
const clock = createHandClock();
const troubles: string[] = [];
let stage: PaintedStage | null = null;
let before: Tableau | null = null;
let analyser: FlashAnalyser | null = null;
let filmed = 0;
const read = createPictureReader(box);

const lab = {
  /** A stage as wide as asked (CSS pixels) and of an aspect (width by height), on time that passes only when told. */
  async open(width: number, look: Partial<StageLook>, aspect = 1920 / 804): Promise<void> {
    stage?.dispose();
    before = null;
    box.style.width = `${width}px`;
    box.style.height = `${width / aspect}px`;
    const onTrouble = (what: string): void => void troubles.push(what);
    const assets = paintedSets;
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
  /** From here on flashes are counted. */
  beginFilm(): void {
    analyser = createFlashAnalyser(SHOWN_WIDTH, SHOWN_HEIGHT);
    filmed = 0;
  },
  /** Lets time go by and looks at every frame; the worst seconds since the film began. */
  film(seconds: number, rate: number): { readonly general: Worst; readonly red: Worst } | null {
    for (let frame = 0; frame < Math.round(seconds * rate); frame += 1) {
      clock.pass(1 / rate);
      filmed += 1 / rate;
      analyser?.see(read(), filmed);
    }
    return analyser && { general: analyser.general(), red: analyser.red() };
  },
  /** Milliseconds of this thread in each of so many frames, 60 a second. */
  times(frames: number): number[] {
    return Array.from({ length: frames }, () => {
      const begun = performance.now();
      clock.pass(1 / 60);
      return performance.now() - begun;
    });
  },
  /** The same for a bare Phaser scene that moves so many images, drawn as wide as a stage of the lowest quality. */
  async bareTimes(images: number, frames: number): Promise<number[]> {
    const bare = await bootGame(document.createElement('canvas'), 640);
    drawOwnTextures(bare.screen);
    const moved = Array.from({ length: images }, () =>
      bare.screen.add.image(960, 402, ownKey('vignette')).setDisplaySize(1920, 804).setAlpha(0.2),
    );
    const times = Array.from({ length: frames }, (_, frame) => {
      const begun = performance.now();
      for (const [at, image] of moved.entries()) image.x = 960 + Math.sin(frame / 50 + at) * 40;
      bare.draw(1 / 60);
      return performance.now() - begun;
    });
    bare.dispose();
    return times;
  },
  troubles,
};

/** What the commands ask of this page. */
export type StageLab = typeof lab;

Object.assign(window, { lab });

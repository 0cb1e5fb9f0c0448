import type { Clock } from '../director/ports';
import type { StageLook } from '../session/preferences';
import { createTransitionActor } from './actors/transitionActor';
import { bootGame } from './bootGame';
import { createCompany } from './company';
import { createFitting } from './fitting';
import { createFrameTimes } from './frameTimes';
import { watchGraphics } from './graphicsLoss';
import { drawOwnTextures } from './ownTextures';
import type { PaintedStage, StageOptions } from './paintedStage';
import { createPictureChange } from './pictureChange';
import { createAutoQuality, isSoftware, type Quality, qualities } from './quality';
import { createSetShelf } from './setShelf';
import { createTextureShelf } from './textureShelf';
import { watchPixelRatio } from './watchPixelRatio';

/** Bytes of set layers kept on the graphics card; figures, filters and the frame itself need the rest of 300 MB. */
const textureLimit = 210e6;
/** How long the picture must rest before the lowest step draws it once more, sharp, seconds. */
const restDelay = 0.3;
/** Longest step of time that one frame may take, seconds. */
const longestStep = 0.25;

/** What the stage on Phaser needs besides the options. */
export interface PhaserStageParts extends Omit<StageOptions, 'parent'> {
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly clock: Clock;
  readonly onTrouble: (what: string) => void;
  /** Called when the graphics are lost and do not come back. */
  readonly onLost: () => void;
}

/** The stage drawn by Phaser; rejects where there is no WebGL. */
export const createPhaserStage = async (parts: PhaserStageParts): Promise<PaintedStage> => {
  const { box, canvas, clock, onTrouble } = parts;
  const stage = await bootGame(canvas, 640);
  drawOwnTextures(stage.screen);
  const textures = createTextureShelf(stage.screen, parts.assets, textureLimit, onTrouble);
  const sets = createSetShelf(parts.assets, textures, onTrouble);
  const company = createCompany(stage, textures, onTrouble);
  const transition = createTransitionActor(box);
  const frameTimes = createFrameTimes();
  const software = isSoftware(stage.renderer);
  const fitting = createFitting(box, stage);
  const auto = createAutoQuality(software ? 'low' : 'high');
  let look: StageLook = parts.look;
  let quality: Quality = qualities.low;
  let rested = 0;
  let drewLast = false;
  let over = false;

  const fit = (resting: boolean): void => {
    company.setResting(resting && quality.restWidth > quality.width);
    fitting.fit(quality, resting);
  };
  const chooseQuality = (): void => {
    if (fitting.measure()) transition.settle();
    company.setAspect(fitting.aspect());
    const name = look.quality === 'auto' ? (look.still ? 'high' : auto.inUse()) : look.quality;
    quality = qualities[name];
    fit(false);
    company.setQuality(quality, fitting.figureWidth(quality));
    company.setLook(look);
    rested = 0;
  };
  const draw = (seconds: number): void => {
    if (!graphics.isLost()) stage.draw(seconds);
  };

  const pictures = createPictureChange({
    company,
    transition,
    sets,
    clock,
    look: () => look,
    isLost: () => graphics.isLost(),
    cover() {
      draw(0);
      transition.cover(canvas);
    },
    onChange() {
      rested = 0;
    },
  });

  const frame = (seconds: number): void => {
    if (graphics.isLost() || over) return;
    const begun = performance.now();
    const step = Math.min(seconds, longestStep);
    const faded = transition.update(step);
    const moved = company.update(step);
    if (moved) {
      rested = 0;
      if (quality.restWidth !== quality.width) fit(false);
      draw(step);
    } else {
      const before = rested;
      rested += step;
      if (before < restDelay && rested >= restDelay) {
        fit(true);
        company.update(0);
        draw(0);
      }
    }
    if (moved || faded) frameTimes.note(performance.now() - begun);
    if (moved && drewLast && look.quality === 'auto' && !look.still && !software) {
      if (auto.note(seconds * 1000)) chooseQuality();
    }
    drewLast = moved;
  };

  const whenBack = (): void => {
    chooseQuality();
    pictures.restore();
  };
  const graphics = watchGraphics(canvas, clock, whenBack, parts.onLost);
  /** Another size empties the drawing: it is filled in the same breath, or the page would show a black frame. */
  const refit = (): void => {
    if (over || graphics.isLost()) return;
    chooseQuality();
    if (!pictures.isUp()) return;
    company.update(0);
    draw(0);
  };
  const whenResized = new ResizeObserver(refit);
  const stopRatio = watchPixelRatio(refit);
  whenResized.observe(box);
  chooseQuality();
  const stop = clock.everyFrame(frame);

  return {
    show: pictures.show,
    strike: (cue) => company.strike(cue),
    hold: (held) => company.hold(held),
    settle: pictures.settle,
    setLook(next) {
      look = next;
      if (!graphics.isLost()) chooseQuality();
    },
    qualityInUse: () => quality.name,
    prefetch: (ids) => sets.prefetch(ids, pictures.dream()),
    setMusic: (music) => company.setMusic(music),
    whenShown: pictures.whenShown,
    frameTimes,
    textureBytes: () => textures.bytes(),
    dispose() {
      over = true;
      pictures.dispose();
      stop();
      whenResized.disconnect();
      stopRatio();
      graphics.dispose();
      company.dispose();
      transition.dispose();
      textures.dispose();
      stage.dispose();
    },
  };
};

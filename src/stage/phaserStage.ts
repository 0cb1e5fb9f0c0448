import type { SetManifest } from '../content/setManifest';
import type { Clock, Staging } from '../director/ports';
import type { StageLook } from '../session/preferences';
import type { Tableau } from '../story/tableau';
import { createTransitionActor } from './actors/transitionActor';
import { bootGame } from './bootGame';
import { atOnce, createCompany, type Pace } from './company';
import { shareOf } from './crop';
import { createFrameTimes } from './frameTimes';
import { drawOwnTextures } from './ownTextures';
import type { PaintedStage, StageOptions } from './paintedStage';
import { pictureHeight, pictureWidth } from './pictureFrame';
import { createAutoQuality, drawingWidth, isSoftware, type Quality, qualities } from './quality';
import { createSetShelf } from './setShelf';
import { createTextureShelf } from './textureShelf';
import { type Transition, transitionOf } from './transitionOf';
import { watchPixelRatio } from './watchPixelRatio';

/** Bytes of set layers kept on the graphics card; figures, filters and the frame itself need the rest of 300 MB. */
const textureLimit = 210e6;
/** How long the old picture waits for the new one's layers, seconds. */
const patience = 1.5;
/** How long the picture must rest before the lowest step draws it once more, sharp, seconds. */
const restDelay = 0.3;
/** Longest step of time that one frame may take, seconds. */
const longestStep = 0.25;

const frameAspect = pictureWidth / pictureHeight;

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
  const auto = createAutoQuality(software ? 'low' : 'high');
  let aspect = frameAspect;
  let look: StageLook = parts.look;
  let quality: Quality = qualities.low;
  let current: SetManifest | null = null;
  let wanted: Tableau | null = null;
  let arrival: Promise<void> = Promise.resolve();
  let call = 0;
  let shownDream = 0;
  let rested = 0;
  let drewLast = false;
  let lost = false;
  let over = false;

  /** A box of the frame's own shape, or wider, shows the whole frame; an upright one a part of it. */
  const aspectOf = (): number => {
    const aspect = box.clientHeight > 0 ? box.clientWidth / box.clientHeight : frameAspect;
    return aspect > frameAspect * 0.97 ? frameAspect : aspect;
  };
  const widthOf = (limit: number): number => {
    const most = Math.round(limit * shareOf(aspect));
    return drawingWidth(box.clientWidth || 640, window.devicePixelRatio || 1, most);
  };
  const fit = (resting: boolean): void => {
    company.setResting(resting && quality.restWidth > quality.width);
    stage.resize(widthOf(resting ? quality.restWidth : quality.width), aspect);
  };
  const chooseQuality = (): void => {
    const next = aspectOf();
    if (next !== aspect) transition.settle();
    aspect = next;
    company.setAspect(aspect);
    const name = look.quality === 'auto' ? (look.still ? 'high' : auto.inUse()) : look.quality;
    quality = qualities[name];
    fit(false);
    const figureWidth = Math.min(
      1920,
      quality.name === 'low' ? quality.width : stage.width() / shareOf(aspect),
    );
    company.setQuality(quality, figureWidth);
    company.setLook(look);
    rested = 0;
  };
  const draw = (seconds: number): void => {
    if (!lost) stage.draw(seconds);
  };

  const enter = (tableau: Tableau, kind: Transition): void => {
    void sets.manifest(tableau.set).then((set) => {
      if (over || wanted?.set !== tableau.set) return;
      company.enter(set, wanted);
      current = set;
      shownDream = wanted.dream;
      company.update(0);
      transition.open(kind);
      rested = 0;
    });
  };
  const changeSet = (tableau: Tableau, kind: Transition): void => {
    call += 1;
    const mine = call;
    if (current && !transition.isCovered()) {
      draw(0);
      transition.cover(canvas);
    }
    const isFirst = current === null;
    let entered = false;
    const come = (): void => {
      if (entered || mine !== call || over) return;
      entered = true;
      enter(tableau, kind);
    };
    arrival = sets.ready(tableau.set, tableau.dream).then(come, come);
    if (isFirst) come();
    else clock.after(patience, come);
  };
  /** The dream is over before our eyes; who wants less motion sees it dissolve. */
  const paperFalls = (tableau: Tableau): boolean =>
    shownDream >= 2 && tableau.dream === 0 && !look.reducedMotion;
  const paceOf = (tableau: Tableau, staging: Staging): Pace => {
    if (staging.manner === 'settle' || look.still) return atOnce;
    const { change } = staging;
    const camera = change.camera && !look.reducedMotion ? company.secondsTo(tableau.camera) : 0;
    const falls = change.dream && paperFalls(tableau);
    return { camera, light: 1.4, cast: look.reducedMotion ? 0 : 1.2, dream: falls ? 2 : 0, falls };
  };
  /** Behind the old picture stands the same place as paper, or no longer: a page's edge crosses from one to the other. */
  const turnPage = (): void => {
    call += 1;
    const mine = call;
    const turn = (): void => {
      if (mine !== call || over) return;
      call += 1;
      transition.open(look.reducedMotion ? 'dissolve' : 'page');
    };
    void arrival.then(turn, turn);
    clock.after(patience, turn);
  };
  const playHere = (set: SetManifest, tableau: Tableau, staging: Staging): void => {
    const pace = paceOf(tableau, staging);
    const performs = staging.manner === 'perform' && !look.still;
    const turns = performs && staging.change.dream && !pace.falls;
    const isCut = performs && (turns || (staging.change.camera && pace.camera === 0));
    const covers = isCut && !transition.isCovered();
    if (covers) {
      draw(0);
      transition.cover(canvas);
      if (!turns) transition.open('dissolve');
    }
    company.play(set, tableau, isCut ? { ...atOnce } : pace);
    shownDream = tableau.dream;
    if (!performs) company.settle();
    if (staging.change.dream) arrival = sets.ready(set.id, tableau.dream).then(() => undefined);
    if (covers && turns) turnPage();
    rested = 0;
  };

  const frame = (seconds: number): void => {
    if (lost || over) return;
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

  const whenLost = (event: Event): void => {
    event.preventDefault();
    lost = true;
    clock.after(6, () => {
      if (lost && !over) parts.onLost();
    });
  };
  const whenRestored = (): void => {
    clock.after(0, () => {
      lost = false;
      if (over || !wanted) return;
      const tableau = wanted;
      current = null;
      changeSet(tableau, 'cut');
    });
  };
  /** Another size empties the drawing: it is filled in the same breath, or the page would show a black frame. */
  const refit = (): void => {
    if (over) return;
    chooseQuality();
    if (!current) return;
    company.update(0);
    draw(0);
  };
  const whenResized = new ResizeObserver(refit);
  const stopRatio = watchPixelRatio(refit);
  canvas.addEventListener('webglcontextlost', whenLost);
  canvas.addEventListener('webglcontextrestored', whenRestored);
  whenResized.observe(box);
  chooseQuality();
  const stop = clock.everyFrame(frame);

  return {
    show(tableau, staging) {
      const before = wanted;
      wanted = tableau;
      const isUnderWay = before !== null && before.set !== current?.id;
      if (current?.id === tableau.set && !isUnderWay) {
        playHere(current, tableau, staging);
        return;
      }
      if (isUnderWay && before.set === tableau.set) return;
      const kind = staging.manner === 'perform' && !look.still;
      changeSet(tableau, kind ? transitionOf(before, tableau, staging.change, look.reducedMotion) : 'cut');
    },
    strike: (cue) => company.strike(cue),
    hold: (held) => company.hold(held),
    settle() {
      company.settle();
      if (transition.isCovered() && current?.id === wanted?.set) transition.settle();
      rested = 0;
    },
    setLook(next) {
      look = next;
      chooseQuality();
    },
    qualityInUse: () => quality.name,
    prefetch: (ids) => sets.prefetch(ids, wanted?.dream ?? 0),
    setMusic: (music) => company.setMusic(music),
    whenShown: () => arrival,
    frameTimes,
    textureBytes: () => textures.bytes(),
    dispose() {
      over = true;
      stop();
      whenResized.disconnect();
      stopRatio();
      canvas.removeEventListener('webglcontextlost', whenLost);
      canvas.removeEventListener('webglcontextrestored', whenRestored);
      company.dispose();
      transition.dispose();
      textures.dispose();
      stage.dispose();
    },
  };
};

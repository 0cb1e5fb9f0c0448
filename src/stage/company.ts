import type { SetManifest } from '../content/setManifest';
import type { Music } from '../director/ports';
import type { StageLook } from '../session/preferences';
import type { Held } from '../session/sessionState';
import type { Tableau } from '../story/tableau';
import { createCameraActor } from './actors/cameraActor';
import { createCastActor } from './actors/castActor';
import { presencesOf } from './actors/castStates';
import { createEffectsActor } from './actors/effectsActor';
import { createFinishActor } from './actors/finishActor';
import { createLightActor } from './actors/lightActor';
import { createSetActor } from './actors/setActor';
import { createSignActor } from './actors/signActor';
import type { StageGame } from './bootGame';
import { createFigurePair, type FigurePair } from './figurePair';
import { createFlashGate } from './flashGate';
import type { Pace } from './passage';
import { pictureWidth } from './pictureFrame';
import type { Quality } from './quality';
import type { TextureShelf } from './textureShelf';

/** All actors of the stage, as one. */
export interface Company {
  /** Another place: everything holds at once. */
  enter(set: SetManifest, tableau: Tableau): void;
  /** The same place, shown otherwise. */
  play(set: SetManifest, tableau: Tableau, pace: Pace): void;
  secondsTo(camera: string): number;
  hold(held: Held | null): void;
  strike(cue: string): void;
  setLook(look: StageLook): void;
  /** The picture's width by its height. */
  setAspect(aspect: number): void;
  /** Makes the figures anew where they need another size; `figureWidth` in device pixels. */
  setQuality(quality: Quality, figureWidth: number): void;
  /** The picture rests and may be drawn finer. */
  setResting(resting: boolean): void;
  setMusic(music: Music | null): void;
  /** Moves everything on; true when something is drawn otherwise than before. */
  update(seconds: number): boolean;
  settle(): void;
  isMoving(): boolean;
  dispose(): void;
}

/** The moment at which everything that moves by itself is frozen in stills, seconds. */
const stillTime = 7;

/** Makes the actors on a booted game. */
export const createCompany = (
  stage: StageGame,
  shelf: TextureShelf,
  onTrouble: (what: string) => void,
): Company => {
  const { screen } = stage;
  const gate = createFlashGate();
  const set = createSetActor(screen, shelf);
  const camera = createCameraActor(onTrouble);
  const light = createLightActor(gate, onTrouble);
  const effects = createEffectsActor(screen);
  const sign = createSignActor(screen, gate);
  const finish = createFinishActor(screen);
  let figures: FigurePair | null = null;
  const cast = createCastActor(() => figures, onTrouble);
  let look: StageLook = { reducedMotion: false, reducedFlashes: false, quality: 'auto', still: false };
  let quality: Quality | null = null;
  let place: SetManifest | null = null;
  let figuresMade = '';
  let dream = 0;
  let music: Music | null = null;
  let time = 0;
  let dirty = true;
  /** What is left of the dream's light on the figures, 0…1, and the seconds it takes to go. */
  let paper = 0;
  let paperSpan = 0;
  let resting = false;
  let floor = 0;
  /** What hangs a sign once the paper before its wall is down. */
  let unhung: { readonly set: SetManifest; readonly tableau: Tableau } | null = null;

  const isFrozen = (): boolean => look.still || look.reducedMotion || quality?.effects === 0;
  /** Behind whoever stands and whatever hangs: only there may planes be drawn as one. */
  const flattensBelow = (): number | null => {
    if (!place || quality?.name !== 'low' || resting || look.still || place.size[0] > pictureWidth)
      return null;
    return floor;
  };
  const floorOf = (now: SetManifest): number =>
    Math.min(100, now.sign?.order ?? 100, ...Object.values(now.marks).map((mark) => mark.order));
  const styleFigures = (): void => {
    figures?.setStyle({ dream, drawings: dream === 0 && !isFrozen() ? 12 : 0, still: isFrozen() });
  };
  /** Nobody made a sign where everything was turned. */
  const hangSign = (now: SetManifest, tableau: Tableau): void => {
    unhung = null;
    sign.hang(now, tableau.dream === 3 ? undefined : tableau.made.sign);
  };
  const setDream = (next: number, seconds: number, falls: boolean): void => {
    dream = next;
    paperSpan = seconds;
    if (falls) set.letFall(next);
    else set.setDream(next, seconds);
    if (place) effects.build(place, next);
    finish.setDream(next);
    styleFigures();
  };

  return {
    enter(next, tableau) {
      dream = tableau.dream;
      place = next;
      floor = floorOf(next);
      set.build(next, tableau.dream);
      camera.enter(next, tableau.camera, presencesOf(next, tableau.cast));
      light.enter(next, tableau.light);
      setDream(tableau.dream, 0, false);
      hangSign(next, tableau);
      cast.show(tableau, next, set.orders(), 0);
      dirty = true;
    },
    play(now, tableau, pace) {
      if (tableau.dream !== dream) setDream(tableau.dream, pace.dream, pace.falls);
      camera.move(tableau.camera, pace.camera || pace.cast, presencesOf(now, tableau.cast));
      light.change(tableau.light, pace.light);
      if (set.isFalling()) unhung = { set: now, tableau };
      else hangSign(now, tableau);
      cast.show(tableau, now, set.orders(), pace.cast);
      dirty = true;
    },
    secondsTo: (name) => camera.secondsTo(name),
    hold(held) {
      const dies = held?.piece === 'song' && !held.pressed && held.bar > 0;
      light.setHeld(dies ? held.level : 1);
      cast.hold(held);
      dirty = true;
    },
    strike(cue) {
      if (cue === 'light-strike') light.strike(time);
    },
    setLook(next) {
      look = next;
      gate.setClosed(next.reducedFlashes || next.still);
      camera.setCreeping(!isFrozen());
      if (quality) finish.setQuality(quality, stage.width(), isFrozen());
      styleFigures();
      dirty = true;
    },
    setAspect: (aspect) => camera.setAspect(aspect),
    setQuality(next, figureWidth) {
      if (figures && figuresMade === `${next.name} ${figureWidth}`) {
        this.setLook(look);
        return;
      }
      figuresMade = `${next.name} ${figureWidth}`;
      quality = next;
      effects.setShare(next.effects);
      figures?.dispose();
      figures = createFigurePair(
        screen,
        { resolution: figureWidth / pictureWidth, detail: next.figures },
        next.restWidth > next.width ? { resolution: next.restWidth / pictureWidth, detail: 'mid' } : null,
      );
      cast.repeat();
      this.setLook(look);
    },
    setResting(next) {
      if (next !== resting) dirty = true;
      resting = next;
      figures?.setResting(next);
    },
    setMusic(next) {
      music = next;
    },
    update(seconds) {
      if (look.still) time = stillTime;
      else time += seconds;
      const effectTime = isFrozen() ? stillTime : time;
      const viewed = camera.update(seconds) || dirty;
      const wanted = dream >= 2 ? 1 : 0;
      const dyed = paper !== wanted;
      const step = paperSpan > 0 ? seconds / paperSpan : 1;
      paper = wanted > paper ? Math.min(1, paper + step) : Math.max(wanted, paper - step);
      const lit = light.update(seconds) || dirty || dyed;
      dirty = false;
      set.setFlattening(flattensBelow());
      set.setFocus(quality?.focus ? camera.focus() : null);
      const faded = set.update(seconds, effectTime, camera.view, light, viewed);
      if (unhung && !set.isFalling()) hangSign(unhung.set, unhung.tableau);
      const struck = sign.update(time, camera.view, light, !look.still && !look.reducedMotion);
      effects.update(effectTime, camera.view, light);
      finish.update(effectTime, light);
      if (viewed) {
        figures?.setView(camera.view);
        stage.frame(camera.crop);
        finish.frame(camera.crop);
      }
      if (lit) figures?.setLight(light.figureLight(paper));
      const stepped = figures?.update(look.still ? 0 : seconds, music ?? undefined) === true;
      return viewed || lit || faded || struck || stepped || !isFrozen();
    },
    settle() {
      set.settle();
      paperSpan = 0;
      camera.settle();
      light.settle();
      figures?.settle();
      dirty = true;
    },
    isMoving: () => camera.isMoving() || light.isMoving() || figures?.isMoving() === true,
    dispose() {
      figures?.dispose();
      effects.clear();
      set.clear();
    },
  };
};

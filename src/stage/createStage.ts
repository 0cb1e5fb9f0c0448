import { changeOf } from '../director/change';
import type { Tableau } from '../story/tableau';
import { createFlatStage } from './flatStage';
import { createFrameClock } from './frameClock';
import type { PaintedStage, StageOptions } from './paintedStage';

const pictureCanvas = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%' });
  return canvas;
};

/**
 * Puts the stage into the parent element. Phaser is loaded only now. Never rejects: without WebGL, or when the graphics
 * are lost for good, pictures are drawn flat, the trouble is told, and the game plays on.
 */
export const createStage = async (options: StageOptions): Promise<PaintedStage> => {
  const said = new Set<string>();
  const onTrouble = (what: string): void => {
    if (said.has(what)) return;
    said.add(what);
    options.onTrouble?.(what);
  };
  const clock = options.clock ?? createFrameClock();
  const box = document.createElement('div');
  Object.assign(box.style, {
    position: 'relative',
    width: '100%',
    height: '100%',
    aspectRatio: '1920 / 804',
    overflow: 'hidden',
  });
  options.parent.append(box);
  let look = options.look;
  let last: Tableau | null = null;
  let inner: PaintedStage;

  const playFlat = (why: string): PaintedStage => {
    onTrouble(`${why} The pictures are drawn flat; the story is whole.`);
    box.replaceChildren();
    const canvas = pictureCanvas();
    canvas.style.objectFit = 'contain';
    box.append(canvas);
    return createFlatStage({ canvas, assets: options.assets, look, onTrouble });
  };
  const giveUp = (): void => {
    const tableau = last;
    inner.dispose();
    inner = playFlat('The graphics card stopped drawing.');
    if (tableau) inner.show(tableau, { manner: 'settle', change: changeOf(null, tableau) });
  };

  try {
    const { createPhaserStage } = await import('./phaserStage');
    const canvas = pictureCanvas();
    box.append(canvas);
    inner = await createPhaserStage({ ...options, box, canvas, clock, onTrouble, onLost: giveUp });
  } catch (cause) {
    inner = playFlat(cause instanceof Error ? cause.message : 'The picture could not start.');
  }

  return {
    show(tableau, staging) {
      last = tableau;
      inner.show(tableau, staging);
    },
    strike: (cue) => inner.strike(cue),
    hold: (held) => inner.hold(held),
    settle: () => inner.settle(),
    setLook(next) {
      look = next;
      inner.setLook(next);
    },
    qualityInUse: () => inner.qualityInUse(),
    prefetch: (sets) => inner.prefetch(sets),
    setMusic: (music) => inner.setMusic(music),
    whenShown: () => inner.whenShown(),
    get frameTimes() {
      return inner.frameTimes;
    },
    textureBytes: () => inner.textureBytes(),
    dispose() {
      inner.dispose();
      box.remove();
    },
  };
};

import { easeInOut, smooth, unit } from '../ease';
import { type Transition, transitionSeconds } from '../transitionOf';

/** The old picture, kept before the new one until it has gone. */
export interface TransitionActor {
  /** Copies the canvas (call straight after drawing it) and covers the stage with the copy. */
  cover(canvas: HTMLCanvasElement): void;
  /** Uncovers what lies behind, in the transition's way. */
  open(kind: Transition): void;
  isCovered(): boolean;
  update(seconds: number): boolean;
  settle(): void;
  dispose(): void;
}

const fill = (element: HTMLElement): void => {
  Object.assign(element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
};

/** Makes the actor inside the box that holds the canvas. */
export const createTransitionActor = (box: HTMLElement): TransitionActor => {
  const veil = document.createElement('div');
  const old = document.createElement('canvas');
  const edge = document.createElement('div');
  for (const element of [veil, old, edge]) fill(element);
  Object.assign(edge.style, {
    width: '7%',
    inset: '0 auto 0 0',
    background:
      'linear-gradient(90deg,rgba(6,4,20,0),rgba(6,4,20,.55) 40%,#6e6258 41%,#e9dcc4 55%,#fff4dc 66%,#d8c8ac 82%,#8a7c6a 93%,rgba(6,4,20,.5) 94%,rgba(6,4,20,0))',
  });
  Object.assign(veil.style, { overflow: 'hidden', pointerEvents: 'none', display: 'none' });
  veil.append(old, edge);
  box.append(veil);
  let kind: Transition | null = null;
  let covered = false;
  let at = 0;

  const end = (): void => {
    kind = null;
    covered = false;
    veil.style.display = 'none';
  };
  const pose = (t: number): void => {
    const dark = kind === 'dark' || kind === 'iris';
    veil.style.background = dark ? '#050308' : 'none';
    edge.style.display = kind === 'page' ? 'block' : 'none';
    old.style.clipPath = 'none';
    old.style.opacity = '1';
    veil.style.opacity = '1';
    if (kind === 'dissolve') old.style.opacity = String(1 - smooth(t));
    if (kind === 'page') {
      const gone = easeInOut(t) * 110 - 5;
      old.style.clipPath = `inset(0 0 0 ${Math.max(0, gone)}%)`;
      edge.style.left = `${gone - 5}%`;
    }
    if (!dark) return;
    const closing = unit(t / 0.5);
    if (kind === 'dark') old.style.opacity = String(1 - smooth(closing));
    else old.style.clipPath = `circle(${60 * (1 - easeInOut(closing))}% at 50% 46%)`;
    veil.style.opacity = String(1 - smooth(unit((t - 0.52) / 0.48)));
  };

  return {
    cover(canvas) {
      old.width = canvas.width;
      old.height = canvas.height;
      old.getContext('2d')?.drawImage(canvas, 0, 0);
      covered = true;
      kind = null;
      at = 0;
      pose(0);
      veil.style.display = 'block';
    },
    open(next) {
      if (!covered) return;
      if (transitionSeconds[next] === 0) {
        end();
        return;
      }
      kind = next;
      at = 0;
      pose(0);
    },
    isCovered: () => covered,
    update(seconds) {
      if (!kind) return false;
      at += seconds / transitionSeconds[kind];
      if (at >= 1) end();
      else pose(at);
      return true;
    },
    settle: end,
    dispose: () => veil.remove(),
  };
};

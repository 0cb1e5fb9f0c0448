import type { SetEffect } from '../../content/setManifest';
import type { OwnTexture } from '../stageTextures';

/** One sprite of an effect at one moment; a law writes into it, so that no frame allocates. */
export interface Mote {
  x: number;
  y: number;
  /** Size in picture units. */
  w: number;
  h: number;
  /** Degrees. */
  angle: number;
  alpha: number;
}

/** How the sprites of one kind of effect move: a pure function of their number and the time. */
export interface MoteLaw {
  /** In memory and, from dream 2 on, in paper. */
  readonly texture: readonly [memory: OwnTexture, paper: OwnTexture];
  readonly blend: 'normal' | 'add' | 'screen' | 'multiply';
  /** Sprites at amount 1 in an area. */
  most(area: SetEffect['area']): number;
  place(index: number, time: number, area: SetEffect['area'], into: Mote): void;
}

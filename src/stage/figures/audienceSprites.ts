import type Phaser from 'phaser';
import type { Eye } from './drawPlane';
import type { AudienceState } from './figureState';
import type { LightUniforms } from './lightUniforms';

/** The audience of a layer: every kind of person is drawn once and shown as sprites. */
export interface Audience {
  set(next: readonly AudienceState[]): void;
  view(eye: Eye): void;
  update(seconds: number, still: boolean): void;
  /** The sprites must be drawn again: another light, or a lost context. */
  forget(): void;
  /** Draws what is missing. */
  bake(light: LightUniforms): void;
  dispose(): void;
}

/** Makes an empty audience. */
export function createAudience(
  _scene: Phaser.Scene,
  _key: string,
  _resolution: number,
  _adopt: ((image: Phaser.GameObjects.Image) => void) | undefined,
): Audience {
  return { set() {}, view() {}, update() {}, forget() {}, bake() {}, dispose() {} };
}

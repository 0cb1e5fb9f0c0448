import type { Performer } from './performer';

/** What moves by itself: breath, idles, cycles; `beat` in quarter notes. */
export function animate(performer: Performer, _beat: number | undefined, still: boolean): void {
  const { rig } = performer.figure;
  rig.breath = still ? 0 : Math.sin(performer.clock * 1.55) * 0.8 + Math.sin(performer.clock * 0.63) * 0.2;
}

import Phaser from 'phaser';
import { animate } from '../../../src/figures/motion/animate';
import type { FigureMusic } from '../../../src/figures/motion/music';
import type { Performer } from '../../../src/figures/motion/performer';
import { Troupe } from '../../../src/figures/motion/troupe';
import { createFigureLayer } from '../../../src/stage/figures/figureLayer';
import type { FigureState } from '../../../src/stage/figures/figureState';
import { openPlainGame } from '../plainGame';

const HOUSE = 24;
const FRAME = 1 / 60;
/** Quarter notes a second. */
const TEMPO = 1.7;

const couple = (lead: 'seb' | 'guest-man', follow: 'mia' | 'guest-woman', x: number): FigureState[] => [
  { id: lead, member: lead, pose: 'waltz', with: follow, x, y: 740, scale: 2.2, turn: -100, depth: 5 },
  { id: follow, member: follow, pose: 'stand', x, y: 740, scale: 2.2, turn: -100, depth: 5 },
];

const waltz = (): { beat: number; beatsPerBar: number; onsets: FigureMusic['onsets'] } => ({
  beat: 0,
  beatsPerBar: 3,
  onsets: [],
});
const heard = waltz();

class CastScreen extends Phaser.Scene {
  private layer: ReturnType<typeof createFigureLayer> | undefined;

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(1 / 3);
    this.layer = createFigureLayer(this, { resolution: 1 / 3, detail: 'mid' });
    this.layer.setFigures([...couple('seb', 'mia', 700), ...couple('guest-man', 'guest-woman', 1250)]);
    const seats = Array.from({ length: HOUSE }, (_, i) => ({
      x: 180 + (i % 8) * 210,
      y: 560 + Math.floor(i / 8) * 90,
      scale: 1.5,
      depth: 2 + Math.floor(i / 8),
    }));
    this.layer.setAudience([{ id: 'house', group: 'seated', seats }]);
  }

  override update(): void {
    heard.beat += FRAME * TEMPO;
    this.layer?.update(FRAME, heard);
  }
}

/** A couple that dances apart from any picture, for so many frames; milliseconds a frame. */
function dancing(): (frames: number) => number {
  const troupe = new Troupe('mid');
  troupe.setFigures(couple('seb', 'mia', 960), 0);
  const music = waltz();
  const act = (performer: Performer): void => animate(performer, music, false);
  return (frames) => {
    const began = performance.now();
    for (let i = 0; i < frames; i += 1) {
      music.beat += FRAME * TEMPO;
      troupe.update(FRAME, act);
    }
    return (performance.now() - began) / frames;
  };
}

const { gc } = window as unknown as { gc(): void };
const used = (): number =>
  (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

/** Rounds in which what is made is counted; their middle is told, for the first may still compile. */
const COUNTED_ROUNDS = 5;

/** Times rounds of frames, a figure's share of each, and counts what is made in frames without a collection between. */
function measureDance(rounds: number, framesARound: number, measured: number): object {
  const dance = dancing();
  // Every turn of the dance has been compiled before.
  dance(4000);
  const times = Array.from({ length: rounds }, () => dance(framesARound) / 2);
  const bytes = Array.from({ length: COUNTED_ROUNDS }, () => {
    gc();
    const before = used();
    dance(measured);
    return (used() - before) / measured;
  });
  return { times, bytes };
}

const begin = (): void => void openPlainGame(CastScreen);

Object.assign(window, { dance: measureDance, beginCast: begin });

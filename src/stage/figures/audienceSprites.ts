import type Phaser from 'phaser';
import type { AudienceGroup } from '../../figures/castNames';
import {
  type BakedAudience,
  bakeAudience,
  cellHigh,
  feetAt,
  frameName,
  peopleOf,
  pixelsPerCm,
  turnsBaked,
} from './bakeAudience';
import type { Eye } from './drawPlane';
import type { AudienceSeat, AudienceState } from './figureState';
import type { LightUniforms } from './lightUniforms';

/** The audience of a layer: every kind of person is drawn once and shown as sprites. */
export interface Audience {
  set(next: readonly AudienceState[]): void;
  view(eye: Eye): void;
  /** Moves on; whether anybody moved. */
  update(seconds: number, still: boolean): boolean;
  light(light: LightUniforms): void;
  /** The sprites must be drawn again: the context was lost. */
  forget(): void;
  /** Draws what is missing. */
  bake(): void;
  dispose(): void;
}

interface Sitter {
  readonly image: Phaser.GameObjects.Image;
  readonly seat: AudienceSeat;
  readonly phase: number;
  readonly mirrored: boolean;
  readonly own: string | undefined;
}

/** The baked view nearest to a turn; the other side is its mirror image. */
function viewOf(turn: number): { readonly index: number; readonly mirrored: boolean } {
  const around = ((((turn + 180) % 360) + 360) % 360) - 180;
  const away = turnsBaked.map((baked) => Math.abs(Math.abs(around) - baked));
  return { index: away.indexOf(Math.min(...away)), mirrored: around < 0 };
}

const channel = (linear: number): number => Math.round(255 * Math.min(1, Math.max(0, linear)) ** 0.4545);

/** The colour distant people take in a light: mostly its rim, never bright. */
function tintIn(light: LightUniforms): number {
  const part = (i: number): number =>
    0.04 + 0.13 * light.keyColour[i]! * light.key[3]! + 0.13 * light.rimColour[i]! * light.rim[3]!;
  return (channel(part(0)) << 16) | (channel(part(1)) << 8) | channel(part(2));
}

/** Makes an empty audience. */
export function createAudience(
  scene: Phaser.Scene,
  key: string,
  resolution: number,
  adopt: ((image: Phaser.GameObjects.Image) => void) | undefined,
): Audience {
  let baked: BakedAudience | undefined;
  let fresh = false;
  let sitters: Sitter[] = [];
  let time = 0;
  let tint = 0x808080;
  let seen: Pick<Eye, 'x' | 'y' | 'zoom'> = { x: 960, y: 402, zoom: 1 };
  const colour = (own: string | undefined): number => (own ? Number.parseInt(own.slice(1), 16) : tint);

  function place(sitter: Sitter): void {
    const { image, seat } = sitter;
    image.setPosition((seat.x - seen.x) * seen.zoom + 960, (seat.y - seen.y) * seen.zoom + 402);
    const size = (seat.scale * seen.zoom) / (pixelsPerCm * resolution);
    const breath = 1 + 0.007 * Math.sin(time * 1.4 + sitter.phase);
    image.setScale(sitter.mirrored ? -size : size, size * breath);
    image.setRotation(0.012 * Math.sin(time * 0.5 + sitter.phase * 2.3));
  }

  function sit(state: AudienceState, group: AudienceGroup): Sitter[] {
    const people = peopleOf(group);
    return state.seats.map((seat, i): Sitter => {
      const { index, mirrored } = viewOf(seat.turn ?? 180);
      const person = (i * 5 + Math.floor(i / 3) * 2 + state.id.length) % people;
      const image = scene.add.image(0, 0, key, frameName(group, person, index));
      image
        .setOrigin(0.5, feetAt / cellHigh)
        .setScrollFactor(0)
        .setDepth(seat.depth);
      adopt?.(image);
      const own = state.edge ?? state.tint;
      image.setTint(colour(own));
      return {
        image,
        seat,
        phase: (i * 1.7 + seat.x * 0.01) % 6.28,
        mirrored: mirrored !== (i % 7 === 3),
        own,
      };
    });
  }

  return {
    set(next) {
      for (const { image } of sitters) image.destroy();
      sitters = [];
      if (next.length === 0) return;
      baked ??= bakeAudience(scene, key, resolution);
      sitters = next.flatMap((state) => sit(state, state.group));
      sitters.forEach(place);
    },
    view(eye) {
      seen = { x: eye.x, y: eye.y, zoom: eye.zoom };
      sitters.forEach(place);
    },
    update(seconds, still) {
      if (still || sitters.length === 0) return false;
      time += seconds;
      sitters.forEach(place);
      return true;
    },
    light(light) {
      tint = tintIn(light);
      for (const { image, own } of sitters) image.setTint(colour(own));
    },
    forget() {
      fresh = false;
    },
    bake() {
      if (fresh || !baked) return;
      baked.draw();
      fresh = true;
    },
    dispose() {
      for (const { image } of sitters) image.destroy();
      sitters = [];
      baked?.dispose();
      baked = undefined;
    },
  };
}

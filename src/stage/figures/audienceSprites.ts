import type Phaser from 'phaser';
import type { AudienceGroup } from '../../figures/castNames';
import type { FigureMusic } from '../../figures/motion/music';
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
import { type SitterLook, sitterLook } from './sitterLook';

/** The audience of a layer: every kind of person is drawn once and shown as sprites. */
export interface Audience {
  set(next: readonly AudienceState[]): void;
  view(eye: Eye): void;
  /** Moves on; some nod to the music. Whether anybody moved. */
  update(seconds: number, still: boolean, music: FigureMusic | undefined): boolean;
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
  readonly look: SitterLook;
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

/** Turned farther than this from us, people are backs, degrees. */
const BACK = 140;

/** A colour with every part multiplied. */
function dyed(colour: number, [red, green, blue]: readonly [number, number, number]): number {
  const part = (shift: number, by: number): number =>
    Math.min(255, Math.round(((colour >> shift) & 255) * by));
  return (part(16, red) << 16) | (part(8, green) << 8) | part(0, blue);
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
  let beat = Number.NaN;

  function colour({ image, own, look }: Sitter): void {
    const base = own ? Number.parseInt(own.slice(1), 16) : tint;
    const hair = dyed(base, look.hair);
    const cloth = dyed(base, look.cloth);
    image.setTint(hair, hair, cloth, cloth);
  }

  function place(sitter: Sitter): void {
    const { image, seat, look } = sitter;
    const t = beat - Math.floor(beat);
    const nod = Number.isNaN(beat) ? 0 : look.nod * Math.exp(-t * 4) * Math.min(1, t * 12);
    image.setPosition(
      (seat.x - seen.x) * seen.zoom + 960,
      (seat.y - seen.y + nod * 0.7 * seat.scale) * seen.zoom + 402,
    );
    const size = (seat.scale * seen.zoom) / (pixelsPerCm * resolution);
    const breath = 1 + 0.007 * Math.sin(time * 1.4 + sitter.phase);
    image.setScale((sitter.mirrored ? -size : size) * look.wide, size * look.tall * breath);
    image.setRotation(look.lean + 0.012 * Math.sin(time * 0.5 + sitter.phase * 2.3) + nod * 0.012);
  }

  function sit(state: AudienceState, group: AudienceGroup): Sitter[] {
    const people = peopleOf(group);
    let before: SitterLook | undefined;
    return state.seats.map((seat, i): Sitter => {
      const turn = seat.turn ?? 180;
      const { index, mirrored } = viewOf(turn);
      const look = sitterLook(i + state.id.length * 31 + Math.round(seat.x), people, before);
      before = look;
      const image = scene.add.image(0, 0, key, frameName(group, look.person, index));
      image
        .setOrigin(0.5, feetAt / cellHigh)
        .setScrollFactor(0)
        .setDepth(seat.depth);
      adopt?.(image);
      const sitter: Sitter = {
        image,
        seat,
        phase: (i * 1.7 + seat.x * 0.01) % 6.28,
        mirrored: Math.abs(turn) > BACK && look.turnedOver ? !mirrored : mirrored,
        own: state.edge ?? state.tint,
        look,
      };
      colour(sitter);
      return sitter;
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
    update(seconds, still, music) {
      if (still || sitters.length === 0) return false;
      time += seconds;
      beat = music ? music.beat : Number.NaN;
      sitters.forEach(place);
      return true;
    },
    light(light) {
      tint = tintIn(light);
      sitters.forEach(colour);
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

import type Phaser from 'phaser';
import { heelOf } from '../../figures/channels';
import type { Performer } from '../../figures/motion/performer';
import type { LegRig } from '../../figures/rig';
import type { Eye } from './drawPlane';

/** Soft shadows where feet touch the floor: one under the body, one under each foot, a core under each heel and ball. */
export interface FloorShadows {
  /** Gives every performer his shadows. */
  gather(performers: readonly Performer[]): void;
  /** Moves them under the feet. */
  place(eye: Eye): void;
  dispose(): void;
}

interface Shadow {
  readonly performer: Performer;
  readonly body: Phaser.GameObjects.Image;
  readonly left: Phaser.GameObjects.Image;
  readonly right: Phaser.GameObjects.Image;
  /** Left ball and heel, right ball and heel. */
  readonly cores: readonly Phaser.GameObjects.Image[];
}

const TEXTURE = 'figures-floor-shadow';
const RAD = Math.PI / 180;
/** Sizes on the floor, centimetres, and how dark, 0..1. */
const BODY = { wide: 88, deep: 20, dark: 0.42 } as const;
const FOOT = { wide: 40, deep: 9, dark: 0.5 } as const;
const CORE = { wide: 17, deep: 4, dark: 0.8 } as const;
/** How far behind its ball a heel is, centimetres. */
const HEEL = 15;

const imagesOf = ({ body, left, right, cores }: Shadow): Phaser.GameObjects.Image[] => [
  body,
  left,
  right,
  ...cores,
];

function paint(scene: Phaser.Scene): void {
  if (scene.textures.exists(TEXTURE)) return;
  const texture = scene.textures.createCanvas(TEXTURE, 64, 64);
  if (!texture) return;
  const fill = texture.context.createRadialGradient(32, 32, 0, 32, 32, 32);
  fill.addColorStop(0, 'rgba(4,3,16,1)');
  fill.addColorStop(0.35, 'rgba(4,3,16,0.62)');
  fill.addColorStop(0.7, 'rgba(4,3,16,0.18)');
  fill.addColorStop(1, 'rgba(4,3,16,0)');
  texture.context.fillStyle = fill;
  texture.context.fillRect(0, 0, 64, 64);
  texture.refresh();
}

/** Makes the shadows of a layer. */
export function createFloorShadows(
  scene: Phaser.Scene,
  adopt: ((image: Phaser.GameObjects.Image) => void) | undefined,
): FloorShadows {
  paint(scene);
  const shadows: Shadow[] = [];

  const image = (depth: number): Phaser.GameObjects.Image => {
    const made = scene.add.image(0, 0, TEXTURE).setScrollFactor(0).setDepth(depth);
    adopt?.(made);
    return made;
  };

  function lay(
    shape: typeof BODY | typeof FOOT | typeof CORE,
    shadow: Phaser.GameObjects.Image,
    { place, part, figure }: Performer,
    eye: Eye,
    x: number,
    z: number,
    lifted: number,
  ): void {
    const cos = Math.cos(place.turn * RAD);
    const sin = Math.sin(place.turn * RAD);
    const parallax = part.place.parallax ?? 1;
    const across = place.x + place.scale * (x * cos - z * sin);
    const down = place.y + place.scale * Math.sin(place.pitch * RAD) * (x * sin + z * cos);
    const size = place.scale * eye.zoom * figure.body.tall;
    const flat = 0.7 + Math.sin(place.pitch * RAD) * 4;
    shadow.setPosition(
      (across - 960 - (eye.x - 960) * parallax) * eye.zoom + 960,
      (down - 402 - (eye.y - 402) * parallax) * eye.zoom + 402,
    );
    shadow.setDisplaySize(shape.wide * size, shape.deep * size * flat);
    shadow.setAlpha(shape.dark * place.alpha * Math.max(0, 1 - lifted / 30));
  }

  return {
    gather(performers) {
      for (let i = shadows.length - 1; i >= 0; i--) {
        const shadow = shadows[i]!;
        if (performers.includes(shadow.performer)) continue;
        for (const one of imagesOf(shadow)) one.destroy();
        shadows.splice(i, 1);
      }
      for (const performer of performers) {
        const depth = performer.part.place.depth - 0.02;
        let shadow = shadows.find((one) => one.performer === performer);
        if (!shadow) {
          shadow = {
            performer,
            body: image(depth),
            left: image(depth),
            right: image(depth),
            cores: Array.from({ length: 4 }, () => image(depth)),
          };
          shadows.push(shadow);
        }
        for (const one of imagesOf(shadow)) one.setDepth(depth);
      }
    },
    place(eye) {
      for (const { performer, body, left, right, cores } of shadows) {
        const { leftLeg, rightLeg, root } = performer.figure.rig;
        const isAloft = performer.part.pose === 'float' || performer.part.pose === 'float-together';
        const lift = isAloft ? 99 : root.o.y;
        const under = (leg: LegRig): number => lift + leg.floor * 2;
        lay(
          BODY,
          body,
          performer,
          eye,
          (leftLeg.ankle.x + rightLeg.ankle.x) / 2,
          (leftLeg.ankle.z + rightLeg.ankle.z) / 2,
          lift,
        );
        lay(FOOT, left, performer, eye, leftLeg.flat.o.x, leftLeg.flat.o.z, under(leftLeg));
        lay(FOOT, right, performer, eye, rightLeg.flat.o.x, rightLeg.flat.o.z, under(rightLeg));
        [leftLeg, rightLeg].forEach((leg, i) => {
          const { o, z } = leg.flat;
          const behind = HEEL * performer.figure.body.tall;
          const raised = Math.sin(Math.max(0, leg.heel - heelOf(performer.figure.body)) * RAD) * behind;
          lay(CORE, cores[2 * i]!, performer, eye, o.x, o.z, under(leg));
          lay(
            CORE,
            cores[2 * i + 1]!,
            performer,
            eye,
            o.x - z.x * behind,
            o.z - z.z * behind,
            under(leg) + 2 * raised,
          );
        });
      }
    },
    dispose() {
      for (const shadow of shadows) for (const one of imagesOf(shadow)) one.destroy();
      shadows.length = 0;
    },
  };
}

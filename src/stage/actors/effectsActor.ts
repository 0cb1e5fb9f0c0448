import Phaser from 'phaser';
import type { SetEffect, SetManifest } from '../../content/setManifest';
import { rgbOf, tintOf } from '../colour';
import { beam, dust, lasers, neon, sparks, traffic, water } from '../effects/lightLaws';
import type { Mote, MoteLaw } from '../effects/mote';
import { board, curtain, fan } from '../effects/stuffLaws';
import { clouds, rain, snow, sprinklers, stars, steam } from '../effects/weatherLaws';
import { scaleAt, shownX, shownY, type View } from '../pictureFrame';
import { type OwnTexture, ownKey } from '../stageTextures';
import type { LightActor } from './lightActor';
import { isShownAt } from './setFiles';

const laws: Readonly<Record<SetEffect['kind'], MoteLaw>> = {
  rain,
  dust,
  beam,
  fan,
  neon,
  traffic,
  stars,
  snow,
  sparks,
  curtain,
  steam,
  water,
  lasers,
  sprinklers,
  clouds,
  board,
};

const blends = {
  normal: Phaser.BlendModes.NORMAL,
  add: Phaser.BlendModes.ADD,
  screen: Phaser.BlendModes.SCREEN,
  multiply: Phaser.BlendModes.MULTIPLY,
};

interface Playing {
  readonly effect: SetEffect;
  readonly law: MoteLaw;
  readonly group: Phaser.GameObjects.Container;
  readonly sprites: readonly Phaser.GameObjects.Image[];
}

/** What moves by itself in a set. Sprites are made when a set comes and freed when it goes, never in a frame. */
export interface EffectsActor {
  build(set: SetManifest, dream: number): void;
  /** Share of the sprites a set asks for, 0…1. */
  setShare(share: number): void;
  update(time: number, view: Readonly<View>, light: LightActor): void;
  clear(): void;
}

/** Makes the actor. */
export const createEffectsActor = (screen: Phaser.Scene): EffectsActor => {
  const mote: Mote = { x: 0, y: 0, w: 1, h: 1, angle: 0, alpha: 1 };
  let playing: Playing[] = [];
  let built: { set: SetManifest; dream: number } | null = null;
  let share = 1;

  const begin = (effect: SetEffect, dream: number): Playing => {
    const law = laws[effect.kind];
    const texture: OwnTexture = law.texture[dream >= 2 ? 1 : 0];
    const whole = law.most(effect.area);
    const count = whole <= 6 ? whole : Math.round(whole * effect.amount * share);
    const group = screen.add.container(0, 0).setDepth(effect.order);
    const tint = tintOf(rgbOf(effect.colour));
    const sprites = Array.from({ length: count }, (_, index) => {
      const sprite = screen.add.image(0, 0, ownKey(texture)).setBlendMode(blends[law.blend]);
      sprite.setTint(effect.kind === 'traffic' && index % 2 ? 0xff3a28 : tint);
      return sprite;
    });
    group.add(sprites);
    return { effect, law, group, sprites };
  };
  const clear = (): void => {
    for (const { group } of playing) group.destroy(true);
    playing = [];
  };
  const rebuild = (): void => {
    clear();
    if (!built || share === 0) return;
    const { set, dream } = built;
    playing = set.effects.filter((effect) => isShownAt(effect, dream)).map((effect) => begin(effect, dream));
  };

  return {
    build(set, dream) {
      built = { set, dream };
      rebuild();
    },
    setShare(next) {
      if (next === share) return;
      share = next;
      rebuild();
    },
    update(time, view, light) {
      for (const { effect, law, group, sprites } of playing) {
        const strength = law.most(effect.area) <= 6 ? 0.4 + 0.6 * effect.amount : 1;
        const level = light.levelOf(effect.slot) * strength;
        group.setVisible(level > 0.01);
        if (level <= 0.01) continue;
        group.setPosition(shownX(0, view, effect.depth), shownY(0, view, effect.depth));
        group.setScale(scaleAt(view, effect.depth)).setAlpha(level);
        for (let index = 0; index < sprites.length; index += 1) {
          const sprite = sprites[index];
          if (!sprite) continue;
          law.place(index, time, effect.area, mote);
          sprite.setPosition(mote.x, mote.y).setDisplaySize(mote.w, mote.h);
          sprite.setAngle(mote.angle).setAlpha(mote.alpha);
        }
      }
    },
    clear,
  };
};

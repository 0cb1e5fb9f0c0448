import Phaser from 'phaser';
import type { SetManifest } from '../../content/setManifest';
import type { Sign } from '../../story/life';
import { hexOf, mixRgb, rgbOf, tintOf } from '../colour';
import { unit, waver } from '../ease';
import type { FlashGate } from '../flashGate';
import { redraw } from '../ownTextures';
import { scaleAt, shownX, shownY, type View } from '../pictureFrame';
import { type Tube, tracePath, tubesOf } from '../signTubes';
import { type OwnTexture, ownKey } from '../stageTextures';
import type { LightActor } from './lightActor';

/** The player's drawing as a neon sign on the wall of a set that has room for one. */
export interface SignActor {
  hang(set: SetManifest, sign: Sign | undefined): void;
  /** True while the tubes strike. */
  update(time: number, view: Readonly<View>, light: LightActor, frozen: boolean): boolean;
}

/** Share of the sign's size left round it for the glow. */
const margin = 0.3;
const strikeSeconds = 1.5;

/** Brightness while the gas catches: two stumbles, then it stays. */
const catching = (t: number): number => {
  if (t < 0.1) return 0.75;
  if (t < 0.24) return 0.18;
  if (t < 0.34) return 0.85;
  if (t < 0.46) return 0.35;
  return unit(0.55 + 0.45 * ((t - 0.46) / 0.54));
};

/** Makes the actor; its strike asks the gate for its two stumbles and, refused, rises evenly. */
export const createSignActor = (screen: Phaser.Scene, gate: FlashGate): SignActor => {
  const image = (name: OwnTexture, blend: Phaser.BlendModes): Phaser.GameObjects.Image =>
    screen.add.image(0, 0, ownKey(name)).setBlendMode(blend).setVisible(false);
  const halo = image('sign-glow', Phaser.BlendModes.ADD);
  const glass = image('sign', Phaser.BlendModes.NORMAL).setTint(0x221c2e).setAlpha(0.75);
  const tube = image('sign', Phaser.BlendModes.ADD);
  let place: NonNullable<SetManifest['sign']> | null = null;
  let drawn: Sign | null = null;
  let before = 0;
  let struckAt = Number.NEGATIVE_INFINITY;
  let stumbles = true;

  const paint = (tubes: readonly Tube[], area: NonNullable<SetManifest['sign']>, colour: string): void => {
    const lean = Math.sin((area.turn * Math.PI) / 180) * 0.14;
    const narrow = Math.cos((area.turn * Math.PI) / 180);
    const core = hexOf(mixRgb(rgbOf(colour), [255, 250, 240], 0.78, [0, 0, 0]));
    const stroke = (
      pen: CanvasRenderingContext2D,
      width: number,
      height: number,
      passes: [number, string, number][],
    ): void => {
      const scale = Math.min(width / (area.w * (1 + margin)), height / (area.h * (1 + margin)));
      pen.setTransform(narrow * scale, lean * scale, 0, scale, width / 2, height / 2);
      pen.translate(-area.w / 2, -area.h / 2);
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      const thick = Math.max(2.5, Math.min(area.w, area.h) * 0.03);
      for (const [size, style, alpha] of passes) {
        pen.lineWidth = thick * size;
        pen.strokeStyle = style;
        pen.globalAlpha = alpha;
        for (const bent of tubes) {
          tracePath(pen, bent, area.w, area.h);
          pen.stroke();
        }
      }
      pen.globalAlpha = 1;
    };
    redraw(screen, 'sign', (pen, width, height) =>
      stroke(pen, width, height, [
        [2.6, colour, 0.16],
        [1.7, colour, 0.4],
        [1, colour, 1],
        [0.5, core, 1],
      ]),
    );
    redraw(screen, 'sign-glow', (pen, width, height) =>
      stroke(pen, width, height, [
        [15, colour, 0.025],
        [11, colour, 0.035],
        [7.5, colour, 0.05],
        [4.5, colour, 0.08],
      ]),
    );
  };
  const show = (visible: boolean): void => {
    for (const part of [halo, glass, tube]) part.setVisible(visible);
  };
  const put = (
    part: Phaser.GameObjects.Image,
    view: Readonly<View>,
    area: NonNullable<SetManifest['sign']>,
  ): void => {
    const scale = scaleAt(view, area.depth);
    const perUnit = Math.min(part.width / (area.w * (1 + margin)), part.height / (area.h * (1 + margin)));
    part.setPosition(
      shownX(area.x + area.w / 2, view, area.depth),
      shownY(area.y + area.h / 2, view, area.depth),
    );
    part.setScale(scale / perUnit);
  };

  return {
    hang(set, sign) {
      const isSame = place === set.sign && drawn === sign;
      place = set.sign ?? null;
      drawn = sign ?? null;
      if (!set.sign || !sign || sign.length === 0) {
        place = null;
        show(false);
        return;
      }
      if (isSame) return;
      const slot = set.sign.slot;
      const colour = set.light.lamps.find((lamp) => lamp.slot === slot)?.colour ?? '#ff5f7e';
      paint(tubesOf(sign), set.sign, colour);
      halo.setDepth(set.sign.order - 0.02).setTint(tintOf([255, 255, 255]));
      glass.setDepth(set.sign.order - 0.01);
      tube.setDepth(set.sign.order);
      show(true);
      before = 1;
      struckAt = Number.NEGATIVE_INFINITY;
    },
    update(time, view, light, frozen) {
      if (!place) return false;
      const level = light.levelOf(place.slot);
      if (level > 0.15 && before <= 0.15 && !frozen) {
        struckAt = time;
        stumbles = gate.ask(time) && gate.ask(time + 0.01);
      }
      before = level;
      const t = (time - struckAt) / strikeSeconds;
      const strikes = t < 1 && !frozen;
      const lit = strikes
        ? stumbles
          ? catching(t)
          : unit(t)
        : 1 - 0.025 * (0.5 + 0.5 * waver(time, 3, 1.4));
      for (const part of [halo, glass, tube]) put(part, view, place);
      tube.setAlpha(level * lit);
      halo.setAlpha(level * lit * lit);
      return strikes;
    },
  };
};

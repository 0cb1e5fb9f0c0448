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
  /** True while the tubes strike, one stroke after another; without `performs` they are simply on. */
  update(time: number, view: Readonly<View>, light: LightActor, performs: boolean): boolean;
}

/** Share of the sign's size left round it for the glow. */
const margin = 0.3;
const strikeSeconds = 2.8;
/** Sets give the wall a little of the slot even when the tubes are off. */
const darkBelow = 0.22;
const fullAbove = 0.52;
/** Share of the strike in which one stroke after another comes on. */
const writing = 0.62;
/** At most so many times are the tubes drawn again while they come on. */
const mostSteps = 8;

/** Brightness while the gas catches: two stumbles once all is written, then it stays. */
const catching = (t: number): number => {
  if (t < writing) return 0.8;
  if (t < 0.68) return 0.2;
  if (t < 0.74) return 0.85;
  if (t < 0.8) return 0.35;
  return unit(0.6 + 0.4 * ((t - 0.8) / 0.2));
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
  /** The darkest the tubes have been since they last came on. */
  let lowest = 1;
  let struckAt = Number.NEGATIVE_INFINITY;
  let stumbles = true;
  let tubes: readonly Tube[] = [];
  let colour = '#ff5f7e';
  let written = 0;

  const write = (count: number, area: NonNullable<SetManifest['sign']>): void => {
    if (count === written) return;
    written = count;
    paint(tubes.slice(0, count), area);
  };
  const paint = (bent: readonly Tube[], area: NonNullable<SetManifest['sign']>): void => {
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
        for (const one of bent) {
          tracePath(pen, one, area.w, area.h);
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
      colour = set.light.lamps.find((lamp) => lamp.slot === slot)?.colour ?? '#ff5f7e';
      tubes = tubesOf(sign);
      written = -1;
      write(tubes.length, set.sign);
      halo.setDepth(set.sign.order - 0.02).setTint(tintOf([255, 255, 255]));
      glass.setDepth(set.sign.order - 0.01);
      tube.setDepth(set.sign.order);
      show(true);
      lowest = 1;
      struckAt = Number.NEGATIVE_INFINITY;
    },
    update(time, view, light, performs) {
      if (!place) return false;
      const given = light.levelOf(place.slot);
      // A light that gives the slot nothing at all is a wall on which no sign hangs.
      glass.setAlpha(0.75 * unit(given / 0.02));
      const level = unit((given - darkBelow) / (fullAbove - darkBelow));
      const isSettled = time - struckAt > strikeSeconds;
      if (level < 0.4 && isSettled) lowest = Math.min(lowest, level);
      if (level > lowest + 0.08 && performs) {
        struckAt = time;
        stumbles = gate.ask(time) && gate.ask(time + 0.01);
      }
      if (level > lowest + 0.08) lowest = 1;
      const t = (time - struckAt) / strikeSeconds;
      const strikes = t < 1 && performs;
      const steps = Math.min(mostSteps, tubes.length);
      const step = strikes ? Math.min(steps, Math.floor((t / writing) * steps) + 1) : steps;
      write(Math.ceil((step / Math.max(1, steps)) * tubes.length), place);
      const hum = 1 - 0.025 * (0.5 + 0.5 * waver(performs ? time : 0, 3, 1.4));
      const lit = strikes ? (stumbles ? catching(t) : unit(0.6 + 0.4 * t)) : hum;
      for (const part of [halo, glass, tube]) put(part, view, place);
      tube.setAlpha(level * lit);
      halo.setAlpha(level * lit * lit);
      return strikes;
    },
  };
};

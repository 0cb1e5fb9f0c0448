import { CH, type Channels, SKIRT } from './channels';
import { dirOf, pointIn } from './frame';
import type { Look } from './look';
import type { LegRig, Rig } from './rig';
import { skirtRows, skirtTop } from './skirtFall';
import { add, clamp, mix, mul, smooth, type Vec, vec, vecAt } from './vec';

/** How far down a skirt something is. */
export class Depth {
  /** From waist (0) to hem (1). */
  t = 0;
  /** Along the legs: 0 at the hips, 1 at the knees, 2 at the ankles; over the hips negative. */
  s = 0;

  /** Goes to row `i`. */
  toRow(i: number, look: Look): void {
    this.to(i / (skirtRows - 1), look);
  }

  /** Goes to another depth and by so much of the skirt further, never out of it. */
  toNear({ t }: Depth, by: number, look: Look): void {
    this.to(clamp(t + by, 0, 1), look);
  }

  private to(t: number, { hem }: Look): void {
    this.t = t;
    this.s = (hem + skirtTop) * t - skirtTop;
  }
}

/** A point of a leg. */
export function onLeg(l: LegRig, { s }: Depth): Vec {
  return s <= 1 ? mix(l.hip, l.knee, s) : mix(l.knee, l.ankle, Math.min(1, s - 1));
}

/** Straight under the hips, as far down as the legs reach. */
function underHips({ body, pelvis: { o } }: Rig, { s }: Depth): Vec {
  return vec(o.x, o.y - body.thigh * Math.min(1, s) - body.shank * Math.max(0, s - 1), o.z);
}

/** Between the legs, or under the hips, or anywhere between, as far as cloth hangs by itself. */
function hungAt(rig: Rig, c: Channels, depth: Depth): Vec {
  const between = mix(onLeg(rig.leftLeg, depth), onLeg(rig.rightLeg, depth), 0.5);
  const byItself = (1 - c[CH.seat]!) * c[CH.skirt + SKIRT.hang]! * smooth(0, 1, depth.s);
  return mix(between, underHips(rig, depth), byItself);
}

/** How far what moves it swings the cloth aside. */
function swungAt(rig: Rig, c: Channels, { t }: Depth): Vec {
  return mul(add(dirOf(rig.root, vecAt(c, CH.skirt + SKIRT.swing)), rig.sway), t ** 1.6);
}

/** Where the middle of a skirt hangs. */
export function middleAt(rig: Rig, c: Channels, depth: Depth): Vec {
  if (depth.s >= 0) return add(hungAt(rig, c, depth), swungAt(rig, c, depth));
  return mix(rig.pelvis.o, pointIn(rig.loin, 0, 6.5 * rig.body.tall, 0), -depth.s / skirtTop);
}

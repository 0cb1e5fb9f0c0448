import { CH, type Channels, SKIRT } from './channels';
import { Frame, frame, turned } from './frame';
import type { Look } from './look';
import type { LegRig, Rig } from './rig';
import type { RingTable } from './ringTable';
import { skirtTop } from './skirtFall';
import { Depth, middleAt, onLeg } from './skirtHang';
import { clamp, cross, dot, keep, lerp, norm, reject, smooth, sub, Vec, vec } from './vec';

const MOST_COLUMNS = 96;
/** How far above and below a row its legs are felt, and how far it looks for its own slant. */
const FELT = 0.14;
const SLANT = 0.06;
const DEGREES = 180 / Math.PI;
/** Cloth falls straight from what stands out above, but for so much a row (centimetres). */
const CLING = 0.35;
/** From here down it falls, in thighs below the hip joint; above it is fitted. */
const FALLS_FROM = 0.12;

/** A leg as a row of cloth feels it. */
class Touch {
  private across = 0;
  private through = 0;
  private radius = 0;

  /** A leg, as deep as said. */
  feel(rig: Rig, l: LegRig, depth: Depth, { o, x, z }: Frame, pressed: number): void {
    const { s } = depth;
    const p = sub(onLeg(l, depth), o);
    this.across = dot(p, x);
    this.through = dot(p, z);
    this.radius = ((s < 1 ? 9.2 - 2.6 * s : 6.6 - 1.4 * (s - 1)) + 2.4 - pressed) * rig.body.girth;
  }

  /** How far it stands out in a direction. */
  reach(cos: number, sin: number): number {
    return this.across * cos + this.through * sin + this.radius;
  }
}

const near = new Depth();
const above = new Depth();
const below = new Depth();

/** One row of a skirt: where it hangs, and how far it stands out on every side. One row serves all in turn. */
export class SkirtRow {
  readonly depth = new Depth();
  /** Its middle, and down along its cloth (y). */
  frame = new Frame();
  /** How far it stands out at every point around, centimetres. */
  support = new Float32Array(MOST_COLUMNS);
  /** How tightly it lies over a leg at every point around, 0..1. */
  readonly taut = new Float32Array(MOST_COLUMNS);
  private smoothed = new Float32Array(MOST_COLUMNS);
  private side = 0;
  private front = 0;
  private back = 0;
  private readonly touches = Array.from({ length: 6 }, () => new Touch());
  private touched = 0;
  /** The row above: its middle, and how far it stood out. */
  private readonly middleAbove = new Vec();
  private readonly supportAbove = new Float32Array(MOST_COLUMNS);

  /** Hangs the row at `depth` over hips and legs. */
  hang(rig: Rig, c: Channels, look: Look, around: RingTable): void {
    this.lie(rig, c, look);
    this.spread(rig, c, look);
    this.feelLegs(rig, c, look);
    this.stretch(around);
    if (this.depth.s > FALLS_FROM) this.fall(around, CLING * rig.body.tall + 40 * c[CH.seat]!);
    for (let round = 0; round < 3; round++) this.smooth(around.cos.length);
    keep(this.middleAbove, this.frame.o);
    this.supportAbove.set(this.support);
  }

  /** Its middle and its axes. */
  private lie(rig: Rig, c: Channels, look: Look): void {
    const { t } = this.depth;
    above.toNear(this.depth, -SLANT, look);
    below.toNear(this.depth, SLANT, look);
    const down = norm(sub(middleAt(rig, c, below), middleAt(rig, c, above)));
    const x = norm(reject(rig.pelvis.x, down));
    const untwisted = frame(middleAt(rig, c, this.depth), x, down, cross(down, x));
    // Cloth is twisted more the lower it hangs.
    this.frame = turned(untwisted, vec(0, -rig.twist * DEGREES * t * t, 0));
  }

  /** How wide the cloth itself wants the row to be. */
  private spread(rig: Rig, c: Channels, look: Look): void {
    const { t, s } = this.depth;
    const { hips, tall: k } = rig.body;
    // A man's coat falls from his shoulders, not from his waist.
    const loose = look.upper === 'coat' && rig.body.sex === 'man' ? 2.6 * k : 0;
    if (s < 0) {
      const waist = rig.body.torso[4]!;
      const up = -s / skirtTop;
      const more = (look.upper === 'coat' ? (rig.body.sex === 'man' ? 3.8 : 1.7) : 0.3) * k;
      this.side = lerp(hips[0] + loose, waist[2] + more, smooth(-0.1, 1, up));
      this.front = lerp(hips[1] + loose, waist[3] + more, up);
      this.back = lerp(hips[2] + loose, waist[4] + more, smooth(0, 1, up));
      return;
    }
    const flare = (look.flare * c[CH.skirt + SKIRT.fullness]! + rig.flare) * k;
    const wide = flare * Math.max(0, (t - 0.16) / 0.84) ** 0.95;
    const sitting = smooth(0, 0.45, s) * c[CH.seat]!;
    this.side = lerp(hips[0] + loose + wide, hips[0] - 1.4 * k + wide * 0.45, sitting);
    this.front = lerp(hips[1] + loose + wide * 0.95, 8.5 * k + wide * 0.15, sitting);
    this.back = lerp(hips[2] + loose + wide * 0.9, 8.2 * k + wide * 0.15, sitting);
  }

  /** Where both legs are, here and a little above and below. */
  private feelLegs(rig: Rig, c: Channels, look: Look): void {
    const { depth, touches } = this;
    this.touched = 0;
    if (depth.s <= 0.05) return;
    const pressed = 2.6 * c[CH.seat]! - (look.upper === 'coat' ? (look.lower === 'trousers' ? 3.2 : 1.2) : 0);
    for (let e = -1; e <= 1; e++) {
      near.s = clamp(depth.s + e * FELT, 0.05, look.hem);
      touches[this.touched++]!.feel(rig, rig.leftLeg, near, this.frame, pressed);
      touches[this.touched++]!.feel(rig, rig.rightLeg, near, this.frame, pressed);
    }
  }

  /** Stretches the cloth over whatever stands out most. */
  private stretch({ cos, sin }: RingTable): void {
    const { touches, touched, support, taut } = this;
    for (let j = 0; j < cos.length; j++) {
      const cx = cos[j]!;
      const sz = sin[j]!;
      const across = this.side * cx;
      const through = (sz > 0 ? this.front : this.back) * sz;
      const free = Math.sqrt(across * across + through * through);
      let leg = 0;
      for (let q = 0; q < touched; q++) leg = Math.max(leg, touches[q]!.reach(cx, sz));
      support[j] = Math.max(free, leg);
      taut[j] = clamp((leg - free) * 0.4 + 0.3, 0, 1);
    }
  }

  /** Lets the cloth fall from the row above, where that stands out further; it may come in by so much. */
  private fall({ cos, sin }: RingTable, by: number): void {
    const { support, supportAbove, frame: at } = this;
    const up = sub(this.middleAbove, at.o);
    const across = dot(up, at.x);
    const through = dot(up, at.z);
    for (let j = 0; j < cos.length; j++) {
      const hung = supportAbove[j]! + across * cos[j]! + through * sin[j]! - by;
      support[j] = Math.max(support[j]!, hung);
    }
  }

  private smooth(columns: number): void {
    const { support, smoothed } = this;
    for (let j = 0; j < columns; j++) {
      const before = support[j ? j - 1 : columns - 1]!;
      const after = support[j + 1 === columns ? 0 : j + 1]!;
      smoothed[j] = (before + 2 * support[j]! + after) * 0.25;
    }
    this.support = smoothed;
    this.smoothed = support;
  }
}

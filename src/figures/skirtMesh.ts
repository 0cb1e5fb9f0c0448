import { CH, type Channels, SKIRT } from './channels';
import type { MeshDetail } from './detail';
import { type Loft, sheetPlaces, sheetPoints } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { LegRig, Rig } from './rig';
import {
  add,
  clamp,
  cross,
  dirIn,
  dot,
  lerp,
  mad,
  mix,
  mul,
  norm,
  pointIn,
  reject,
  smooth,
  sub,
  type Vec,
  vec,
} from './vec';

const ROWS = 13;
const TOP = 0.34;
let support = new Float32Array(96);
let spare = new Float32Array(96);
const touching = new Float32Array(18);

interface Waves {
  readonly cos: readonly Float32Array[];
  readonly sin: readonly Float32Array[];
}
const WAVES = [1, 5, 7, 9, 11, 16];
const tables = new Map<number, Waves>();

/** Cosines and sines of the pleats' frequencies around a hem. */
function wavesOf(columns: number): Waves {
  const known = tables.get(columns);
  if (known) return known;
  const table = (f: (x: number) => number): Float32Array[] =>
    WAVES.map((n) => Float32Array.from({ length: columns }, (_, j) => f((n * j * 2 * Math.PI) / columns)));
  const made = { cos: table(Math.cos), sin: table(Math.sin) };
  tables.set(columns, made);
  return made;
}

const onLeg = (l: LegRig, s: number): Vec =>
  s <= 1 ? mix(l.hip, l.knee, s) : mix(l.knee, l.ankle, Math.min(1, s - 1));

/** Where the middle of the skirt hangs at `t` from waist (0) to hem (1). */
function middle(rig: Rig, c: Channels, t: number, hem: number): Vec {
  const s = -TOP + (hem + TOP) * t;
  if (s < 0) return mix(rig.pelvis.o, pointIn(rig.loin, 0, 6.5 * rig.body.tall, 0), -s / TOP);
  const { body } = rig;
  let p = mix(onLeg(rig.leftLeg, s), onLeg(rig.rightLeg, s), 0.5);
  const o = rig.pelvis.o;
  const down = vec(o.x, o.y - body.thigh * Math.min(1, s) - body.shank * Math.max(0, s - 1), o.z);
  p = mix(p, down, (1 - c[CH.seat]!) * c[CH.skirt + SKIRT.hang]! * smooth(0, 1, s));
  const swing = CH.skirt + SKIRT.swing;
  const far = t ** 1.6;
  return mad(mad(p, dirIn(rig.root, c[swing]!, c[swing + 1]!, c[swing + 2]!), far), rig.sway, far);
}

/** What the two legs ask of row `s`: triples of place across, place through, radius. */
function legsAt(rig: Rig, s: number, hem: number, centre: Vec, x: Vec, z: Vec): number {
  if (s <= 0.05) return 0;
  let n = 0;
  const g = rig.body.girth;
  for (let side = 0; side < 2; side++) {
    const l = side ? rig.rightLeg : rig.leftLeg;
    for (let e = -1; e <= 1; e++) {
      const at = clamp(s + e * 0.14, 0.05, hem);
      const p = sub(onLeg(l, at), centre);
      touching[n++] = dot(p, x);
      touching[n++] = dot(p, z);
      touching[n++] = ((at < 1 ? 9.2 - 2.6 * at : 6.6 - 1.4 * (at - 1)) + 2.2) * g;
    }
  }
  return n;
}

/** A skirt, or the tails of a coat: a support function over hips and both legs, smoothed, with pleats. */
export function buildSkirt(
  rig: Rig,
  partner: Rig | undefined,
  c: Channels,
  look: Look,
  loft: Loft,
  d: MeshDetail,
): void {
  const columns = d.skirt[0];
  const waves = wavesOf(columns);
  const cos = waves.cos[0]!;
  const sin = waves.sin[0]!;
  const { hem } = look;
  const k = rig.body.tall;
  const flare = (look.flare * c[CH.skirt + SKIRT.fullness]! + rig.flare) * k;
  const phase = c[CH.skirt + SKIRT.phase]! + rig.twist * 2;
  const pleats = c[CH.skirt + SKIRT.pleats]! * (look.upper === 'coat' ? 0.4 : 1);
  const seat = c[CH.seat]!;
  const lift = c[CH.skirt + SKIRT.lift]!;
  const [hipSide, hipFront, hipBack] = rig.body.hips;
  const waist = rig.body.torso[4]!;
  for (let i = 0; i < ROWS; i++) {
    const t = i / (ROWS - 1);
    const s = -TOP + (hem + TOP) * t;
    const centre = middle(rig, c, t, hem);
    const down = norm(
      sub(middle(rig, c, Math.min(1, t + 0.06), hem), middle(rig, c, Math.max(0, t - 0.06), hem)),
    );
    let x = norm(reject(rig.pelvis.x, down));
    let z = cross(down, x);
    if (rig.twist !== 0) {
      const a = rig.twist * t * t;
      const turnedX = add(mul(x, Math.cos(a)), mul(z, Math.sin(a)));
      z = add(mul(z, Math.cos(a)), mul(x, -Math.sin(a)));
      x = turnedX;
    }
    let side: number;
    let front: number;
    let back: number;
    if (s < 0) {
      const up = -s / TOP;
      const more = look.upper === 'coat' ? 1.7 * k : 0.3 * k;
      side = lerp(hipSide, waist[2] + more, smooth(-0.1, 1, up));
      front = lerp(hipFront, waist[3] + more, up);
      back = lerp(hipBack, waist[4] + more, smooth(0, 1, up));
    } else {
      const wide = flare * Math.max(0, (t - 0.16) / 0.84) ** 0.95;
      const sitting = smooth(0, 0.45, s) * seat;
      side = lerp(hipSide + wide, hipSide - 1.4 * k + wide * 0.45, sitting);
      front = lerp(hipFront + wide * 0.95, 8.5 * k + wide * 0.15, sitting);
      back = lerp(hipBack + wide * 0.9, 8.2 * k + wide * 0.15, sitting);
    }
    const n = legsAt(rig, s, hem, centre, x, z);
    for (let j = 0; j < columns; j++) {
      const cx = cos[j]!;
      const sz = sin[j]!;
      const through = sz > 0 ? front : back;
      let h = Math.sqrt((side * cx) ** 2 + (through * sz) ** 2);
      for (let q = 0; q < n; q += 3)
        h = Math.max(h, touching[q]! * cx + touching[q + 1]! * sz + touching[q + 2]!);
      support[j] = h;
    }
    for (let round = 0; round < 3; round++) {
      for (let j = 0; j < columns; j++) {
        spare[j] =
          (support[j ? j - 1 : columns - 1]! + 2 * support[j]! + support[j + 1 === columns ? 0 : j + 1]!) *
          0.25;
      }
      const swap = support;
      support = spare;
      spare = swap;
    }
    const deep = pleats * Math.max(0, (t - 0.16) / 0.84) ** 1.25 * (1 - 0.45 * seat) * k;
    const wave = t > 0.8 ? ((t - 0.8) / 0.2) * pleats * k : 0;
    const raised = t > 0.6 ? (lift * (t - 0.6)) / 0.4 : 0;
    const step = columns / (4 * Math.PI);
    for (let j = 0; j < columns; j++) {
      const cx = cos[j]!;
      const sz = sin[j]!;
      const h = support[j]!;
      const slope = (support[j + 1 === columns ? 0 : j + 1]! - support[j ? j - 1 : columns - 1]!) * step;
      let px = h * cx - slope * sz;
      let pz = h * sz + slope * cx;
      const fold =
        deep *
        (1.9 * ripple(waves, 2, j, phase + t * 1.1) +
          1.2 * ripple(waves, 4, j, -phase * 1.3 + 1.7 - t * 0.8) +
          0.8 * ripple(waves, 5, j, phase * 0.6));
      const m = 1 + fold / (Math.sqrt(px * px + pz * pz) || 1);
      px *= m;
      pz *= m;
      const at = (i * columns + j) * 3;
      sheetPoints[at] = centre.x + x.x * px + z.x * pz;
      sheetPoints[at + 1] =
        centre.y +
        x.y * px +
        z.y * pz +
        wave * (0.9 * ripple(waves, 1, j, phase) + 0.5 * ripple(waves, 3, j, 2)) +
        raised * Math.max(0, cx * 0.83 + sz * 0.56);
      sheetPoints[at + 2] = centre.z + x.z * px + z.z * pz;
      sheetPlaces[(i * columns + j) * 2] = t;
      sheetPlaces[(i * columns + j) * 2 + 1] = j / columns;
    }
  }
  if (partner) giveWay(rig, partner, columns);
  loft.sheet(ROWS, columns, d.skirt[1], MATERIAL.skirt, true, -1);
}

const ripple = (w: Waves, n: number, j: number, phase: number): number =>
  w.cos[n]![j]! * Math.cos(phase) - w.sin[n]![j]! * Math.sin(phase);

/** Cloth behind a partner's leg is pulled back to its wearer's side of it. */
function giveWay(rig: Rig, partner: Rig, columns: number): void {
  const o = rig.pelvis.o;
  for (let part = 0; part < 4; part++) {
    const l = part < 2 ? partner.leftLeg : partner.rightLeg;
    const a = part % 2 ? l.knee : l.hip;
    const b = part % 2 ? l.ankle : l.knee;
    const r = part % 2 ? 9.6 : 11;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const dz = b.z - a.z;
    const dd = dx * dx + dy * dy + dz * dz;
    for (let w = 2 * columns * 3; w < ROWS * columns * 3; w += 3) {
      let px = sheetPoints[w]! - a.x;
      let py = sheetPoints[w + 1]! - a.y;
      let pz = sheetPoints[w + 2]! - a.z;
      const t = clamp((px * dx + py * dy + pz * dz) / dd, 0, 1);
      px -= dx * t;
      py -= dy * t;
      pz -= dz * t;
      if (px * px + py * py + pz * pz > 900) continue;
      let ex = o.x - a.x - dx * t;
      let ez = o.z - a.z - dz * t;
      const el = Math.sqrt(ex * ex + ez * ez);
      if (el < 4) continue;
      ex /= el;
      ez /= el;
      const far = px * ex + pz * ez;
      const lateral = (px - ex * far) ** 2 + (pz - ez * far) ** 2;
      const reach = r * 1.6;
      if (lateral > reach * reach || far < -26) continue;
      const q = 1 - lateral / (reach * reach);
      const want = r * Math.sqrt(q);
      if (far >= want) continue;
      const move = (want - far) * Math.min(1, q * 1.6) * (1 - smooth(14, 26, -far));
      sheetPoints[w] = sheetPoints[w]! + ex * move;
      sheetPoints[w + 2] = sheetPoints[w + 2]! + ez * move;
    }
  }
}

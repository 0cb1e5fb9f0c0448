import { CH, type Channels, SKIRT } from './channels';
import type { MeshDetail } from './detail';
import { dirIn, pointIn } from './frame';
import { type Loft, sheetPlaces, sheetPoints } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { LegRig, Rig } from './rig';
import { drapeOverSeat, giveWay, skirtRows, skirtTop as TOP } from './skirtFall';
import { add, clamp, cross, dot, lerp, mad, mix, mul, norm, reject, smooth, sub, type Vec, vec } from './vec';

/** Rows of cloth from waist to hem. */
const ROWS = skirtRows;
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

/** Numbers of the row in work; kept here they are never wrapped in objects on their way from function to function. */
const row = new Float64Array(9);
const [T, S, HEM, SIDE, FRONT, BACK, ASKED, SIZE, PHASE] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

function askedOnLeg(l: LegRig): Vec {
  const s = row[ASKED]!;
  return s <= 1 ? mix(l.hip, l.knee, s) : mix(l.knee, l.ankle, Math.min(1, s - 1));
}

function onLeg(l: LegRig, s: number): Vec {
  row[ASKED] = s;
  return askedOnLeg(l);
}

function askedMiddle(rig: Rig, c: Channels): Vec {
  const t = row[ASKED]!;
  const s = -TOP + (row[HEM]! + TOP) * t;
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

/** Where the middle of the skirt hangs at `t` from waist (0) to hem (1). */
function middle(rig: Rig, c: Channels, t: number): Vec {
  row[ASKED] = t;
  return askedMiddle(rig, c);
}

function legAsks(rig: Rig, l: LegRig, centre: Vec, x: Vec, z: Vec, n: number): void {
  const at = row[ASKED]!;
  const p = sub(askedOnLeg(l), centre);
  touching[n] = dot(p, x);
  touching[n + 1] = dot(p, z);
  touching[n + 2] = ((at < 1 ? 9.2 - 2.6 * at : 6.6 - 1.4 * (at - 1)) + 2.2) * rig.body.girth;
}

/** What the two legs ask of the row: triples of place across, place through, radius. */
function legsAt(rig: Rig, centre: Vec, x: Vec, z: Vec): number {
  const s = row[S]!;
  if (s <= 0.05) return 0;
  let n = 0;
  for (let e = -1; e <= 1; e++, n += 6) {
    row[ASKED] = clamp(s + e * 0.14, 0.05, row[HEM]!);
    legAsks(rig, rig.leftLeg, centre, x, z, n);
    legAsks(rig, rig.rightLeg, centre, x, z, n + 3);
  }
  return n;
}

/** How wide the cloth itself wants the row to be. */
function measureRow(rig: Rig, c: Channels, look: Look): void {
  const t = row[T]!;
  const s = row[S]!;
  const k = rig.body.tall;
  const hips = rig.body.hips;
  const waist = rig.body.torso[4]!;
  if (s < 0) {
    const up = -s / TOP;
    const more = look.upper === 'coat' ? 1.7 * k : 0.3 * k;
    row[SIDE] = lerp(hips[0], waist[2] + more, smooth(-0.1, 1, up));
    row[FRONT] = lerp(hips[1], waist[3] + more, up);
    row[BACK] = lerp(hips[2], waist[4] + more, smooth(0, 1, up));
    return;
  }
  const flare = (look.flare * c[CH.skirt + SKIRT.fullness]! + rig.flare) * k;
  const wide = flare * Math.max(0, (t - 0.16) / 0.84) ** 0.95;
  const sitting = smooth(0, 0.45, s) * c[CH.seat]!;
  row[SIDE] = lerp(hips[0] + wide, hips[0] - 1.4 * k + wide * 0.45, sitting);
  row[FRONT] = lerp(hips[1] + wide * 0.95, 8.5 * k + wide * 0.15, sitting);
  row[BACK] = lerp(hips[2] + wide * 0.9, 8.2 * k + wide * 0.15, sitting);
}

/** How far the row stands out on every side: hips, cloth and legs, then smoothed. */
function supportRow(waves: Waves, columns: number, asked: number): void {
  const cos = waves.cos[0]!;
  const sin = waves.sin[0]!;
  for (let j = 0; j < columns; j++) {
    const cx = cos[j]!;
    const sz = sin[j]!;
    const through = sz > 0 ? row[FRONT]! : row[BACK]!;
    let h = Math.sqrt((row[SIDE]! * cx) ** 2 + (through * sz) ** 2);
    for (let q = 0; q < asked; q += 3)
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
}

/** How far pleats stand out around the row, and how far the hem waves up and down. */
const pleat = new Float32Array(96);
const wavy = new Float32Array(96);

/** Adds one ripple of the wanted size and phase to a row's curve. */
function addRipple(to: Float32Array, waves: Waves, n: number): void {
  const cos = waves.cos[n]!;
  const sin = waves.sin[n]!;
  const a = row[SIZE]! * Math.cos(row[PHASE]!);
  const b = row[SIZE]! * Math.sin(row[PHASE]!);
  for (let j = 0; j < cos.length; j++) to[j] = to[j]! + cos[j]! * a - sin[j]! * b;
}

/** The pleats of a row, deeper and more of them towards the hem. */
function pleatRow(rig: Rig, c: Channels, look: Look, waves: Waves): void {
  const t = row[T]!;
  const k = rig.body.tall;
  const turn = c[CH.skirt + SKIRT.phase]! + rig.twist * 2;
  const pleats = c[CH.skirt + SKIRT.pleats]! * (look.upper === 'coat' ? 0.4 : 1);
  const deep = pleats * Math.max(0, (t - 0.16) / 0.84) ** 1.25 * (1 - 0.45 * c[CH.seat]!) * k;
  const wave = t > 0.8 ? ((t - 0.8) / 0.2) * pleats * k : 0;
  pleat.fill(0);
  wavy.fill(0);
  row[SIZE] = deep * 1.9;
  row[PHASE] = turn + t * 1.1;
  addRipple(pleat, waves, 2);
  row[SIZE] = deep * 1.2;
  row[PHASE] = -turn * 1.3 + 1.7 - t * 0.8;
  addRipple(pleat, waves, 4);
  row[SIZE] = deep * 0.8;
  row[PHASE] = turn * 0.6;
  addRipple(pleat, waves, 5);
  row[SIZE] = wave * 0.9;
  row[PHASE] = turn;
  addRipple(wavy, waves, 1);
  row[SIZE] = wave * 0.5;
  row[PHASE] = 2;
  addRipple(wavy, waves, 3);
}

/** Writes row `i`: support, pleats, the wave of the hem. */
function writeRow(c: Channels, waves: Waves, i: number, centre: Vec, x: Vec, z: Vec): void {
  const cos = waves.cos[0]!;
  const sin = waves.sin[0]!;
  const columns = cos.length;
  const t = row[T]!;
  const raised = t > 0.6 ? (c[CH.skirt + SKIRT.lift]! * (t - 0.6)) / 0.4 : 0;
  const step = columns / (4 * Math.PI);
  for (let j = 0; j < columns; j++) {
    const cx = cos[j]!;
    const sz = sin[j]!;
    const h = support[j]!;
    const slope = (support[j + 1 === columns ? 0 : j + 1]! - support[j ? j - 1 : columns - 1]!) * step;
    let px = h * cx - slope * sz;
    let pz = h * sz + slope * cx;
    const m = 1 + pleat[j]! / (Math.sqrt(px * px + pz * pz) || 1);
    px *= m;
    pz *= m;
    const at = (i * columns + j) * 3;
    sheetPoints[at] = centre.x + x.x * px + z.x * pz;
    sheetPoints[at + 1] =
      centre.y + x.y * px + z.y * pz + wavy[j]! + raised * Math.max(0, cx * 0.83 + sz * 0.56);
    sheetPoints[at + 2] = centre.z + x.z * px + z.z * pz;
    sheetPlaces[(i * columns + j) * 2] = t;
    sheetPlaces[(i * columns + j) * 2 + 1] = j / columns;
  }
}

function buildRow(rig: Rig, c: Channels, look: Look, waves: Waves, i: number): void {
  const t = i / (ROWS - 1);
  row[T] = t;
  row[HEM] = look.hem;
  row[S] = -TOP + (look.hem + TOP) * t;
  const centre = middle(rig, c, t);
  const down = norm(sub(middle(rig, c, Math.min(1, t + 0.06)), middle(rig, c, Math.max(0, t - 0.06))));
  let x = norm(reject(rig.pelvis.x, down));
  let z = cross(down, x);
  if (rig.twist !== 0) {
    const a = rig.twist * t * t;
    const turnedX = add(mul(x, Math.cos(a)), mul(z, Math.sin(a)));
    z = add(mul(z, Math.cos(a)), mul(x, -Math.sin(a)));
    x = turnedX;
  }
  measureRow(rig, c, look);
  supportRow(waves, waves.cos[0]!.length, legsAt(rig, centre, x, z));
  pleatRow(rig, c, look, waves);
  writeRow(c, waves, i, centre, x, z);
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
  for (let i = 0; i < ROWS; i++) buildRow(rig, c, look, waves, i);
  if (c[CH.seat]! > 0) drapeOverSeat(rig, c, look, columns);
  // Cloth may lie on the thigh of whoever sits beside her.
  else if (partner) giveWay(rig, partner, skirtRows, columns);
  loft.sheet(ROWS, columns, d.skirt[1], MATERIAL.skirt, true, -1);
}

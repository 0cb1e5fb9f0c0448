import type { Body } from './body';
import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { type Loft, sheetPlaces, sheetPoints } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { clamp, type Frame, lerp, mad, pointIn, smooth, type Vec, vec } from './vec';

/** Rings of the torso a skirt or coat covers. */
const COVERED = 2;
/** Rings a jacket covers. */
const JACKET_RINGS = 11;

const frameOf = (rig: Rig, i: 0 | 1 | 2 | 3): Frame =>
  i === 0 ? rig.pelvis : i === 1 ? rig.loin : i === 2 ? rig.chest : rig.neck;

const baseOf = (body: Body, i: 0 | 1 | 2 | 3): number =>
  i === 0 ? 0 : i === 1 ? body.loin : i === 2 ? body.loin + body.chest : body.loin + body.chest + body.neck;

interface Section {
  frame: Frame;
  y: number;
  height: number;
  side: number;
  front: number;
  back: number;
}
let section: Section;

/** Section `i` of the torso as it is now: seated hips are wider, a breath lifts the chest. */
function cut(rig: Rig, c: Channels, i: number): Section {
  const { body } = rig;
  const ring = body.torso[i]!;
  const f = ring[0];
  const y0 = ring[1];
  const side0 = ring[2];
  const front0 = ring[3];
  const back0 = ring[4];
  const seat = c[CH.seat]!;
  let y = y0;
  let side = side0;
  let front = front0;
  let back = back0;
  if (i < 2 && seat > 0) {
    y = lerp(y, (i ? -4 : -10) * body.tall, seat);
    side *= 1 + 0.02 * seat;
    back *= 1 + 0.05 * seat;
  }
  if (f === 2) {
    front *= 1 + 0.014 * rig.breath;
    side *= 1 + 0.007 * rig.breath;
  }
  section ??= { frame: rig.pelvis, y: 0, height: 0, side: 0, front: 0, back: 0 };
  section.frame = frameOf(rig, f);
  section.y = y;
  section.height = (y + baseOf(body, f)) / body.tall;
  section.side = side;
  section.front = front;
  section.back = back;
  return section;
}

function torsoLoft(
  rig: Rig,
  c: Channels,
  loft: Loft,
  d: MeshDetail,
  first: number,
  material: number,
  more: number,
  inner: boolean,
): void {
  const { body } = rig;
  const trousered = first === 0;
  loft.begin(d.torso[0], d.torso[1], true, true, material, 0.94);
  for (let i = first; i < body.torso.length; i++) {
    const s = cut(rig, c, i);
    const seat = trousered ? (i === 0 ? 0.45 : i === 1 ? 0.86 : 1) : 1;
    const k = seat * (inner && i > 1 && i < body.torso.length - 3 ? 0.92 : 1);
    // Above a skirt the lowest ring is tucked in.
    const grow = i === first && !trousered ? -1.6 * body.tall : i < body.torso.length - 4 ? more : 0;
    const side = s.side * k + grow;
    const front =
      s.front * k * (trousered && i < 2 ? (i === 0 ? 0.6 : 0.86) * (1 - 0.4 * c[CH.seat]!) : 1) + grow;
    const back = s.back * k + grow;
    const y = trousered && i === 0 ? Math.max(s.y, -10.5 * body.tall) : s.y;
    loft.wide(side, front, back).ring(pointIn(s.frame, 0, y, 0), s.frame.x, s.frame.z);
    loft.place(side / body.tall, s.height, front / body.tall, back / body.tall);
  }
  loft.end();
}

/** An open sheet from one front edge around the back to the other. */
function jacketSheet(rig: Rig, c: Channels, loft: Loft, d: MeshDetail): void {
  const { body } = rig;
  const columns = d.jacket[0];
  const open = c[CH.jacket]!;
  const k = body.tall;
  let at = 0;
  for (let i = 0; i < JACKET_RINGS; i++) {
    const s = cut(rig, c, i);
    const y = s.height;
    const v = clamp((y - 22) / 35, 0, 1);
    const below = clamp((22 - y) / 40, 0, 1);
    const shut = y > 22 ? 0.3 + 6.4 * v ** 0.9 : 0.05 + 3.2 * clamp((18 - y) / 36, 0, 1) ** 1.4;
    const wide = y > 22 ? 5.2 + 2.6 * Math.sin(v * 2.5) - 2.2 * v : 5.2 + 6.5 * below ** 0.8;
    const gap = lerp(shut, wide, open) * k;
    const pocket = y < 22 ? 8.5 * smooth(22, -6, y) * k : 0;
    const side = s.side + (1 + open * below) * k;
    const front = s.front + 1.2 * k;
    const back = s.back + 0.9 * k;
    const left = Math.asin(clamp((gap + pocket * c[CH.pocketLeft]!) / side, 0, 0.97));
    const right = Math.asin(clamp((gap + pocket * c[CH.pocketRight]!) / side, 0, 0.97));
    for (let n = 0; n < columns; n++, at++) {
      const u = n / (columns - 1);
      const angle = Math.PI / 2 - left - u * (2 * Math.PI - left - right);
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const edge = Math.min(u, 1 - u);
      const pulled = cos > 0 ? c[CH.pocketLeft]! : c[CH.pocketRight]!;
      let out = edge < 0.09 && y > 24 && y < 56 ? 0.9 * (1 - edge / 0.09) : 0;
      if (y < 22) out += open * 1.3 * Math.max(0, 1 - edge / 0.14) * clamp((22 - y) / 24, 0, 1);
      if (y < 20) out += pulled * 2.2 * Math.exp(-(((y - 2) / 12) ** 2)) * Math.abs(cos);
      const fold =
        (0.8 + 0.9 * pulled) *
        0.42 *
        Math.sin(y * 0.62 + cos * 3.4 + (cos > 0 ? 0 : 1.3)) *
        Math.exp(-(((y - 17) / 10) ** 2)) *
        (1 - 0.5 * Math.abs(sin));
      const x = (side + (out * 0.6 + fold) * k) * Math.sign(cos) * Math.abs(cos) ** 0.93;
      const z =
        ((sin >= 0 ? front : back) + (out + fold) * k * Math.abs(sin)) *
        Math.sign(sin) *
        Math.abs(sin) ** 0.93;
      const p = pointIn(s.frame, x, s.y, z);
      sheetPoints[at * 3] = p.x;
      sheetPoints[at * 3 + 1] = p.y;
      sheetPoints[at * 3 + 2] = p.z;
      sheetPlaces[at * 2] = u;
      sheetPlaces[at * 2 + 1] = y;
    }
  }
  loft.sheet(JACKET_RINGS, columns, d.jacket[1], MATERIAL.jacket, false, -1);
}

function collar(rig: Rig, loft: Loft, d: MeshDetail, material: number): void {
  const k = rig.body.tall;
  loft.begin(d.finger[0] + 2, 2, true, true, material);
  let before: Vec | undefined;
  for (let i = -3; i <= 3; i++) {
    const a = (i / 3) * 2.15;
    const p = pointIn(
      rig.chest,
      Math.sin(a) * 7.4 * k,
      rig.body.neck + (-1.2 + 1.6 * Math.cos(a)) * k,
      (-2.6 - Math.cos(a) * 6.2) * k,
    );
    const out = before ?? rig.chest.y;
    before = out;
    const away = vec(Math.sin(a), 0, -Math.cos(a));
    const flat = mad(mad(vec(0, 0, 0), rig.chest.x, away.x), rig.chest.z, away.z);
    loft.wide(2.2 * k, 0.8 * k, 0.8 * k).ring(p, rig.chest.y, flat);
  }
  loft.end();
}

function neck(rig: Rig, loft: Loft, d: MeshDetail): void {
  const { body } = rig;
  const k = body.tall;
  const wide = (body.sex === 'woman' ? 4.3 : 5.8) * (body.girth * 0.5 + k * 0.5);
  const deep = (body.sex === 'woman' ? 4.2 : 5.8) * (body.girth * 0.5 + k * 0.5);
  loft.begin(d.limb[0], d.limb[1], true, true, MATERIAL.skin);
  const { chest, neck: throat, head } = rig;
  loft
    .wide(wide * 1.22, deep * 1.18, deep * 1.18)
    .ring(pointIn(chest, 0, body.neck - 5 * k, -2.6 * k), chest.x, chest.z);
  loft.wide(wide * 1.02, deep * 1.05, deep * 1.05).ring(pointIn(throat, 0, 1.5 * k, 0), throat.x, throat.z);
  loft.wide(wide * 0.95, deep, deep).ring(pointIn(throat, 0, body.headUp * 0.55, 0), throat.x, throat.z);
  loft.wide(wide * 1.02, deep * 1.12, deep * 1.12).ring(pointIn(head, 0, 1.5 * k, -1.8 * k), head.x, head.z);
  loft.wide(wide, deep, deep).ring(pointIn(head, 0, 5 * k, -2 * k), head.x, head.z);
  loft.end();
}

function scarf(rig: Rig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const wide = rig.body.sex === 'woman' ? 5.2 : 7;
  loft.begin(d.finger[0] + 2, 2, false, false, MATERIAL.scarf);
  for (let i = 0; i <= 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const p = pointIn(
      rig.chest,
      Math.sin(a) * wide * k,
      rig.body.neck + (-3.4 - 0.9 * Math.cos(a) + 0.5 * Math.sin(3 * a)) * k,
      (-1.9 + Math.cos(a) * (wide + 0.2)) * k,
    );
    const away = mad(mad(vec(0, 0, 0), rig.chest.x, Math.sin(a)), rig.chest.z, Math.cos(a));
    const fat = (2.3 + 0.3 * Math.sin(5 * a)) * k;
    loft.wide(fat, 2 * k, 2 * k).ring(p, rig.chest.y, away);
  }
  loft.end();
}

function belt(rig: Rig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const [, , side, front, back] = rig.body.torso[3]!;
  loft.begin(d.torso[0], 1, true, true, MATERIAL.belt);
  for (const [y, more] of BELT) {
    loft
      .wide(side + more, front + more, back + more)
      .ring(pointIn(rig.loin, 0, y * k, 0), rig.loin.x, rig.loin.z);
  }
  loft.end();
}
const BELT = [
  [-0.6, 2.2],
  [0, 2.9],
  [4.4, 2.8],
  [5, 1.8],
] as const;

/** Torso, neck, and what is worn over them. */
export function buildTorso(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  const covered = look.lower === 'skirt' || look.upper === 'coat' ? COVERED : 0;
  if (look.upper === 'suit' || look.upper === 'shirt') {
    torsoLoft(
      rig,
      c,
      loft,
      d,
      0,
      MATERIAL.innerShirt,
      look.upper === 'shirt' ? 0.6 : 0,
      look.upper === 'suit',
    );
    if (look.upper === 'suit') {
      jacketSheet(rig, c, loft, d);
      collar(rig, loft, d, MATERIAL.lapel);
    } else collar(rig, loft, d, MATERIAL.shirt);
  } else if (look.upper === 'coat') {
    torsoLoft(rig, c, loft, d, covered, MATERIAL.coat, 1.5 * rig.body.tall, false);
    scarf(rig, loft, d);
    if (rig.body.sex === 'woman') belt(rig, loft, d);
    else collar(rig, loft, d, MATERIAL.lapel);
  } else {
    torsoLoft(
      rig,
      c,
      loft,
      d,
      covered,
      look.upper === 'dress' ? MATERIAL.bodice : MATERIAL.blouse,
      look.upper === 'blouse' ? 0.7 : 0,
      false,
    );
  }
  neck(rig, loft, d);
}

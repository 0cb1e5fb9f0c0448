import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import type { FoldKind } from './folds';
import { pointIn } from './frame';
import { buildJacket } from './jacketMesh';
import type { Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import { buildCollar, buildRoll, buildScarf, buildScarfEnds, buildUndoneBow } from './neckwear';
import type { Rig } from './rig';
import { seatOf } from './seat';
import { restHeight, torsoSection } from './torsoSection';
import { type TrunkCloth, trunkRelief } from './trunkRelief';

/** Rings of the torso a skirt or coat covers. */
const COVERED = 2;
function torsoLoft(
  rig: Rig,
  c: Channels,
  loft: Loft,
  d: MeshDetail,
  first: number,
  material: number,
  more: number,
  cloth: TrunkCloth,
  fold: FoldKind = 'none',
): void {
  const { body } = rig;
  const inner = cloth === 'under';
  const trousered = first === 0;
  loft.begin(d.torso[0], d.torso[1], true, true, material, 0.94);
  for (let i = first; i < body.torso.length; i++) {
    const s = torsoSection(rig, c, i);
    // Flesh that is sat on goes out to the sides.
    const seat = trousered
      ? i === 0
        ? 0.45 + 0.45 * c[CH.seat]!
        : i === 1
          ? 0.9 + 0.1 * c[CH.seat]!
          : 1
      : 1;
    const k = seat * (inner && i > 1 && i < body.torso.length - 3 ? 0.92 : 1);
    // Above a skirt the lowest ring is tucked in.
    const grow = i === first && !trousered ? -1.6 * body.tall : i < body.torso.length - 4 ? more : 0;
    const side = s.side * k + grow;
    const front =
      s.front * k * (trousered && i < 2 ? (i === 0 ? 0.5 : 0.84) * (1 - 0.4 * c[CH.seat]!) : 1) + grow;
    const back = s.back * k * (trousered && i === 1 ? 0.93 : 1) + grow;
    const y = trousered && i === 0 ? Math.max(s.y, -10.5 * body.tall) : s.y;
    loft.wide(side, front, back).ring(pointIn(s.frame, 0, y, 0), s.frame.x, s.frame.z);
    loft.place(side / body.tall, s.height, front / body.tall, back / body.tall);
  }
  const [around, steps] = d.torso;
  const relief = trunkRelief(body, cloth, first, around, steps, (i) => restHeight(body, i));
  loft.gather(fold, 0, 1, body.tall).relieve(relief, body.tall);
  if (c[CH.seat]! > 0.5) loft.lieOn(seatOf(rig), SEATED);
  loft.end();
}
/** Share of a trunk's rows that may lie on a seat. */
const SEATED = 0.2;

function neck(rig: Rig, loft: Loft, d: MeshDetail): void {
  const { body } = rig;
  const k = body.tall;
  const wide = (body.sex === 'woman' ? 4.3 : 5.8) * (body.girth * 0.5 + k * 0.5);
  const deep = (body.sex === 'woman' ? 4.2 : 5.8) * (body.girth * 0.5 + k * 0.5);
  loft.begin(d.limb[0], d.limb[1], true, true, MATERIAL.skin);
  const { chest, neck: throat, head } = rig;
  loft.oval(wide * 1.22, deep * 1.18).ring(pointIn(chest, 0, body.neck - 5 * k, -2.6 * k), chest.x, chest.z);
  loft.oval(wide * 1.02, deep * 1.05).ring(pointIn(throat, 0, 1.5 * k, 0), throat.x, throat.z);
  loft.oval(wide * 0.95, deep).ring(pointIn(throat, 0, body.headUp * 0.55, 0), throat.x, throat.z);
  loft.oval(wide * 1.02, deep * 1.12).ring(pointIn(head, 0, 1.5 * k, -1.8 * k), head.x, head.z);
  loft.oval(wide, deep).ring(pointIn(head, 0, 5 * k, -2 * k), head.x, head.z);
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
      look.upper === 'suit' || look.cut !== 'none' ? 'under' : 'shirt',
    );
    if (look.upper === 'suit') {
      buildJacket(rig, c, look.cut === 'none' ? 'jacket' : look.cut, loft, d);
      buildCollar(rig, loft, d, MATERIAL.lapel);
    } else {
      if (look.cut !== 'none') buildJacket(rig, c, look.cut, loft, d);
      buildCollar(rig, loft, d, MATERIAL.shirt);
    }
    if (look.scarf) {
      buildScarf(rig, loft, d);
      buildScarfEnds(rig, loft, d);
    }
    if (look.bow) buildUndoneBow(rig, loft, d);
  } else if (look.upper === 'coat') {
    torsoLoft(
      rig,
      c,
      loft,
      d,
      covered,
      MATERIAL.coat,
      1.5 * rig.body.tall,
      'coat',
      d.name === 'low' ? 'none' : 'waist',
    );
    if (look.scarf) buildScarf(rig, loft, d);
    if (rig.body.sex === 'woman') belt(rig, loft, d);
    else buildCollar(rig, loft, d, MATERIAL.lapel);
  } else {
    torsoLoft(
      rig,
      c,
      loft,
      d,
      covered,
      look.upper === 'dress' ? MATERIAL.bodice : MATERIAL.blouse,
      look.upper === 'blouse' ? 0.7 : 0,
      look.upper === 'dress' ? 'bodice' : covered ? 'blouse' : 'knit',
    );
  }
  if (look.upper === 'blouse' && look.neckline === 'high') buildRoll(rig, loft, d, MATERIAL.main);
  neck(rig, loft, d);
}

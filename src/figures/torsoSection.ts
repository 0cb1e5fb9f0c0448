import type { Body } from './body';
import { CH, type Channels } from './channels';
import type { Frame } from './frame';
import type { Rig } from './rig';
import { lerp } from './vec';

const frameOf = (rig: Rig, i: 0 | 1 | 2 | 3): Frame =>
  i === 0 ? rig.pelvis : i === 1 ? rig.loin : i === 2 ? rig.chest : rig.neck;

const baseOf = (body: Body, i: 0 | 1 | 2 | 3): number =>
  i === 0 ? 0 : i === 1 ? body.loin : i === 2 ? body.loin + body.chest : body.loin + body.chest + body.neck;

/** Height of ring `i` over the hips of who stands straight, centimetres of a grown body. */
export function restHeight(body: Body, i: number): number {
  const ring = body.torso[i]!;
  return (ring[1] + baseOf(body, ring[0])) / body.tall;
}

/** A slice of a trunk: its frame, height in that frame and over the hips, half width, half depths. */
export interface Section {
  frame: Frame;
  y: number;
  height: number;
  side: number;
  front: number;
  back: number;
}
let section: Section;

/** Section `i` of the torso as it is now: seated hips are wider, a breath lifts the chest. */
export function torsoSection(rig: Rig, c: Channels, i: number): Section {
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

import type { Rig } from './rig';

/** How deep hips are over what is sat on, centimetres of a grown body. */
const UNDER_HIPS = { man: 10.6, woman: 9.6 } as const;

/** Height of what a sitter sits on, centimetres over the picture's floor. */
export function seatOf({ body, pelvis, root }: Rig): number {
  return Math.max(root.o.y + 0.4, pelvis.o.y - UNDER_HIPS[body.sex] * body.tall);
}

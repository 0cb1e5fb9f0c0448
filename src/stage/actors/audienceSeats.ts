import type { SetManifest, SetMark } from '../../content/setManifest';
import type { AudienceGroup } from '../../figures/castNames';
import type { Role } from '../../story/story';
import { hash } from '../ease';
import type { AudienceSeat, AudienceState } from '../figures/figureState';
import { isPerson, sharedDepth } from './castStates';

interface Rows {
  readonly group: AudienceGroup;
  readonly rows: number;
  readonly across: number;
  /** Distances in centimetres at the mark's scale. */
  readonly apart: number;
  readonly deep: number;
  /** Centimetres by which they stand below the mark: a crowd before us shows only heads and shoulders. */
  readonly below: number;
}

/** An audience fills a house that is far away; near ones are a few. */
const audienceAt = (mark: SetMark): Rows => {
  if (mark.scale < 1.6) return { group: 'seated', rows: 3, across: 8, apart: 62, deep: 34, below: 0 };
  if (mark.scale < 2.4) return { group: 'seated', rows: 2, across: 6, apart: 76, deep: 34, below: 0 };
  return { group: 'seated', rows: 1, across: 4, apart: 96, deep: 0, below: 14 };
};

const layouts: Readonly<Record<string, (mark: SetMark) => Rows>> = {
  guests: () => ({ group: 'standing', rows: 1, across: 2, apart: 74, deep: 0, below: 0 }),
  audience: audienceAt,
  orchestra: () => ({ group: 'seated', rows: 3, across: 7, apart: 95, deep: 30, below: 0 }),
  crowd: () => ({ group: 'standing', rows: 3, across: 13, apart: 58, deep: 15, below: 92 }),
  'line-of-women': () => ({ group: 'standing', rows: 1, across: 7, apart: 62, deep: 0, below: 0 }),
  'passengers-in-lounge': () => ({ group: 'seated', rows: 2, across: 5, apart: 110, deep: 60, below: 0 }),
};

/** Groups of people a scene may name beside single members of the cast. */
export const groupNames: readonly string[] = Object.keys(layouts);

const groupOf = (role: Role, usual: AudienceGroup): AudienceGroup => {
  if (/^dining|table/.test(role.pose)) return 'dining';
  if (/^sit/.test(role.pose)) return 'seated';
  if (/^stand|^walk/.test(role.pose)) return 'standing';
  return usual;
};

/** Rows stand outward of their mark, so that they leave the middle of the picture free, and inside the set. */
const seatsAt = (mark: SetMark, layout: Rows, depth: number, width: number): AudienceSeat[] => {
  const seats: AudienceSeat[] = [];
  const span = (layout.across - 1) * layout.apart * mark.scale;
  const outward = Math.abs(mark.x - 960) < 240 ? 0 : Math.sign(mark.x - 960);
  const low = 60 + span / 2;
  const centre = Math.min(Math.max(low, width - low), Math.max(low, mark.x + outward * span * 0.3));
  for (let row = 0; row < layout.rows; row += 1) {
    const scale = mark.scale * (1 + row * 0.14);
    for (let place = 0; place < layout.across; place += 1) {
      const astray = (hash(row * 31 + place, 5) - 0.5) * 0.3;
      const across = place - (layout.across - 1) / 2 + (row % 2) * 0.45 + astray;
      seats.push({
        x: centre + across * layout.apart * scale,
        y: mark.y + (row * layout.deep + layout.below) * mark.scale,
        scale,
        depth: depth + row * 0.01,
        turn: -mark.turn + (hash(place, row + 9) - 0.5) * 24,
      });
    }
  }
  return seats;
};

/** Two at every table of the set that has a lamp, facing each other; the nearer the table, the less they rise. */
const dinersAt = (mark: SetMark, set: SetManifest, depth: number): AudienceSeat[] => {
  const lamps = set.light.lamps
    .filter((lamp) => lamp.slot === 'tables' && lamp.y > 660)
    .map((lamp) => lamp.x);
  const tables = lamps.length > 0 ? lamps : [mark.x];
  const scale = mark.scale > 3 ? mark.scale * 0.8 : mark.scale;
  const below = mark.scale > 3 ? 34 : 0;
  return tables.flatMap((x) =>
    [-1, 1].map((side) => ({
      x: x + side * 56 * scale,
      y: mark.y + below * scale,
      scale,
      depth: depth + (side + 1) * 0.01,
      turn: side * 84,
    })),
  );
};

/** The groups of a tableau as seats of the audience; a group the stage does not know is left out. */
export const audienceOf = (
  set: SetManifest,
  cast: Readonly<Record<string, Role>>,
  orders: readonly number[],
): AudienceState[] => {
  const states: AudienceState[] = [];
  for (const [name, role] of Object.entries(cast)) {
    const mark = set.marks[role.at];
    const layout = layouts[name];
    if (isPerson(name) || !layout || !mark) continue;
    const rows = layout(mark);
    const group = groupOf(role, rows.group);
    const depth = sharedDepth(mark.order, orders) + 0.1;
    const dine = role.pose === 'dining' && set.light.lamps.some((lamp) => lamp.slot === 'tables');
    states.push({
      id: name,
      group,
      seats: dine ? dinersAt(mark, set, depth) : seatsAt(mark, rows, depth, set.size[0]),
      ...(mark.order >= 180 && { tint: '#3a3846' }),
    });
  }
  return states;
};

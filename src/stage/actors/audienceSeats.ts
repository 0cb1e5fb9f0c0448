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
}

const layouts: Readonly<Record<string, Rows>> = {
  guests: { group: 'dining', rows: 1, across: 2, apart: 110, deep: 40 },
  audience: { group: 'seated', rows: 3, across: 8, apart: 62, deep: 34 },
  orchestra: { group: 'seated', rows: 3, across: 7, apart: 95, deep: 30 },
  crowd: { group: 'standing', rows: 3, across: 12, apart: 60, deep: 16 },
  'line-of-women': { group: 'standing', rows: 1, across: 7, apart: 62, deep: 0 },
  'passengers-in-lounge': { group: 'seated', rows: 2, across: 5, apart: 110, deep: 60 },
};

/** Groups of people a scene may name beside single members of the cast. */
export const groupNames: readonly string[] = Object.keys(layouts);

const groupOf = (role: Role, layout: Rows): AudienceGroup => {
  if (/^dining|table/.test(role.pose)) return 'dining';
  if (/^sit/.test(role.pose)) return 'seated';
  if (/^stand|^walk/.test(role.pose)) return 'standing';
  return layout.group;
};

const seatsAt = (mark: SetMark, layout: Rows, depth: number): AudienceSeat[] => {
  const seats: AudienceSeat[] = [];
  for (let row = 0; row < layout.rows; row += 1) {
    const scale = mark.scale * (1 + row * 0.14);
    for (let place = 0; place < layout.across; place += 1) {
      const astray = (hash(row * 31 + place, 5) - 0.5) * 0.3;
      const across = place - (layout.across - 1) / 2 + (row % 2) * 0.45 + astray;
      seats.push({
        x: mark.x + across * layout.apart * scale,
        y: mark.y + row * layout.deep * mark.scale,
        scale,
        depth: depth + row * 0.01,
        turn: -mark.turn + (hash(place, row + 9) - 0.5) * 24,
      });
    }
  }
  return seats;
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
    states.push({
      id: name,
      group: groupOf(role, layout),
      seats: seatsAt(mark, layout, sharedDepth(mark.order, orders) + 0.1),
    });
  }
  return states;
};

import {
  type CastMember,
  type CostumeName,
  castMembers,
  costumeNames,
  couplePoses,
  type PoseName,
  singlePoses,
} from '../figures/castNames';
import { isCouplePose } from '../figures/poseOf';
import { hasCostume } from '../figures/wardrobe';
import type { FigureState } from '../stage/figures/figureState';
import { bestTurn } from './bestTurn';
import type { ViewerLightName } from './lights';

/** One cell of a contact sheet. */
export interface Cell {
  readonly label: string;
  /** In a sheet of close-ups: what is put in the middle of the cell, centimetres to the right and over the floor. */
  readonly middle?: readonly [right: number, up: number];
  readonly figures: readonly Omit<FigureState, 'x' | 'y' | 'scale' | 'depth'>[];
}

/** A page of figures on one wall. */
export interface Sheet {
  readonly light: ViewerLightName;
  readonly columns: number;
  readonly rows: number;
  /** Picture units per centimetre; what fits if absent. */
  readonly scale?: number;
  readonly cells: readonly Cell[];
}

const cellOf = (
  member: CastMember,
  pose: PoseName,
  costume: CostumeName | undefined,
  turn?: number,
): Cell => {
  const base = { ...(costume ? { costume } : {}), turn: turn ?? bestTurn[pose] ?? 24 };
  if (!isCouplePose(pose)) return { label: pose, figures: [{ id: member, member, pose, ...base }] };
  const other = member === 'seb' ? 'mia' : 'seb';
  return {
    label: pose,
    figures: [
      { id: member, member, pose, with: other, ...base },
      { id: other, member: other, pose: 'stand', ...base },
    ],
  };
};

const pages = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

const lightsInTurn: readonly ViewerLightName[] = ['night', 'dusk', 'interior', 'behind'];
const sheets = new Map<string, Sheet>();

for (const [member, wardrobe] of [
  ['mia', ['spring', 'winter', 'summer', 'autumn']],
  ['seb', ['winter', 'summer', 'autumn', 'spring']],
] as const) {
  pages(singlePoses, 16).forEach((poses, i) => {
    sheets.set(`${member}-${i + 1}`, {
      light: lightsInTurn[i % 4] ?? 'dusk',
      columns: 8,
      rows: 2,
      cells: poses.map((pose) => cellOf(member, pose, wardrobe[i % 4])),
    });
  });
}
for (const [i, costume] of (['spring', 'dream'] as const).entries()) {
  sheets.set(`couples-${i + 1}`, {
    light: 'dusk',
    columns: Math.ceil(couplePoses.length / 2),
    rows: 2,
    cells: couplePoses.map((pose) => cellOf('seb', pose, costume, (bestTurn[pose] ?? 0) + 125 * i)),
  });
}
/** A pose in which somebody shows who he is. */
const ofTheirOwn: Partial<Record<CastMember, PoseName>> = {
  keith: 'lean-on-bar',
  manager: 'raise-glass',
  husband: 'stand-hand-in-pocket',
  caster: 'write',
  assistant: 'sit-hands-in-lap',
  child: 'conduct',
  'bass-player': 'play-bass',
  drummer: 'play-drums',
  singer: 'at-microphone',
  boss: 'stand-arms-folded',
  landlord: 'hold-napkin',
  waiter: 'carry-tray',
  usher: 'show-way',
  'guest-woman': 'sit-with-glass',
  boy: 'wave',
};
sheets.set('cast-stand', {
  light: 'interior',
  columns: 10,
  rows: 2,
  cells: castMembers.map((member) => ({ ...cellOf(member, 'stand', undefined), label: member })),
});
sheets.set('cast', {
  light: 'interior',
  columns: 10,
  rows: 2,
  cells: castMembers.map((member) => ({
    ...cellOf(member, ofTheirOwn[member] ?? 'stand', undefined),
    label: member,
  })),
});
for (const member of ['mia', 'seb'] as const) {
  const owned = costumeNames.filter((costume) => hasCostume(member, costume));
  sheets.set(`costumes-${member}`, {
    light: 'dusk',
    columns: 7,
    rows: 2,
    cells: owned.map((costume, i) => ({
      ...cellOf(member, i % 2 ? 'walk' : 'stand', costume, i % 2 ? -60 : 20),
      label: costume,
    })),
  });
}

const near = (
  member: CastMember,
  pose: PoseName,
  costume: CostumeName | undefined,
  turn: number,
  middle: readonly [number, number],
): Cell => ({ ...cellOf(member, pose, costume, turn), middle });

sheets.set('near-1', {
  light: 'dusk',
  columns: 5,
  rows: 1,
  scale: 4.4,
  cells: [
    near('seb', 'kiss', 'spring', 100, [-4, 146]),
    near('seb', 'kiss', 'winter', -130, [4, 146]),
    near('seb', 'embrace', 'winter', 20, [0, 140]),
    near('seb', 'hand-on-cheek', 'summer', -84, [10, 146]),
    near('seb', 'take-hand', 'spring', -85, [12, 124]),
  ],
});
sheets.set('near-2', {
  light: 'dusk',
  columns: 5,
  rows: 1,
  scale: 4.4,
  cells: [
    near('seb', 'coat-half-on', 'winter', 24, [0, 128]),
    near('seb', 'telephone', 'autumn', 50, [0, 146]),
    near('mia', 'sit-with-glass', 'evening', -50, [14, 100]),
    near('seb', 'waltz', 'dream', 28, [12, 136]),
    near('mia', 'stand-coat-over-arm', 'evening', 24, [6, 116]),
  ],
});

/** Every contact sheet by name. */
export const contactSheets: ReadonlyMap<string, Sheet> = sheets;

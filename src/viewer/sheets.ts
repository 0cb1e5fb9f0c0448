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
import type { ViewerLightName } from './lights';

/** One cell of a contact sheet. */
export interface Cell {
  readonly label: string;
  readonly figures: readonly Omit<FigureState, 'x' | 'y' | 'scale' | 'depth'>[];
}

/** A page of figures on one wall. */
export interface Sheet {
  readonly light: ViewerLightName;
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly Cell[];
}

/** Seen best from here, camera azimuth in degrees. */
const bestTurn: Partial<Record<PoseName, number>> = {
  walk: -66,
  'walk-collar-up': -60,
  'shoulder-past': -50,
  'play-upright': -118,
  'play-grand': -112,
  'play-keyboard': -60,
  'turn-at-door': -158,
  'look-back': -150,
  reach: -70,
  sit: -40,
  'sit-at-table': -58,
  'sit-with-glass': -58,
  'sit-edge': -70,
  'sit-on-floor': -50,
  dining: -52,
  write: -55,
  draw: -50,
  'at-wheel': -75,
  passenger: -65,
  sleep: -45,
  bow: -70,
  'lean-on-barrier': -55,
  unlock: -70,
  point: -50,
  'phone-photograph': -130,
  waltz: -100,
  'waltz-turn': -60,
  kiss: -84,
  embrace: -80,
  'hand-on-cheek': -80,
  'take-hand': -85,
  'sit-together': -20,
  'float-together': -60,
  conduct: -140,
};

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
sheets.set('couples', {
  light: 'dusk',
  columns: 8,
  rows: 2,
  cells: [
    ...couplePoses.map((pose) => cellOf('seb', pose, 'spring')),
    ...couplePoses.map((pose) => cellOf('seb', pose, 'dream', (bestTurn[pose] ?? 0) + 125)),
  ],
});
sheets.set('cast', {
  light: 'interior',
  columns: 10,
  rows: 2,
  cells: castMembers.map((member) => ({ ...cellOf(member, 'stand', undefined), label: member })),
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

/** A movement shown as moments beside each other. */
export interface Strip {
  readonly light: ViewerLightName;
  readonly moments: number;
  readonly columns: number;
  readonly seconds: number;
  /** Beats a second, for what follows the music. */
  readonly tempo: number;
  /** Where everybody is before, and then. */
  readonly before: readonly FigureState[];
  readonly after: readonly FigureState[];
}

const alone = (pose: PoseName, turn: number, x = 0, member: CastMember = 'mia'): FigureState => ({
  id: member,
  member,
  pose,
  turn,
  x,
  y: 0,
  scale: 1.72,
  depth: 1,
  costume: member === 'mia' ? 'spring' : 'winter',
});
const pair = (pose: PoseName, turn: number, apart = 0): FigureState[] => [
  { ...alone(pose, turn, -apart, 'seb'), with: 'mia' },
  alone(pose, turn, apart, 'mia'),
];

const dance = pair('waltz', -100);
const playing = [alone('play-upright', -118, 0, 'seb')];

/** Every strip by name. */
export const strips: ReadonlyMap<string, Strip> = new Map<string, Strip>([
  [
    'waltz',
    { light: 'dusk', moments: 12, columns: 6, seconds: 14.4, tempo: 24 / 14.4, before: dance, after: dance },
  ],
  [
    'walk',
    {
      light: 'night',
      moments: 12,
      columns: 6,
      seconds: 3,
      tempo: 1.6,
      before: [alone('stand', 20, -95)],
      after: [alone('stand-listening', -40, 95)],
    },
  ],
  [
    'walk-seb',
    {
      light: 'night',
      moments: 12,
      columns: 6,
      seconds: 3,
      tempo: 1.6,
      before: [alone('stand', -20, 95, 'seb')],
      after: [alone('stand-hand-in-pocket', 30, -95, 'seb')],
    },
  ],
  [
    'sit-down',
    {
      light: 'interior',
      moments: 8,
      columns: 8,
      seconds: 1.6,
      tempo: 1.6,
      before: [alone('stand', -40)],
      after: [alone('sit', -40)],
    },
  ],
  [
    'meet',
    {
      light: 'dusk',
      moments: 16,
      columns: 8,
      seconds: 2.4,
      tempo: 1.6,
      before: [alone('reach', -78, -62, 'seb'), alone('reach', 78, 62)],
      after: pair('waltz', -100),
    },
  ],
  [
    'kiss',
    {
      light: 'dusk',
      moments: 16,
      columns: 8,
      seconds: 2.4,
      tempo: 1.6,
      before: [alone('stand', -78, -50, 'seb'), alone('stand', 78, 50)],
      after: pair('kiss', -90),
    },
  ],
  [
    'play',
    { light: 'interior', moments: 8, columns: 8, seconds: 2, tempo: 2, before: playing, after: playing },
  ],
]);

/** Every contact sheet by name. */
export const contactSheets: ReadonlyMap<string, Sheet> = sheets;

import type { CastMember, PoseName } from '../figures/castNames';
import type { FigureState } from '../stage/figures/figureState';
import type { ViewerLightName } from './lights';

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
const pacing = [alone('phone-to-ear-pacing', 20)];
const arriving = [alone('walk', 68, 0, 'seb')];
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
      moments: 12,
      columns: 6,
      seconds: 2.4,
      tempo: 1.6,
      before: [alone('reach', -78, -100, 'seb'), alone('reach', 78, 100)],
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
    'pace',
    { light: 'night', moments: 12, columns: 6, seconds: 13, tempo: 1.6, before: pacing, after: pacing },
  ],
  [
    'arrive',
    { light: 'night', moments: 8, columns: 4, seconds: 2.8, tempo: 1.6, before: arriving, after: arriving },
  ],
  [
    'kiss-to-waltz',
    {
      light: 'dusk',
      moments: 12,
      columns: 6,
      seconds: 1.8,
      tempo: 1.6,
      before: pair('kiss', -90),
      after: pair('waltz', -100),
    },
  ],
  [
    'play',
    { light: 'interior', moments: 8, columns: 8, seconds: 2, tempo: 2, before: playing, after: playing },
  ],
]);

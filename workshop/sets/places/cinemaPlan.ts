import { SCREEN } from './cinemaPicture.ts';

/** Where the lamps hang on the walls. */
export const SCONCES = [
  [150, 250],
  [318, 300],
  [1602, 300],
  [1770, 250],
] as const;

/** The screen. */
export const S = SCREEN;

/** Small lamps beside the steps. */
export const STEP_LAMPS = [
  [1606, 650],
  [1576, 692],
  [1546, 740],
] as const;

/** Shafts of the projector: top and foot on the screen, strength, softness. */
export const BEAMS = [
  [S.y, S.y + S.h, 0.3, 14],
  [S.y + 60, S.y + 180, 0.16, 8],
  [S.y + 250, S.y + 330, 0.14, 8],
] as const;

/**
 * Four-bar phrases for brushes in three, an eighth a token: o swirl, t tap, u soft tap, s slap, x hi-hat foot, r ride,
 * k bass drum, c crash. Each kind has a first, a second and an answer that turns into what follows.
 */
export const BRUSH_PHRASES = {
  hush: ['ok - x - x -', 'o - x - xu -', 'o - x u x -', 'o - x - x u'],
  hushAgain: ['o - x - xu -', 'ok - x u x -', 'o - - - x -', 'o u x - t -'],
  sway: ['ok - xt - x u', 'o - xt - x -', 'ok - xt u x -', 'o - xt - xt u'],
  swayAgain: ['o - xt - x -', 'ok u xt - x u', 'o - x - xt -', 'ok - xt u - t'],
  swayAnswer: ['ok - xt - x -', 'o u xt - x u', 'ok - x - xt -', 'o - t u T -'],
  ride: ['okr - x r r -', 'o - xtr - xr u', 'okr - x r r u', 'o u xtr - xr -'],
  rideAgain: ['okr - xt - xr r', 'or - x r r u', 'ok - xtr - r -', 'or u x r rt u'],
  rideAnswer: ['okr - xt r r u', 'or - xtr - xr -', 'ok r x - rt -', 'o - t u S u'],
  rideFill: ['or - x r r -', 'okr - xt - xr u', 'o - xtr u r t', 'ok t u t s T'],
  lift: ['okrC - xtr r xr u', 'or u xt r xr t', 'okr - xtr r rt u', 'or t xt u xr t'],
  liftAgain: ['okr - xt r xr t', 'or - xTr - xr u', 'okr u xtr r r -', 'or t xr t xT u'],
  liftAnswer: ['okr - xtr r xr u', 'or - xTr r xr u', 'ok t xt u S -', 'k t t t T S'],
  open: ['okr - r - r -', 'o - r - xr u', 'okr - - u r -', 'o - xr - r u'],
} as const satisfies Record<string, readonly string[]>;

/** The horizon, picture units. */
export const HZ = 440;

/** The far edge of the table (or of the road). */
export const FAR = 574;

/** The near kerb. */
export const NEAR = 706;

/** The colour of the car. */
export const CAR_PAINT = '#8c6c5c';

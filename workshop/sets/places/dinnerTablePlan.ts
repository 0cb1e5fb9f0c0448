/** The window pane. */
export const GLASS = { x: -90, y: 96, w: 1240, h: 420 };

/** The far edge of the table (or of the road). */
export const FAR = 592;

/** The near edge of the table. */
export const EDGE = 664;

/** Where the lamps hang over the table. */
export const PENDANTS = [300, 620, 940, 1260, 1580];

/** The loudspeaker. */
export const SPEAKER = { x: 1090, y: 34 };

import type { Ink } from './drawSign';

/** A ball pen on paper. */
export const penInk: Ink = { colour: '#1c2350', thickness: 0.026, glow: 0, mirrored: false };
/** The same line seen through the paper, from its back. */
export const throughPaper: Ink = { ...penInk, colour: '#dcd2c3', mirrored: true };
/** The same line as a tube of light. */
export const neonInk = (colour: string): Ink => ({ colour, thickness: 0.03, glow: 0.09, mirrored: false });

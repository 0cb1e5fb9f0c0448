/** A colour as three shares of 255. */
export type Rgb = [red: number, green: number, blue: number];

/** Reads `#rrggbb`; anything else is black. */
export const rgbOf = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return Number.isNaN(n) ? [0, 0, 0] : [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};

/** `0xrrggbb`, as a tint wants it. */
export const tintOf = (rgb: Readonly<Rgb>): number =>
  (Math.round(rgb[0]) << 16) | (Math.round(rgb[1]) << 8) | Math.round(rgb[2]);

/** `#rrggbb`. */
export const hexOf = (rgb: Readonly<Rgb>): string => `#${tintOf(rgb).toString(16).padStart(6, '0')}`;

/** Writes the colour between two into `into`. */
export const mixRgb = (from: Readonly<Rgb>, to: Readonly<Rgb>, t: number, into: Rgb): Rgb => {
  into[0] = from[0] + (to[0] - from[0]) * t;
  into[1] = from[1] + (to[1] - from[1]) * t;
  into[2] = from[2] + (to[2] - from[2]) * t;
  return into;
};

/** Perceived brightness, 0…1. */
export const luminanceOf = (rgb: Readonly<Rgb>): number =>
  (0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]) / 255;

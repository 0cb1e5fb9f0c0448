/** The rise of a line through values at 0, 1, 2 … by least squares, and how far such a rise may be chance (two sigma). */
export const slopeOf = (values: readonly number[]): { readonly slope: number; readonly noise: number } => {
  const count = values.length;
  if (count < 3) return { slope: 0, noise: Number.POSITIVE_INFINITY };
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  const rest = values.reduce((sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2, 0);
  return { slope, noise: 2 * Math.sqrt(rest / (count - 2) / spread) };
};

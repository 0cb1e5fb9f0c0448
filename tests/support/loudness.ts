const RATE = 48_000;

/** Coefficients of the two K-weighting filters of ITU-R BS.1770-4 at 48 kHz: b0 b1 b2 a1 a2. */
const SHELF = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
] as const;
const HIGH = [1, -2, 1, -1.99004745483398, 0.99007225036621] as const;

const filtered = (samples: Float32Array, [b0, b1, b2, a1, a2]: typeof SHELF | typeof HIGH): Float32Array => {
  const out = new Float32Array(samples.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
};

const loudnessOfPower = (power: number): number => -0.691 + 10 * Math.log10(power);

/** Integrated loudness in LUFS of channels at 48 kHz, gated as in ITU-R BS.1770-4. */
export const integratedLoudness = (channels: readonly Float32Array[]): number => {
  const weighted = channels.map((channel) => filtered(filtered(channel, SHELF), HIGH));
  const hop = Math.round(0.1 * RATE);
  const hops: number[] = [];
  const length = weighted[0]?.length ?? 0;
  for (let start = 0; start + hop <= length; start += hop) {
    let sum = 0;
    for (const channel of weighted)
      for (let i = start; i < start + hop; i++) sum += (channel[i] as number) ** 2;
    hops.push(sum / hop);
  }
  // Blocks of 0.4 s every 0.1 s.
  const powers = hops
    .slice(3)
    .map((_, k) => ((hops[k] ?? 0) + (hops[k + 1] ?? 0) + (hops[k + 2] ?? 0) + (hops[k + 3] ?? 0)) / 4);
  const mean = (list: readonly number[]) =>
    list.reduce((sum, power) => sum + power, 0) / Math.max(1, list.length);
  const audible = powers.filter((power) => loudnessOfPower(power) > -70);
  const gate = loudnessOfPower(mean(audible)) - 10;
  return loudnessOfPower(mean(audible.filter((power) => loudnessOfPower(power) > gate)));
};

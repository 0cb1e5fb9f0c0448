/** Times of the last frames, in milliseconds of this thread. */
export interface FrameTimes {
  note(milliseconds: number): void;
  /** The time that `share` (0…1) of the frames do not exceed; 0 before the first frame. */
  percentile(share: number): number;
  count(): number;
  clear(): void;
}

/** Keeps the last `size` times in a ring; noting allocates nothing. */
export const createFrameTimes = (size = 600): FrameTimes => {
  const ring = new Float64Array(size);
  let noted = 0;
  return {
    note(milliseconds) {
      ring[noted % size] = milliseconds;
      noted += 1;
    },
    percentile(share) {
      const filled = Math.min(noted, size);
      if (filled === 0) return 0;
      const sorted = ring.slice(0, filled).sort();
      return sorted[Math.min(filled - 1, Math.floor(share * filled))] ?? 0;
    },
    count: () => noted,
    clear() {
      noted = 0;
    },
  };
};

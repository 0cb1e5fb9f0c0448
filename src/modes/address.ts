/** What an address asks of the game. */
export interface Asked {
  /** `?kiosk`: a public machine. */
  readonly kiosk: boolean;
  /** `?cut=`: the cut lives begin in. */
  readonly cut: string | null;
  /** `?still`: every animation frozen at its settled picture. */
  readonly still: boolean;
  /** `?seed=`: fixes what is otherwise random; null without one. */
  readonly seed: number | null;
}

/** What follows `#life=` in an address's fragment, or null. */
export const lifeInFragment = (fragment: string): string | null => {
  const [, text] = /^#life=(.+)$/.exec(fragment) ?? [];
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads an address's query; what is not understood is as if it were not there. */
export const askedIn = (search: string): Asked => {
  const query = new URLSearchParams(search);
  const seed = Number(query.get('seed') ?? Number.NaN);
  return {
    kiosk: query.has('kiosk'),
    cut: query.get('cut'),
    still: query.has('still'),
    seed: Number.isInteger(seed) ? seed : null,
  };
};

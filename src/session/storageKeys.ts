/** Every key under which a story keeps something in the browser; minted here and nowhere else. */
export interface StorageKeys {
  /** Common to all of them. */
  readonly prefix: string;
  /** The two slots that take turns in keeping the life being played. */
  readonly slots: readonly [string, string];
  readonly shelf: string;
  readonly preferences: string;
  /** The endings a lobby has found tonight; the only key a wiped kiosk keeps. */
  readonly lobby: string;
  /** Where damaged texts are put, by number from 1. */
  readonly setAside: (number: number) => string;
}

/** The keys of one story; two stories on one origin never touch each other's. */
export const storageKeysOf = (storyId: string): StorageKeys => {
  const prefix = `${storyId}/`;
  return {
    prefix,
    slots: [`${prefix}life-a`, `${prefix}life-b`],
    shelf: `${prefix}shelf`,
    preferences: `${prefix}preferences`,
    lobby: `${prefix}lobby`,
    setAside: (number) => `${prefix}set-aside-${number}`,
  };
};

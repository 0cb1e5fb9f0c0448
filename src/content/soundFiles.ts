/** A sound codec the game is shipped in. */
export type Codec = 'opus' | 'm4a';

/** Address of a music file (`title-piano`) in a codec. */
export const musicUrl = (file: string, codec: Codec): string =>
  `${import.meta.env.BASE_URL}music/${file}.${codec}`;

/** Address of an ambience or one-shot (`door`) in a codec. */
export const soundUrl = (file: string, codec: Codec): string =>
  `${import.meta.env.BASE_URL}sounds/${file}.${codec}`;

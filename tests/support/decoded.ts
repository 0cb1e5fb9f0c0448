/** Samples a second in these tests. */
export const RATE = 48_000;

/** Both sides of a file, decoded as the browser decodes it. */
export const decoded = async (url: string): Promise<readonly Float32Array[]> => {
  const bytes = await (await fetch(url)).arrayBuffer();
  const buffer = await new OfflineAudioContext(2, 1, RATE).decodeAudioData(bytes);
  const left = buffer.getChannelData(0);
  return [left, buffer.numberOfChannels > 1 ? buffer.getChannelData(1) : left];
};

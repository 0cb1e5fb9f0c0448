import { Howler } from 'howler';
import type { Codec } from '../content/soundFiles';

/** Decoded music by file name; what is not asked for again is thrown away. */
export interface StemShelf {
  /** All files in one codec, or null when any of them cannot be had. */
  load(files: readonly string[]): Promise<ReadonlyMap<string, AudioBuffer> | null>;
  /** Decodes what will soon be played; kept until something else is prepared. */
  prepare(files: readonly string[]): void;
  /** What is there already. */
  get(file: string): AudioBuffer | undefined;
  /** Fetches without decoding, so that the browser has it when it is asked for. */
  prefetch(files: readonly string[]): void;
  /** Keeps only these files, and what is prepared. */
  keep(files: ReadonlySet<string>): void;
}

export interface StemShelfParts {
  readonly context: BaseAudioContext;
  readonly urlOf: (file: string, codec: Codec) => string;
  /** Keeps everything in mono, decoded one after the other: half the memory, and no more than one file's beside it. */
  readonly isMono?: boolean;
}

/** The mean of two channels. */
const monoOf = (context: BaseAudioContext, buffer: AudioBuffer): AudioBuffer => {
  if (buffer.numberOfChannels === 1) return buffer;
  const mono = context.createBuffer(1, buffer.length, buffer.sampleRate);
  const samples = mono.getChannelData(0);
  const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)];
  for (let i = 0; i < samples.length; i++) samples[i] = 0.5 * ((left[i] as number) + (right[i] as number));
  return mono;
};

const fetchBytes = async (url: string): Promise<ArrayBuffer> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
};

/** A shelf that decodes Opus where the browser can, and the fallback where it cannot or a file fails. */
export const createStemShelf = ({ context, urlOf, isMono = false }: StemShelfParts): StemShelf => {
  const shelf = new Map<string, Promise<AudioBuffer>>();
  const ready = new Map<string, AudioBuffer>();
  const fetched = new Set<string>();
  let prepared: ReadonlySet<string> = new Set();
  let codec: Codec = Howler.codecs('opus') ? 'opus' : 'm4a';

  let queue: Promise<unknown> = Promise.resolve();
  const decodedNow = (bytes: Promise<ArrayBuffer>): Promise<AudioBuffer> => {
    if (!isMono) return bytes.then((file) => context.decodeAudioData(file));
    const before = queue.catch(() => undefined);
    const mono = before
      .then(() => bytes)
      .then((file) => context.decodeAudioData(file))
      .then((buffer) => monoOf(context, buffer));
    queue = mono;
    return mono;
  };

  const decoded = (file: string): Promise<AudioBuffer> => {
    const known = shelf.get(file);
    if (known) return known;
    const coming = decodedNow(fetchBytes(urlOf(file, codec)));
    shelf.set(file, coming);
    coming.then(
      (buffer) => {
        if (shelf.get(file) === coming) ready.set(file, buffer);
      },
      () => shelf.delete(file),
    );
    return coming;
  };

  const all = async (files: readonly string[]): Promise<ReadonlyMap<string, AudioBuffer>> => {
    const buffers = await Promise.all(files.map(decoded));
    return new Map(files.map((file, i) => [file, buffers[i] as AudioBuffer]));
  };

  return {
    async load(files) {
      try {
        return await all(files);
      } catch {
        if (codec === 'm4a') return null;
      }
      // One codec across a set of stems: their decoded lengths must agree to the sample.
      codec = 'm4a';
      shelf.clear();
      ready.clear();
      return all(files).catch(() => null);
    },
    prepare(files) {
      prepared = new Set(files);
      for (const file of files) decoded(file).catch(() => undefined);
    },
    get: (file) => ready.get(file),
    prefetch(files) {
      for (const file of files) {
        const url = urlOf(file, codec);
        if (shelf.has(file) || fetched.has(url)) continue;
        fetched.add(url);
        fetchBytes(url).catch(() => fetched.delete(url));
      }
    },
    keep(files) {
      for (const file of [...shelf.keys()])
        if (!files.has(file) && !prepared.has(file)) {
          shelf.delete(file);
          ready.delete(file);
        }
    },
  };
};

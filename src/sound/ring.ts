/** What a piano does when the hands leave and the pedal stays: the last seconds ring on. */
export interface Ring {
  /** What is sent here rings. */
  readonly input: AudioNode;
  /** Lets it be heard, or not, from now within seconds. */
  open(seconds: number): void;
  close(seconds: number): void;
  dispose(): void;
}

/** Seconds until the strings are still. */
const DECAY = 4;
const LEVEL = 1.5;

/** Strings, as noise that loses its highs first; left and right differ. */
const stringsOf = (context: BaseAudioContext): AudioBuffer => {
  const { sampleRate } = context;
  const buffer = context.createBuffer(2, Math.round(sampleRate * DECAY), sampleRate);
  let seed = 7;
  for (let side = 0; side < 2; side++) {
    const channel = buffer.getChannelData(side);
    let low = 0;
    for (let i = 0; i < channel.length; i++) {
      seed = (seed * 16807) % 2147483647;
      const time = i / sampleRate;
      const share = 0.5 * Math.exp(-time / 0.9) + 0.06;
      low += share * ((seed / 2147483647) * 2 - 1 - low);
      channel[i] = low * 10 ** ((-2.6 * time) / DECAY) * Math.min(1, time / 0.015);
    }
  }
  return buffer;
};

/** A ring into an output, closed at first. */
export const createRing = (context: BaseAudioContext, out: AudioNode): Ring => {
  const input = context.createGain();
  const convolver = context.createConvolver();
  convolver.buffer = stringsOf(context);
  const level = context.createGain();
  level.gain.value = 0;
  input.connect(convolver).connect(level).connect(out);
  const move = (to: number, seconds: number) => {
    const { currentTime } = context;
    level.gain.cancelScheduledValues(currentTime);
    level.gain.setTargetAtTime(to, currentTime, seconds / 3);
  };
  return {
    input,
    open: (seconds) => move(LEVEL, seconds),
    close: (seconds) => move(0, seconds),
    dispose() {
      input.disconnect();
      convolver.disconnect();
      level.disconnect();
    },
  };
};

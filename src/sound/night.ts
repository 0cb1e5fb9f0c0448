/** The last thing before the loudspeaker: as it is, or with quiet parts louder and loud parts softer. */
export interface Night {
  readonly input: AudioNode;
  set(isNight: boolean): void;
  dispose(): void;
}

/** Seconds from day to night. */
const SLIDE = 0.08;

/** Found by measuring the score: a lone piano at −32 dB comes up by 8 dB, the whole orchestra at −17 dB goes down by 3. */
const COMPRESSION = { threshold: -38, knee: 12, ratio: 4, attack: 0.004, release: 0.3 } as const;

/** Day, into an output. */
export const createNight = (context: BaseAudioContext, out: AudioNode): Night => {
  const input = context.createGain();
  const day = context.createGain();
  const compressor = new DynamicsCompressorNode(context, COMPRESSION);
  const night = context.createGain();
  night.gain.value = 0;
  input.connect(day).connect(out);
  input.connect(compressor).connect(night).connect(out);
  const slide = ({ gain }: GainNode, to: number) => {
    const { currentTime } = context;
    gain.cancelScheduledValues(currentTime);
    gain.setValueAtTime(gain.value, currentTime);
    gain.linearRampToValueAtTime(to, currentTime + SLIDE);
  };
  let isNightNow = false;
  return {
    input,
    set(isNight) {
      if (isNight === isNightNow) return;
      isNightNow = isNight;
      slide(day, isNight ? 0 : 1);
      slide(night, isNight ? 1 : 0);
    },
    dispose() {
      for (const node of [input, day, compressor, night]) node.disconnect();
    },
  };
};

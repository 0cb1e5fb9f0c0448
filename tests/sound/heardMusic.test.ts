import { expect, test } from 'vitest';
import { type CueSound, soundManifest } from '../../src/content/soundManifest';
import { createHeardMusic } from '../../src/sound/heardMusic';

const cueOf = (beatsPerBar: 3 | 4): CueSound => ({
  ...(soundManifest.cues.overlook as CueSound),
  beatsPerBar,
  bars: [0, 2, 4, 6],
  lead: 0,
  loop: undefined,
});

test.each([3, 4] as const)(
  'music with %i quarter notes in a bar is told with them, by the bar table',
  (beats) => {
    const context = { currentTime: 3 } as BaseAudioContext;
    const heard = createHeardMusic(context, () => null).of({
      id: 'overlook',
      cue: cueOf(beats),
      elapsedAt: (time) => time,
      isOver: () => false,
    });
    expect(heard).toEqual({ cue: 'overlook', beat: 1.5 * beats, beatsPerBar: beats, onsets: [] });
  },
);

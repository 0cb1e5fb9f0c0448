import { chordRhythm, tuneOn } from '../arrangement/chords.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { POP_BASS, POP_DRUMS, POP_HORNS, popTune } from '../composition/popTune.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, FILTERS, STRICT, straightManner } from './cueSheet.ts';
import { colourStem, pianoStem, rhythmStem } from './stems.ts';

/** The stage with lasers: Keith's single, and somewhere in its chorus five notes of somebody else's. */
export function concert(): CueSheet {
  const piece = popTune();
  const frame = frameOf(piece, 43);
  const keys = together(
    tuneOn(frame, 'synthLead', 0, 0.5, [4, 12]),
    chordRhythm(frame, {
      instrument: 'electric',
      channel: 1,
      bars: [
        'X = - x - - x =',
        '- x = - x - x -',
        'X = - x - x - x',
        '- x = - - x = -',
        'X = = x - - x -',
        '- x - x = - x x',
      ],
      weight: 0.36,
      low: 53,
      high: 70,
      straight: true,
    }),
    chordRhythm(frame, {
      instrument: 'funkGuitar',
      channel: 2,
      bars: [
        '- - x - - x x - - - x - - x - x',
        '- x x - - - x - - x x - - - x -',
        '- - x - x - x - - - x - - - x x',
        '- x - - x x - - - x x - x - - -',
        '- - x x - - x - - - - x - x x -',
      ],
      weight: 0.32,
      low: 60,
      high: 76,
      straight: true,
    }),
    chordRhythm(frame, {
      instrument: 'warmPad',
      channel: 3,
      bars: ['x = = = = = = ='],
      weight: 0.3,
      low: 58,
      high: 74,
      straight: true,
    }),
  );
  const rhythm = together(
    writtenLine({
      instrument: 'slapBass',
      channel: 0,
      beatsPerBar: 4,
      weight: 0.62,
      voice: 'bass',
      straight: true,
      hold: 0.8,
      bars: POP_BASS,
    }),
    drums({ kit: 'roomKit', beatsPerBar: 4, weight: 0.92, straight: true, bars: POP_DRUMS }),
  );
  const horn = { beatsPerBar: 4, bars: POP_HORNS, voice: 'fill', straight: true, hold: 0.82 } as const;
  const horns = together(
    writtenLine({ ...horn, instrument: 'trumpetSection', channel: 0, weight: 0.56 }),
    writtenLine({ ...horn, instrument: 'tromboneSection', channel: 1, weight: 0.52, semitones: -12 }),
    tuneOn(frame, 'saxophone', 2, 0.58, [12, 20]),
    tuneOn(frame, 'tenorSaxophone', 3, 0.62, [20, 28]),
  );
  return {
    id: 'concert',
    caption: 'the single, to ten thousand people',
    piece,
    tempo: { ...STRICT, bpm: 116 },
    manner: straightManner(53, (bar) => (bar < 4 ? 0.9 : bar < 12 ? 0.92 : 1.02)),
    form: { kind: 'loop' },
    opens: 'all',
    marks: { verse: 4, chorus: 12, solo: 20 },
    stems: [
      pianoStem(keys, { wet: 0.2, filters: 'highpass=f=90', lufs: -21.5, kbps: 26 }),
      rhythmStem(rhythm, {
        room: 'salon',
        wet: 0.12,
        filters: FILTERS.electricBass,
        lufs: -20,
        kbps: 26,
        channels: 2,
      }),
      colourStem(horns, { wet: 0.25, filters: 'highpass=f=90', kbps: 26 }),
    ],
  };
}

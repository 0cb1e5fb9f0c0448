import { brokenChords, chordRhythm, tuneOn } from '../arrangement/chords.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { withoutSeventh } from '../composition/sidePieces.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, IN_TIME, intimate, RUBATO } from './cueSheet.ts';
import { bandStem, pianoStem } from './stems.ts';

/** A loudspeaker in an expensive ceiling: their song, without its seventh. */
export function muzak(): CueSheet {
  const piece = withoutSeventh();
  const frame = frameOf(piece);
  const tune = together(
    tuneOn(frame, 'flutePlain', 0, 0.5),
    brokenChords(frame, 'nylonGuitar', 1, 0.34, [52, 70]),
    chordRhythm(frame, {
      instrument: 'vibraphone',
      channel: 2,
      bars: ['x = = = = ='],
      weight: 0.3,
      low: 55,
      high: 72,
    }),
  );
  const rhythm = together(
    writtenLine({
      instrument: 'fingeredBass',
      channel: 0,
      beatsPerBar: 3,
      weight: 0.5,
      voice: 'bass',
      straight: true,
      bars: [
        'Eb2 h Bb1 q',
        'G1 h D2 q',
        'D2 h Bb1 q',
        'C2 h G1 q',
        'F1 h C2 q',
        'Ab1 h Eb2 q',
        'Eb2 h C2 q',
        'F1 q Bb1 h',
        'Eb2 h Bb1 q',
        'G1 h D2 q',
        'D2 h Bb1 q',
        'C2 h G1 q',
        'F1 h C2 q',
        'Bb1 h F1 q',
        'Eb2 h Bb1 q',
        'Ab1 h Bb1 q',
      ],
    }),
    drums({
      kit: 'roomKit',
      beatsPerBar: 3,
      weight: 0.6,
      straight: true,
      bars: Array.from({ length: 16 }, (_, i) => (i % 4 === 3 ? 'ky y qy y qy y' : 'ky y qy y y y')),
    }),
  );
  const ceiling = 'highpass=f=260,highpass=f=260,lowpass=f=3800,equalizer=f=1500:t=q:w=1.2:g=4';
  return {
    id: 'muzak',
    caption: 'a ceiling plays their song, without its seventh',
    piece,
    tempo: { ...IN_TIME, bpm: 112, arc4: 0, arc8: 0, lean: 0 },
    manner: { ...intimate(31, () => 0.8), swing: 0.5, lead: 0 },
    form: { kind: 'loop' },
    opens: 'all',
    level: -10,
    finish: ceiling,
    stems: [
      bandStem(tune, { room: 'salon', wet: 0.3, kbps: 24, channels: 1 }),
      { layer: 'rhythm', part: rhythm, room: 'salon', wet: 0.2, lufs: -26, kbps: 18, channels: 1 },
    ],
  };
}

/** The revival house before the curtain: the theme on its organ. */
export function cinemaOrgan(): CueSheet {
  const piece = theReach(['a1', 'a2'], false);
  const frame = frameOf(piece);
  const organ = together(
    tuneOn(frame, 'theatreOrgan', 0, 0.62),
    tuneOn(frame, 'flutePlain', 3, 0.34, [8, 16], 12),
    chordRhythm(frame, {
      instrument: 'drawbar',
      channel: 1,
      bars: ['- - x = x =', '- - x = - -', '- - x = = x', '- - - x x ='],
      weight: 0.34,
      low: 50,
      high: 66,
    }),
    writtenLine({
      instrument: 'churchOrgan',
      channel: 2,
      beatsPerBar: 3,
      weight: 0.5,
      voice: 'bass',
      bars: [...BASSLINES.a1Two, ...BASSLINES.a2Two],
      hold: 0.8,
    }),
  );
  return {
    id: 'cinema-organ',
    caption: 'a cinema organ, before the curtain',
    piece,
    tempo: { ...RUBATO, bpm: 104, arc4: 0.03, arc8: 0.02, lean: 0.02 },
    manner: intimate(37, () => 0.9),
    form: { kind: 'loop' },
    opens: 'all',
    level: -4,
    stems: [
      pianoStem(organ, { room: 'empty', wet: 0.55, filters: 'highpass=f=50,lowpass=f=6500', kbps: 32 }),
    ],
  };
}

import type { Instrument } from '../performance/part.ts';

/** Presets of MuseScore General; the orchestral ones (banks 17…51) take their loudness from controller 2. */
const PRESETS = {
  grand: [0, 0, 112, 64],
  mellowGrand: [8, 0, 112, 64],
  upright: [0, 3, 104, 60],
  tines: [0, 4, 112, 64],
  electric: [0, 5, 106, 60],
  celesta: [0, 8, 110, 76],
  glockenspiel: [0, 9, 84, 80],
  vibraphone: [0, 11, 108, 70],
  nylonGuitar: [0, 24, 108, 50],
  jazzGuitar: [0, 26, 108, 52],
  cleanGuitar: [0, 27, 100, 44],
  funkGuitar: [8, 28, 92, 88],
  harp: [0, 46, 112, 34],
  timpani: [0, 47, 104, 60],
  acousticBass: [0, 32, 118, 60],
  fingeredBass: [0, 33, 114, 62],
  fretlessBass: [0, 35, 114, 62],
  slapBass: [0, 36, 108, 62],
  synthBrass: [0, 62, 92, 64],
  synthLead: [0, 81, 78, 66],
  warmPad: [0, 89, 88, 64],
  theatreOrgan: [8, 17, 104, 58],
  churchOrgan: [0, 19, 96, 64],
  drawbar: [0, 16, 96, 64],
  flute: [17, 73, 96, 58],
  oboe: [17, 68, 88, 62],
  clarinet: [17, 71, 96, 70],
  horns: [17, 60, 106, 50],
  trumpet: [17, 56, 92, 74],
  trombone: [17, 57, 94, 80],
  violins: [21, 49, 108, 40],
  secondViolins: [26, 49, 100, 52],
  violas: [31, 49, 100, 72],
  celli: [41, 49, 104, 84],
  basses: [51, 49, 100, 90],
  soloCello: [17, 42, 104, 70],
  trumpetSection: [0, 56, 100, 74],
  saxophone: [0, 65, 96, 56],
  tenorSaxophone: [0, 66, 98, 52],
  tromboneSection: [0, 57, 100, 82],
  flutePlain: [0, 73, 96, 58],
} as const satisfies Record<string, readonly [bank: number, preset: number, volume: number, pan: number]>;

/** Drum kits live on MIDI channel 9. */
const KITS = {
  brushes: [40, 106, 70],
  jazzKit: [32, 104, 66],
  roomKit: [8, 108, 64],
  orchestraKit: [48, 100, 64],
} as const;

/** An instrument by name. */
export type InstrumentName = keyof typeof PRESETS;

/** The concert grand. */
export const GRAND: InstrumentName = 'grand';

/** A named instrument on a channel. */
export function instrument(name: InstrumentName, channel: number): Instrument {
  const [bank, preset, volume, pan] = PRESETS[name];
  return { channel, bank, preset, volume, pan };
}

/** A drum kit, on channel 9. */
export function kit(name: keyof typeof KITS): Instrument {
  const [preset, volume, pan] = KITS[name];
  return { channel: 9, bank: 0, preset, volume, pan };
}

import { type Piece, pieceOf } from '../theory/notation.ts';

const VERSE = [
  'G4 q. Bb4 e r e D5 e C5 q',
  'Bb4 e G4 e r q r h',
  'G4 q. Bb4 e r e D5 e F5 q',
  'Eb5 q D5 q C5 h',
  'G4 q. Bb4 e r e D5 e C5 q',
  'Bb4 e G4 e r q r h',
  'r e C5 e Eb5 e G5 e Bb5 q. G5 e',
  'F#5 h Eb5 q D5 q',
];

const REST = ['r w', 'r w', 'r w', 'r w'];

const HOOK = [
  'r e Bb4 e D5 e F5 e F5 q. D5 e',
  'r e F5 e F5 e G5 e F5 q D5 q',
  'r e Bb4 e D5 e F5 e A5 q. G5 e',
  'F5 q D5 q F5 h',
  'r e Bb4 e D5 e F5 e F5 q. D5 e',
  'r e G5 e G5 e A5 e Bb5 q A5 q',
  'G5 q. F5 e D5 q F5 q',
  '~F5 h r h',
];

const SOLO = [
  'r e D5 e Eb5 e F5 e G5 e Bb5 e A5 e G5 e',
  'F5 q r e Eb5 e D5 e C5 e Bb4 e C5 e',
  'D5 q. Bb4 e r e A4 e Bb4 e D5 e',
  'F5 e D5 e Bb4 e C5 e D5 q r q',
  'r e G5 e Bb5 e D6 e C6 e Bb5 e G5 e F5 e',
  'G5 q A5 e Bb5 e C6 q. A5 e',
  'Bb5 e A5 e G5 e F5 e D5 e F5 e G5 e Bb5 e',
  'A5 q. G5 e D5 h',
];

const INTRO_CHANGES = ['Gm9', 'Gm9', 'Ebmaj9', 'F9sus'];
const VERSE_CHANGES = ['Gm9', 'Gm9', 'Ebmaj9', 'F9sus', 'Gm9', 'Gm9', 'Cm9', 'D7b9'];
const CHORUS_CHANGES = ['Ebmaj9', 'F9sus', 'Gm9', 'Bbadd9/D', 'Ebmaj9', 'F9sus', 'Gm9', 'Gm9'];

/** Keith's single: intro 4, verse 8, chorus 8, saxophone chorus 8. Everything about it is right but one interval. */
export function popTune(): Piece {
  return pieceOf(
    'Everybody Here',
    4,
    [...REST, ...VERSE, ...HOOK, ...SOLO],
    [...INTRO_CHANGES, ...VERSE_CHANGES, ...CHORUS_CHANGES, ...CHORUS_CHANGES],
  );
}

const G = 'G1 q. G2 e r e F2 e D2 e F2 e';
const G_AGAIN = 'G1 e G1 e r e G2 e r e Bb1 e D2 e F#1 e';
const EB = 'Eb2 q. Eb2 e r e Bb1 e C2 e D2 e';
const F = 'F1 q. F2 e r e C2 e F2 e F#2 e';
const C = 'C2 q. C2 e r e G1 e Bb1 e C2 e';
const D = 'D2 q. D2 e r e A1 e C2 e F#1 e';
const B_OVER_D = 'D2 q. D2 e r e F2 e Bb1 e D2 e';

/** The single's bassline, bar by bar. */
export const POP_BASS: readonly string[] = [
  G,
  G_AGAIN,
  EB,
  F,
  G,
  G_AGAIN,
  EB,
  F,
  G,
  G_AGAIN,
  C,
  D,
  EB,
  F,
  G,
  B_OVER_D,
  EB,
  F,
  G,
  G_AGAIN,
  EB,
  F,
  G,
  B_OVER_D,
  EB,
  F,
  G,
  G_AGAIN,
];

/** Horn riffs: the intro's call, stabs behind the verse, answers to the hook, pads under the solo. */
export const POP_HORNS: readonly string[] = [
  'G4 e Bb4 e r e D5 e r e C5 e Bb4 q',
  'r h r e F4 e G4 q',
  'G4 e Bb4 e r e D5 e r e F5 e D5 q',
  'C5 q. Eb5 e ~Eb5 h',
  'r w',
  'r q r e D5 e C5 e Bb4 e G4 q',
  'r w',
  'r h Eb5 e D5 e C5 q',
  'r w',
  'r q r e D5 e C5 e Bb4 e G4 q',
  'Eb5 h. r q',
  'F#5 e r e F#5 q A5 h',
  'r h. G4 e Bb4 e',
  'C5 q r q r h',
  'r h. D5 e Bb4 e',
  'r h F5 e D5 e Bb4 q',
  'r h. G4 e Bb4 e',
  'C5 q r q r h',
  'Bb4 q. A4 e r q A4 q',
  'r q r e D5 e F5 e D5 e Bb4 q',
  'G4 w',
  'A4 w',
  'Bb4 w',
  'F4 h Bb4 h',
  'G4 w',
  'C5 w',
  'D5 e r e D5 e r e r e D5 e r q',
  'r q r e D5 e F5 e D5 e Bb4 q',
];

const GROOVE = 'kh h sh h kh kh sh h';
const GROOVE_OPEN = 'kh h sh kh h kh sh o';
const CHORUS_GROOVE = 'kr r sr r kr kr sr ry';
const FILL = 'kh h sh s f f g Sg';

/** The single's drums: eight eighths a bar. */
export const POP_DRUMS: readonly string[] = [
  'khc h h h kh h h h',
  'kh h h h kh h h o',
  'kh h sh h kh kh sh h',
  FILL,
  GROOVE,
  GROOVE_OPEN,
  GROOVE,
  GROOVE,
  GROOVE,
  GROOVE_OPEN,
  GROOVE,
  FILL,
  'kcr r sr r kr kr sr ry',
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  FILL,
  'kcr r sr r kr kr sr ry',
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  CHORUS_GROOVE,
  GROOVE_OPEN,
  'kh s sh s f f g Sg',
];

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
  'r e F5 e F5 e G5 e Bb5 q F5 q',
  'r e Bb4 e D5 e F5 e A5 q. G5 e',
  'F5 q D5 q F5 h',
  'r e Bb4 e D5 e F5 e F5 q. D5 e',
  'r e G5 e G5 e A5 e Bb5 q A5 q',
  'G5 q. F5 e D5 q F5 q',
  '~F5 h r h',
];

const SOLO = [
  'r e D5 e Eb5 e F5 e G5 e Bb5 e A5 e G5 e',
  'F5 q r e Eb5 e D5 e C5 e A4 e C5 e',
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

/** The single's bassline, bar by bar: two bars that ask, two that answer, and a run into every new section. */
export const POP_BASS: readonly string[] = [
  'G1 q. G2 e r e F2 e D2 e F2 e',
  'G1 q r e G2 e r e F2 e D2 q',
  'Eb2 q. Eb2 e r e Bb1 e C2 e D2 e',
  'F1 q. F2 e r e C2 e F2 e F#2 e',
  'G1 q. G2 e r q D2 e F2 e',
  'G1 e G1 e r e G2 e r e Bb1 e D2 q',
  'Eb2 q. Eb2 e r e Bb1 e Eb2 q',
  'F1 q. F2 e r e C2 e A1 e F1 e',
  'G1 q. G2 e F2 e D2 e r q',
  'G1 e G1 e r e Bb1 e r e D2 e F2 e F#2 e',
  'C2 q. C2 e r e G1 e Bb1 e C2 e',
  'D2 q D2 e D2 e A1 e C2 e D2 e D2 e',
  'Eb2 q. Eb2 e r e Eb2 e Bb1 e Eb2 e',
  'F1 q. F2 e r e F2 e C2 e F#1 e',
  'G1 q. G2 e r e D2 e F2 e G2 e',
  'D2 q. D2 e r e F2 e Bb1 e D2 e',
  'Eb2 q. Eb2 e Bb2 e G2 e Eb2 q',
  'F1 e F2 e r e F2 e r e C2 e F2 e F#2 e',
  'G1 q. G2 e r e Bb1 e D2 e F2 e',
  'G1 e r e G2 e r e F2 e D2 e Bb1 e D2 e',
  'Eb2 q r e Eb2 e r e Bb1 e C2 e D2 e',
  'F1 q. F2 e A1 e C2 e F2 q',
  'G1 q r e G2 e r e F2 e D2 e Bb1 e',
  'D2 q. D2 e Bb1 e C2 e D2 e D#2 e',
  'Eb2 q. G2 e r e Bb2 e G2 e Eb2 e',
  'F2 q. F1 e r e A1 e C2 e F#1 e',
  'G1 e G2 e r e G1 e r e G2 e F2 e D2 e',
  'G1 q r q r e Bb1 e D2 e F#1 e',
];

/** Horn riffs: the call, stabs behind the verse, answers to the hook; under the solo they wait, then take the hook itself. */
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
  'r q D5 e r e D5 e F5 e D5 q',
  'Eb5 h. r q',
  'F#5 e r e F#5 q A5 h',
  'r h. G4 e Bb4 e',
  'C5 q r q r e A4 e C5 e r e',
  'r h. D5 e Bb4 e',
  'r h F5 e D5 e Bb4 q',
  'r h. G4 e Bb4 e',
  'C5 e r e C5 e r e Eb5 q C5 q',
  'Bb4 q. A4 e r q A4 q',
  'r q r e D5 e F5 e D5 e Bb4 q',
  'r w',
  'A4 q r q r h',
  'r w',
  'r h Bb4 e C5 e D5 q',
  'r e Bb4 e D5 e F5 e F5 q. D5 e',
  'r e F5 e F5 e G5 e Bb5 q F5 q',
  'D5 e r e D5 e r e r e D5 e r q',
  'r q r e D5 e F5 e D5 e Bb4 q',
];

/** The single's drums, eight eighths a bar: k kick, s snare, u ghosted snare, h/o hi-hat, r ride, c crash, y shaker, f/g toms. */
export const POP_DRUMS: readonly string[] = [
  'khc h h h kh h h h',
  'kh h h h kh h uh o',
  'kh h sh h kh kh sh h',
  'kh h sh s f f g Sg',
  'khc h sh h h kh sh h',
  'kh h sh kh uh kh sh o',
  'kh h sh h kh kh sh uh',
  'kh uh sh kh h k sh o',
  'kh h sh h h kh sh h',
  'kh kh sh uh h kh sh h',
  'kh h sh h kh kh sh o',
  'k h sh s f Sf g Sg',
  'kcr r sr r kr kr sr ry',
  'kr r sr kr r kr sr ry',
  'kr r sr r kr ur sr ry',
  'kr kr sr r r kr sr osr',
  'kcr r sr r kr kr sr ry',
  'kr r sr kr ur kr sr ry',
  'kr r sr r kr kr sr us',
  'k k s us f f Sg g',
  'kch h sh h uh kh sh h',
  'kh h sh kh h kh sh o',
  'kh uh sh h kh h sh uh',
  'kh h sh kh h s us s',
  'kcr r sr r kr kr sr ry',
  'kr r sr kr r kr sr ry',
  'kcr - sr - kr ks r ks',
  'kh s us s f Sf g Sg',
];

import { type Piece, pieceOf } from '../theory/notation.ts';

/** Number one on the list: a holiday tune of our own, dull on purpose; four square phrases that say the same thing. */
export function holiday(): Piece {
  return pieceOf(
    'Number One on the List',
    4,
    [
      'C5 q C5 e D5 e C5 q A4 q',
      'Bb4 q D5 q C5 h',
      'A4 q A4 e Bb4 e C5 q F4 q',
      'G4 q Bb4 q A4 h',
      'C5 q C5 e D5 e C5 q A4 q',
      'Bb4 q D5 q F5 q D5 q',
      'C5 q A4 q G4 q E4 q',
      'F4 h. r q',
      'F5 q E5 q D5 h',
      'D5 q C5 q Bb4 h',
      'Bb4 q A4 q G4 q A4 q',
      'G4 q A4 q C5 h',
      'F5 q E5 q D5 h',
      'D5 q C5 q Bb4 q G4 q',
      'A4 q F4 q G4 q E4 q',
      'F4 h. r q',
    ],
    [
      'F@2 Dm@2',
      'Gm@2 C7@2',
      'F@2 Dm@2',
      'Gm@2 F@2',
      'F@2 Dm@2',
      'Gm@2 Bb@2',
      'F@2 C7@2',
      'F@2 C7@2',
      'Bb@2 Gm@2',
      'Gm@2 Bb@2',
      'Gm@2 F@2',
      'C7',
      'Bb@2 Gm@2',
      'Gm@2 C7@2',
      'F@2 C7@2',
      'F',
    ],
  );
}

import type { Diagnostic } from '../story/diagnostics';
import type { LineId } from '../story/story';
import { allBeats } from '../story/structure';
import { textOf } from '../story/tableau';
import { diagnosticAt, type Subject } from './subject';

const LINE_LENGTH = 42;
const MOST_LINES = 2;
const OPTION_WORDS = 8;
const VIGNETTE_WORDS = 12;

/** Whether a text fits two lines of 42 characters when broken between words (the measure of film subtitles). */
export const fitsCaption = (text: string): boolean => {
  let lines = 1;
  let length = 0;
  for (const word of text.split(' ')) {
    if (word.length > LINE_LENGTH) return false;
    if (length > 0 && length + 1 + word.length > LINE_LENGTH) {
      lines += 1;
      length = word.length;
    } else length += (length > 0 ? 1 : 0) + word.length;
  }
  return lines <= MOST_LINES;
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Captions, options and vignettes that are longer than they may be, and silences that are written out. */
export const languageProblems = (subject: Subject): readonly Diagnostic[] => {
  const { story } = subject;
  const problems: Diagnostic[] = [];
  const check = (id: LineId | undefined, code: 'long-line' | 'long-option' | 'long-vignette'): void => {
    if (id === undefined) return;
    const text = textOf(story, id);
    const isLong = {
      'long-line': !fitsCaption(text),
      'long-option': wordsIn(text) > OPTION_WORDS,
      'long-vignette': wordsIn(text) > VIGNETTE_WORDS,
    }[code];
    if (isLong) problems.push(diagnosticAt(subject, id, code, `"${text}" is too long.`));
    if (/…|\.\.\./.test(text))
      problems.push(diagnosticAt(subject, id, 'no-silence-in-words', `"${text}" writes a silence.`));
  };
  for (const beat of [...story.scenes.values()].flatMap((scene) => allBeats(scene.beats))) {
    if (beat.kind === 'line') check(beat.text, 'long-line');
    if (beat.kind !== 'choose') continue;
    check(beat.ask, 'long-line');
    for (const option of beat.options) check(option.text, 'long-option');
  }
  for (const { caption } of story.montage) check(caption ?? undefined, 'long-vignette');
  return problems;
};

import type { Notice } from '../../session/sessionState';
import type { Diagnostic } from '../../story/diagnostics';
import type { Problem } from './ProblemPage';

/** What is wrong with a story, for the page that stands in its place. */
export const storyProblemOf = (diagnostics: readonly Diagnostic[]): Problem => ({
  title: 'This story cannot be told yet',
  lead:
    diagnostics.length === 1
      ? 'One thing in its files is in the way:'
      : `${diagnostics.length} things in its files are in the way:`,
  lines: diagnostics.map(({ code, file, line, column, what, remedy }) => ({
    where: `${file}:${line}:${column}`,
    code,
    what,
    remedy,
  })),
});

/** Told where the browser cannot draw the picture; the story plays on in words. */
export const noPicture: Notice = {
  what: 'This browser cannot draw the picture: it has no WebGL, or it is switched off.',
  remedy: 'The story goes on in words. “Describe the picture” in the settings says what would be seen.',
};

import type { Diagnostic } from '../../story/diagnostics';
import type { Problem } from './ProblemPage';

/** What is wrong with a story's files, for whoever writes them. */
export const problemOf = (diagnostics: readonly Diagnostic[]): Problem => ({
  title: 'The story cannot be told yet',
  lead: 'Something in its files is not right. Nothing you have played is lost.',
  lines: diagnostics.map(({ file, line, column, code, what, remedy }) => ({
    where: `${file}:${line}:${column}`,
    code,
    what,
    remedy,
  })),
});

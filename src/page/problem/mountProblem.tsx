import { render } from 'preact';
import type { Diagnostic } from '../../story/diagnostics';
import { ProblemPage } from './ProblemPage';
import { problemOf } from './problemOf';
import '../styles/page.css';

/** Shows what is wrong with the story's files, in `root`, instead of a blank screen. */
export const mountProblem = (root: HTMLElement, diagnostics: readonly Diagnostic[]): void => {
  document.documentElement.dataset.screen = 'problem';
  render(<ProblemPage problem={problemOf(diagnostics)} />, root);
};

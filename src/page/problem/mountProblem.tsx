import { render } from 'preact';
import { type Problem, ProblemPage } from './ProblemPage';
import '../styles/page.css';

/** Shows why the game cannot start, in `root`, instead of a blank screen. */
export const mountProblem = (root: HTMLElement, problem: Problem): void => {
  document.documentElement.dataset.screen = 'problem';
  render(<ProblemPage problem={problem} />, root);
};

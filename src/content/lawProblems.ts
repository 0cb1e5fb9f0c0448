import { cosmeticOptions } from '../story/cosmetic';
import type { Diagnostic } from '../story/diagnostics';
import { type Exploration, exploreWithShelf } from '../story/explore';
import { languageProblems } from './languageProblems';
import type { Subject } from './subject';
import { diagnosticAt } from './subject';

/** Endings no life reaches, and endings that keep love, name and room at once: over every life of every cut. */
export const endingProblems = (
  subject: Subject,
  explorations: readonly Exploration[],
): readonly Diagnostic[] => {
  const outcomes = explorations.flatMap((exploration) => exploration.outcomes);
  return [...subject.story.endings.keys()].flatMap((ending): Diagnostic[] => {
    const own = outcomes.filter((outcome) => outcome.ending === ending);
    const at = `endings/${ending}`;
    if (own.length === 0) {
      return [diagnosticAt(subject, at, 'unreachable-ending', `No life comes to "${ending}".`)];
    }
    return own.some((outcome) => outcome.keeps.length === 3)
      ? [diagnosticAt(subject, at, 'keeps-everything', `A life that ends in "${ending}" keeps all three.`)]
      : [];
  });
};

/** Turns that some life would meet twice. */
export const repeatProblems = (
  subject: Subject,
  explorations: readonly Exploration[],
): readonly Diagnostic[] =>
  [...new Set(explorations.flatMap((exploration) => [...exploration.metTwice]))].map((turn) =>
    diagnosticAt(subject, `turn:${turn}`, 'turn-offered-twice', `Some life meets "${turn}" twice.`),
  );

/** Options that change nothing later (law 3). */
export const cosmeticProblems = (subject: Subject): readonly Diagnostic[] =>
  cosmeticOptions(subject.story).map(({ turn, options, lacks, life }) => {
    const road = life.picks.map((pick) => `${pick.turn}: ${pick.option}`).join(', ');
    const lack = lacks === 'line' ? 'no later line' : 'no later picture or sound';
    const what = `"${options.join('" and "')}" of "${turn}" differ in ${lack} (${life.cut} cut; ${road}).`;
    return diagnosticAt(subject, `turn:${turn}`, 'cosmetic-option', what);
  });

/** What breaks the laws of a story in some reachable life, or the measures of its language. */
export const lawProblems = (subject: Subject): readonly Diagnostic[] => {
  const explorations = subject.story.cuts.map((cut) => exploreWithShelf(subject.story, cut));
  const roads = [...repeatProblems(subject, explorations), ...endingProblems(subject, explorations)];
  return [...roads, ...cosmeticProblems(subject), ...languageProblems(subject)];
};

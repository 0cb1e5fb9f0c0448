/** One thing that is wrong, in a good compiler's words. */
interface ProblemLine {
  /** `file:line:column`, where there is one. */
  readonly where: string | null;
  /** The kind of problem, as the catalogue of diagnostics names it. */
  readonly code: string | null;
  readonly what: string;
  readonly remedy: string | null;
}

/** Why the game cannot start, and what to do. */
export interface Problem {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly ProblemLine[];
}

/** The page shown instead of the game. */
export const ProblemPage = ({ problem }: { readonly problem: Problem }) => (
  <main class="problem" data-part="problem">
    <h1>{problem.title}</h1>
    <p>{problem.lead}</p>
    <ol>
      {problem.lines.map((line) => (
        <li key={`${line.where}${line.what}`}>
          <p class="problem-where">
            {line.where !== null && <code>{line.where}</code>}
            {line.code !== null && <strong>{line.code}</strong>}
          </p>
          <p>{line.what}</p>
          {line.remedy !== null && <p class="quiet">{line.remedy}</p>}
        </li>
      ))}
    </ol>
  </main>
);

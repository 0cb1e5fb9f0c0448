import type * as v from 'valibot';
import { CATALOGUE, type Diagnostic, type DiagnosticCode, type Location, nearestOf } from './diagnostics';
import { KEYS } from './schema';

export type Path = readonly (string | number)[];

/** A parsed file of a story folder, and where each part of it stands. */
export interface StoryFile {
  /** As shown in messages: `scenes/offer.yaml`. */
  readonly path: string;
  readonly data: unknown;
  /** The place of the value at a path in the data; of the nearest part that exists if there is none. */
  locate(path: Path): Omit<Location, 'file'>;
}

/** Collects what is wrong, each with its place. */
export interface Reporter {
  readonly diagnostics: Diagnostic[];
  report(file: StoryFile, path: Path, code: DiagnosticCode, what: string): void;
  /** Reports every issue of a failed validation. */
  reportIssues(file: StoryFile, path: Path, issues: readonly v.BaseIssue<unknown>[]): void;
}

const keysOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

export const createReporter = (): Reporter => {
  const diagnostics: Diagnostic[] = [];
  const report: Reporter['report'] = (file, path, code, what) => {
    diagnostics.push({ code, file: file.path, ...file.locate(path), what, remedy: CATALOGUE[code] });
  };
  const reportIssues: Reporter['reportIssues'] = (file, path, issues) => {
    for (const issue of issues) {
      const deeper = issue.issues?.find((inner) => inner.path !== undefined && inner.type !== 'literal');
      if (deeper !== undefined && issue.type === 'union') {
        reportIssues(file, [...path, ...keysOf(issue)], [deeper]);
        continue;
      }
      const at = [...path, ...keysOf(issue)];
      const last = at.at(-1) ?? file.path;
      if (issue.type === 'strict_object' && issue.expected === 'never') {
        report(file, at, 'unknown-key', `"${last}" means nothing here.${nearestOf(String(last), KEYS)}`);
      } else if (issue.received === 'undefined') {
        report(file, at.slice(0, -1), 'wrong-shape', `"${last}" is missing.`);
      } else {
        report(file, at, 'wrong-shape', `"${last}": ${issue.message}.`);
      }
    }
  };
  return { diagnostics, report, reportIssues };
};

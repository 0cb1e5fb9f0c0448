import { CATALOGUE, type Diagnostic, type DiagnosticCode, type Location } from '../story/diagnostics';
import type { Story } from '../story/story';

/** A story and where each part of it stands: what the laws are asked of. */
export interface Subject {
  readonly story: Story;
  readonly places: ReadonlyMap<string, Location>;
}

/** A diagnostic at the place of a beat, text, scene, turn (`turn:ID`) or ending (`endings/ID`). */
export const diagnosticAt = (
  subject: Subject,
  id: string,
  code: DiagnosticCode,
  what: string,
): Diagnostic => {
  const at = subject.places.get(id) ?? { file: 'story', line: 1, column: 1 };
  return { ...at, code, what, remedy: CATALOGUE[code] };
};

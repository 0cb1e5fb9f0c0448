import { type Diagnostic, nearestOf } from '../story/diagnostics';
import type { Patch, Picture, Role } from '../story/story';
import { allBeats } from '../story/structure';
import { diagnosticAt, type Subject } from './subject';

/** The names of everything a scene can ask for, by where it is made. */
export interface AssetNames {
  /** Marks, cameras and lights of every painted set. */
  readonly sets: Readonly<
    Record<
      string,
      {
        readonly marks: readonly string[];
        readonly cameras: readonly string[];
        readonly lights: readonly string[];
      }
    >
  >;
  readonly cast: readonly string[];
  readonly poses: readonly string[];
  readonly costumes: readonly string[];
  readonly props: readonly string[];
  readonly cues: readonly string[];
  readonly ambiences: readonly string[];
  readonly strikes: readonly string[];
}

type Asked = Partial<Omit<Picture, 'cast'>> & {
  readonly cast?: Readonly<Record<string, Partial<Role> | null>>;
};

/** Names that scenes ask for and nobody has made: each with the line that asks. */
export const assetProblems = (subject: Subject, names: AssetNames): readonly Diagnostic[] => {
  const { story } = subject;
  const problems: Diagnostic[] = [];

  const check = (at: string, kind: string, name: string | undefined, known: readonly string[]): void => {
    if (name === undefined || known.includes(name)) return;
    const what = `"${name}" is no ${kind}.${nearestOf(name, known)}`;
    problems.push(diagnosticAt(subject, at, 'unknown-asset', what));
  };

  /** Checks what a picture or a change of it names; cameras, lights and marks against the sets it may be seen in. */
  const checkPicture = (at: string, asked: Asked | Patch, sets: readonly string[]): void => {
    check(at, 'set', asked.set, Object.keys(names.sets));
    const painted = sets.flatMap((set) => names.sets[set] ?? []);
    const where = sets.map((set) => `"${set}"`).join(' or ');
    if (painted.length > 0) {
      const cameras = painted.flatMap((set) => set.cameras);
      check(at, `camera of ${where}`, asked.camera, cameras);
      const lights = painted.flatMap((set) => set.lights);
      check(at, `light of ${where}`, asked.light, lights);
    }
    for (const [member, role] of Object.entries(asked.cast ?? {})) {
      check(at, 'member of the cast', member, names.cast);
      if (role === null) continue;
      check(at, 'pose', role.pose, names.poses);
      check(at, 'costume', role.costume, names.costumes);
      check(at, 'prop', role.hold, names.props);
      const marks = painted.flatMap((set) => set.marks);
      if (painted.length > 0) check(at, `mark of ${where}`, role.at, marks);
    }
    check(at, 'music cue', asked.music?.cue, names.cues);
    for (const ambience of asked.ambience ?? []) check(at, 'ambience', ambience, names.ambiences);
  };

  for (const scene of story.scenes.values()) {
    const beats = allBeats(scene.beats);
    const changes = beats.flatMap((beat) => (beat.kind === 'direct' ? (beat.change.set ?? []) : []));
    const sets = [...new Set([scene.opens.set, ...changes])];
    checkPicture(`${scene.id}/opens`, scene.opens, [scene.opens.set]);
    for (const beat of beats) {
      if (beat.kind === 'direct') {
        checkPicture(beat.id, beat.change, beat.change.set === undefined ? sets : [beat.change.set]);
      }
      if (beat.kind === 'strike') check(beat.id, 'one-shot', beat.cue, names.strikes);
    }
  }
  for (const vignette of story.montage) {
    checkPicture(`montage/${vignette.id}`, vignette.picture, [vignette.picture.set]);
  }
  for (const ending of story.endings.values())
    check(`endings/${ending.id}`, 'music cue', ending.coda, names.cues);
  return problems;
};

import type { DiagnosticCode } from './diagnostics';
import type { Beat, Scene, SceneId, Story, TurnId } from './story';

/** Something wrong with how the parts of a story hang together; `id` tells where (see `Reading.places`). */
export interface Problem {
  readonly id: string;
  readonly code: DiagnosticCode;
  readonly what: string;
}

/** Every beat of a list, those inside branches too, in reading order. */
export const allBeats = (beats: readonly Beat[]): readonly Beat[] =>
  beats.flatMap((beat) =>
    beat.kind === 'branch' ? [beat, ...beat.arms.flatMap((arm) => allBeats(arm.beats))] : [beat],
  );

const alwaysEnds = (beats: readonly Beat[]): boolean =>
  beats.some(
    (beat) =>
      beat.when === undefined &&
      (beat.kind === 'end' || (beat.kind === 'branch' && beat.arms.every((arm) => alwaysEnds(arm.beats)))),
  );

/** Scenes in an order in which every scene stands before those it leads to, or null if there is a cycle. */
export const sceneOrder = (story: Story): readonly SceneId[] | null => {
  const order: SceneId[] = [];
  const state = new Map<SceneId, 'open' | 'done'>();
  const visit = (id: SceneId): boolean => {
    if (state.get(id) === 'done') return true;
    if (state.get(id) === 'open') return false;
    state.set(id, 'open');
    const isAcyclic = (story.scenes.get(id)?.next ?? []).every((way) => visit(way.scene));
    state.set(id, 'done');
    order.unshift(id);
    return isAcyclic;
  };
  return visit(story.start) ? order : null;
};

const sceneProblems = (scene: Scene): Problem[] => {
  const problems: Problem[] = [];
  const hasWay = scene.next.at(-1) !== undefined && scene.next.at(-1)?.when === undefined;
  if (!hasWay && !alwaysEnds(scene.beats)) {
    problems.push({
      id: scene.id,
      code: 'dead-end',
      what: `Some lives come to the end of "${scene.id}" and stop.`,
    });
  }
  return problems;
};

/** What is wrong with the graph of a story whose files are each well-formed. */
export const structureProblems = (story: Story): readonly Problem[] => {
  const order = sceneOrder(story);
  if (order === null) {
    return [{ id: story.start, code: 'scene-cycle', what: 'Some scene leads back to itself.' }];
  }
  const problems = [...story.scenes.values()].flatMap(sceneProblems);
  for (const id of story.scenes.keys()) {
    if (!order.includes(id)) {
      problems.push({ id, code: 'unreachable-scene', what: `No scene leads to "${id}".` });
    }
  }
  const offered = new Set<TurnId>();
  for (const scene of story.scenes.values()) {
    for (const beat of allBeats(scene.beats)) {
      if ((beat.kind === 'choose' || beat.kind === 'hold') && beat.turn !== undefined) offered.add(beat.turn);
    }
  }
  for (const turn of story.turns.keys()) {
    if (!offered.has(turn)) {
      problems.push({ id: `turn:${turn}`, code: 'turn-never-offered', what: `"${turn}" is never offered.` });
    }
  }
  return problems;
};

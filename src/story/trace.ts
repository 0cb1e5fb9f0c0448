import { dreamOf, isMet, type Known } from './conditions';
import type { Life } from './life';
import { patched } from './picture';
import type {
  Beat,
  BeatId,
  Dream,
  EndingId,
  OptionId,
  Picture,
  Scene,
  SceneId,
  Story,
  TurnId,
} from './story';

/** Beats at which a life can rest; the others happen on the way. */
export type RestingBeat = Extract<Beat, { kind: 'line' | 'rest' | 'choose' | 'make' | 'hold' | 'end' }>;

/** One resting place of a life, with what can be seen there. */
export interface Step {
  readonly beat: RestingBeat;
  readonly scene: Scene;
  readonly picture: Picture;
  /** One-shots on the way here from the step before. */
  readonly strikes: readonly string[];
  /** Turns met before this step; a step that chooses is not counted. */
  readonly picked: number;
  /** How far from what happened the life is before this step. */
  readonly dream: Dream;
}

/** Where a walk stands: enough to go on from there. */
interface Cursor {
  readonly scene: Scene;
  readonly picture: Picture;
  readonly stack: readonly { readonly beats: readonly Beat[]; readonly at: number }[];
}

/** The whole road of a life, up to what it waits for or its end. */
export interface Trace {
  readonly steps: readonly Step[];
  readonly known: Known;
  readonly ending: EndingId | null;
  readonly waiting: Cursor | null;
}

const NO_STRIKES: readonly string[] = [];

const opening = (scene: Scene): Cursor => ({
  scene,
  picture: scene.opens,
  stack: [{ beats: scene.beats, at: 0 }],
});

const sceneOf = (story: Story, id: SceneId): Scene => {
  const scene = story.scenes.get(id);
  if (scene === undefined) throw new RangeError(`The story has no scene "${id}".`);
  return scene;
};

/** What a resting beat still needs from the player, given what the life holds; null when it can be passed. */
const isAnswered = (beat: RestingBeat, life: Life, picks: ReadonlyMap<TurnId, OptionId>): boolean => {
  switch (beat.kind) {
    case 'choose':
      return picks.has(beat.turn);
    case 'hold':
      return beat.turn === undefined || picks.has(beat.turn);
    case 'make':
      return life.made[beat.thing] !== undefined;
    case 'end':
      return false;
    default:
      return true;
  }
};

/** Walks on from a cursor until the life must decide something or ends. */
const walk = (
  story: Story,
  life: Life,
  from: Cursor,
  before: readonly Step[],
  met: ReadonlyMap<TurnId, OptionId>,
): Trace => {
  const decided = new Map(life.picks.map((pick) => [pick.turn, pick.option]));
  const picks = new Map(met);
  const known: Known = { cut: life.cut, shelf: life.shelf, picks };
  const steps = before.slice();
  let { scene, picture } = from;
  let stack = from.stack.map((level) => ({ ...level }));
  let strikes: string[] | null = null;
  let dream = dreamOf(story, known);

  for (;;) {
    const level = stack.at(-1);
    if (level === undefined) {
      const next = scene.next.find((way) => isMet(story, way.when, known));
      if (next === undefined) throw new RangeError(`Scene "${scene.id}" ends without a next scene.`);
      scene = sceneOf(story, next.scene);
      picture = scene.opens;
      stack = [{ beats: scene.beats, at: 0 }];
      continue;
    }
    const beat = level.beats[level.at];
    if (beat === undefined) {
      stack.pop();
      continue;
    }
    level.at += 1;
    if (!isMet(story, beat.when, known)) continue;
    switch (beat.kind) {
      case 'direct':
        picture = patched(picture, beat.change);
        continue;
      case 'strike':
        strikes = [...(strikes ?? []), beat.cue];
        continue;
      case 'branch': {
        const arm = beat.arms.find((candidate) => isMet(story, candidate.when, known));
        if (arm !== undefined) stack.push({ beats: arm.beats, at: 0 });
        continue;
      }
    }
    steps.push({ beat, scene, picture, strikes: strikes ?? NO_STRIKES, picked: picks.size, dream });
    strikes = null;
    if (beat.kind === 'end') return { steps, known, ending: beat.ending, waiting: null };
    if (beat.kind === 'choose' || (beat.kind === 'hold' && beat.turn !== undefined)) {
      const option = decided.get(beat.turn as TurnId);
      if (option !== undefined) {
        picks.set(beat.turn as TurnId, option);
        dream = dreamOf(story, known);
      }
    }
    if (!isAnswered(beat, life, picks))
      return { steps, known, ending: null, waiting: { scene, picture, stack } };
  }
};

const traces = new WeakMap<Story, WeakMap<Life, Trace>>();

const tracesOf = (story: Story): WeakMap<Life, Trace> => {
  let known = traces.get(story);
  if (known === undefined) {
    known = new WeakMap();
    traces.set(story, known);
  }
  return known;
};

/** The road of a life; remembered per life object, since lives never change. */
export const traceOf = (story: Story, life: Life): Trace => {
  const memory = tracesOf(story);
  let trace = memory.get(life);
  if (trace === undefined) {
    trace = walk(story, life, opening(sceneOf(story, story.start)), [], new Map());
    memory.set(life, trace);
  }
  return trace;
};

/** Goes on from where an earlier life waited, now that it is answered: the same trace as from the start, for less. */
export const extendTrace = (story: Story, earlier: Life, life: Life): Trace => {
  const before = traceOf(story, earlier);
  const last = before.steps.at(-1);
  if (before.waiting === null || last === undefined) return traceOf(story, life);
  const picks = new Map(before.known.picks);
  const { beat } = last;
  if (beat.kind === 'choose' || beat.kind === 'hold') {
    const pick = life.picks.find((candidate) => candidate.turn === beat.turn);
    if (pick === undefined) return traceOf(story, life);
    picks.set(pick.turn, pick.option);
  }
  const trace = walk(story, life, before.waiting, before.steps, picks);
  tracesOf(story).set(life, trace);
  return trace;
};

const indices = new WeakMap<Trace, ReadonlyMap<BeatId, number>>();

/** Which step of a trace rests at a beat; undefined where its life does not pass it. */
export const stepIndexOf = (trace: Trace, beat: BeatId): number | undefined => {
  let known = indices.get(trace);
  if (known === undefined) {
    known = new Map(trace.steps.map((step, index) => [step.beat.id, index]));
    indices.set(trace, known);
  }
  return known.get(beat);
};

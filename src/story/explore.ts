import { turnsIn } from './conditions';
import { keptWith } from './ending';
import type { Life, Made, Pick, Place } from './life';
import { begin, choose, make, optionsAt, rewind, turnAt } from './play';
import type { Beat, Ending, EndingId, Keep, SceneId, Story, TurnId } from './story';
import { allBeats } from './structure';
import { type Trace, traceOf } from './trace';

/** Stands in for what a player makes: no road depends on what is drawn or played. */
const ANYTHING: Made = { phrase: [{ key: 0, at: 0 }], sign: [[[0.5, 0.5]]] };

/** One way a life can end: the ending and what it keeps. */
export interface Outcome {
  readonly ending: EndingId;
  readonly keeps: readonly Keep[];
  /** The fewest turns, from here, that must go otherwise than they happened. */
  readonly turns: number;
  /** Chance of coming here when every option is as likely as the others. */
  readonly odds: number;
  /** The picks of a shortest way. */
  readonly picks: readonly Pick[];
}

export interface Exploration {
  readonly cut: string;
  /** Different states a life can be in at a turn, merged where nothing later can differ. */
  readonly states: number;
  readonly outcomes: readonly Outcome[];
  /** Turns that some life meets more than once. */
  readonly metTwice: ReadonlySet<TurnId>;
}

const isSteering = (beat: Beat): boolean =>
  beat.kind === 'choose' || beat.kind === 'hold' || beat.kind === 'end' || beat.kind === 'make';

/** The turns that decide where this list of beats leads (not merely what it says or shows). */
const steeringIn = (story: Story, beats: readonly Beat[]): readonly TurnId[] =>
  beats.flatMap((beat): readonly TurnId[] => {
    if (beat.kind === 'branch') {
      if (!allBeats([beat]).some(isSteering)) return [];
      return [
        ...turnsIn(story, beat.when),
        ...beat.arms.flatMap((arm) => [...turnsIn(story, arm.when), ...steeringIn(story, arm.beats)]),
      ];
    }
    if (!isSteering(beat)) return [];
    const inside =
      beat.kind === 'choose'
        ? beat.options.flatMap((option) => turnsIn(story, option.when))
        : beat.kind === 'end'
          ? (story.endings.get(beat.ending)?.keeps ?? []).flatMap((kept) => turnsIn(story, kept.when))
          : [];
    return [...turnsIn(story, beat.when), ...inside];
  });

/** For every scene, the turns that still steer a life from there on. */
export const steeringTurns = (story: Story): ReadonlyMap<SceneId, ReadonlySet<TurnId>> => {
  const steering = new Map<SceneId, Set<TurnId>>();
  const visit = (id: SceneId): Set<TurnId> => {
    const known = steering.get(id);
    if (known !== undefined) return known;
    const turns = new Set<TurnId>();
    steering.set(id, turns);
    const scene = story.scenes.get(id);
    if (scene === undefined) return turns;
    for (const turn of steeringIn(story, scene.beats)) turns.add(turn);
    for (const way of scene.next) {
      for (const turn of turnsIn(story, way.when)) turns.add(turn);
      for (const turn of visit(way.scene)) turns.add(turn);
    }
    return turns;
  };
  visit(story.start);
  return steering;
};

/** A place at the furthest point of its life, with everything made that is asked for on the way. */
export const furthest = (story: Story, from: Place): Place => {
  let place = from;
  for (;;) {
    const last = traceOf(story, place.life).steps.at(-1);
    if (last === undefined) return place;
    place = rewind(story, place, last.beat.id);
    if (last.beat.kind !== 'make') return place;
    place = make(story, place, ANYTHING);
  }
};

const outcomeOf = (story: Story, life: Life, ending: EndingId): Outcome => {
  const keeps = keptWith(story, story.endings.get(ending) as Ending, traceOf(story, life).known);
  return { ending, keeps, turns: 0, odds: 1, picks: [] };
};

const repeatedTurns = (trace: Trace): readonly TurnId[] => {
  const turns = trace.steps.flatMap(({ beat }) =>
    (beat.kind === 'choose' || beat.kind === 'hold') && beat.turn !== undefined ? [beat.turn] : [],
  );
  return turns.filter((turn, index) => turns.indexOf(turn) < index);
};

const nameOf = (outcome: Outcome): string => `${outcome.ending}:${[...outcome.keeps].sort().join('+')}`;

/** Lives every life of a cut that can still differ, from its first beat, given the endings on the shelf. */
export const explore = (story: Story, cut: string, shelf: readonly EndingId[] = []): Exploration => {
  const steering = steeringTurns(story);
  const memory = new Map<string, readonly Outcome[]>();
  const metTwice = new Set<TurnId>();

  const futuresOf = (from: Place): readonly Outcome[] => {
    const place = furthest(story, from);
    const trace = traceOf(story, place.life);
    const scene = trace.steps.at(-1)?.scene.id;
    const relevant = scene === undefined ? undefined : steering.get(scene);
    const key = [
      place.beat,
      ...[...trace.known.picks].filter(([turn]) => relevant?.has(turn)).map(String),
    ].join(' ');
    const remembered = memory.get(key);
    if (remembered !== undefined) return remembered;
    for (const turn of repeatedTurns(trace)) metTwice.add(turn);
    const outcomes = trace.ending === null ? chooseAll(place) : [outcomeOf(story, place.life, trace.ending)];
    memory.set(key, outcomes);
    return outcomes;
  };

  const chooseAll = (place: Place): readonly Outcome[] => {
    const turn = story.turns.get(turnAt(story, place) as TurnId);
    const options = optionsAt(story, place);
    const merged = new Map<string, Outcome>();
    for (const option of options) {
      const strays = turn?.happened !== undefined && option !== turn.happened ? 1 : 0;
      for (const future of futuresOf(choose(story, place, option))) {
        const name = nameOf(future);
        const known = merged.get(name);
        const turns = future.turns + strays;
        const best =
          known !== undefined && known.turns <= turns
            ? known
            : { turns, picks: [{ turn: turn?.id as TurnId, option }, ...future.picks] };
        merged.set(name, {
          ...future,
          turns: best.turns,
          picks: best.picks,
          odds: (known?.odds ?? 0) + future.odds / options.length,
        });
      }
    }
    return [...merged.values()];
  };

  const outcomes = futuresOf(begin(story, cut, shelf));
  return { cut, states: memory.size, outcomes, metTwice };
};

/** Explores a cut with an empty shelf, then with every ending found so far on it, until nothing new turns up. */
export const exploreWithShelf = (story: Story, cut: string): Exploration => {
  let exploration = explore(story, cut);
  const first = exploration;
  for (let found = -1; ; ) {
    const shelf = [...new Set(exploration.outcomes.map((outcome) => outcome.ending))];
    if (shelf.length === found) break;
    found = shelf.length;
    const again = explore(story, cut, shelf);
    const fresh = again.outcomes.filter(
      (outcome) => !exploration.outcomes.some((known) => nameOf(known) === nameOf(outcome)),
    );
    exploration = {
      cut,
      states: first.states + again.states,
      outcomes: [...exploration.outcomes, ...fresh],
      metTwice: new Set([...exploration.metTwice, ...again.metTwice]),
    };
  }
  return exploration;
};

import { dreamOf, turnsIn } from './conditions';
import { cardOf, endingOf } from './ending';
import { furthest, steeringTurns } from './explore';
import type { Life, Place } from './life';
import { vignettesOf } from './montage';
import { begin, choose, optionsAt, turnAt } from './play';
import type { Arm, Beat, Condition, EndingId, OptionId, Picture, SceneId, Story, TurnId } from './story';
import { sceneOrder } from './structure';
import { traceOf } from './trace';

/** Two options of a turn between which some life cannot tell later on. */
export interface Cosmetic {
  readonly turn: TurnId;
  readonly options: readonly [OptionId, OptionId];
  /** What does not differ later. */
  readonly lacks: 'line' | 'picture';
  /** A life that shows it, with the first of the two options. */
  readonly life: Life;
}

/** What of a life shows after a scene: texts, and pictures or sounds, each with the scene in which it shows. */
interface Shown {
  readonly lines: ReadonlyMap<string, SceneId | null>;
  readonly pictures: ReadonlyMap<string, SceneId | null>;
  readonly isOver: boolean;
  /** The scene this life has come to; what lies in scenes before it will not show any more. */
  readonly at: SceneId;
}

const pictureNames = new WeakMap<Picture, string>();

const nameOfPicture = (picture: Picture): string => {
  let name = pictureNames.get(picture);
  if (name === undefined) {
    name = JSON.stringify({ ...picture, describe: undefined });
    pictureNames.set(picture, name);
  }
  return name;
};

/** Turns that stand together with others in the conditions on the way to some text or picture. */
const companions = (story: Story): ReadonlyMap<TurnId, ReadonlySet<TurnId>> => {
  const together = new Map<TurnId, Set<TurnId>>();
  const note = (turns: readonly TurnId[]): void => {
    for (const turn of turns) {
      const set = together.get(turn) ?? new Set();
      for (const other of turns) set.add(other);
      together.set(turn, set);
    }
  };
  const visitArm = (arm: Arm, around: readonly TurnId[]): void => {
    const turns = [...around, ...turnsIn(story, arm.when)];
    note(turns);
    visit(arm.beats, turns);
  };
  const visit = (beats: readonly Beat[], around: readonly TurnId[]): void => {
    for (const beat of beats) {
      const turns = [...around, ...turnsIn(story, beat.when)];
      note(turns);
      if (beat.kind !== 'branch') continue;
      const arms = beat.arms.flatMap((arm) => turnsIn(story, arm.when));
      for (const arm of beat.arms) visitArm(arm, [...turns, ...arms]);
    }
  };
  for (const scene of story.scenes.values()) visit(scene.beats, []);
  const conditions: (Condition | undefined)[] = story.montage.map((vignette) => vignette.when);
  for (const ending of story.endings.values()) conditions.push(...ending.card.map((line) => line.when));
  for (const condition of conditions) note(turnsIn(story, condition));
  return together;
};

/**
 * Finds every option that makes no difference later (law 3): for each turn, in every state a life can meet it in, each
 * two options must lead to different texts and to different pictures or sounds outside the turn's own scene, whatever is
 * chosen afterwards; where no later scene comes, they must lead to different endings.
 */
export const cosmeticOptions = (story: Story): readonly Cosmetic[] => {
  const order = sceneOrder(story) ?? [];
  const rank = new Map(order.map((id, index) => [id, index]));
  const steering = new Set([...steeringTurns(story).values()].flatMap((turns) => [...turns]));
  const together = companions(story);
  const found: Cosmetic[] = [];

  /** Options worth telling apart for a turn: all of them if it bears on the question, else what happened. */
  const optionsWorth = (place: Place, slice: ReadonlySet<TurnId>): readonly OptionId[] => {
    const offered = optionsAt(story, place);
    const turn = story.turns.get(turnAt(story, place) as TurnId);
    if (turn !== undefined && slice.has(turn.id)) return offered;
    const usual = offered.find((option) => option === turn?.happened) ?? offered[0];
    return usual === undefined ? [] : [usual];
  };

  const shownAfter = (life: Life, scene: SceneId): Shown => {
    const trace = traceOf(story, life);
    const lines = new Map<string, SceneId | null>();
    const pictures = new Map<string, SceneId | null>();
    const from = rank.get(scene) ?? 0;
    for (let index = trace.steps.length - 1; index >= 0; index -= 1) {
      const step = trace.steps[index];
      if (step === undefined || (rank.get(step.scene.id) ?? 0) <= from) break;
      const { beat } = step;
      if (beat.kind === 'line') lines.set(beat.text, step.scene.id);
      if (beat.kind === 'choose') for (const option of beat.options) lines.set(option.text, step.scene.id);
      pictures.set(step.scene.id + nameOfPicture(step.picture), step.scene.id);
      for (const cue of step.strikes) pictures.set(`${step.scene.id} ${cue}`, step.scene.id);
      if (beat.kind === 'hold' && beat.turn !== undefined && trace.known.picks.get(beat.turn) !== undefined) {
        const isHeld = story.turns.get(beat.turn)?.options[0] === trace.known.picks.get(beat.turn);
        for (const vignette of isHeld ? vignettesOf(story, life) : []) {
          if (vignette.caption !== null) lines.set(vignette.caption, step.scene.id);
          pictures.set(vignette.id, step.scene.id);
        }
      }
    }
    const last = trace.steps.at(-1)?.scene.id ?? story.start;
    if ((rank.get(last) ?? 0) > from) pictures.set(`dream ${dreamOf(story, trace.known)}`, null);
    const ending = endingOf(story, life);
    if (ending !== null) {
      for (const text of cardOf(story, ending, life)) lines.set(`card ${text}`, null);
      lines.set(`title ${ending.id}`, null);
      pictures.set(`coda ${ending.coda}`, null);
    }
    return { lines, pictures, isOver: ending !== null, at: last };
  };

  /** Whether something shows in one life that the other has not shown and cannot show any more. */
  const differs = (kind: 'lines' | 'pictures', one: Shown, other: Shown): boolean => {
    const isFinal = (name: string, scene: SceneId | null, there: Shown): boolean => {
      if (there[kind].has(name)) return false;
      if (there.isOver) return true;
      // A null scene is the end of a life: it is only compared when both are over.
      return scene !== null && (rank.get(there.at) ?? 0) > (rank.get(scene) ?? 0);
    };
    for (const [name, scene] of one[kind]) if (isFinal(name, scene, other)) return true;
    for (const [name, scene] of other[kind]) if (isFinal(name, scene, one)) return true;
    return false;
  };

  const compare = (
    turn: TurnId,
    scene: SceneId,
    slice: ReadonlySet<TurnId>,
    pair: readonly [OptionId, OptionId],
    one: Place,
    other: Place,
  ): boolean => {
    const [a, b] = [furthest(story, one), furthest(story, other)];
    const [shownA, shownB] = [shownAfter(a.life, scene), shownAfter(b.life, scene)];
    const hasLine = differs('lines', shownA, shownB);
    const hasPicture = differs('pictures', shownA, shownB);
    if (hasLine && hasPicture) return true;
    if (shownA.isOver && shownB.isOver) {
      const endsHere = shownA.at === scene || shownB.at === scene;
      if (endsHere && endingOf(story, a.life) !== endingOf(story, b.life)) return true;
      found.push({ turn, options: pair, lacks: hasLine ? 'picture' : 'line', life: a.life });
      return false;
    }
    const rankOf = (shown: Shown): number =>
      shown.isOver ? Number.POSITIVE_INFINITY : (rank.get(shown.at) ?? 0);
    const movesA = rankOf(shownA) <= rankOf(shownB);
    const movesB = rankOf(shownB) <= rankOf(shownA);
    const next = turnAt(story, movesA ? a : b);
    const isShared = movesA && movesB && turnAt(story, a) === turnAt(story, b);
    const options = optionsWorth(movesA ? a : b, slice);
    return options.every((option) => {
      const goesA = movesA && turnAt(story, a) === next;
      const goesB = isShared || !movesA;
      const onA = goesA ? choose(story, a, option) : a;
      const offeredB = goesB && optionsAt(story, b).includes(option);
      const onB = goesB ? choose(story, b, offeredB ? option : (optionsAt(story, b)[0] as OptionId)) : b;
      return compare(turn, scene, slice, pair, onA, onB);
    });
  };

  const visitTurn = (cut: string, shelf: readonly EndingId[], turn: TurnId): void => {
    const slice = new Set([...steering, ...(together.get(turn) ?? [])]);
    const seen = new Set<string>();
    const visit = (from: Place): void => {
      const place = furthest(story, from);
      const trace = traceOf(story, place.life);
      if (trace.ending !== null) return;
      const key = `${place.beat} ${[...trace.known.picks].filter(([met]) => slice.has(met)).join(' ')}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (turnAt(story, place) !== turn) {
        for (const option of optionsWorth(place, slice)) visit(choose(story, place, option));
        return;
      }
      const scene = trace.steps.at(-1)?.scene.id ?? story.start;
      const options = optionsAt(story, place);
      for (const [index, first] of options.entries()) {
        for (const second of options.slice(index + 1)) {
          compare(
            turn,
            scene,
            slice,
            [first, second],
            choose(story, place, first),
            choose(story, place, second),
          );
        }
      }
    };
    visit(begin(story, cut, shelf));
  };

  for (const cut of story.cuts) {
    for (const turn of story.turns.keys()) {
      const before = found.length;
      visitTurn(cut, [...story.endings.keys()], turn);
      // One example of each failing pair is enough for a writer.
      const fresh = found.splice(before);
      for (const cosmetic of fresh) {
        const isKnown = found
          .slice(before)
          .some(
            (known) => known.options.join() === cosmetic.options.join() && known.lacks === cosmetic.lacks,
          );
        if (!isKnown) found.push(cosmetic);
      }
    }
  }
  return found;
};

import type { Beat, Condition, Story } from '../../src/story/story';
import { textOf } from '../../src/story/tableau';

const nameOf = (id: string): string => `t_${id.replaceAll('-', '_')}`;
const quoted = (id: string): string => `"${id}"`;

const conditionOf = (story: Story, condition: Condition | undefined): string => {
  if (condition === undefined) return 'true';
  switch (condition.kind) {
    case 'all':
      return `(${condition.of.map((part) => conditionOf(story, part)).join(' && ') || 'true'})`;
    case 'any':
      return `(${condition.of.map((part) => conditionOf(story, part)).join(' || ') || 'false'})`;
    case 'not':
      return `not (${conditionOf(story, condition.of)})`;
    case 'picked': {
      const happened = story.turns.get(condition.turn)?.happened;
      const wanted = condition.options.map((option) => `${nameOf(condition.turn)} == ${quoted(option)}`);
      if (happened !== undefined && condition.options.includes(happened))
        wanted.push(`${nameOf(condition.turn)} == ""`);
      return `(${wanted.join(' || ') || 'false'})`;
    }
    case 'met':
      return `${nameOf(condition.turn)} != ""`;
    case 'cut':
      return `cut == ${quoted(condition.cut)}`;
    case 'found':
      return 'false';
    case 'dream':
      return `dream() == ${condition.dream}`;
    default:
      return condition satisfies never;
  }
};

/** Letters that mean something in ink's own prose. */
const plain = (text: string): string => text.replaceAll(/[{}|[\]#~<>/*\\=+-]/g, ' ');

/**
 * The same story as an ink script: lines, turns, conditions, roads and endings, without pictures and sound. Each stretch
 * of lines is one knot, as an ink writer would have it. For measuring beside ink only.
 */
export const inkOf = (story: Story, cut: string): string => {
  const knots: string[] = [];
  let count = 0;
  const knot = (body: readonly string[]): string => {
    count += 1;
    knots.push(`=== k${count} ===\n${body.join('\n')}\n`);
    return `k${count}`;
  };
  const when = (beat: Beat, inside: string): string =>
    beat.when === undefined ? inside : `{ ${conditionOf(story, beat.when)}: ${inside} }`;

  /** Knots for these beats, last first; returns where they begin. */
  const knotsOf = (beats: readonly Beat[], after: string): string => {
    let next = after;
    let lines: string[] = [];
    const flush = (): void => {
      if (lines.length > 0) next = knot([...lines.reverse(), `-> ${next}`]);
      lines = [];
    };
    for (const beat of [...beats].reverse()) {
      if (beat.kind === 'line') {
        lines.push(when(beat, plain(textOf(story, beat.text))));
        continue;
      }
      const options =
        beat.kind === 'choose'
          ? beat.options.map(({ id, text, when: condition }) => ({
              id,
              text: textOf(story, text),
              condition,
            }))
          : beat.kind === 'hold' && beat.turn !== undefined
            ? (story.turns.get(beat.turn)?.options ?? []).map((id) => ({
                id,
                text: id,
                condition: undefined,
              }))
            : null;
      if (options !== null && 'turn' in beat && beat.turn !== undefined) {
        flush();
        const on = next;
        const skip = beat.when === undefined ? [] : [`{ not (${conditionOf(story, beat.when)}): -> ${on} }`];
        const choices = options.map(
          ({ id, text, condition }) =>
            `+ {${conditionOf(story, condition)}} [${plain(text)}]\n  ~ ${nameOf(beat.turn as string)} = ${quoted(id)}\n  -> ${on}`,
        );
        next = knot([...skip, ...choices]);
      } else if (beat.kind === 'branch') {
        flush();
        const on = next;
        const arms = beat.arms.map(
          (arm) =>
            `  - ${arm.when === undefined ? 'else' : conditionOf(story, arm.when)}: -> ${knotsOf(arm.beats, on)}`,
        );
        const otherwise = beat.arms.at(-1)?.when === undefined ? [] : [`  - else: -> ${on}`];
        next = knot(['{', ...arms, ...otherwise, '}', `-> ${on}`]);
      } else if (beat.kind === 'end') {
        flush();
        const on = next;
        next =
          beat.when === undefined
            ? 'END'
            : knot([`{ ${conditionOf(story, beat.when)}: -> END }`, `-> ${on}`]);
      }
    }
    flush();
    return next;
  };

  const scenes = [...story.scenes.values()].map((scene) => {
    const ways = scene.next.map(
      (way) =>
        `${way.when === undefined ? '' : `{ ${conditionOf(story, way.when)}: `}-> s_${way.scene.replaceAll('-', '_')}${way.when === undefined ? '' : ' }'}`,
    );
    const after = ways.length === 0 ? 'END' : knot(ways);
    return `=== s_${scene.id.replaceAll('-', '_')} ===\n-> ${knotsOf(scene.beats, after)}\n`;
  });
  const hinges = [...story.turns.values()].filter((turn) => turn.kind === 'hinge');
  const turned = hinges.map(
    ({ id, happened }) =>
      `{ ${nameOf(id)} != "" && ${nameOf(id)} != ${quoted(happened ?? '')}:\n  ~ sum = sum + 1\n}`,
  );
  return [
    `VAR cut = ${quoted(cut)}`,
    ...[...story.turns.keys()].map((turn) => `VAR ${nameOf(turn)} = ""`),
    `-> s_${story.start.replaceAll('-', '_')}`,
    `=== function dream() ===\n~ temp sum = 0\n${turned.join('\n')}\n~ return sum\n`,
    ...scenes,
    ...knots,
  ].join('\n');
};

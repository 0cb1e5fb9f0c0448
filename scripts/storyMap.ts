import type { Beat, Story } from '../src/story/story';
import { allBeats } from '../src/story/structure';

const endsIn = (beats: readonly Beat[]): readonly string[] =>
  allBeats(beats).flatMap((beat) => (beat.kind === 'end' ? [beat.ending] : []));

const turnsIn = (beats: readonly Beat[]): readonly string[] => [
  ...new Set(
    allBeats(beats).flatMap((beat) =>
      (beat.kind === 'choose' || beat.kind === 'hold') && beat.turn !== undefined ? [beat.turn] : [],
    ),
  ),
];

/** The scenes of a story, what is turned in each, where they lead and where lives end, as a Mermaid flow chart. */
export const mermaidOf = (story: Story): string => {
  const lines = ['flowchart TD'];
  for (const scene of story.scenes.values()) {
    const turns = turnsIn(scene.beats);
    const label = turns.length > 0 ? `${scene.id}<br/><i>${turns.join(', ')}</i>` : scene.id;
    lines.push(`  ${scene.id}["${label}"]`);
    for (const way of scene.next)
      lines.push(`  ${scene.id} ${way.when === undefined ? '-->' : '-.->'} ${way.scene}`);
    for (const ending of new Set(endsIn(scene.beats))) lines.push(`  ${scene.id} ==> ending-${ending}`);
  }
  for (const ending of story.endings.values())
    lines.push(`  ending-${ending.id}(["${ending.key} ${ending.id}"])`);
  return `${lines.join('\n')}\n`;
};

/** The same graph in the DOT language. */
export const dotOf = (story: Story): string => {
  const lines = ['digraph story {'];
  for (const scene of story.scenes.values()) {
    lines.push(`  "${scene.id}" [label="${[scene.id, ...turnsIn(scene.beats)].join('\\n')}", shape=box];`);
    for (const way of scene.next) {
      lines.push(`  "${scene.id}" -> "${way.scene}"${way.when === undefined ? '' : ' [style=dashed]'};`);
    }
    for (const ending of new Set(endsIn(scene.beats))) lines.push(`  "${scene.id}" -> "ending ${ending}";`);
  }
  for (const ending of story.endings.values())
    lines.push(`  "ending ${ending.id}" [label="${ending.key}", shape=circle];`);
  return `${lines.join('\n')}\n}\n`;
};

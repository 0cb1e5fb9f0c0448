import type { Still } from './stillsOf';

/** The stills whose likeness is pinned: the first of every scene and set; of the song, each place as it is dreamed. */
export const pinnedOf = (stills: readonly Still[]): readonly Still[] =>
  stills.filter(({ scene, name, tableau }, at) => {
    const before = stills.slice(0, at);
    if (scene !== 'montage') {
      const isNewScene = !before.some((other) => other.scene === scene);
      return isNewScene || !before.some((other) => other.tableau.set === tableau.set);
    }
    const isSeen = before.some(
      (other) =>
        other.scene === scene && other.tableau.camera === tableau.camera && other.name.endsWith('-3'),
    );
    return name.endsWith('-3') && !isSeen;
  });

/** The name a likeness is pinned under: it stays when other pictures of the scene come and go. */
export const pinName = ({ scene, name }: Still): string => `${scene}/${name.replace(/^\d\d-/, '')}`;

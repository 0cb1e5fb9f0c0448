import type { Still } from './stillsOf';

/** The stills whose likeness is pinned: the first of every scene and set; of the song, every vignette as it is dreamed. */
export const pinnedOf = (stills: readonly Still[]): readonly Still[] =>
  stills.filter(({ scene, name, tableau }, at) => {
    if (scene === 'montage') return name.endsWith('-3');
    const before = stills.slice(0, at);
    return (
      !before.some((other) => other.scene === scene) ||
      !before.some((other) => other.tableau.set === tableau.set)
    );
  });

/** The name a likeness is pinned under: it stays when other pictures of the scene come and go. */
export const pinName = ({ scene, name }: Still): string => `${scene}/${name.replace(/^\d\d-/, '')}`;

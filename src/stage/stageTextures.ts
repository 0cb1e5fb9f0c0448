/** The only place where texture keys are minted. */
export const layerKey = (file: string): string => `layer:${file}`;
/** Key of a layer out of focus. */
export const softKey = (file: string): string => `soft:${file}`;
/** Key of a texture the stage draws itself. */
export const ownKey = (name: OwnTexture): string => `own:${name}`;

/** Textures the stage draws at boot. */
export type OwnTexture =
  | 'flat'
  | 'base'
  | 'vignette'
  | 'grain'
  | 'paper'
  | 'soft'
  | 'disc'
  | 'streak'
  | 'flake'
  | 'drop'
  | 'cone'
  | 'line'
  | 'blade'
  | 'star'
  | 'fold'
  | 'sign'
  | 'sign-glow'
  | 'dot';

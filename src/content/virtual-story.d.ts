/** The story folder as the build has read it (see scripts/storyPlugin.ts). */
declare module 'virtual:story' {
  import type { Diagnostic } from '../story/diagnostics';
  import type { PackedStory } from './packStory';

  export const story: PackedStory | null;
  export const diagnostics: readonly Diagnostic[];
}

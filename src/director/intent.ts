import type { Phrase, Sign } from '../story/life';
import type { BeatId, EndingId, OptionId } from '../story/story';

/**
 * Everything a player can want, whatever device said it.
 * `src/input` says press and release for keys, pads and for the pointer outside of controls; the page says only what its
 * own controls were asked for.
 */
export type Intent =
  /** Somebody is there: a key or a movement that means nothing else. */
  | { readonly kind: 'wake' }
  /** Goes on; at a choice, takes the option that has the focus; at a held key, presses or lets go. */
  | { readonly kind: 'advance' }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' }
  | { readonly kind: 'focus'; readonly step: 1 | -1 }
  | { readonly kind: 'choose'; readonly option: OptionId }
  /** From 1; where the phrase is played, the key of that number. */
  | { readonly kind: 'choose-number'; readonly number: number }
  /** One of the eight keys (0…7) sounds; where the phrase is asked for, the fifth makes it. */
  | { readonly kind: 'note'; readonly key: number }
  | { readonly kind: 'make-phrase'; readonly phrase: Phrase }
  | { readonly kind: 'make-sign'; readonly sign: Sign }
  /** The one key goes down: holds where something is to be held, else goes on. */
  | { readonly kind: 'press' }
  | { readonly kind: 'release' }
  | { readonly kind: 'begin'; readonly cut?: string }
  | { readonly kind: 'continue' }
  | { readonly kind: 'open-ending'; readonly ending: EndingId }
  /** Looks back to, or plays again from, a beat of the life on stage. */
  | { readonly kind: 'play-from'; readonly beat: BeatId }
  /** Shows the life on stage from its first beat as a film. */
  | { readonly kind: 'watch' }
  | { readonly kind: 'pace'; readonly pace: 'read' | 'auto' | 'skip' }
  /** Opens the pause; from any menu, goes back to what lies under it. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'show'; readonly screen: 'octave' | 'settings' | 'history' | 'about' | 'title' };

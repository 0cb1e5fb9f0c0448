import type { Phrase, Sign } from '../story/life';
import type { BeatId, EndingId, OptionId } from '../story/story';

/** Everything a player can want, whatever device said it. */
export type Intent =
  | { readonly kind: 'advance' }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' }
  | { readonly kind: 'focus'; readonly step: 1 | -1 }
  | { readonly kind: 'choose'; readonly option: OptionId }
  | { readonly kind: 'choose-number'; readonly number: number }
  | { readonly kind: 'note'; readonly key: number }
  | { readonly kind: 'make-phrase'; readonly phrase: Phrase }
  | { readonly kind: 'make-sign'; readonly sign: Sign }
  | { readonly kind: 'press' }
  | { readonly kind: 'release' }
  | { readonly kind: 'begin'; readonly cut?: string }
  | { readonly kind: 'continue' }
  | { readonly kind: 'open-ending'; readonly ending: EndingId }
  | { readonly kind: 'play-from'; readonly beat: BeatId }
  | { readonly kind: 'pace'; readonly pace: 'read' | 'auto' | 'skip' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'show'; readonly screen: 'octave' | 'settings' | 'history' | 'about' | 'title' };

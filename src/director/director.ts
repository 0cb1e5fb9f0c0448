import type { Place } from '../story/life';
import type { Intent } from './intent';

/** Turns what players want into what is shown. */
export interface Director {
  /** Does what is wanted, or nothing where it means nothing; never throws for a player's input. */
  send(intent: Intent): void;
  /** Opens the title: the picture behind it, its music, nothing on stage. */
  openTitle(): void;
  /** Shows a life by itself from a place on, without touching the one being played. `attract` is the kiosk's shop window. */
  playFilm(place: Place, screen: 'story' | 'attract'): void;
  /** Calls when a film has reached its life's end or something that life has not decided. */
  onFilmEnd(listener: () => void): () => void;
  /** Whether the story now waits for the player and for nothing else. */
  isWaiting(): boolean;
  /** Whether the story itself is on screen, and not a menu. */
  isStory(): boolean;
  /** Whether the story asks for something to be made. */
  isMaking(): boolean;
  dispose(): void;
}

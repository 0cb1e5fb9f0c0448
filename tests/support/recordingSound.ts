import type { Held, Music, Score, SoundDesk, Staging, Voice, Volumes } from '../../src/director/ports';
import type { Phrase } from '../../src/story/life';
import type { Tableau } from '../../src/story/tableau';

/** A sound desk that is silent and remembers everything, one word for each thing done. */
export class RecordingSound implements SoundDesk {
  readonly done: string[] = [];
  readonly phrases: { readonly phrase: Phrase; readonly voice: Voice }[] = [];
  readonly shows: { readonly tableau: Tableau; readonly staging: Staging }[] = [];
  readonly holds: (Held | null)[] = [];
  volumes: Volumes | null = null;
  bar: number | null = null;
  sounding: Music | null = null;
  owed = 0;
  readonly scores = new Map<string, Score>();
  private readonly captionListeners = new Set<(caption: string) => void>();
  private readonly troubleListeners = new Set<(what: string) => void>();

  unlock(): void {
    this.done.push('unlock');
  }
  show(tableau: Tableau, staging: Staging): void {
    this.shows.push({ tableau, staging });
  }
  strike(cue: string): void {
    this.done.push(`strike ${cue}`);
  }
  playNote(key: number, voice: Voice): void {
    this.done.push(`note ${key} ${voice}`);
  }
  playPhrase(phrase: Phrase, voice: Voice): void {
    this.done.push(`phrase ${voice}`);
    this.phrases.push({ phrase, voice });
  }
  hold(held: Held | null): void {
    this.holds.push(held);
  }
  songBar(): number | null {
    return this.bar;
  }
  music(): Music | null {
    return this.sounding;
  }
  secondsOwed(): number {
    return this.owed;
  }
  scoreOf(cue: string): Score | null {
    return this.scores.get(cue) ?? null;
  }
  prepareCodas(): void {}
  playCoda(cue: string): void {
    this.done.push(`coda ${cue}`);
  }
  setVolumes(volumes: Volumes): void {
    this.volumes = volumes;
  }
  showTitle(): void {
    this.done.push('title');
  }
  silence(): void {
    this.done.push('silence');
  }
  onCaption(listener: (caption: string) => void): () => void {
    this.captionListeners.add(listener);
    return () => this.captionListeners.delete(listener);
  }
  onTrouble(listener: (what: string) => void): () => void {
    this.troubleListeners.add(listener);
    return () => this.troubleListeners.delete(listener);
  }
  dispose(): void {}

  caption(text: string): void {
    for (const listener of this.captionListeners) listener(text);
  }
  trouble(what: string): void {
    for (const listener of this.troubleListeners) listener(what);
  }
}

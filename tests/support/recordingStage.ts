import type { Held, Music, Stage, StageLook, Staging } from '../../src/director/ports';
import type { Tableau } from '../../src/story/tableau';

/** A stage that shows nothing and remembers everything. */
export class RecordingStage implements Stage {
  readonly shows: { readonly tableau: Tableau; readonly staging: Staging }[] = [];
  readonly strikes: string[] = [];
  readonly holds: (Held | null)[] = [];
  /** Copies, one a frame. */
  readonly musics: (Music | null)[] = [];
  readonly looks: StageLook[] = [];

  show(tableau: Tableau, staging: Staging): void {
    this.shows.push({ tableau, staging });
  }
  strike(cue: string): void {
    this.strikes.push(cue);
  }
  hold(held: Held | null): void {
    this.holds.push(held);
  }
  setMusic(music: Music | null): void {
    this.musics.push(music && { ...music });
  }
  settle(): void {}
  setLook(look: StageLook): void {
    this.looks.push(look);
  }
  qualityInUse(): string {
    return 'none';
  }
  dispose(): void {}

  /** What the audience sees now. */
  last(): { readonly tableau: Tableau; readonly staging: Staging } {
    const shown = this.shows.at(-1);
    if (shown === undefined) throw new Error('Nothing was shown yet.');
    return shown;
  }
}

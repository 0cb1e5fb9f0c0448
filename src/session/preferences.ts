export interface StageLook {
  readonly reducedMotion: boolean;
  readonly reducedFlashes: boolean;
  /** `auto` steps by measured frame time. */
  readonly quality: 'auto' | 'low' | 'middle' | 'high';
  /** Freeze every animation at its settled picture. */
  readonly still: boolean;
}

/** Volumes from 0 to 1 per bus. */
export interface Volumes {
  readonly music: number;
  readonly effects: number;
  readonly room: number;
  readonly mono: boolean;
  readonly muted: boolean;
}

/** How this player wants to read, see and hear. */
export interface Preferences {
  /** 1 … 2. */
  readonly textSize: number;
  readonly typeface: 'story' | 'legible';
  readonly contrast: 'normal' | 'high';
  readonly soundCaptions: boolean;
  readonly describePicture: boolean;
  readonly holdToggles: boolean;
  readonly look: Omit<StageLook, 'still'>;
  readonly volumes: Volumes;
}

/** A string that only `readStory` (or a save that was checked against a story) may mint. */
type Brand<Name extends string> = string & { readonly brand: Name };

export type SceneId = Brand<'scene'>;
/** `scene/beat`; a life passes each beat at most once, so it also names a position. */
export type BeatId = Brand<'beat'>;
/** Identity of one text; translations go by it. For lines it equals the beat's id. */
export type LineId = Brand<'line'>;
export type TurnId = Brand<'turn'>;
export type OptionId = Brand<'option'>;
export type EndingId = Brand<'ending'>;
/** A speaker, a member of the cast, or a group of them. */
export type CastId = string;

export type Season = 'winter' | 'spring' | 'summer' | 'autumn' | 'later';
/** How far the life has left what happened: the number of hinges turned. Derived, never authored. */
export type Dream = 0 | 1 | 2 | 3;
export type Keep = 'love' | 'name' | 'room';
export type TurnKind = 'hinge' | 'gift' | 'loss' | 'exit' | 'coda' | 'ask' | 'telling' | 'hold';

/** What must be true of a life. A turn the life never met counts as what happened. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'picked'; readonly turn: TurnId; readonly options: readonly OptionId[] }
  | { readonly kind: 'met'; readonly turn: TurnId }
  | { readonly kind: 'found'; readonly ending: EndingId }
  | { readonly kind: 'cut'; readonly cut: string }
  | { readonly kind: 'dream'; readonly dream: Dream };

/** A moment at which a life can go one way or another. Declared once; scenes only give it words. */
export interface Turn {
  readonly id: TurnId;
  readonly kind: TurnKind;
  /** Who turns it; absent where nobody in the story does (the held song). */
  readonly who?: CastId;
  /** Names the moment, never its outcome. */
  readonly name: string;
  readonly options: readonly OptionId[];
  /** The option that really happened; absent where nobody knows (`ask`) or it makes no sense (`telling`). */
  readonly happened?: OptionId;
}

export type Facing = 'left' | 'right' | 'away' | 'toward';

/** One figure (or group) in the picture. */
export interface Role {
  readonly pose: string;
  /** A standing mark of the set. */
  readonly at: string;
  readonly costume?: string;
  readonly with?: CastId;
  readonly facing?: Facing;
  /** A prop in the hand. */
  readonly hold?: string;
  readonly going?: 'past' | 'in' | 'out';
}

export interface Music {
  readonly cue: string;
  /** Layers that sound; absent: as many as `dream` opens. */
  readonly layers?: readonly string[];
}

/** Everything lasting that can be seen and heard. */
export interface Picture {
  readonly set: string;
  readonly camera: string;
  readonly light: string;
  readonly cast: Readonly<Record<CastId, Role>>;
  readonly music: Music | null;
  readonly ambience: readonly string[];
  /** The dream is over: shown as what happened is, however many hinges were turned. */
  readonly awake?: boolean;
  /** One sentence for who cannot see it. */
  readonly describe: string;
}

/** A change of the picture: named slots merge, `null` clears. */
export interface Patch {
  readonly set?: string;
  readonly camera?: string;
  readonly light?: string;
  readonly cast?: Readonly<Record<CastId, Partial<Role> | null>>;
  readonly music?: Music | null;
  readonly ambience?: readonly string[];
  readonly awake?: boolean;
  readonly describe?: string;
}

export interface Option {
  readonly id: OptionId;
  readonly text: LineId;
  readonly when?: Condition;
}

export interface Arm {
  /** Absent on the `else` arm. */
  readonly when?: Condition;
  readonly beats: readonly Beat[];
}

export type Thing = 'phrase' | 'sign';

export type Beat = { readonly id: BeatId; readonly when?: Condition } & (
  | { readonly kind: 'line'; readonly who: CastId | null; readonly text: LineId }
  | { readonly kind: 'direct'; readonly change: Patch }
  | { readonly kind: 'strike'; readonly cue: string }
  | { readonly kind: 'rest'; readonly seconds: number }
  | {
      readonly kind: 'choose';
      readonly turn: TurnId;
      readonly ask?: LineId;
      readonly options: readonly Option[];
    }
  | { readonly kind: 'make'; readonly thing: Thing }
  | {
      readonly kind: 'hold';
      readonly piece: string;
      /** The turn that remembers how it went: first option held to its end, second let die. */
      readonly turn?: TurnId;
    }
  | { readonly kind: 'branch'; readonly arms: readonly Arm[] }
  | { readonly kind: 'end'; readonly ending: EndingId }
);

export interface Next {
  readonly when?: Condition;
  readonly scene: SceneId;
}

export interface Scene {
  readonly id: SceneId;
  readonly season: Season;
  /** Shown as a card when the scene opens. */
  readonly place: LineId | null;
  readonly eyes: CastId;
  readonly opens: Picture;
  readonly beats: readonly Beat[];
  readonly next: readonly Next[];
}

export interface Kept {
  readonly keep: Keep;
  readonly when?: Condition;
  /** Lines that plant it before the last hinge and show it five years on. */
  readonly because: readonly LineId[];
}

export interface CardLine {
  readonly text: LineId;
  readonly when?: Condition;
}

export interface Ending {
  readonly id: EndingId;
  /** Its key on the octave: `C`, `D♯`, `C′` … */
  readonly key: string;
  readonly title: LineId;
  readonly keeps: readonly Kept[];
  /** Said on the card instead of love, name, room where none was kept. */
  readonly kept: LineId | null;
  readonly card: readonly CardLine[];
  /** Music cue of its coda. */
  readonly coda: string;
  /** A turn the card offers, first of all, to go back to. */
  readonly again: TurnId | null;
}

/** One moment of the last song: a road not taken. */
export interface Vignette {
  readonly id: string;
  readonly turn: TurnId;
  readonly when?: Condition;
  readonly caption: LineId | null;
  readonly picture: Picture;
}

/** One digit of a life code: up to three options of a turn. A turn that gains options later gets a further entry. */
export interface CodebookEntry {
  readonly turn: TurnId;
  readonly options: readonly OptionId[];
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly start: SceneId;
  readonly cuts: readonly string[];
  readonly scenes: ReadonlyMap<SceneId, Scene>;
  /** In the order of the story. */
  readonly turns: ReadonlyMap<TurnId, Turn>;
  /** In the order of the keyboard. */
  readonly endings: ReadonlyMap<EndingId, Ending>;
  readonly montage: readonly Vignette[];
  readonly messages: ReadonlyMap<LineId, string>;
  /** The shown names of who may speak. */
  readonly names: Readonly<Record<CastId, string>>;
  /** Turns and options in the order life codes count them; only ever appended to. */
  readonly codebook: readonly CodebookEntry[];
  /** Endings in the order life codes remember the shelf. */
  readonly codebookEndings: readonly EndingId[];
}

import type { SetLightCue, SetManifest } from '../../content/setManifest';
import { hexOf, luminanceOf, mixRgb, type Rgb, rgbOf, tintOf } from '../colour';
import { mix, smooth, unit } from '../ease';
import { plainLight } from '../emptySet';
import type { FigureLight } from '../figures/figureState';
import type { FlashGate } from '../flashGate';
import { createStrike } from './strike';

/** A cue with its colours read. */
interface Lit {
  readonly levels: ReadonlyMap<string, number>;
  readonly grade: Rgb;
  readonly paperGrade: Rgb;
  readonly key: Rgb;
  readonly keyStrength: number;
  readonly keyFrom: readonly [number, number, number];
  readonly rim: Rgb;
  readonly rimStrength: number;
  readonly rimFrom: readonly [number, number, number];
  readonly ambient: Rgb;
  readonly vignette: number;
  readonly vignetteColour: Rgb;
}

const litOf = (cue: SetLightCue, slots: readonly string[]): Lit => ({
  levels: new Map(slots.map((slot) => [slot, cue.slots[slot] ?? 0])),
  grade: rgbOf(cue.grade),
  paperGrade: rgbOf(cue.paperGrade),
  key: rgbOf(cue.key.colour),
  keyStrength: cue.key.strength,
  keyFrom: cue.key.from,
  rim: rgbOf(cue.rim.colour),
  rimStrength: cue.rim.strength,
  rimFrom: cue.rim.from,
  ambient: rgbOf(cue.ambient),
  vignette: cue.vignette,
  vignetteColour: rgbOf(cue.vignetteColour),
});

const mixDirection = (
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  t: number,
): [number, number, number] => [mix(from[0], to[0], t), mix(from[1], to[1], t), mix(from[2], to[2], t)];

const mixLit = (from: Lit, to: Lit, t: number): Lit => ({
  levels: new Map([...to.levels].map(([slot, level]) => [slot, mix(from.levels.get(slot) ?? 0, level, t)])),
  grade: mixRgb(from.grade, to.grade, t, [0, 0, 0]),
  paperGrade: mixRgb(from.paperGrade, to.paperGrade, t, [0, 0, 0]),
  key: mixRgb(from.key, to.key, t, [0, 0, 0]),
  keyStrength: mix(from.keyStrength, to.keyStrength, t),
  keyFrom: mixDirection(from.keyFrom, to.keyFrom, t),
  rim: mixRgb(from.rim, to.rim, t, [0, 0, 0]),
  rimStrength: mix(from.rimStrength, to.rimStrength, t),
  rimFrom: mixDirection(from.rimFrom, to.rimFrom, t),
  ambient: mixRgb(from.ambient, to.ambient, t, [0, 0, 0]),
  vignette: mix(from.vignette, to.vignette, t),
  vignetteColour: mixRgb(from.vignetteColour, to.vignetteColour, t, [0, 0, 0]),
});

const plain = litOf(plainLight, []);

/** The light of the set in force: levels per slot, grades, the figures' light. */
export interface LightActor {
  /** A new set: its cue holds at once. */
  enter(set: SetManifest, cue: string): void;
  /** Another cue of the same set, reached over `seconds`. */
  change(cue: string, seconds: number): void;
  /** Level of a slot, strikes and the held song included; 1 without a slot. */
  levelOf(slot: string | undefined): number;
  tint(grade: 'light' | 'paper' | 'none'): number;
  vignette(): { readonly amount: number; readonly tint: number };
  /** `paper`: how much of the dream's own light falls on them, 0…1. */
  figureLight(paper: number): FigureLight;
  /** 1 full light, 0 the song has been let die. */
  setHeld(level: number): void;
  strike(now: number): void;
  /** Moves on; true while anything changes. */
  update(seconds: number): boolean;
  settle(): void;
  isMoving(): boolean;
}

/** Makes the actor; `onTrouble` hears of cues that a set lacks. */
export const createLightActor = (gate: FlashGate, onTrouble: (what: string) => void): LightActor => {
  let set: SetManifest | null = null;
  let wanted = '';
  let from = plain;
  let to = plain;
  let shown = plain;
  let at = 1;
  let span = 0;
  let held = 1;
  let dirty = true;
  const blow = createStrike(gate);

  const read = (name: string): Lit => {
    if (!set) return plain;
    const cue = set.light.cues[name] ?? set.light.cues.full ?? Object.values(set.light.cues)[0];
    if (!set.light.cues[name]) onTrouble(`The set ${set.id} has no light cue "${name}".`);
    return cue ? litOf(cue, set.light.slots) : plain;
  };
  const nearest = (): SetManifest['light']['lamps'][number] | null => {
    let best: SetManifest['light']['lamps'][number] | null = null;
    let most = 0.05;
    for (const lamp of set?.light.lamps ?? []) {
      const level = shown.levels.get(lamp.slot) ?? 0;
      if (level > most) {
        most = level;
        best = lamp;
      }
    }
    return best;
  };

  return {
    enter(next, cue) {
      set = next;
      wanted = cue;
      from = to = shown = read(cue);
      at = 1;
      span = 0;
      dirty = true;
    },
    change(cue, seconds) {
      if (cue === wanted && seconds > 0) return;
      wanted = cue;
      from = shown;
      to = read(cue);
      at = 0;
      span = seconds;
      if (seconds <= 0) this.settle();
      dirty = true;
    },
    levelOf(slot) {
      if (slot === undefined) return 1;
      return unit((shown.levels.get(slot) ?? 0) * (0.12 + 0.88 * held) * blow.factor());
    },
    tint: (grade) =>
      grade === 'none' ? 0xffffff : tintOf(grade === 'light' ? shown.grade : shown.paperGrade),
    vignette: () => ({
      amount: unit(shown.vignette + (1 - held) * 0.35),
      tint: tintOf(shown.vignetteColour),
    }),
    figureLight(paper) {
      const lamp = nearest();
      const dimmed = (0.25 + 0.75 * held) * blow.factor();
      return {
        key: { direction: shown.keyFrom, colour: hexOf(shown.key), strength: shown.keyStrength * dimmed },
        rim: { direction: shown.rimFrom, colour: hexOf(shown.rim), strength: shown.rimStrength * dimmed },
        ambient: 0.45 + 1.6 * luminanceOf(shown.ambient),
        ...(lamp && {
          lamp: {
            x: lamp.x,
            y: lamp.y,
            z: lamp.radius * 0.25,
            colour: lamp.colour,
            strength: 0.9 * (shown.levels.get(lamp.slot) ?? 0) * dimmed,
            range: lamp.radius,
          },
        }),
        ...(paper > 0 && { tint: hexOf(mixRgb([255, 255, 255], shown.paperGrade, 0.5 * paper, [0, 0, 0])) }),
      };
    },
    setHeld(level) {
      if (level === held) return;
      held = unit(level);
      dirty = true;
    },
    strike: (now) => blow.begin(now),
    update(seconds) {
      const struck = blow.update(seconds);
      const moved = dirty || struck || at < 1;
      dirty = false;
      if (at < 1) {
        at = span > 0 ? Math.min(1, at + seconds / span) : 1;
        shown = at < 1 ? mixLit(from, to, smooth(at)) : to;
      }
      return moved;
    },
    settle() {
      at = 1;
      shown = to;
      blow.stop();
      dirty = true;
    },
    isMoving: () => at < 1 || blow.isOn(),
  };
};

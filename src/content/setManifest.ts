import * as v from 'valibot';

const number = v.pipe(v.number(), v.finite());
const unit = v.pipe(number, v.minValue(0), v.maxValue(1));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const direction = v.tuple([number, number, number]);
const area = v.strictObject({ x: number, y: number, w: number, h: number });

const layer = v.strictObject({
  id: name,
  /** WebP below `assets/sets/`, as `restaurant/back.webp`; stretched over x, y, w, h (lights have a lower density). */
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+\.webp$/)),
  ...area.entries,
  /** 0 infinitely far, 1 the figures' plane, up to 2 in the foreground; see {@link SetManifest} for the parallax law. */
  depth: v.pipe(number, v.minValue(0), v.maxValue(2)),
  /** Drawing order on one scale with the figures: 0–99 behind them, 100–199 among them, 200 and up before them. */
  order: number,
  blend: v.picklist(['normal', 'add', 'multiply', 'screen']),
  /** The light slot whose level (of the cue in force) is this layer's alpha; without it the layer is always shown. */
  slot: v.optional(name),
  /** Which colour of the cue is multiplied onto the layer: `grade`, `paperGrade`, or none (what shines by itself). */
  grade: v.picklist(['light', 'paper', 'none']),
  /** Lowest and highest `dream` at which the layer is shown (inclusive); without it at every dream. */
  dream: v.optional(v.tuple([number, number])),
  /** Slow swing about the layer's top edge: degrees either way and seconds a period. */
  sway: v.optional(v.strictObject({ degrees: number, seconds: number })),
  /** Share of the level by which a light wavers: a candle 0.12, a bulb 0.03; never a flash. */
  flicker: v.optional(unit),
});

const mark = v.strictObject({
  /** Where the soles (or, seated, the seat's centre projected to the floor) touch the picture. */
  x: number,
  y: number,
  /** Picture units per centimetre of body. */
  scale: v.pipe(number, v.minValue(0.4), v.maxValue(7)),
  /** Degrees about the vertical: 0 faces us, 90 the picture's right, 180 away, -90 (270) the left. */
  turn: v.pipe(number, v.minValue(-180), v.maxValue(180)),
  /** Height of the seat in centimetres, when the mark is one. */
  seat: v.optional(number),
  /** Degrees by which we look down on who is here; without it the stage's own few. */
  pitch: v.optional(v.pipe(number, v.minValue(0), v.maxValue(60))),
  /** Drawing order among the layers. */
  order: number,
});

const camera = v.strictObject({
  /** The point of the figures' plane in the middle of the frame. */
  x: number,
  y: number,
  /** 1 shows 1920 × 804 units. */
  zoom: v.pipe(number, v.minValue(0.5), v.maxValue(4)),
  /** The depth that is sharp. */
  focus: v.optional(number),
  /** From where to where, on the figures' plane, a narrow picture shows besides the people in it. */
  keep: v.optional(v.tuple([number, number])),
});

const shine = v.strictObject({
  /** Where the light comes from: x right, y up, z toward us (unit vector, roughly). */
  from: direction,
  colour,
  strength: v.pipe(number, v.minValue(0), v.maxValue(4)),
});

const cue = v.strictObject({
  /** Level of each light slot; one not named is dark. */
  slots: v.record(name, unit),
  /** Multiplied onto painted layers. */
  grade: colour,
  /** Multiplied onto layers cut from paper (dream): lighter, never navy over everything. */
  paperGrade: colour,
  /** Light on the figures: one key, one rim of the opposite hue, and what is left in the shade. */
  key: shine,
  rim: shine,
  ambient: colour,
  /** 0–1: how strongly the frame's edges sink into `vignetteColour`. */
  vignette: unit,
  vignetteColour: colour,
});

const effect = v.strictObject({
  kind: v.picklist([
    'rain',
    'dust',
    'beam',
    'fan',
    'neon',
    'traffic',
    'stars',
    'snow',
    'sparks',
    'curtain',
    'steam',
    'water',
    'lasers',
    'sprinklers',
    'clouds',
    'board',
  ]),
  area,
  depth: number,
  order: number,
  colour,
  /** 0–1, the painter's wish; quality steps and reduced motion may lower it. */
  amount: unit,
  slot: v.optional(name),
  dream: v.optional(v.tuple([number, number])),
});

const setManifest = v.strictObject({
  id: name,
  /** Width and height in picture units; the paper theatre is wider than a frame. */
  size: v.tuple([number, number]),
  horizon: number,
  /** Shown at once, and instead of layers that do not load: gradient stops from top to bottom. */
  flat: v.array(v.strictObject({ at: unit, colour })),
  layers: v.array(layer),
  marks: v.record(name, mark),
  cameras: v.record(name, camera),
  light: v.strictObject({
    slots: v.array(name),
    /** Where each slot's source stands, for figures that want to be lit from it. */
    lamps: v.array(v.strictObject({ slot: name, x: number, y: number, radius: number, colour })),
    cues: v.record(name, cue),
  }),
  effects: v.array(effect),
  /** Where the neon of the player's strokes hangs; `turn` in degrees, as the wall recedes to the right. */
  sign: v.optional(
    v.strictObject({ ...area.entries, turn: number, depth: number, order: number, slot: name }),
  ),
});

/** One painted picture plane or light of a set, in picture units. */
export type SetLayer = v.InferOutput<typeof layer>;
/** A place where a figure stands or sits. */
export type SetMark = v.InferOutput<typeof mark>;
/** A named framing. */
export type SetCamera = v.InferOutput<typeof camera>;
/** The levels of all lights of a set under one name. */
export type SetLightCue = v.InferOutput<typeof cue>;
/** What moves by itself in a set. */
export type SetEffect = v.InferOutput<typeof effect>;
/**
 * A baked set. Origin: top left of the home frame (1920 × 804); layers reach 8 % beyond it.
 * Parallax law: with C the home centre (960, 402), a camera (x, y, zoom) and a layer of depth d, a painted point p is
 * shown at frame centre + ((p − C) − (camera − C)·d)·(1 + (zoom − 1)·d); so at home everything registers as painted.
 */
export type SetManifest = v.InferOutput<typeof setManifest>;

/** Checks parsed JSON; throws valibot's error, with the path, if it is no set manifest. */
export const readSetManifest = (parsed: unknown): SetManifest => v.parse(setManifest, parsed);

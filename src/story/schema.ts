import * as v from 'valibot';

/**
 * The shape of the files in a story folder, as a writer types them: the one source for their types and their validation.
 * Beats and conditions are `unknown` here; `readBeats` and `readCondition` tell their kinds apart by key and then come
 * back to the schemas below.
 */

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'is no id: use lower-case letters, digits and hyphens'),
);
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const none = v.literal('none');
const condition = v.unknown();

const facing = v.picklist(['left', 'right', 'away', 'toward']);
const going = v.picklist(['past', 'in', 'out']);

const roleEntries = {
  costume: v.optional(id),
  with: v.optional(id),
  facing: v.optional(facing),
  hold: v.optional(id),
  going: v.optional(going),
};

export const roleSchema = v.strictObject({ pose: id, at: id, ...roleEntries });
const rolePatchSchema = v.strictObject({ pose: v.optional(id), at: v.optional(id), ...roleEntries });

const musicSchema = v.union([none, v.strictObject({ cue: id, layers: v.optional(v.array(id)) })]);
const ambienceSchema = v.union([none, v.array(id)]);

export const pictureSchema = v.strictObject({
  set: id,
  camera: id,
  light: id,
  cast: v.optional(v.record(id, roleSchema), {}),
  music: v.optional(musicSchema, 'none'),
  ambience: v.optional(ambienceSchema, 'none'),
  awake: v.optional(v.boolean(), false),
  describe: text,
});

export const patchSchema = v.strictObject({
  set: v.optional(id),
  camera: v.optional(id),
  light: v.optional(id),
  cast: v.optional(v.record(id, v.union([none, rolePatchSchema]))),
  music: v.optional(musicSchema),
  ambience: v.optional(ambienceSchema),
  awake: v.optional(v.boolean()),
});

export const headSchema = v.strictObject({
  id,
  title: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  start: id,
  cuts: v.pipe(v.array(id), v.minLength(1), v.maxLength(4)),
  speakers: v.array(id),
  turns: v.array(
    v.strictObject({
      id,
      who: v.optional(id),
      kind: v.picklist(['hinge', 'gift', 'loss', 'exit', 'coda', 'ask', 'telling', 'hold']),
      name: text,
      options: v.pipe(v.array(id), v.minLength(2)),
      happened: v.optional(id),
    }),
  ),
});

export const namesSchema = v.record(id, text);

export const codebookSchema = v.strictObject({
  turns: v.array(v.strictObject({ turn: id, options: v.pipe(v.array(id), v.maxLength(3)) })),
  endings: v.pipe(v.array(id), v.maxLength(16)),
});

const seconds = v.pipe(
  v.string(),
  v.regex(/^\d+(\.\d+)?s$/, 'is no time: write bars (`4`) or seconds (`2s`)'),
);
const common = { id: v.optional(id), when: v.optional(condition) };

/** One schema per kind of beat; the key that names the kind is the key of this record. */
export const beatSchemas = {
  narrate: v.strictObject({ narrate: text, ...common }),
  say: v.strictObject({ say: text, who: id, ...common }),
  direct: v.strictObject({ direct: patchSchema, describe: v.optional(text), ...common }),
  strike: v.strictObject({ strike: id, ...common }),
  rest: v.strictObject({ rest: v.union([v.pipe(v.number(), v.minValue(0.25)), seconds]), ...common }),
  choose: v.strictObject({
    choose: id,
    ask: v.optional(text),
    options: v.pipe(
      v.array(v.strictObject({ id, text, when: v.optional(condition) })),
      v.minLength(2, 'offers fewer than two options'),
    ),
    ...common,
  }),
  make: v.strictObject({ make: v.picklist(['phrase', 'sign']), ...common }),
  hold: v.strictObject({ hold: id, turn: v.optional(id), ...common }),
  branch: v.strictObject({ branch: v.pipe(v.array(v.unknown()), v.minLength(1)), ...common }),
  end: v.strictObject({ end: id, ...common }),
} as const;

export type BeatKind = keyof typeof beatSchemas;

export const armSchema = v.strictObject({ when: condition, beats: v.array(v.unknown()) });
export const elseSchema = v.strictObject({ else: v.array(v.unknown()) });

export const sceneSchema = v.strictObject({
  id,
  season: v.picklist(['winter', 'spring', 'summer', 'autumn', 'later']),
  place: v.optional(text),
  eyes: id,
  opens: pictureSchema,
  beats: v.array(v.unknown()),
  next: v.optional(v.array(v.strictObject({ when: v.optional(condition), scene: id })), []),
});

const cardLine = v.union([text, v.strictObject({ text, id: v.optional(id), when: v.optional(condition) })]);

export const endingsSchema = v.array(
  v.strictObject({
    id,
    key: v.pipe(
      v.string(),
      v.regex(/^([CDEFGAB]|[CDFGA]♯|C[′'])$/, 'is no key of the octave: C D E F G A B C′ C♯ D♯ F♯ G♯ A♯'),
    ),
    title: text,
    keeps: v.array(
      v.strictObject({
        keep: v.picklist(['love', 'name', 'room']),
        when: v.optional(condition),
        because: v.optional(v.array(v.string()), []),
      }),
    ),
    kept: v.optional(text),
    card: v.array(cardLine),
    coda: id,
    again: v.optional(id),
  }),
);

export const montageSchema = v.array(
  v.strictObject({
    id,
    turn: id,
    when: v.optional(condition),
    caption: v.optional(text),
    picture: pictureSchema,
  }),
);

export type RawPicture = v.InferOutput<typeof pictureSchema>;
export type RawPatch = v.InferOutput<typeof patchSchema>;
export type RawHead = v.InferOutput<typeof headSchema>;

/** Every key the files of a story may hold: what a misspelt one is compared with. */
export const KEYS: readonly string[] = [
  ...new Set(
    [
      headSchema,
      headSchema.entries.turns.item,
      codebookSchema,
      sceneSchema,
      pictureSchema,
      patchSchema,
      roleSchema,
      endingsSchema.item,
      montageSchema.item,
      ...Object.values(beatSchemas),
    ].flatMap((schema) => Object.keys(schema.entries)),
  ),
];

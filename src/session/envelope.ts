import * as v from 'valibot';

/** The form of the envelope itself; raised when its parts change. */
const FORM = '1';

/** FNV-1a over UTF-16 code units, 32 bits as eight hexadecimal digits. */
export const checksumOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** Writes a body as `form:checksum:json`. */
export const seal = (body: unknown): string => {
  const json = JSON.stringify(body);
  return `${FORM}:${checksumOf(json)}:${json}`;
};

export type Unsealed<Body> = { readonly body: Body } | { readonly problem: string };

/** Opens a sealed text: whole, of the known form, and of the expected shape; else a problem in words, never a throw. */
export const unseal = <Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): Unsealed<v.InferOutput<Schema>> => {
  const [, form, checksum, json] = /^(\w+):([0-9a-f]{8}):(.*)$/s.exec(text) ?? [];
  if (json === undefined) return { problem: 'it is not a saved text' };
  if (form !== FORM) return { problem: 'it was saved by a newer version of the game' };
  if (checksum !== checksumOf(json))
    return { problem: 'its checksum does not fit: a part is missing or changed' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { problem: 'it cannot be read' };
  }
  const checked = v.safeParse(schema, parsed);
  return checked.success ? { body: checked.output } : { problem: 'something in it has an unknown shape' };
};

import type * as v from 'valibot';
import { seal, unseal } from './envelope';
import type { KeyStore } from './keyStore';
import { setAside } from './saveSlots';
import type { StorageKeys } from './storageKeys';

/** Reads one kept text; a damaged one is set aside and told, never overwritten. */
export const readKept = <Schema extends v.GenericSchema>(
  store: KeyStore,
  keys: StorageKeys,
  key: string,
  schema: Schema,
  onDamage: (problem: string) => void,
): v.InferOutput<Schema> | null => {
  const text = store.read(key);
  if (text === null) return null;
  const opened = unseal(text, schema);
  if ('body' in opened) return opened.body;
  setAside(store, keys, key, text);
  onDamage(opened.problem);
  return null;
};

/** Keeps a body under a key. Throws where the storage does. */
export const writeKept = (store: KeyStore, key: string, body: unknown): void => store.write(key, seal(body));

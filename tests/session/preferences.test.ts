import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/createSession';
import { createMemoryStore } from '../../src/session/keyStore';
import { defaultPreferences, savedPreferences, systemPreferences } from '../../src/session/preferences';
import { tinyStory } from '../support/stories';

const calm = systemPreferences({ matchMedia: (wish) => ({ matches: wish.includes('reduced-motion') }) });

describe('preferences', () => {
  it('follow the system until somebody chooses', () => {
    expect(calm.look.reducedMotion).toBe(true);
    expect(calm.contrast).toBe('normal');
    expect(systemPreferences({ matchMedia: () => ({ matches: false }) })).toEqual(defaultPreferences);
    const session = createSession({ story: tinyStory(), store: createMemoryStore(), defaults: calm });
    expect(session.getState().preferences.look.reducedMotion).toBe(true);
  });

  it('kept before there was a night are read all the same', () => {
    const { night: _, ...volumes } = { ...defaultPreferences.volumes, music: 0.3, mono: true };
    const kept = v.parse(savedPreferences, { ...defaultPreferences, volumes });
    expect(kept.volumes).toEqual({ ...volumes, night: false });
  });

  it('that were chosen are kept, whatever the system asks for', () => {
    const store = createMemoryStore();
    const first = createSession({ story: tinyStory(), store, defaults: calm });
    first.prefer({ ...calm, look: { ...calm.look, reducedMotion: false } });
    const again = createSession({ story: tinyStory(), store, defaults: calm });
    expect(again.getState().preferences.look.reducedMotion).toBe(false);
  });
});

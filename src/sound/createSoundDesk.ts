import { musicUrl } from '../content/soundFiles';
import type { Layer, SoundManifest } from '../content/soundManifest';
import type { SoundDesk } from '../director/ports';
import { openAudioRoom } from './audioRoom';
import { createConductor } from './conductor';
import { layerCaption } from './layerCaption';
import { hasLittleMemory, lightened } from './lightened';
import { createListeners } from './listeners';
import { openLayers } from './openLayers';
import { createPhraseKeys } from './phraseKeys';
import { createPlaceSound } from './placeSound';
import { createScores } from './scores';
import { createSilentDesk } from './silentDesk';
import { createStemShelf, type StemShelf } from './stemShelf';
import { filesSoonHeard } from './upcoming';

/** What the title sounds like. */
const TITLE = { cue: 'title', ambience: ['vinyl'] } as const;

/** Seconds in which everything fades when silence is asked for. */
const HUSH = 0.6;

/** A phrase waits for the next bar of the music it returns in, if that is no further than this (seconds). */
const PHRASE_WAITS = 2.5;

const NO_LAYERS: ReadonlySet<Layer> = new Set();

/** The sound of the game, its notes perhaps already fetched: howler's context, a conductor for the music, ambiences, one-shots and the phrase's notes. */
export const createSoundDesk = (manifest: SoundManifest, noteShelf?: StemShelf): SoundDesk => {
  const captions = createListeners<string>();
  const troubles = createListeners<string>();
  const told = new Set<string>();
  const tellOnce = (what: string) => {
    if (told.has(what)) return;
    told.add(what);
    troubles.tell(what);
  };
  const scoreOf = createScores(manifest);
  const room = openAudioRoom(() => tellOnce('The sound does not start.'));
  if (room === null) return createSilentDesk('This machine has no sound.', scoreOf);
  const { context, music } = room;
  const isLight = hasLittleMemory(
    navigator as Navigator & { readonly deviceMemory?: number },
    matchMedia('(hover: none) and (pointer: coarse)').matches,
  );
  const cues = isLight ? lightened(manifest.cues) : manifest.cues;
  const onMissing = () => tellOnce('Some of the sound could not be loaded.');
  const conductor = createConductor({
    context,
    out: music,
    shelf: createStemShelf({ context, urlOf: musicUrl, isMono: isLight }),
    scoreOf,
    onMissing,
  });
  const keys = createPhraseKeys({
    context,
    out: music,
    shelf: noteShelf ?? createStemShelf({ context, urlOf: musicUrl }),
    notes: manifest.notes,
    onMissing,
  });
  const place = createPlaceSound({ ...manifest, volumeOf: room.volumeOf, onMissing });
  const prefetching = createStemShelf({ context, urlOf: musicUrl });
  keys.prepare('piano');
  let musicShown: string | null = null;
  let layersShown = NO_LAYERS;
  let ambienceShown = '';
  /** Context time at which the last one-shot is over. */
  let struckUntil = 0;

  const tell = (words: readonly (string | undefined)[]) => {
    const said = words.filter((word) => word !== undefined);
    if (said.length > 0) captions.tell(said.join(' · '));
  };

  return {
    unlock: room.wake,
    show(tableau, { manner, change }) {
      const { music: wanted, ambience, dream } = tableau;
      const cue = wanted === null ? undefined : cues[wanted.cue];
      const open = wanted && cue ? openLayers(cue, wanted, dream) : NO_LAYERS;
      const isSame = wanted !== null && wanted.cue === musicShown;
      const layers = isSame ? layerCaption(layersShown, open) : undefined;
      if (isSame ? layers !== undefined : change.music) {
        [musicShown, layersShown] = [wanted?.cue ?? null, open];
        conductor.show(wanted && cue ? { id: wanted.cue, cue, open } : null, manner, change.set);
        if (wanted) prefetching.prefetch(filesSoonHeard(cues, wanted.cue));
      }
      if (change.ambience) {
        place.show(ambience, manner === 'settle');
        if (ambience.includes('projector')) keys.prepare('celesta');
      }
      const heard = ambience.join(' ');
      const isNewAmbience = change.ambience && heard !== ambienceShown;
      ambienceShown = heard;
      tell([
        isSame ? layers : change.music ? cue?.caption : undefined,
        ...(isNewAmbience ? ambience.map((id) => manifest.ambiences[id]?.caption) : []),
      ]);
    },
    strike(id) {
      if (!place.strike(id)) return;
      struckUntil = Math.max(struckUntil, context.currentTime + (manifest.strikes[id]?.length ?? 0));
      tell([manifest.strikes[id]?.caption]);
    },
    playNote: keys.play,
    playPhrase(phrase, voice) {
      const bar = conductor.nextBar();
      const waits = bar !== null && bar - context.currentTime < PHRASE_WAITS;
      keys.playPhrase(phrase, voice, waits ? bar : null);
      tell(['the five notes']);
    },
    hold: conductor.hold,
    songBar: conductor.songBar,
    music: conductor.music,
    secondsOwed() {
      const until = Math.max(struckUntil, keys.heardAt(), conductor.beginsAt());
      return Math.max(0, until - context.currentTime);
    },
    scoreOf,
    prepareCodas: (ids) => conductor.prepare(ids.flatMap((id) => cues[id] ?? [])),
    playCoda(id) {
      const cue = cues[id];
      if (cue && conductor.playCoda(id, cue)) tell([cue.caption]);
    },
    setVolumes(volumes) {
      room.setVolumes(volumes);
      place.followVolumes();
    },
    showTitle() {
      const cue = cues[TITLE.cue];
      if (!cue) return;
      musicShown = TITLE.cue;
      ambienceShown = TITLE.ambience.join(' ');
      conductor.show({ id: TITLE.cue, cue, open: openLayers(cue, {}, 3) }, 'perform', true);
      place.show(TITLE.ambience, false);
    },
    silence() {
      musicShown = null;
      ambienceShown = '';
      struckUntil = 0;
      conductor.silence(HUSH);
      keys.silence();
      place.show([], false);
    },
    onCaption: captions.listen,
    onTrouble: troubles.listen,
    dispose() {
      conductor.dispose();
      keys.silence();
      place.dispose();
      room.dispose();
    },
  };
};

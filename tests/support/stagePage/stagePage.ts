import { readSetManifest } from '../../../src/content/setManifest';
import { changeOf } from '../../../src/director/change';
import { createStage } from '../../../src/stage/createStage';
import type { SetAssets } from '../../../src/stage/setAssets';
import type { Dream, Season } from '../../../src/story/story';
import type { Tableau } from '../../../src/story/tableau';
import { castFor, tableauFor } from './tableauFor';

/** Any set, camera, light, cast by query: `?set=restaurant&camera=two&cast=seb:play-upright:piano&dream=2&still`. */
const asked = new URLSearchParams(location.search);
const manifests = import.meta.glob<unknown>('/assets/sets/*/*.json', { import: 'default' });
const layers = import.meta.glob<string>('/assets/sets/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const assets: SetAssets = {
  async manifestOf(set) {
    const path = Object.keys(manifests).find((file) => file.startsWith(`/assets/sets/${set}/`));
    const load = path ? manifests[path] : undefined;
    return load ? readSetManifest(await load()) : null;
  },
  layerUrl: (file) => layers[`/assets/sets/${file}`] ?? null,
};

const troubles: string[] = [];
const parent = document.querySelector<HTMLElement>('#picture') ?? document.body;
const stage = await createStage({
  parent,
  assets,
  look: {
    reducedMotion: asked.has('reduced'),
    reducedFlashes: false,
    quality: (asked.get('quality') ?? 'auto') as 'auto',
    still: asked.has('still'),
  },
  onTrouble: (what) => troubles.push(what),
});

let before: Tableau | null = null;
const showPart = async (
  part: Parameters<typeof tableauFor>[0],
  manner: 'perform' | 'settle' = 'settle',
): Promise<void> => {
  const tableau = tableauFor(part);
  stage.show(tableau, { manner, change: changeOf(before, tableau) });
  before = tableau;
  await stage.whenShown();
};
const show = (query: string, manner?: 'perform' | 'settle'): Promise<void> => {
  const wish = new URLSearchParams(query);
  const part = {
    set: wish.get('set') ?? 'restaurant',
    camera: wish.get('camera') ?? 'wide',
    light: wish.get('light') ?? 'full',
    season: (wish.get('season') ?? 'winter') as Season,
    dream: Number(wish.get('dream') ?? 0) as Dream,
    cast: castFor(wish.get('cast') ?? ''),
    ...(wish.has('sign') && { made: { sign: JSON.parse(wish.get('sign') ?? '[]') } }),
  };
  return showPart(part, manner);
};
await show(location.search);
Object.assign(window, { stage, show, showPart, troubles, ready: true });

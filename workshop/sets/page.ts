import type { SetLayer } from '../../src/content/setManifest.ts';
import { Bake, type Painted } from './kit/bake.ts';
import { surface } from './kit/canvas.ts';
import { proscenium } from './kit/theatre.ts';
import { painters } from './painters.ts';
import { baked, compress, type Pressed } from './press.ts';
import { type Look, preview } from './preview.ts';

let current: { id: string; bake: Bake } | undefined;

const paintedOf = (id: string): readonly Painted[] => {
  if (current?.id === id) return current.bake.painted;
  const painter = painters[id];
  if (!painter) throw new Error(`No painter for "${id}".`);
  const bake = new Bake(painter.seed);
  painter.paint(bake);
  if (!painter.bare) proscenium(bake);
  current = { id, bake };
  return bake.painted;
};

/** What the paint script calls in the page. */
const workshop = {
  ids: (): string[] => Object.keys(painters),
  plan: (id: string): unknown => painters[id]?.plan,
  async paint(id: string): Promise<{ plan: unknown; layers: Pressed[] }> {
    const painter = painters[id];
    const layers: Pressed[] = [];
    for (const painted of paintedOf(id)) {
      const shared = painted.layer.id.startsWith('drapes');
      const box = baked(painted);
      if (box) layers.push(await compress(shared ? 'proscenium' : id, painted, box));
    }
    return { plan: painter?.plan, layers };
  },
  async look(id: string, look: Look): Promise<string> {
    const painter = painters[id];
    if (!painter?.plan.light.cues[look.cue]) return '';
    const g = preview(painter.plan, paintedOf(id), look);
    const small = surface(look.width, (look.width * 804) / 1920);
    small.imageSmoothingQuality = 'high';
    small.drawImage(g.canvas, 0, 0, small.canvas.width, small.canvas.height);
    const blob = await small.canvas.convertToBlob({ type: 'image/png' });
    return textOf(blob);
  },
};

const textOf = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
};

/** The painted page as the script sees it. */
export type Workshop = typeof workshop;
export type { Look, SetLayer };

Object.assign(globalThis, { workshop });

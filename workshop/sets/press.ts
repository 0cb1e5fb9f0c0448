import type { SetLayer } from '../../src/content/setManifest.ts';
import type { Painted } from './kit/bake.ts';
import { type G, OX, OY, surface } from './kit/canvas.ts';

/** A layer with its compressed picture (WebP, base64). */
export interface Pressed {
  readonly layer: SetLayer;
  readonly webp: string;
}

interface Crop {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Light weaker than this, in steps of 255, is left out: it would make a layer of a whole frame. */
const FAINT = 4;

/** The part of a painted layer that shows anything, in its pixels; nothing if it is empty. */
export const baked = (painted: Painted): Crop | undefined => {
  const { canvas } = painted.g;
  const copy = surface(canvas.width, canvas.height, true);
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  const opaque = painted.layer.blend === 'add';
  let [x0, y0, x1, y1] = [canvas.width, canvas.height, -1, -1];
  for (let i = 0, n = 0; i < data.length; i += 4, n++) {
    const seen = opaque
      ? Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) > FAINT && (data[i + 3] ?? 0) > 4
      : (data[i + 3] ?? 0) > 3;
    if (!seen) continue;
    const x = n % canvas.width;
    const y = (n / canvas.width) | 0;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return x1 < 0 ? undefined : { x: x0, y: y0, w: x1 - x0 + 1, h: y1 - y0 + 1 };
};

/** Takes from every light what is left out where it is weaker, so that its border is no edge. */
const sink = (g: G): void => {
  const { width, height } = g.canvas;
  const picture = g.getImageData(0, 0, width, height);
  const { data } = picture;
  for (let i = 0; i < data.length; i += 4) {
    const most = Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0);
    const left = most > FAINT ? ((most - FAINT) * 255) / (255 - FAINT) / most : 0;
    for (let part = i; part < i + 3; part += 1) data[part] = Math.round((data[part] ?? 0) * left);
  }
  g.putImageData(picture, 0, 0);
};

const qualityOf = ({ blend, id, grade }: Painted['layer']): number => {
  if (blend === 'add') return 0.8;
  if (id.endsWith('-edges')) return 0.55;
  return grade === 'paper' ? 0.78 : 0.84;
};

/** Crops a layer to `crop`, puts light on black, compresses it, and gives it its place in picture units. */
export const compress = async (id: string, painted: Painted, crop: Crop): Promise<Pressed> => {
  const { layer, density, g } = painted;
  const scale = layer.id.endsWith('-edges') ? 0.5 : 1;
  const out = surface(crop.w * scale, crop.h * scale);
  if (layer.blend === 'add') {
    out.fillStyle = '#000';
    out.fillRect(0, 0, crop.w, crop.h);
  }
  out.imageSmoothingQuality = 'high';
  out.drawImage(g.canvas, crop.x, crop.y, crop.w, crop.h, 0, 0, out.canvas.width, out.canvas.height);
  if (layer.blend === 'add') sink(out);
  const blob = await out.canvas.convertToBlob({ type: 'image/webp', quality: qualityOf(layer) });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  const unitsOf = (pixels: number) => pixels / density;
  return {
    layer: {
      ...layer,
      file: `${id}/${painted.picture ?? layer.id}.webp`,
      x: unitsOf(crop.x) - OX + (painted.shift ?? 0),
      y: unitsOf(crop.y) - OY,
      w: unitsOf(crop.w),
      h: unitsOf(crop.h),
    },
    webp: btoa(text),
  };
};

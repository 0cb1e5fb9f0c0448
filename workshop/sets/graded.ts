import type { Painted } from './kit/bake.ts';
import { bytesOf, frame, type G, lay } from './kit/canvas.ts';

/** A copy of what was painted, multiplied by a colour, as the stage grades it. */
export const graded = ({ g, density }: Painted, colour: string): G => {
  const copy = frame(density);
  lay(copy, g);
  const { width, height } = g.canvas;
  const image = copy.getImageData(0, 0, width, height);
  const [red, green, blue] = bytesOf(colour).map((byte) => byte / 255) as [number, number, number];
  for (let i = 0; i < image.data.length; i += 4) {
    image.data[i] = (image.data[i] ?? 0) * red;
    image.data[i + 1] = (image.data[i + 1] ?? 0) * green;
    image.data[i + 2] = (image.data[i + 2] ?? 0) * blue;
  }
  copy.putImageData(image, 0, 0);
  return copy;
};

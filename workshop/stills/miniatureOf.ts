import type { Page } from 'playwright-core';

const WIDTH = 384;
const QUALITY = 0.7;

/** A picture made small by a browser: PNG in, WebP 384 pixels wide out. */
export const miniatureOf = async (page: Page, png: Buffer): Promise<Buffer> => {
  const base64 = await page.evaluate(
    async ([source, width, quality]) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.round((width * picture.height) / picture.width);
      const brush = canvas.getContext('2d');
      if (brush === null) throw new Error('This browser draws no pictures.');
      brush.imageSmoothingQuality = 'high';
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality).replace(/^.*,/, '');
    },
    [`data:image/png;base64,${png.toString('base64')}`, WIDTH, QUALITY] as const,
  );
  return Buffer.from(base64, 'base64');
};

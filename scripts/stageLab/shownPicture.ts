/** Size at which pictures are looked at: a quarter of a degree a point where the picture fills 1024 points. */
export const SHOWN_WIDTH = 96;
/** See {@link SHOWN_WIDTH}. */
export const SHOWN_HEIGHT = 40;

const clipTo = (pen: CanvasRenderingContext2D, clip: string): void => {
  const [first = 0, second = 50, third = 50] = (clip.match(/-?[\d.]+(?=%)/g) ?? []).map(Number);
  pen.beginPath();
  if (clip.startsWith('circle')) {
    const reach = (first / 100) * Math.hypot(SHOWN_WIDTH, SHOWN_HEIGHT) * Math.SQRT1_2;
    pen.arc((second / 100) * SHOWN_WIDTH, (third / 100) * SHOWN_HEIGHT, Math.max(0, reach), 0, 7);
  } else {
    const gone = clip.startsWith('inset') ? Number(clip.match(/([\d.]+)%\)$/)?.[1] ?? 0) / 100 : 0;
    pen.rect(gone * SHOWN_WIDTH, 0, SHOWN_WIDTH, SHOWN_HEIGHT);
  }
  pen.clip();
};

/** Reads what a box with a stage shows, the old picture of a transition included, as RGBA of a small picture. */
export const createPictureReader = (box: HTMLElement): (() => Uint8ClampedArray) => {
  const small = document.createElement('canvas');
  small.width = SHOWN_WIDTH;
  small.height = SHOWN_HEIGHT;
  const pen = small.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  return () => {
    const [canvas, old] = box.querySelectorAll('canvas');
    const veil = old?.parentElement;
    if (canvas) pen.drawImage(canvas, 0, 0, SHOWN_WIDTH, SHOWN_HEIGHT);
    if (old && veil && veil.style.display !== 'none') {
      pen.save();
      pen.globalAlpha = Number(veil.style.opacity || 1);
      if (veil.style.background.startsWith('rgb')) {
        pen.fillStyle = veil.style.background;
        pen.fillRect(0, 0, SHOWN_WIDTH, SHOWN_HEIGHT);
      }
      pen.globalAlpha *= Number(old.style.opacity || 1);
      clipTo(pen, old.style.clipPath);
      pen.drawImage(old, 0, 0, SHOWN_WIDTH, SHOWN_HEIGHT);
      pen.restore();
    }
    return pen.getImageData(0, 0, SHOWN_WIDTH, SHOWN_HEIGHT).data;
  };
};

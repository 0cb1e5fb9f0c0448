/** Waits until everything that was asked for so far has been drawn on a canvas. */
export const drain = (canvas: HTMLCanvasElement | null): void => {
  const gl = canvas?.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
};

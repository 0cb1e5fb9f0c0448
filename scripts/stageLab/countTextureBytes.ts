/** Bytes on the graphics card: now, and the most there ever were. */
export interface CardBytes {
  now: number;
  most: number;
}

/** Runs in the page before anything else: adds up what textures and smoothed buffers take on the graphics card. */
export const countTextureBytes = (): void => {
  const card: CardBytes = { now: 0, most: 0 };
  const sizes = new Map<unknown, number>();
  const bound = new Map<string, unknown>();
  let unit = 0;
  const set = (thing: unknown, bytes: number): void => {
    card.now += bytes - (sizes.get(thing) ?? 0);
    sizes.set(thing, bytes);
    card.most = Math.max(card.most, card.now);
  };
  const wrap = (name: string, before: (args: readonly unknown[]) => void): void => {
    const proto = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: never) => unknown>;
    const real = proto[name];
    proto[name] = function (this: unknown, ...args: never) {
      before(args);
      return real?.apply(this, args);
    };
  };
  wrap('activeTexture', ([next]) => {
    unit = next as number;
  });
  wrap('bindTexture', ([, texture]) => bound.set(`texture ${unit}`, texture));
  wrap('bindRenderbuffer', ([, buffer]) => bound.set('buffer', buffer));
  wrap('texImage2D', (args) => {
    const source = args[5] as { width?: number; height?: number; naturalWidth?: number } | null;
    const [wide, tall] =
      args.length > 6 ? [args[3] as number, args[4] as number] : [source?.width ?? 0, source?.height ?? 0];
    set(bound.get(`texture ${unit}`), wide * tall * 4);
  });
  wrap('generateMipmap', () => {
    const texture = bound.get(`texture ${unit}`);
    set(texture, (sizes.get(texture) ?? 0) * (4 / 3));
  });
  wrap('renderbufferStorageMultisample', (args) => {
    set(bound.get('buffer'), (args[1] as number) * (args[3] as number) * (args[4] as number) * 4);
  });
  wrap('deleteTexture', ([texture]) => set(texture, 0));
  wrap('deleteRenderbuffer', ([buffer]) => set(buffer, 0));
  Object.assign(window, { card });
};

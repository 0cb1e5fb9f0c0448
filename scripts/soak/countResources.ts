/** What is alive in the page. */
export interface Alive {
  /** Textures on the graphics card but those of painted layers, which a shelf of limited size keeps. */
  textures: number;
  layers: number;
  buffers: number;
  framebuffers: number;
  /** Listeners on what outlives every screen: the window, the document, media queries. */
  listeners: number;
}

/** Runs in the page before anything else: counts what is made and not yet freed. */
export const countResources = (): void => {
  const alive: Alive = { textures: 0, layers: 0, buffers: 0, framebuffers: 0, listeners: 0 };
  const wrap = (
    proto: object,
    name: string,
    before: (self: unknown, args: readonly unknown[]) => void,
  ): void => {
    const methods = proto as Record<string, (...args: never) => unknown>;
    const real = methods[name];
    methods[name] = function (this: unknown, ...args: never) {
      before(this, args);
      return real?.apply(this, args);
    };
  };
  const gl = WebGL2RenderingContext.prototype;
  const layers = new WeakSet<object>();
  const bound = new Map<number, object | null>();
  let unit = 0;
  wrap(gl, 'activeTexture', (_, [next]) => {
    unit = next as number;
  });
  wrap(gl, 'bindTexture', (_, [, texture]) => bound.set(unit, texture as object | null));
  wrap(gl, 'texImage2D', (_, args) => {
    const texture = bound.get(unit);
    if (!(args[5] instanceof HTMLImageElement) || !texture || layers.has(texture)) return;
    layers.add(texture);
    alive.layers += 1;
    alive.textures -= 1;
  });
  wrap(gl, 'deleteTexture', (_, [texture]) => {
    if (!texture) return;
    if (layers.has(texture as object)) alive.layers -= 1;
    else alive.textures -= 1;
  });
  wrap(gl, 'createTexture', () => {
    alive.textures += 1;
  });
  const count = (kind: 'buffers' | 'framebuffers', make: string, free: string): void => {
    wrap(gl, make, () => {
      alive[kind] += 1;
    });
    wrap(gl, free, (_, [thing]) => {
      if (thing) alive[kind] -= 1;
    });
  };
  count('buffers', 'createBuffer', 'deleteBuffer');
  count('framebuffers', 'createFramebuffer', 'deleteFramebuffer');

  const heard = new WeakMap<object, Map<string, Set<unknown>>>();
  const earsOf = (self: object, type: unknown, options: unknown): Set<unknown> => {
    const capture =
      typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture : options;
    const key = `${type} ${capture === true}`;
    const kinds = heard.get(self) ?? new Map<string, Set<unknown>>();
    heard.set(self, kinds);
    const ears = kinds.get(key) ?? new Set();
    kinds.set(key, ears);
    return ears;
  };
  /** Who is called without an owner means the window. */
  const lastingOf = (self: unknown): object | null => {
    const target = (self ?? window) as object;
    return target === window || target === document || target instanceof MediaQueryList ? target : null;
  };
  wrap(EventTarget.prototype, 'addEventListener', (self, [type, ear, options]) => {
    const target = lastingOf(self);
    if (!ear || !target || (options as { once?: boolean } | null)?.once === true) return;
    const ears = earsOf(target, type, options);
    if (!ears.has(ear)) alive.listeners += 1;
    ears.add(ear);
  });
  wrap(EventTarget.prototype, 'removeEventListener', (self, [type, ear, options]) => {
    const target = lastingOf(self);
    if (target && earsOf(target, type, options).delete(ear)) alive.listeners -= 1;
  });
  Object.assign(window, { alive });
};

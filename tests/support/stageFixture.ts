import type { SetManifest } from '../../src/content/setManifest';
import { changeOf } from '../../src/director/change';
import type { Manner } from '../../src/director/ports';
import type { StageLook } from '../../src/session/preferences';
import { createStage } from '../../src/stage/createStage';
import { emptySet } from '../../src/stage/emptySet';
import type { PaintedStage } from '../../src/stage/paintedStage';
import type { SetAssets } from '../../src/stage/setAssets';
import type { Tableau } from '../../src/story/tableau';
import { FakeClock } from './fakeClock';
import { tableauFor } from './stagePage/tableauFor';

const plain = emptySet('room');
const full = plain.light.cues.full as NonNullable<SetManifest['light']['cues'][string]>;

const layer = (id: string, part: Partial<SetManifest['layers'][number]>): SetManifest['layers'][number] => ({
  id,
  file: `room/${id}.webp`,
  x: -77,
  y: -32,
  w: 2074,
  h: 868,
  depth: 1,
  order: 10,
  blend: 'normal',
  grade: 'none',
  ...part,
});

/** A room whose picture can be told by single pixels: a blue wall, a red box at the left, a green lamp at the right. */
export const room: SetManifest = {
  ...plain,
  flat: [
    { at: 0, colour: '#404040' },
    { at: 1, colour: '#404040' },
  ],
  layers: [
    layer('blue', { depth: 0.5 }),
    layer('red', { x: 200, y: 300, w: 200, h: 200, order: 20 }),
    layer('green', { x: 1400, y: 200, w: 200, h: 200, order: 30, blend: 'add', slot: 'lamp' }),
    layer('white', { x: 800, y: 0, w: 200, h: 120, order: 40, dream: [2, 3] }),
  ],
  marks: { middle: { x: 960, y: 740, scale: 2.6, turn: 0, order: 150 } },
  cameras: {
    wide: { x: 960, y: 402, zoom: 1 },
    left: { x: 600, y: 402, zoom: 1.6 },
    detail: { x: 300, y: 402, zoom: 3 },
  },
  light: {
    slots: ['lamp', 'tube'],
    lamps: [],
    cues: {
      full: { ...full, slots: { lamp: 1, tube: 0 }, vignette: 0 },
      dark: { ...full, slots: {}, vignette: 0 },
      neon: { ...full, slots: { tube: 1 }, vignette: 0 },
    },
  },
  sign: { x: 1100, y: 420, w: 300, h: 150, turn: 0, depth: 1, order: 50, slot: 'tube' },
};

const colours: Readonly<Record<string, string>> = {
  blue: '#0000ff',
  red: '#ff0000',
  green: '#00ff00',
  white: '#ffffff',
};
const tile = (colour: string): string => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 8, 8);
  return canvas.toDataURL();
};

/** The room, and other rooms of the same paint under the names `room-2`, `room-3` …; `gone` lists files not shipped. */
export const roomAssets = (gone: readonly string[] = [], set: SetManifest = room): SetAssets => ({
  manifestOf: async (id) => (id.startsWith('room') ? { ...set, id } : null),
  layerUrl(file) {
    const name = file.replace(/^.*\/|\.webp$/g, '');
    return gone.includes(name) ? null : tile(colours[name] ?? '#000000');
  },
});

export const stillLook: StageLook = {
  reducedMotion: false,
  reducedFlashes: false,
  quality: 'low',
  still: false,
};

/** A stage in a box of 640 CSS pixels, with a clock of the test's own. */
export interface StageFixture {
  readonly stage: PaintedStage;
  readonly clock: FakeClock;
  readonly troubles: string[];
  readonly box: HTMLElement;
  /** Shows a tableau and waits for its layers. */
  show(part: Parameters<typeof tableauFor>[0], manner?: Manner): Promise<void>;
  /** Draws if need be, and reads the colour shown at a picture point. */
  colourAt(x: number, y: number): readonly [number, number, number];
  /** All pixels now shown. */
  pixels(): Uint8ClampedArray;
  dispose(): void;
}

export const openStage = async (
  assets: SetAssets = roomAssets(),
  look: Partial<StageLook> = {},
  frame = 1 / 60,
  size: Partial<CSSStyleDeclaration> = { width: '640px' },
): Promise<StageFixture> => {
  const box = document.createElement('div');
  Object.assign(box.style, { position: 'relative', ...size });
  document.body.append(box);
  const clock = new FakeClock(frame);
  const troubles: string[] = [];
  const stage = await createStage({
    parent: box,
    assets,
    look: { ...stillLook, ...look },
    clock,
    onTrouble: (what) => troubles.push(what),
  });
  let before: Tableau | null = null;
  const copy = (): CanvasRenderingContext2D => {
    stage.setLook({ ...stillLook, ...look });
    clock.pass(1 / 60);
    const shown = box.querySelector('canvas') as HTMLCanvasElement;
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 268;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(shown, 0, 0, 640, 268);
    return pen;
  };
  return {
    stage,
    clock,
    troubles,
    box,
    async show(part, manner = 'settle') {
      const tableau = tableauFor(part);
      stage.show(tableau, { manner, change: changeOf(before, tableau) });
      before = tableau;
      await stage.whenShown();
    },
    colourAt(x, y) {
      const [r = 0, g = 0, b = 0] = copy().getImageData(x / 3, y / 3, 1, 1).data;
      return [r, g, b];
    },
    pixels: () => copy().getImageData(0, 0, 640, 268).data,
    dispose() {
      stage.dispose();
      box.remove();
    },
  };
};

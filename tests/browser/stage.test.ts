import { afterEach, describe, expect, it } from 'vitest';
import { createPictureReader } from '../../scripts/stageLab/shownPicture';
import type { Sign } from '../../src/story/life';
import { openStage, room, roomAssets, type StageFixture } from '../support/stageFixture';

let open: StageFixture | null = null;
const stageWith = async (...args: Parameters<typeof openStage>): Promise<StageFixture> => {
  open = await openStage(...args);
  return open;
};
afterEach(() => {
  open?.dispose();
  open = null;
});

const isNear = (shown: readonly number[], wanted: readonly number[], off = 14): boolean =>
  shown.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= off);

describe('the stage shows a tableau', () => {
  it('with the layers, lights and places of its set', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    expect(stage.colourAt(700, 600)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
    expect(stage.colourAt(300, 400)).toSatisfy((c: number[]) => isNear(c, [255, 0, 0]));
    expect(stage.colourAt(1500, 300)).toSatisfy((c: number[]) => isNear(c, [0, 255, 255]));
    expect(stage.troubles).toEqual([]);
  });

  it('with a light cue that puts a lamp out', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room', light: 'dark' });
    stage.clock.pass(1);
    expect(stage.colourAt(1500, 300)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
  });

  it('with other layers in the dream', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room', dream: 2 });
    stage.clock.pass(1);
    expect(stage.colourAt(900, 60)).toSatisfy((c: number[]) => isNear(c, [255, 255, 255]));
  });

  it('with somebody on the mark', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    const empty = stage.pixels();
    await stage.show({ set: 'room', cast: { mia: { pose: 'stand', at: 'middle' } } });
    stage.clock.pass(1);
    const peopled = stage.pixels();
    let inside = 0;
    let outside = 0;
    for (let pixel = 0; pixel < 640 * 268; pixel += 1) {
      const i = pixel * 4;
      const differs =
        Math.abs((empty[i] ?? 0) - (peopled[i] ?? 0)) +
          Math.abs((empty[i + 2] ?? 0) - (peopled[i + 2] ?? 0)) >
        40;
      if (!differs) continue;
      const x = (pixel % 640) * 3;
      if (x > 760 && x < 1160) inside += 1;
      else outside += 1;
    }
    expect(inside).toBeGreaterThan(800);
    expect(outside).toBe(0);
  });

  it('to the pixel as another stage shows it', async () => {
    const tableau = { set: 'room', camera: 'left', cast: { seb: { pose: 'stand', at: 'middle' } } };
    const first = await openStage();
    await first.show({ set: 'room-2', light: 'dark' });
    await first.show(tableau);
    first.clock.pass(1);
    const wanted = first.pixels();
    first.dispose();
    const second = await stageWith();
    await second.show(tableau);
    second.clock.pass(1);
    expect(second.pixels()).toEqual(wanted);
  });
});

describe('the stage performs', () => {
  it('a move of the camera over time, and is there at once when settled', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    await stage.show({ set: 'room', camera: 'left' }, 'perform');
    stage.clock.pass(0.5);
    const onTheWay = stage.pixels();
    stage.stage.settle();
    stage.clock.pass(0.1);
    const there = stage.pixels();
    expect(onTheWay).not.toEqual(there);
    stage.clock.pass(6);
    expect(stage.pixels()).toEqual(there);
  });

  it('no move with reduced motion, but a dissolve', async () => {
    const stage = await stageWith(roomAssets(), { reducedMotion: true });
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    await stage.show({ set: 'room', camera: 'left' }, 'perform');
    stage.clock.pass(0.1);
    const soon = stage.pixels();
    const veil = stage.box.querySelector<HTMLElement>('canvas ~ div');
    expect(veil?.style.display).toBe('block');
    stage.clock.pass(2);
    expect(veil?.style.display).toBe('none');
    expect(stage.pixels()).toEqual(soon);
  });

  it('another set behind the old picture, which then goes', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    await stage.show({ set: 'room-2', light: 'dark' }, 'perform');
    const veil = stage.box.querySelector<HTMLElement>('canvas ~ div');
    expect(veil?.style.display).toBe('block');
    stage.clock.pass(2);
    expect(veil?.style.display).toBe('none');
    expect(stage.colourAt(1500, 300)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
  });

  it('the end of a dream as paper that comes down, and memory behind it', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room', dream: 2 });
    stage.clock.pass(1);
    await stage.show({ set: 'room' }, 'perform');
    stage.clock.pass(0.3);
    expect(stage.colourAt(900, 60)).toSatisfy((c: number[]) => isNear(c, [214, 214, 214], 40));
    stage.clock.pass(1.2);
    expect(stage.colourAt(900, 20)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
    stage.clock.pass(3);
    expect(stage.colourAt(900, 100)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
  });

  it('a dream that begins as a page that turns, or dissolves for who wants less motion', async () => {
    for (const reducedMotion of [false, true]) {
      const stage = await stageWith(roomAssets(), { reducedMotion });
      await stage.show({ set: 'room' });
      stage.clock.pass(1);
      await stage.show({ set: 'room', dream: 2 }, 'perform');
      const old = stage.box.querySelector<HTMLElement>('canvas ~ div canvas');
      stage.clock.pass(0.6);
      expect(old?.style.clipPath.startsWith('inset')).toBe(!reducedMotion);
      stage.clock.pass(3);
      expect(old?.parentElement?.style.display).toBe('none');
      expect(stage.colourAt(900, 60)).toSatisfy((c: number[]) => isNear(c, [255, 255, 255]));
      stage.dispose();
      open = null;
    }
  });

  it('the last of many tableaux shown in one breath', async () => {
    const stage = await stageWith();
    for (const set of ['room', 'room-2', 'room-3', 'room-2'])
      void stage.show({ set, light: 'dark' }, 'perform');
    await stage.show({ set: 'room' });
    stage.clock.pass(3);
    expect(stage.colourAt(1500, 300)).toSatisfy((c: number[]) => isNear(c, [0, 255, 255]));
  });
});

describe('a box that changes its size while the camera moves', () => {
  it('is filled all the way, and the move ends where it would have', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    await stage.show({ set: 'room', camera: 'left' }, 'perform');
    stage.clock.pass(0.5);
    const resized = new Promise<void>((resolve) => {
      const watch = new ResizeObserver(() => {
        if (stage.box.clientWidth !== 400) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(stage.box);
    });
    Object.assign(stage.box.style, { width: '400px', height: '300px' });
    await resized;
    const canvas = stage.box.querySelector('canvas') as HTMLCanvasElement;
    const read = createPictureReader(stage.box);
    for (let look = 0; look < 4; look += 1) {
      stage.clock.pass(0.2);
      expect(canvas.width / canvas.height).toBeCloseTo(4 / 3, 1);
      const picture = read();
      const black = picture.filter((value, byte) => byte % 4 === 2 && value < 20).length;
      // Nothing in this room is darker than its wall but the red box.
      expect(black).toBeLessThan((picture.length / 4) * 0.3);
    }
    stage.clock.pass(6);
    const there = read();
    stage.stage.settle();
    stage.clock.pass(1);
    expect(read()).toEqual(there);
  });
});

describe('the sign', () => {
  it.each<[string, Sign]>([
    ['one dot', [[[0.5, 0.5]]]],
    [
      'a stroke off the edges',
      [
        [
          [-1, 0.5],
          [2, 0.5],
        ],
      ],
    ],
    [
      'two thousand points',
      [Array.from({ length: 2000 }, (_, n) => [n / 2000, 0.5 + 0.4 * Math.sin(n / 20)] as const)],
    ],
  ])('of %s shines where it hangs, and only there', async (_, sign) => {
    const stage = await stageWith();
    await stage.show({ set: 'room', light: 'neon' });
    stage.clock.pass(1);
    const before = stage.pixels();
    await stage.show({ set: 'room', light: 'neon', made: { sign } });
    stage.clock.pass(3);
    const after = stage.pixels();
    let lit = 0;
    let astray = 0;
    for (let pixel = 0; pixel < 640 * 268; pixel += 1) {
      if (Math.abs((after[pixel * 4] ?? 0) - (before[pixel * 4] ?? 0)) < 30) continue;
      const x = (pixel % 640) * 3;
      const y = Math.floor(pixel / 640) * 3;
      if (x > 1050 && x < 1450 && y > 370 && y < 620) lit += 1;
      else astray += 1;
    }
    expect(lit).toBeGreaterThan(3);
    expect(astray).toBe(0);
  });

  it('does not hang in a life that made none', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room', light: 'neon', made: { sign: [] } });
    stage.clock.pass(1);
    expect(stage.colourAt(1250, 495)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
  });
});

describe('a picture that stands upright', () => {
  it('shows who is there, who stood at the side of the frame, and shows them taller', async () => {
    const box = { width: '320px', height: '240px' };
    const set = {
      ...room,
      marks: { middle: { ...room.marks.middle, x: 300 } as (typeof room.marks)[string] },
    };
    const stage = await stageWith(roomAssets([], set), {}, 1 / 60, box);
    await stage.show({ set: 'room', cast: { mia: { pose: 'stand', at: 'middle' } } });
    stage.clock.pass(1);
    const canvas = stage.box.querySelector('canvas') as HTMLCanvasElement;
    expect(canvas.width / canvas.height).toBeCloseTo(4 / 3, 1);
    const read = createPictureReader(stage.box);
    stage.stage.setLook({ reducedMotion: false, reducedFlashes: false, quality: 'low', still: true });
    stage.clock.pass(0.1);
    const red = read().filter((value, byte) => byte % 4 === 0 && value > 200).length;
    expect(red).toBeGreaterThan(40);
  });
});

describe('trouble', () => {
  it('with a layer leaves the flat colours and is told once', async () => {
    const stage = await stageWith(roomAssets(['blue']));
    await stage.show({ set: 'room' });
    await stage.show({ set: 'room', light: 'dark' });
    stage.clock.pass(1);
    expect(stage.colourAt(700, 600)).toSatisfy((c: number[]) => isNear(c, [64, 64, 64]));
    expect(stage.troubles).toHaveLength(1);
    expect(stage.troubles[0]).toContain('room/blue.webp');
  });

  it('with a layer whose file is damaged does the same, and shows the others', async () => {
    const sound = roomAssets();
    const stage = await stageWith({
      ...sound,
      layerUrl: (file) => (file === 'room/blue.webp' ? 'data:image/webp;base64,AAAA' : sound.layerUrl(file)),
    });
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    expect(stage.colourAt(700, 600)).toSatisfy((c: number[]) => isNear(c, [64, 64, 64]));
    expect(stage.colourAt(300, 400)).toSatisfy((c: number[]) => isNear(c, [255, 0, 0]));
    expect(stage.troubles).toHaveLength(1);
  });

  it('with a broken manifest leaves flat colours, and the next set is whole', async () => {
    const sound = roomAssets();
    const stage = await stageWith({
      ...sound,
      manifestOf: (id) =>
        id === 'room-2' ? Promise.reject(new Error('layers: not a list')) : sound.manifestOf(id),
    });
    await stage.show({ set: 'room' });
    await stage.show({ set: 'room-2', cast: { seb: { pose: 'stand', at: 'middle' } } }, 'perform');
    stage.clock.pass(2);
    expect(stage.colourAt(200, 100)).toSatisfy((c: number[]) => isNear(c, [6, 13, 34], 20));
    expect(stage.troubles.filter((what) => what.includes('layers: not a list'))).toHaveLength(1);
    await stage.show({ set: 'room' }, 'perform');
    stage.clock.pass(2);
    expect(stage.colourAt(700, 600)).toSatisfy((c: number[]) => isNear(c, [0, 0, 255]));
  });

  it('with a set that nobody painted still shows who is there', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'attic', cast: { seb: { pose: 'stand', at: 'window' } } });
    stage.clock.pass(1);
    expect(stage.troubles.join()).toContain('attic');
    expect(stage.colourAt(200, 100)[2]).toBeGreaterThan(10);
  });

  it('with cameras and lights that a set lacks shows the nearest', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room', camera: 'ceiling', light: 'disco' });
    stage.clock.pass(1);
    expect(stage.colourAt(1500, 300)).toSatisfy((c: number[]) => isNear(c, [0, 255, 255]));
    expect(stage.troubles).toHaveLength(2);
  });
});

describe('the lowest quality', () => {
  it('draws nothing while nothing changes', async () => {
    const stage = await stageWith();
    await stage.show({ set: 'room' });
    stage.clock.pass(2);
    const drawn = stage.stage.frameTimes.count();
    stage.clock.pass(5);
    expect(stage.stage.frameTimes.count()).toBe(drawn);
  });

  it('draws nothing for a caption over the same picture', async () => {
    const stage = await stageWith();
    const cast = { seb: { pose: 'stand', at: 'middle' } };
    await stage.show({ set: 'room', cast });
    stage.clock.pass(2);
    const drawn = stage.stage.frameTimes.count();
    await stage.show({ set: 'room', cast: { seb: { pose: 'stand', at: 'middle' } } }, 'perform');
    stage.clock.pass(2);
    expect(stage.stage.frameTimes.count()).toBe(drawn);
  });

  it('draws the far planes as one while the camera moves, and to the eye as they are', async () => {
    const walls = room.layers.map((layer) => ({ ...layer, depth: 1 }));
    const assets = roomAssets([], { ...room, layers: walls });
    const films: Uint8ClampedArray[][] = [];
    for (const quality of ['low', 'middle'] as const) {
      const stage = await stageWith(assets, { quality });
      const read = createPictureReader(stage.box);
      await stage.show({ set: 'room' });
      stage.clock.pass(1);
      await stage.show({ set: 'room', camera: 'left' }, 'perform');
      const film: Uint8ClampedArray[] = [];
      for (let look = 0; look < 4; look += 1) {
        stage.clock.pass(0.25);
        film.push(read());
      }
      films.push(film);
      stage.dispose();
      open = null;
    }
    const [low = [], middle = []] = films;
    low.forEach((picture, at) => {
      const other = middle[at] ?? picture;
      const off = picture.reduce((sum, value, byte) => sum + Math.abs(value - (other[byte] ?? 0)), 0);
      expect(off / picture.length).toBeLessThan(4);
    });
    expect(low[0]).not.toEqual(low[3]);
  });

  it('is the one in use where no graphics card draws', async () => {
    const stage = await stageWith(roomAssets(), { quality: 'auto' });
    expect(stage.stage.qualityInUse()).toBe('low');
  });
});

it('keeps every layer of the room within the shape of a set manifest', async () => {
  const { readSetManifest } = await import('../../src/content/setManifest');
  expect(readSetManifest(room)).toEqual(room);
});

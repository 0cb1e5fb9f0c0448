import { readFileSync } from 'node:fs';
import { readSetManifest, type SetManifest } from '../../src/content/setManifest';
import { createCameraActor } from '../../src/stage/actors/cameraActor';
import { isShownAt } from '../../src/stage/actors/setFiles';
import type { Story } from '../../src/story/story';
import type { Tableau } from '../../src/story/tableau';
import { type Still, stillsOf } from '../../workshop/stills/stillsOf';
import type { CardBytes } from '../stageLab/countTextureBytes';
import { type OpenLab, openLab } from '../stageLab/openLab';
import { type Figure, medianOf } from './measure';

/** Frames of a move that are timed, after some that are not. */
const FRAMES = 30;
const WARM_UP = 10;
const REST_FRAMES = 3600;
/** Sets with the most layers that are measured, and sets about the middle. */
const [WORST, TYPICAL] = [5, 3];
/** Seconds of a move of the camera in which frames are counted; no move is shorter. */
const MOVE = 1.3;

const manifestOf = ({ set }: Tableau): SetManifest =>
  readSetManifest(JSON.parse(readFileSync(`assets/sets/${set}/manifest.json`, 'utf8')));

const layersIn = (tableau: Tableau): number =>
  manifestOf(tableau).layers.filter((layer) => isShownAt(layer, tableau.dream)).length;

/** Whether the camera travels from one picture to another of the same set, and does not cut. */
const travels = (from: Tableau, to: Tableau): boolean => {
  const camera = createCameraActor(() => {});
  camera.enter(manifestOf(from), from.camera, []);
  return to.camera !== from.camera && to.dream === from.dream && camera.secondsTo(to.camera) > 0;
};

/**
 * The sets with most layers, and some about the middle: of each the picture with most people in it, and another of the
 * same set to which the camera travels.
 */
const sampleOf = (stills: readonly Still[]): readonly (readonly [Tableau, Tableau])[] => {
  const busiest = new Map<string, readonly [Tableau, Tableau]>();
  const crowd = ({ tableau }: Still): number => Object.keys(tableau.cast).length;
  for (const { tableau } of [...stills].sort((a, b) => crowd(b) - crowd(a))) {
    if (busiest.has(tableau.set)) continue;
    const other = stills.find(
      (still) => still.tableau.set === tableau.set && travels(tableau, still.tableau),
    );
    if (other) busiest.set(tableau.set, [tableau, other.tableau]);
  }
  const ordered = [...busiest.values()].sort(([a], [b]) => layersIn(b) - layersIn(a));
  const middle = Math.floor((ordered.length - TYPICAL) / 2);
  return [...ordered.slice(0, WORST), ...ordered.slice(middle, middle + TYPICAL)];
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

interface Moved {
  readonly set: string;
  readonly layers: number;
  /** This thread's milliseconds a frame while the camera travels over a set and its cast does what the story says. */
  readonly median: number;
  readonly late: number;
  /** The median without anybody in the set, and that of a bare scene of as many images. */
  readonly empty: number;
  readonly bare: number;
  /** Frames a second that are shown meanwhile. */
  readonly rate: number;
}

const timesOf = async (lab: OpenLab, [from, to]: readonly [Tableau, Tableau]): Promise<Moved> => {
  const move = async (there: Tableau, back: Tableau): Promise<readonly number[]> => {
    await lab.ask('show', there, 'settle');
    await lab.ask('pass', 1, 5);
    await lab.ask('show', back, 'perform');
    return (await lab.ask('times', WARM_UP + FRAMES)).slice(WARM_UP);
  };
  const empty = await move({ ...from, cast: {} }, { ...to, cast: {} });
  const times = await move(from, to);
  const bare = await lab.ask('bareTimes', from, to, FRAMES);
  const rates: number[] = [];
  for (const next of [from, to]) {
    await lab.ask('show', next, 'perform');
    rates.push(await lab.ask('run', MOVE));
    await lab.ask('pass', 6, 1);
  }
  return {
    set: from.set,
    layers: layersIn(from),
    median: medianOf(times),
    late: percentile(times, 0.99),
    empty: medianOf(empty),
    bare: medianOf(bare.times),
    rate: Math.min(...rates),
  };
};

/** Bytes by which the heap grows in a minute of frames in which nothing moves, what is thrown away included. */
const growthOf = async (lab: OpenLab, tableau: Tableau): Promise<number> => {
  await lab.ask('show', tableau, 'settle');
  await lab.ask('pass', 6, 10);
  const session = await lab.page.context().newCDPSession(lab.page);
  await session.send('Performance.enable');
  const heap = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await heap();
  await lab.ask('pass', REST_FRAMES / 60, 60);
  return (await heap()) - before;
};

/** Sets with their cast in motion at the lowest quality; a minute at rest; the graphics card through the song. */
export const stageFigures = async (story: Story): Promise<readonly Figure[]> => {
  const stills = stillsOf(story);
  const lab = await openLab(5197);
  try {
    await lab.ask('open', 1280, { quality: 'low' });
    const moved: Moved[] = [];
    for (const pair of sampleOf(stills)) moved.push(await timesOf(lab, pair));
    const middle = medianOf(moved.map(({ median }) => median));
    const bare = sumOf(moved.map((one) => one.bare));
    const beside = (kind: 'median' | 'empty'): number => sumOf(moved.map((one) => one[kind])) / bare;
    const worst = [...moved].sort((a, b) => b.late - a.late).slice(0, 3);
    const [calm] = stills;
    const growth = calm ? await growthOf(lab, calm.tableau) : 0;

    await lab.ask('open', 1280, { quality: 'high' });
    for (const { scene, tableau } of stills) {
      if (scene !== 'montage' || tableau.dream !== 3) continue;
      await lab.ask('show', tableau, 'perform');
      await lab.ask('pass', 0.5, 2);
    }
    const card = await lab.page.evaluate(() => (window as unknown as { card: CardBytes }).card.most);

    const area = 'stage';
    return [
      {
        area,
        what: `${moved.length} sets with their cast in motion, this thread, median`,
        measured: middle,
        unit: 'ms',
        budget: 4,
      },
      ...worst.map(({ set, late }) => ({
        area,
        what: `  among the worst three, 99th percentile: ${set}`,
        measured: late,
        unit: 'ms',
        budget: 8,
      })),
      ...moved.map(({ set, layers, rate }) => ({
        area,
        what: `frames shown while the camera moves: ${set}, ${layers} layers`,
        measured: rate,
        unit: '/s',
        budget: 12,
        atLeast: true,
      })),
      {
        area,
        what: 'bare Phaser scenes that move the same layers as plain images, mean',
        measured: bare / moved.length,
        unit: 'ms',
      },
      {
        area,
        what: 'sets in motion, nobody in them, beside those',
        measured: beside('empty'),
        unit: '×',
        budget: 2.5,
      },
      {
        area,
        what: 'sets in motion with their cast in motion beside those',
        measured: beside('median'),
        unit: '×',
        budget: 2.5,
      },
      { area, what: 'heap growth in a minute at rest', measured: growth / 1e6, unit: 'MB', budget: 1 },
      {
        area: 'memory',
        what: 'graphics card through the whole song, most',
        measured: card / 1e6,
        unit: 'MB',
        budget: 300,
      },
    ];
  } finally {
    await lab.close();
  }
};

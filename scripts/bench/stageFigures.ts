import type { Story } from '../../src/story/story';
import type { Tableau } from '../../src/story/tableau';
import { type Still, stillsOf } from '../../workshop/stills/stillsOf';
import type { CardBytes } from '../stageLab/countTextureBytes';
import { type OpenLab, openLab } from '../stageLab/openLab';
import { type Figure, medianOf } from './measure';

const FRAMES = 40;
const WARM_UP = 12;
const LAYERS = 20;
const REST_FRAMES = 3600;

/** For each set the picture with most people in it, and another framing to move to. */
const busiestOf = (stills: readonly Still[]): ReadonlyMap<string, readonly [Tableau, Tableau]> => {
  const busiest = new Map<string, readonly [Tableau, Tableau]>();
  const crowd = ({ tableau }: Still): number => Object.keys(tableau.cast).length;
  for (const { tableau } of [...stills].sort((a, b) => crowd(b) - crowd(a))) {
    if (busiest.has(tableau.set)) continue;
    const other = stills.find(
      (still) => still.tableau.set === tableau.set && still.tableau.camera !== tableau.camera,
    );
    busiest.set(tableau.set, [tableau, { ...tableau, camera: other?.tableau.camera ?? 'wide' }]);
  }
  return busiest;
};

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

interface Moved {
  readonly set: string;
  readonly median: number;
  readonly late: number;
}

/** This thread's milliseconds a frame while the camera moves over a set with its cast. */
const timesOf = async (
  lab: OpenLab,
  set: string,
  [from, to]: readonly [Tableau, Tableau],
): Promise<Moved> => {
  await lab.ask('show', from, 'settle');
  await lab.ask('pass', 1, 20);
  await lab.ask('show', to, 'perform');
  const times = (await lab.ask('times', FRAMES)).slice(WARM_UP);
  return { set, median: medianOf(times), late: percentile(times, 0.99) };
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

/** Every set with its cast, in motion, at the lowest quality; a minute at rest; the graphics card through the song. */
export const stageFigures = async (story: Story): Promise<readonly Figure[]> => {
  const stills = stillsOf(story);
  const lab = await openLab(5197);
  try {
    await lab.ask('open', 640, { quality: 'low' });
    const moved: Moved[] = [];
    for (const [set, pair] of busiestOf(stills)) moved.push(await timesOf(lab, set, pair));
    const bare = medianOf((await lab.ask('bareTimes', LAYERS, FRAMES)).slice(WARM_UP));
    const middle = medianOf(moved.map(({ median }) => median));
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
        what: `${moved.length} sets with their cast in motion, median`,
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
      { area, what: `a bare Phaser scene that moves ${LAYERS} images`, measured: bare, unit: 'ms' },
      { area, what: 'sets in motion beside the bare scene', measured: middle / bare, unit: '×', budget: 2.5 },
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

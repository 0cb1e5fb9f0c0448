import { parseArgs } from 'node:util';
import { isPerson } from '../src/stage/actors/castStates';
import { lineOf } from '../src/story/diagnostics';
import type { Tableau } from '../src/story/tableau';
import { filmedOf, type Take } from './flashes/filmedOf';
import { MOST_FLASHES } from './flashes/flashAnalyser';
import { roadsOf } from './flashes/roadsOf';
import { openLab } from './stageLab/openLab';
import { DEFAULT_STORY, readStoryFolder } from './storyFolder';

const HELP = `npm run flashes [-- SCENE … --reduced --seconds N --rate N]
Films the pictures of the named scenes (all, if none; "montage" is the song), each as the stage performs it after one that
comes before it in some life, strikes the lights in each, and counts flashes as WCAG 2.3.1 does. More than ${MOST_FLASHES} in any second is a failure.
Of pictures that cannot flash otherwise (the same place, dream, light, camera and sign), and of ways from one picture to
the next, each is filmed once, without the people: they move, and cannot flash. Flashes are counted in shares of the picture: a small one tells as much.
  --reduced   with flashes switched off: then there may be none but the change from picture to picture
  --seconds   for each picture (2.4)
  --rate      frames a second (15)`;

const WIDTH = 320;
/** How long the picture before has been there, seconds. */
const AT_REST = 1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reduced: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '2.4' },
    rate: { type: 'string', default: '15' },
    help: { type: 'boolean', default: false },
  },
});
const [seconds, rate] = [Number(values.seconds), Number(values.rate)];

const withoutPeople = (tableau: Tableau): Tableau => ({
  ...tableau,
  cast: Object.fromEntries(Object.entries(tableau.cast).filter(([name]) => !isPerson(name))),
});

const wanted = (): ReadonlyMap<string, readonly Take[]> => {
  const read = readStoryFolder(process.env.STORY ?? DEFAULT_STORY);
  if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));
  const asked = roadsOf(read.story).filter(
    ([first]) => first && (positionals.length === 0 || positionals.includes(first.scene)),
  );
  const scenes = new Map<string, Take[]>();
  for (const take of filmedOf(asked)) {
    scenes.set(take.to.scene, [...(scenes.get(take.to.scene) ?? []), take]);
  }
  return scenes;
};

const film = async (): Promise<boolean> => {
  const lab = await openLab(5196);
  let isSafe = true;
  try {
    await lab.ask('open', WIDTH, { quality: 'middle', reducedFlashes: values.reduced });
    for (const [scene, takes] of wanted()) {
      const most = values.reduced ? 1 : MOST_FLASHES;
      let [general, red] = [0, 0];
      const over: string[] = [];
      for (const { from, to } of takes) {
        if (from) {
          await lab.ask('show', withoutPeople(from.tableau), 'settle');
          await lab.ask('pass', AT_REST, 5);
        }
        await lab.ask('beginFilm');
        if (from) await lab.ask('film', 1 / rate, rate);
        await lab.ask('show', withoutPeople(to.tableau), from ? 'perform' : 'settle');
        await lab.ask('strike', 'light-strike');
        const worst = await lab.ask('film', seconds, rate);
        general = Math.max(general, worst?.general.flashes ?? 0);
        red = Math.max(red, worst?.red.flashes ?? 0);
        if (worst && Math.max(worst.general.flashes, worst.red.flashes) > most)
          over.push(from ? `${from.name} to ${to.name}` : to.name);
      }
      if (over.length > 0) isSafe = false;
      console.log(
        `${over.length > 0 ? 'OVER  ' : 'within'} ${scene.padEnd(36)} ${takes.length} pictures, most in a second: ${general} general, ${red} red${over.map((where) => `\n       ${where}`).join('')}`,
      );
    }
  } finally {
    await lab.close();
  }
  return isSafe;
};

if (values.help) console.log(HELP);
else if (!(await film())) process.exitCode = 1;

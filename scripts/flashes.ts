import { parseArgs } from 'node:util';
import { isPerson } from '../src/stage/actors/castStates';
import { lineOf } from '../src/story/diagnostics';
import type { Tableau } from '../src/story/tableau';
import { type Still, stillsOf } from '../workshop/stills/stillsOf';
import { filmedOf } from './flashes/filmedOf';
import { MOST_FLASHES } from './flashes/flashAnalyser';
import { openLab } from './stageLab/openLab';
import { DEFAULT_STORY, readStoryFolder } from './storyFolder';

const HELP = `npm run flashes [-- SCENE … --reduced --seconds N --rate N]
Films the pictures of the named scenes (all, if none; "montage" is the song) one after another as the stage performs
them, strikes the lights in each, and counts flashes as WCAG 2.3.1 does. More than ${MOST_FLASHES} in any second is a failure.
Of pictures that cannot flash otherwise (the same place, dream, light, camera and sign), and of ways from one picture to
the next, each is filmed once, without the people: they move, and cannot flash. Flashes are counted in shares of the picture: a small one tells as much.
  --reduced   with flashes switched off: then there may be none but the change from picture to picture
  --seconds   for each picture (2.4)
  --rate      frames a second (15)`;

const WIDTH = 320;

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

const wanted = (): ReadonlyMap<string, readonly Still[]> => {
  const read = readStoryFolder(process.env.STORY ?? DEFAULT_STORY);
  if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));
  const scenes = new Map<string, Still[]>();
  const asked = stillsOf(read.story).filter(
    ({ scene }) => positionals.length === 0 || positionals.includes(scene),
  );
  for (const still of filmedOf(asked)) {
    scenes.set(still.scene, [...(scenes.get(still.scene) ?? []), still]);
  }
  return scenes;
};

const film = async (): Promise<boolean> => {
  const lab = await openLab(5196);
  let isSafe = true;
  try {
    await lab.ask('open', WIDTH, { quality: 'middle', reducedFlashes: values.reduced });
    for (const [scene, stills] of wanted()) {
      await lab.ask('beginFilm');
      let worst = { general: { flashes: 0, at: 0 }, red: { flashes: 0, at: 0 } };
      for (const { tableau } of stills) {
        await lab.ask('show', withoutPeople(tableau), 'perform');
        await lab.ask('strike', 'light-strike');
        worst = (await lab.ask('film', seconds, rate)) ?? worst;
      }
      const { general, red } = worst;
      const most = values.reduced ? 1 : MOST_FLASHES;
      const isOver = general.flashes > most || red.flashes > most;
      if (isOver) isSafe = false;
      const where = isOver ? ` at ${Math.max(general.at, red.at).toFixed(1)} s` : '';
      console.log(
        `${isOver ? 'OVER  ' : 'within'} ${scene.padEnd(36)} ${stills.length} pictures, most in a second: ${general.flashes} general, ${red.flashes} red${where}`,
      );
    }
  } finally {
    await lab.close();
  }
  return isSafe;
};

if (values.help) console.log(HELP);
else if (!(await film())) process.exitCode = 1;

import type Phaser from 'phaser';
import type { FigureLayer } from '../stage/figures/figureLayer';
import type { FigureState } from '../stage/figures/figureState';
import { practiceAt } from './practice';
import type { Strip } from './strips';

const WIDE = 1920;
const HIGH = 804;
const STEP = 1 / 60;

/**
 * Plays a movement once and prints its moments side by side: one moment a frame, each with the view moved so that it
 * falls into its own cell. Returns what is to be done every frame.
 */
export function filmStrip(game: Phaser.Game, layer: FigureLayer, strip: Strip, spread: number): () => void {
  const print = document.createElement('canvas');
  print.width = WIDE;
  print.height = HIGH;
  const rows = Math.ceil(strip.moments / strip.columns);
  const cell = { wide: WIDE / strip.columns, high: HIGH / rows };
  const stand = HIGH / 2 + cell.high * 0.4;
  const placed = (states: readonly FigureState[]): FigureState[] =>
    states.map((state) => ({ ...state, x: WIDE / 2 + state.x * spread, y: stand + state.y }));
  const isSame = strip.before === strip.after;
  layer.setFigures(placed(strip.before));
  layer.update(STEP, practiceAt(0));
  if (!isSame) layer.setFigures(placed(strip.after), { seconds: strip.seconds });
  let moment = -1;
  let time = 0;

  game.events.on('postrender', () => {
    if (moment < 0 || moment >= strip.moments) return;
    const x = (moment % strip.columns) * cell.wide;
    const y = Math.floor(moment / strip.columns) * cell.high;
    print.getContext('2d')?.drawImage(game.canvas, x, y, cell.wide, cell.high, x, y, cell.wide, cell.high);
    if (moment < strip.moments - 1) return;
    document.querySelector('#picture')?.append(print);
    document.documentElement.dataset.ready = 'yes';
  });

  return () => {
    if (moment >= strip.moments - 1) return;
    moment++;
    const until = (strip.seconds * moment) / Math.max(1, strip.moments - (isSame ? 0 : 1));
    for (; time < until; time += STEP) layer.update(STEP, practiceAt(time * strip.tempo));
    const x = ((moment % strip.columns) + 0.5) * cell.wide;
    const y = (Math.floor(moment / strip.columns) + 0.5) * cell.high;
    layer.setView({ x: WIDE - x, y: HIGH - y, zoom: 1 });
  };
}

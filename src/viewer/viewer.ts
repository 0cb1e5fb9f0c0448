import Phaser from 'phaser';
import { createFigureLayer, type FigureLayer } from '../stage/figures/figureLayer';
import type { AudienceState, FigureDetail, FigureState } from '../stage/figures/figureState';
import { buildDesk } from './desk';
import { filmStrip } from './filmStrip';
import { type ViewerLightName, viewerLights } from './lights';
import { practiceAt } from './practice';
import { contactSheets, type Sheet } from './sheets';
import { strips } from './strips';

const WIDE = 1920;
const HIGH = 804;
const query = new URLSearchParams(location.search);
const number = (key: string, otherwise: number): number => Number(query.get(key) ?? otherwise);

/** Paints the wall behind the figures, once a row. */
function paintWall(scene: Phaser.Scene, light: ViewerLightName, rows: number): void {
  const texture = scene.textures.createCanvas(`wall-${scene.textures.getTextureKeys().length}`, 4, HIGH);
  if (!texture) return;
  for (let row = 0; row < rows; row++) {
    const top = (row * HIGH) / rows;
    const fill = texture.context.createLinearGradient(0, top, 0, top + HIGH / rows);
    for (const [at, colour] of viewerLights[light].wall) fill.addColorStop(at, colour);
    texture.context.fillStyle = fill;
    texture.context.fillRect(0, top, 4, HIGH / rows + 1);
  }
  texture.refresh();
  scene.add.image(0, 0, texture.key).setOrigin(0).setDisplaySize(WIDE, HIGH).setDepth(-1);
}

/** A sheet's cells as figures of the picture. */
function statesOf(sheet: Sheet, scale: number): FigureState[] {
  const wide = WIDE / sheet.columns;
  const high = HIGH / sheet.rows;
  return sheet.cells.flatMap((cell, i) => {
    const x = ((i % sheet.columns) + 0.5) * wide;
    const [right, up] = cell.middle ?? [0, 0];
    const y = (Math.floor(i / sheet.columns) + (cell.middle ? 0.5 : 0.88)) * high + up * scale;
    return cell.figures.map(
      (figure): FigureState => ({
        ...figure,
        id: `${i}/${figure.id}`,
        ...(figure.with ? { with: `${i}/${figure.with}` } : {}),
        x: x - right * scale,
        y,
        scale,
        depth: 1,
      }),
    );
  });
}

function label(sheet: Sheet): void {
  const picture = document.querySelector('#picture');
  sheet.cells.forEach((cell, i) => {
    const tag = document.createElement('span');
    tag.className = 'label';
    tag.textContent = cell.label;
    tag.style.left = `${(((i % sheet.columns) + 0.5) * WIDE) / sheet.columns}px`;
    tag.style.top = `${((Math.floor(i / sheet.columns) + 1) * HIGH) / sheet.rows - 24}px`;
    picture?.append(tag);
  });
}

/** Twenty-four people in three rows, and a few at tables and on their feet. */
function house(): AudienceState[] {
  const seats = Array.from({ length: 24 }, (_, i) => ({
    x: 180 + (i % 8) * 210 + (Math.floor(i / 8) % 2) * 90,
    y: 560 + Math.floor(i / 8) * 105,
    scale: 1.5 + Math.floor(i / 8) * 0.4,
    depth: 2 + Math.floor(i / 8),
    turn: 160 + ((i * 37) % 40),
  }));
  const along = (y: number, scale: number, turn: number) =>
    Array.from({ length: 9 }, (_, i) => ({
      x: 160 + i * 200,
      y,
      scale,
      depth: 1,
      turn: turn + ((i * 53) % 90) - 45,
    }));
  return [
    { id: 'house', group: 'seated', seats },
    { id: 'tables', group: 'dining', seats: along(380, 1.3, 40) },
    { id: 'wall', group: 'standing', seats: along(300, 1, 60) },
  ];
}

class ViewingRoom extends Phaser.Scene {
  layer: FigureLayer | undefined;
  film: (() => void) | undefined;

  create(): void {
    const detail = (query.get('detail') ?? 'high') as FigureDetail;
    const layer = createFigureLayer(this, { resolution: number('resolution', 1), detail });
    this.layer = layer;
    const strip = strips.get(query.get('strip') ?? '');
    if (strip) {
      paintWall(this, strip.light, Math.ceil(strip.moments / strip.columns));
      layer.setLight(viewerLights[strip.light].light);
      this.film = filmStrip(this.game, layer, strip, number('spread', 1));
      return;
    }
    const sheet = contactSheets.get(query.get('sheet') ?? '');
    const light = (query.get('light') ?? sheet?.light ?? 'dusk') as ViewerLightName;
    paintWall(this, light, sheet?.rows ?? 1);
    layer.setLight(viewerLights[light].light);
    layer.setStyle({ still: query.has('still'), dream: number('dream', 0) });
    if (sheet) {
      label(sheet);
      layer.setFigures(statesOf(sheet, number('scale', sheet.scale ?? (sheet.rows > 1 ? 1.72 : 3.4))));
    } else if (query.has('audience')) layer.setAudience(house());
    else buildDesk(layer, query);
    this.announce();
  }

  /** Says in the page that the picture is drawn. */
  private announce(): void {
    this.game.events.once('postrender', () => {
      document.documentElement.dataset.ready = 'yes';
    });
  }

  override update(_time: number, delta: number): void {
    if (this.film) this.film();
    else
      this.layer?.update(
        Math.min(0.05, delta / 1000) * number('speed', 1),
        practiceAt((performance.now() / 1000) * 1.6),
      );
  }
}

const canvas = document.createElement('canvas');
canvas.width = WIDE;
canvas.height = HIGH;
document.querySelector('#picture')?.append(canvas);
const context = canvas.getContext('webgl2', {
  alpha: false,
  stencil: true,
  antialias: false,
  preserveDrawingBuffer: true,
});
const game = new Phaser.Game({
  type: Phaser.WEBGL,
  width: WIDE,
  height: HIGH,
  canvas,
  ...(context ? { context: context as unknown as CanvasRenderingContext2D } : {}),
  banner: false,
  audio: { noAudio: true },
  antialiasGL: false,
  maxTextures: 1,
  scale: { mode: Phaser.Scale.NONE },
  scene: ViewingRoom,
});
Object.assign(window, { viewingRoom: game });

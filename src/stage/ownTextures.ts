import type Phaser from 'phaser';
import { hash } from './ease';
import { type OwnTexture, ownKey } from './stageTextures';

type Paint = (pen: CanvasRenderingContext2D, width: number, height: number) => void;

const radial =
  (stops: readonly [number, string][]): Paint =>
  (pen, width, height) => {
    const glow = pen.createRadialGradient(width / 2, height / 2, 0, width / 2, height / 2, width / 2);
    for (const [at, colour] of stops) glow.addColorStop(at, colour);
    pen.fillStyle = glow;
    pen.fillRect(0, 0, width, height);
  };

const noise =
  (spread: number, seed: number): Paint =>
  (pen, width, height) => {
    const grain = pen.createImageData(width, height);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const x = pixel % width;
      const y = Math.floor(pixel / width) + seed * 977;
      const shade = 128 + ((hash(x, y) + hash(x + 501, y) + hash(x, y + 733)) / 3 - 0.5) * spread;
      grain.data.set([shade, shade, shade, 255], pixel * 4);
    }
    pen.putImageData(grain, 0, 0);
  };

const paper: Paint = (pen, width, height) => {
  noise(34, 3)(pen, width, height);
  pen.globalAlpha = 0.09;
  for (let fibre = 0; fibre < 420; fibre += 1) {
    pen.strokeStyle = fibre % 2 ? '#383430' : '#e8e4dc';
    const x = hash(fibre, 1) * width;
    const y = hash(fibre, 2) * height;
    const bend = (hash(fibre, 3) - 0.5) * 26;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.quadraticCurveTo(x + bend, y + 8, x + bend * 0.4, y + (hash(fibre, 4) - 0.5) * 34);
    pen.stroke();
  }
};

const vignette: Paint = (pen, width, height) => {
  const unit = width / 1920;
  pen.translate(width / 2, height / 2);
  pen.scale(1, 0.62);
  const sink = pen.createRadialGradient(0, 0, 0, 0, 0, 1180 * unit);
  sink.addColorStop(0.55, 'rgba(255,255,255,0)');
  sink.addColorStop(1, '#fff');
  pen.fillStyle = sink;
  pen.fillRect(-width, -width, width * 2, width * 2);
};

const along =
  (stops: readonly [number, string][], vertical: boolean): Paint =>
  (pen, width, height) => {
    const shade = pen.createLinearGradient(0, 0, vertical ? 0 : width, vertical ? height : 0);
    for (const [at, colour] of stops) shade.addColorStop(at, colour);
    pen.fillStyle = shade;
    pen.fillRect(0, 0, width, height);
  };

const cone: Paint = (pen, width, height) => {
  for (let ring = 0; ring < 14; ring += 1) {
    const half = (width / 2) * (1 - ring / 15);
    const fall = pen.createLinearGradient(0, 0, 0, height);
    fall.addColorStop(0, 'rgba(255,255,255,.09)');
    fall.addColorStop(1, 'rgba(255,255,255,0)');
    pen.fillStyle = fall;
    pen.beginPath();
    pen.moveTo(width / 2 - half * 0.05, 0);
    pen.lineTo(width / 2 + half * 0.05, 0);
    pen.lineTo(width / 2 + half, height);
    pen.lineTo(width / 2 - half, height);
    pen.fill();
  }
};

const shape =
  (draw: Paint): Paint =>
  (pen, width, height) => {
    pen.fillStyle = '#fff';
    pen.beginPath();
    draw(pen, width, height);
    pen.fill();
  };

const drop = shape((pen, width, height) => {
  pen.moveTo(width / 2, 0);
  pen.quadraticCurveTo(width, height * 0.7, width / 2, height);
  pen.quadraticCurveTo(0, height * 0.7, width / 2, 0);
});

const star = shape((pen, width) => {
  for (let point = 0; point < 10; point += 1) {
    const reach = (point % 2 ? 0.2 : 0.48) * width;
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(width / 2 + Math.cos(angle) * reach, width / 2 + Math.sin(angle) * reach);
  }
});

const blade = shape((pen, width, height) => {
  pen.moveTo(0, height * 0.4);
  pen.quadraticCurveTo(width * 0.5, 0, width, height * 0.15);
  pen.quadraticCurveTo(width, height * 0.8, width * 0.5, height * 0.8);
  pen.quadraticCurveTo(width * 0.2, height * 0.8, 0, height * 0.6);
});

const clear = 'rgba(255,255,255,0)';
const drawn: Readonly<
  Record<Exclude<OwnTexture, 'base'>, readonly [width: number, height: number, paint: Paint | null]>
> = {
  flat: [4, 256, null],
  sign: [1024, 512, null],
  'sign-glow': [512, 256, null],
  vignette: [480, 201, vignette],
  grain: [256, 256, noise(20, 0)],
  paper: [512, 512, paper],
  soft: [
    64,
    64,
    radial([
      [0, '#fff'],
      [0.35, 'rgba(255,255,255,.5)'],
      [1, clear],
    ]),
  ],
  disc: [
    32,
    32,
    radial([
      [0, 'rgba(255,255,255,.75)'],
      [0.82, 'rgba(255,255,255,.9)'],
      [0.98, clear],
      [1, clear],
    ]),
  ],
  dot: [
    16,
    16,
    radial([
      [0, '#fff'],
      [0.5, '#fff'],
      [1, clear],
    ]),
  ],
  streak: [
    4,
    96,
    along(
      [
        [0, clear],
        [0.75, 'rgba(255,255,255,.8)'],
        [1, clear],
      ],
      true,
    ),
  ],
  line: [
    256,
    8,
    along(
      [
        [0, '#fff'],
        [1, clear],
      ],
      false,
    ),
  ],
  fold: [
    64,
    8,
    along(
      [
        [0, 'rgba(0,0,0,.55)'],
        [0.4, 'rgba(0,0,0,0)'],
        [0.6, 'rgba(255,255,255,.14)'],
        [1, 'rgba(0,0,0,.55)'],
      ],
      false,
    ),
  ],
  flake: [
    16,
    16,
    (pen, width, height) => {
      pen.fillStyle = '#fff';
      pen.fillRect(2, 3, width - 4, height - 6);
    },
  ],
  drop: [12, 30, drop],
  star: [48, 48, star],
  blade: [160, 48, blade],
  cone: [256, 256, cone],
};

/** Draws every texture of the stage's own, once; returns the bytes they take on the graphics card. */
export const drawOwnTextures = (screen: Phaser.Scene): number => {
  let bytes = 0;
  for (const [name, [width, height, paint]] of Object.entries(drawn)) {
    const texture = screen.textures.createCanvas(ownKey(name as OwnTexture), width, height);
    if (!texture) continue;
    paint?.(texture.context, width, height);
    texture.refresh();
    bytes += width * height * 4;
  }
  return bytes;
};

/** Redraws one of them. */
export const redraw = (screen: Phaser.Scene, name: OwnTexture, paint: Paint): void => {
  const texture = screen.textures.get(ownKey(name)) as Phaser.Textures.CanvasTexture;
  texture.context.setTransform(1, 0, 0, 1, 0, 0);
  texture.context.clearRect(0, 0, texture.width, texture.height);
  paint(texture.context, texture.width, texture.height);
  texture.refresh();
};

import type { SetMark } from '../../src/content/setManifest.ts';
import { graded } from './graded.ts';
import type { Painted } from './kit/bake.ts';
import {
  bytesOf,
  frame,
  type G,
  H,
  lay,
  mix,
  radial,
  rgba,
  seeded,
  styleOf,
  surface,
  W,
} from './kit/canvas.ts';
import type { SetPlan } from './kit/plan.ts';

/** What to preview: light cue, dream, camera, marks with stand-ins, width of the picture in pixels. */
export interface Look {
  cue: string;
  dream: number;
  camera?: string;
  marks?: readonly string[];
  grey?: boolean;
  width: number;
}

const standIn = (
  g: G,
  mark: SetMark,
  light: { ambient: string; key: string; rim: string; side: number },
): void => {
  const s = mark.scale;
  const lift = mark.seat === undefined ? 0 : 94 - mark.seat;
  const top = 180 - lift;
  const shape = (q: G) => {
    q.beginPath();
    q.ellipse(mark.x, mark.y - (top - 12) * s, 9 * s, 12 * s, 0, 0, 7);
    q.fill();
    q.beginPath();
    q.roundRect(mark.x - 21 * s, mark.y - (top - 28) * s, 42 * s, 62 * s, 16 * s);
    q.fill();
    q.beginPath();
    q.roundRect(mark.x - 15 * s, mark.y - (top - 80) * s, 30 * s, (top - 80) * s, 8 * s);
    q.fill();
  };
  g.fillStyle = light.rim;
  g.save();
  g.translate(-light.side * 2.4, -1);
  shape(g);
  g.restore();
  g.fillStyle = light.key;
  g.save();
  g.translate(light.side * 3, -2);
  shape(g);
  g.restore();
  g.fillStyle = mix(light.ambient, '#0d0e2a', 0.45);
  shape(g);
};

const over = (g: G, from: G, blend: GlobalCompositeOperation, alpha: number): void => {
  g.save();
  g.globalCompositeOperation = blend;
  g.globalAlpha = alpha;
  lay(g, from);
  g.restore();
};

/** About what the stage will show: layers, stand-ins, bloom, vignette, grain. */
export const preview = (plan: SetPlan, painted: readonly Painted[], look: Look): G => {
  const cue = plan.light.cues[look.cue];
  if (!cue) throw new Error(`${plan.id} has no cue "${look.cue}".`);
  const out = frame();
  const seen = plan.cameras[look.camera ?? 'wide'] ?? { x: W / 2, y: H / 2, zoom: 1 };
  const along = plan.size[0] > W ? seen.x - W / 2 : 0;
  const marks = (look.marks ?? []).map((name) => plan.marks[name]).filter((m) => m !== undefined);
  const steps = [
    ...painted.map((p) => ({ order: p.layer.order, draw: () => drawLayer(p) })),
    ...marks.map((m) => ({
      order: m.order,
      draw: () =>
        standIn(
          out,
          { ...m, x: m.x - along },
          {
            ambient: cue.ambient,
            key: cue.key.colour,
            rim: cue.rim.colour,
            side: Math.sign(cue.key.from[0]),
          },
        ),
    })),
  ].sort((a, b) => a.order - b.order);
  const drawLayer = (p: Painted) => {
    const { dream, slot, grade, blend } = p.layer;
    if (dream && (look.dream < dream[0] || look.dream > dream[1])) return;
    const shift = (p.shift ?? 0) - along * (p.shift === undefined ? 0 : p.layer.depth);
    if (Math.abs(shift) > 2100) return;
    const level = slot ? (cue.slots[slot] ?? 0) : 1;
    if (level <= 0) return;
    const tinted = grade === 'none' ? p.g : graded(p, grade === 'paper' ? cue.paperGrade : cue.grade);
    out.save();
    out.translate(shift, 0);
    over(out, tinted, blend === 'add' ? 'lighter' : blend === 'normal' ? 'source-over' : blend, level);
    out.restore();
  };
  for (const step of steps) step.draw();
  const camera = { ...seen, x: seen.x - along };
  const home = surface(W, H);
  home.translate(W / 2, H / 2);
  home.scale(camera.zoom, camera.zoom);
  home.translate(-camera.x, -camera.y);
  lay(home, out);
  home.resetTransform();
  finish(home, cue.vignette, cue.vignetteColour);
  if (look.grey) {
    home.globalCompositeOperation = 'saturation';
    home.fillStyle = '#808080';
    home.fillRect(0, 0, W, H);
  }
  return home;
};

const finish = (g: G, vignette: number, colour: string): void => {
  const bloom = surface(W / 2, H / 2);
  bloom.filter = 'brightness(.7) contrast(2.4) blur(13px)';
  bloom.drawImage(g.canvas, 0, 0, W / 2, H / 2);
  g.globalCompositeOperation = 'screen';
  g.globalAlpha = 0.35;
  g.drawImage(bloom.canvas, 0, 0, W, H);
  g.globalCompositeOperation = 'multiply';
  g.globalAlpha = 1;
  g.save();
  g.translate(W / 2, H / 2);
  g.scale(1, 0.62);
  const [r, gr, b] = bytesOf(mix('#ffffff', colour, vignette));
  g.fillStyle = styleOf(g, {
    kind: 'rad',
    at: [0, 0, 0, 1180],
    stops: [
      [0, '#ffffff'],
      [0.55, '#ffffff'],
      [1, `rgb(${r},${gr},${b})`],
    ],
  });
  g.fillRect(-W, -H * 1.2, W * 2, H * 2.4);
  g.restore();
  g.globalCompositeOperation = 'overlay';
  g.globalAlpha = 0.5;
  const random = seeded(3);
  const tile = surface(256, 256);
  const image = tile.createImageData(256, 256);
  for (let i = 0; i < image.data.length; i += 4) {
    const v = 128 + ((random() + random() + random()) / 3 - 0.5) * 54;
    image.data.set([v, v, v, 255], i);
  }
  tile.putImageData(image, 0, 0);
  g.fillStyle = g.createPattern(tile.canvas, 'repeat') ?? radial(0, 0, 1, rgba('#808080', 1)).toString();
  g.fillRect(0, 0, W, H);
  g.globalAlpha = 1;
  g.globalCompositeOperation = 'source-over';
};

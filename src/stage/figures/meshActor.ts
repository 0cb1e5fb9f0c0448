import type Phaser from 'phaser';
import { CH } from '../../figures/channels';
import type { Figure } from '../../figures/figure';
import { MATERIAL, materialOf } from '../../figures/materials';
import type { Topology } from '../../figures/skinRecord';
import { layoutOf, leaveVertexArray, type Program, programsOf, type Renderer } from './glDevice';
import { paletteUniforms } from './paletteUniforms';

type Vao = Phaser.Renderer.WebGL.Wrappers.WebGLVAOWrapper;
type Buffer = Phaser.Renderer.WebGL.Wrappers.WebGLBufferWrapper;

/** Which triangles of a mesh are drawn: closed ones of one colour, those that the shader paints on, open sheets. */
export type Part = 'bare' | 'painted' | 'open';

const order: readonly Part[] = ['bare', 'painted', 'open'];

const partOf = (material: number): Part =>
  material < MATERIAL.face ? 'bare' : material < MATERIAL.skirt ? 'painted' : 'open';

/** The triangles of a mesh part by part, and where in the indices each part ends. */
const byPart = ({
  indices,
  places,
}: Topology): { readonly indices: Uint16Array; readonly ends: number[] } => {
  const sorted = new Uint16Array(indices.length);
  let at = 0;
  const ends = order.map((part) => {
    for (let i = 0; i < indices.length; i += 3) {
      if (partOf(materialOf(places[indices[i]! * 4 + 3]!)) !== part) continue;
      for (let corner = 0; corner < 3; corner++) sorted[at++] = indices[i + corner]!;
    }
    return at;
  });
  return { indices: sorted, ends };
};

/** The graphics card's half of one figure: buffers and vertex arrays, freed together. */
export class MeshActor {
  readonly palette: ReturnType<typeof paletteUniforms>;
  private readonly rimOfJewel: number;
  private readonly lightOfJewel: number;
  private readonly vertices: Buffer;
  private readonly places: Buffer;
  private readonly indices: Buffer;
  private readonly arrays = new Map<Program, Vao>();
  private readonly ends: readonly number[];

  constructor(
    private readonly renderer: Renderer,
    readonly figure: Figure,
  ) {
    leaveVertexArray(renderer);
    const { gl } = renderer;
    const { topology } = figure;
    this.palette = paletteUniforms(figure.look);
    this.rimOfJewel = this.palette.lit[MATERIAL.jewel * 4 + 3]!;
    this.lightOfJewel = this.palette.shade[MATERIAL.jewel * 4 + 3]!;
    this.vertices = renderer.createVertexBuffer(figure.buffer, gl.DYNAMIC_DRAW);
    this.places = renderer.createVertexBuffer(topology.places.buffer as ArrayBuffer, gl.STATIC_DRAW);
    const sorted = byPart(topology);
    this.ends = sorted.ends;
    this.indices = renderer.createIndexBuffer(sorted.indices.buffer as ArrayBuffer, gl.STATIC_DRAW);
    const { depth, plain, bare, close } = programsOf(renderer);
    for (const program of [depth, plain, bare, close])
      this.arrays.set(program, this.arrayFor(program, program !== depth));
  }

  /** Sends the skin as it is now. */
  upload(): void {
    this.vertices.update();
    if (this.figure.look.earrings) this.glint();
  }

  /** An earring catches the light in one turn of the head, and in the next no more. */
  private glint(): void {
    const { now } = this.figure;
    const caught =
      Math.max(0, Math.sin(now[CH.head]! * 0.7 + now[CH.head + 1]! * 1.1 + now[CH.chest]! * 0.5)) ** 24;
    this.palette.lit[MATERIAL.jewel * 4 + 3] = this.rimOfJewel * (1 + 1.6 * caught);
    this.palette.shade[MATERIAL.jewel * 4 + 3] = this.lightOfJewel * (1 + 0.8 * caught);
  }

  /** Draws all of it, or only one part, with a program whose uniforms are set. */
  draw(program: Program, part?: Part): void {
    const { gl } = this.renderer;
    const at = part ? order.indexOf(part) : order.length;
    const from = part ? (this.ends[at - 1] ?? 0) : 0;
    const to = part ? this.ends[at]! : this.figure.topology.indices.length;
    if (to === from) return;
    program.bind();
    this.arrays.get(program)?.bind();
    gl.drawElements(gl.TRIANGLES, to - from, gl.UNSIGNED_SHORT, from * Uint16Array.BYTES_PER_ELEMENT);
  }

  /** Frees buffers and vertex arrays. */
  dispose(): void {
    const { renderer } = this;
    leaveVertexArray(renderer);
    for (const array of this.arrays.values()) {
      const at = renderer.glVAOWrappers.indexOf(array);
      if (at >= 0) renderer.glVAOWrappers.splice(at, 1);
      array.destroy();
    }
    for (const buffer of [this.vertices, this.places, this.indices]) renderer.deleteBuffer(buffer);
  }

  private arrayFor(program: Program, coloured: boolean): Vao {
    const { gl } = this.renderer;
    const count = this.figure.topology.vertices;
    const moving = layoutOf(this.renderer, this.vertices, gl.DYNAMIC_DRAW, count, [
      { name: 'aPosition', size: 3, type: gl.FLOAT, normalized: false },
      { name: 'aNormal', size: 4, type: gl.SHORT, normalized: true },
    ]);
    const still = layoutOf(this.renderer, this.places, gl.STATIC_DRAW, count, [
      { name: 'aPlace', size: 4, type: gl.FLOAT, normalized: false },
    ]);
    return this.renderer.createVAO(program, this.indices, coloured ? [moving, still] : [moving]);
  }
}

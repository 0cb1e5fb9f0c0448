import type Phaser from 'phaser';
import { CH } from '../../figures/channels';
import type { Figure } from '../../figures/figure';
import { MATERIAL } from '../../figures/materials';
import { layoutOf, leaveVertexArray, type Program, programsOf, type Renderer } from './glDevice';
import { paletteUniforms } from './paletteUniforms';

type Vao = Phaser.Renderer.WebGL.Wrappers.WebGLVAOWrapper;
type Buffer = Phaser.Renderer.WebGL.Wrappers.WebGLBufferWrapper;

/** The graphics card's half of one figure: buffers and vertex arrays, freed together. */
export class MeshActor {
  readonly palette: ReturnType<typeof paletteUniforms>;
  private readonly rimOfJewel: number;
  private readonly lightOfJewel: number;
  private readonly vertices: Buffer;
  private readonly places: Buffer;
  private readonly indices: Buffer;
  private readonly arrays = new Map<Program, Vao>();

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
    this.indices = renderer.createIndexBuffer(topology.indices.buffer as ArrayBuffer, gl.STATIC_DRAW);
    const { depth, plain, close } = programsOf(renderer);
    for (const program of [depth, plain, close])
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

  /** Draws with a program whose uniforms are set. */
  draw(program: Program): void {
    const { gl } = this.renderer;
    program.bind();
    this.arrays.get(program)?.bind();
    gl.drawElements(gl.TRIANGLES, this.figure.topology.indices.length, gl.UNSIGNED_SHORT, 0);
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

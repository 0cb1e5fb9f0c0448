import Phaser from 'phaser';
import { colourShader, depthShader, shaderFor, vertexShader } from './shaders';

/** Phaser's WebGL renderer; everything the figures draw goes through its own wrappers. */
export type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
/** A program of the renderer. */
export type Program = Phaser.Renderer.WebGL.Wrappers.WebGLProgramWrapper;

/** The programs of a renderer. */
export interface Programs {
  readonly depth: Program;
  /** One pass, lit by the vertex, no contact shadows: for software rendering. */
  readonly plain: Program;
  /** The same for cloth of one colour: without a graphics card a point costs all that its shader can do. */
  readonly bare: Program;
  /** Reads the first pass for contact shadows. */
  readonly close: Program;
}

const known = new WeakMap<Renderer, Programs>();

/** Whether the renderer's context is WebGL 2. */
export const isWebGl2 = (renderer: Renderer): boolean =>
  typeof WebGL2RenderingContext !== 'undefined' && renderer.gl instanceof WebGL2RenderingContext;

/** The programs, made once per renderer; Phaser makes them again after a lost context. */
export function programsOf(renderer: Renderer): Programs {
  const made = known.get(renderer);
  if (made) return made;
  const v2 = isWebGl2(renderer);
  const program = (fragment: string, vertexDefines: string, fragmentDefines: string): Program =>
    renderer.createProgram(
      shaderFor(v2, vertexShader, true, vertexDefines),
      shaderFor(v2, fragment, false, fragmentDefines),
    );
  const programs = {
    depth: program(depthShader, '#define DEPTH\n', ''),
    plain: program(colourShader, '#define COARSE\n', '#define COARSE\n'),
    bare: program(colourShader, '#define COARSE\n', '#define COARSE\n#define BARE\n'),
    close: program(colourShader, '', '#define CLOSE 10\n'),
  };
  known.set(renderer, programs);
  return programs;
}

/** Forgets the vertex array in use, so that making buffers cannot change it. */
export function leaveVertexArray(renderer: Renderer): void {
  renderer.glWrapper.updateVAO({ vao: null } as never);
}

/** Layout of a buffer for Phaser. */
export function layoutOf(
  renderer: Renderer,
  buffer: Phaser.Renderer.WebGL.Wrappers.WebGLBufferWrapper,
  usage: number,
  count: number,
  layout: readonly { name: string; size: number; type: number; normalized: boolean }[],
): Phaser.Types.Renderer.WebGL.WebGLAttributeBufferLayout {
  const { WebGLVertexBufferLayoutWrapper } = Phaser.Renderer.WebGL.Wrappers;
  return new WebGLVertexBufferLayoutWrapper(
    renderer,
    { usage, count, layout } as never,
    buffer as never,
  ) as unknown as Phaser.Types.Renderer.WebGL.WebGLAttributeBufferLayout;
}

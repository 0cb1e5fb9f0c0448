import type Phaser from 'phaser';
import { type Area, createArea } from './drawnArea';
import { isWebGl2, leaveVertexArray, type Renderer } from './glDevice';

type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
type Framebuffer = Phaser.Renderer.WebGL.Wrappers.WebGLFramebufferWrapper;

/** A smoothed framebuffer; Phaser calls `createResource` again after a lost context. */
class SmoothBuffer {
  readonly width: number;
  readonly height: number;
  webGLFramebuffer: WebGLFramebuffer | null = null;
  private buffers: WebGLRenderbuffer[] = [];

  constructor(
    private readonly renderer: Renderer,
    width: number,
    height: number,
    private readonly samples: number,
  ) {
    this.width = width;
    this.height = height;
    renderer.glFramebufferWrappers.push(this as never);
    this.createResource();
  }

  createResource(): void {
    const gl = this.renderer.gl as unknown as WebGL2RenderingContext;
    const { glWrapper } = this.renderer;
    this.webGLFramebuffer = gl.createFramebuffer();
    glWrapper.updateBindingsFramebuffer({ bindings: { framebuffer: this } } as never, true);
    this.buffers = [gl.RGBA8, gl.DEPTH_COMPONENT24].map((format, i) => {
      const buffer = gl.createRenderbuffer();
      gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
      gl.renderbufferStorageMultisample(gl.RENDERBUFFER, this.samples, format, this.width, this.height);
      const slot = i ? gl.DEPTH_ATTACHMENT : gl.COLOR_ATTACHMENT0;
      gl.framebufferRenderbuffer(gl.FRAMEBUFFER, slot, gl.RENDERBUFFER, buffer);
      return buffer as WebGLRenderbuffer;
    });
    gl.bindRenderbuffer(gl.RENDERBUFFER, null);
    glWrapper.updateBindingsRenderbuffer({ bindings: { renderbuffer: null } } as never, true);
  }

  destroy(): void {
    const { renderer } = this;
    for (const buffer of this.buffers) renderer.gl?.deleteRenderbuffer(buffer);
    renderer.gl?.deleteFramebuffer(this.webGLFramebuffer);
    const list = renderer.glFramebufferWrappers as unknown as SmoothBuffer[];
    const at = list.indexOf(this);
    if (at >= 0) list.splice(at, 1);
  }
}

/** What all planes of a layer share: distances of the first pass, and the smoothed buffer. */
export class SharedBuffers {
  readonly depth: Texture | undefined;
  readonly depthBuffer: Framebuffer | undefined;
  readonly smooth: SmoothBuffer | undefined;

  constructor(
    private readonly renderer: Renderer,
    readonly width: number,
    readonly height: number,
    samples: number,
    withDepth: boolean,
  ) {
    leaveVertexArray(renderer);
    const { gl } = renderer;
    if (withDepth) {
      this.depth = renderer.createTexture2D(
        0,
        gl.NEAREST,
        gl.NEAREST,
        gl.CLAMP_TO_EDGE,
        gl.CLAMP_TO_EDGE,
        gl.RGBA,
        null as never,
        width,
        height,
      );
      this.depthBuffer = renderer.createFramebuffer(this.depth, false, true);
    }
    if (samples > 1 && isWebGl2(renderer)) {
      const gl2 = gl as unknown as WebGL2RenderingContext;
      this.smooth = new SmoothBuffer(
        renderer,
        width,
        height,
        Math.min(samples, gl2.getParameter(gl2.MAX_SAMPLES)),
      );
    }
  }

  dispose(): void {
    if (this.depthBuffer) this.renderer.deleteFramebuffer(this.depthBuffer);
    if (this.depth) this.renderer.deleteTexture(this.depth);
    this.smooth?.destroy();
  }
}

/** The texture that shows all figures of one depth. */
export class PlaneTarget {
  readonly colour: Texture;
  readonly buffer: Framebuffer;
  /** Where figures were drawn last. */
  readonly drawn: Area = createArea();

  constructor(
    private readonly renderer: Renderer,
    readonly key: string,
    shared: SharedBuffers,
    private readonly textures: Phaser.Textures.TextureManager,
  ) {
    leaveVertexArray(renderer);
    const { gl } = renderer;
    this.colour = renderer.createTexture2D(
      0,
      gl.LINEAR,
      gl.LINEAR,
      gl.CLAMP_TO_EDGE,
      gl.CLAMP_TO_EDGE,
      gl.RGBA,
      null as never,
      shared.width,
      shared.height,
    );
    this.buffer = renderer.createFramebuffer(this.colour, false, shared.smooth === undefined);
    textures.addGLTexture(key, this.colour);
  }

  dispose(): void {
    this.renderer.deleteFramebuffer(this.buffer);
    this.textures.remove(this.key);
  }
}

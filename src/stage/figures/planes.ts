import type Phaser from 'phaser';
import { type Drawn, drawPlane, type Eye } from './drawPlane';
import type { FigureDetail } from './figureState';
import { programsOf, type Renderer } from './glDevice';
import type { LightUniforms } from './lightUniforms';
import { PlaneTarget, SharedBuffers } from './planeTarget';

/** Size of the picture in its own units. */
const PICTURE = { width: 1920, height: 804 } as const;

/** Without a smoothed buffer, edges are smoothed by drawing this much finer than shown. */
const COARSE_OVERSAMPLING = 1.5;

/** How figures' images are made. */
export interface PlaneOptions {
  /** Device pixels per picture unit. */
  readonly resolution: number;
  readonly detail: FigureDetail;
  /** Samples a pixel at middle and high detail. */
  readonly samples: 1 | 2 | 4;
  /** Called with every image that is made. */
  readonly adopt: ((image: Phaser.GameObjects.Image) => void) | undefined;
}

interface Plane {
  readonly target: PlaneTarget;
  readonly image: Phaser.GameObjects.Image;
  readonly list: Drawn[];
  depth: number;
}

/** The images of a figure layer, one for each depth at which somebody stands. */
export class Planes {
  private readonly planes: Plane[] = [];
  private shared: SharedBuffers;
  private detail: FigureDetail;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly renderer: Renderer,
    private readonly name: string,
    private readonly options: PlaneOptions,
  ) {
    this.detail = options.detail;
    this.shared = this.makeBuffers();
  }

  /** Device pixels per picture unit in which figures are drawn. */
  get resolution(): number {
    return this.options.resolution * (this.detail === 'low' ? COARSE_OVERSAMPLING : 1);
  }

  /** Everything in other detail, from the ground. */
  setDetail(detail: FigureDetail): void {
    this.dispose();
    this.detail = detail;
    this.shared = this.makeBuffers();
  }

  /** Says who stands on the planes: everybody, each with the depth of his image. */
  gather(everybody: Iterable<readonly [depth: number, drawn: Drawn]>): void {
    for (const plane of this.planes) plane.list.length = 0;
    for (const [depth, drawn] of everybody) this.planeFor(depth).list.push(drawn);
    for (const plane of this.planes) plane.image.setVisible(plane.list.length > 0);
  }

  /** Draws whoever stands on them. */
  draw(eye: Eye, light: LightUniforms): void {
    const programs = programsOf(this.renderer);
    for (const { list, target } of this.planes)
      if (list.length > 0) drawPlane(this.renderer, programs, target, this.shared, list, eye, light);
  }

  /** Frees every image, texture and buffer. */
  dispose(): void {
    for (const plane of this.planes) {
      plane.image.destroy();
      plane.target.dispose();
    }
    this.planes.length = 0;
    this.shared.dispose();
  }

  private makeBuffers(): SharedBuffers {
    const { detail, resolution } = this;
    const isFine = detail !== 'low';
    return new SharedBuffers(
      this.renderer,
      Math.round(PICTURE.width * resolution),
      Math.round(PICTURE.height * resolution),
      isFine ? this.options.samples : 1,
      isFine,
    );
  }

  private planeFor(depth: number): Plane {
    const { planes } = this;
    const known = planes.find((plane) => plane.list.length > 0 && plane.depth === depth);
    if (known) return known;
    const free = planes.find((plane) => plane.list.length === 0) ?? this.makePlane(depth);
    free.depth = depth;
    free.image.setDepth(depth).setDisplaySize(PICTURE.width, PICTURE.height);
    return free;
  }

  private makePlane(depth: number): Plane {
    const { scene, planes } = this;
    const key = `${this.name}-${planes.length}`;
    const target = new PlaneTarget(this.renderer, key, this.shared, scene.textures);
    const image = scene.add.image(0, 0, target.key).setOrigin(0).setScrollFactor(0);
    this.options.adopt?.(image);
    const plane = { target, image, list: [], depth };
    planes.push(plane);
    return plane;
  }
}

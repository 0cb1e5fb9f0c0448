import type Phaser from 'phaser';
import { animate } from '../../figures/motion/animate';
import type { FigureMusic } from '../../figures/motion/music';
import type { Performer } from '../../figures/motion/performer';
import { Troupe } from '../../figures/motion/troupe';
import { createAudience } from './audienceSprites';
import type { Drawn, Eye } from './drawPlane';
import type {
  AudienceState,
  FigureChange,
  FigureDetail,
  FigureLight,
  FigureState,
  FigureStyle,
  FigureView,
} from './figureState';
import { createFloorShadows } from './floorShadows';
import type { Renderer } from './glDevice';
import { createLightUniforms, readLight } from './lightUniforms';
import { MeshActor } from './meshActor';
import { Planes } from './planes';

/** What the stage may choose when it makes a figure layer. */
export interface FigureLayerOptions {
  /** Device pixels per picture unit of the figures' images; 1 if absent. */
  readonly resolution?: number;
  readonly detail?: FigureDetail;
  /** Samples a pixel at middle and high detail; 4 if absent. Without a graphics card each costs as much as the first. */
  readonly samples?: 1 | 2 | 4;
  /** Called with every image the layer makes, so that the stage can put it into a container of its own. */
  readonly adopt?: (image: Phaser.GameObjects.Image) => void;
}

/** The living cast on one Phaser scene. Nothing is drawn unless something moved. */
export interface FigureLayer {
  /** Says who stands where; the difference to before is performed over `seconds`, or shown at once. */
  setFigures(figures: readonly FigureState[], change?: FigureChange): void;
  /** Says which seats of the audience are taken. */
  setAudience(audience: readonly AudienceState[]): void;
  /** Changes the light; call it every frame while a light moves. */
  setLight(light: FigureLight): void;
  /** Says what the camera sees, in picture units; (960, 402, 1) is the whole picture. */
  setView(view: FigureView): void;
  setStyle(style: Partial<FigureStyle>): void;
  setDetail(detail: FigureDetail): void;
  /**
   * Moves everything on by `seconds`; `music` is what sounds now, for who plays it or dances to it.
   * Returns whether the picture changed.
   */
  update(seconds: number, music?: FigureMusic): boolean;
  /** Ends every transition at once. */
  settle(): void;
  /** Whether a transition is under way. */
  isMoving(): boolean;
  /** Frees every image, texture, buffer and listener the layer made. */
  dispose(): void;
}

let layers = 0;

/** Makes the figure layer of a scene. */
export function createFigureLayer(scene: Phaser.Scene, options: FigureLayerOptions = {}): FigureLayer {
  const renderer = scene.game.renderer as Renderer;
  const resolution = options.resolution ?? 1;
  const name = `figures-${layers++}`;
  const light = createLightUniforms();
  const style: { dream: number; drawings: number; still: boolean } = { dream: 0, drawings: 0, still: false };
  let detail: FigureDetail = options.detail ?? 'mid';
  const troupe = new Troupe(detail);
  const meshes = new Map<Performer, MeshActor>();
  const { samples = 4, adopt } = options;
  const planes = new Planes(scene, renderer, name, { resolution, detail, samples, adopt });
  const eye: Eye = { x: 960, y: 402, zoom: 1, resolution: planes.resolution, dream: 0 };
  const shadows = createFloorShadows(scene, options.adopt);
  const audience = createAudience(scene, `${name}-audience`, resolution, options.adopt);
  let seenChanges = -1;
  let stale = true;
  let owed = 0;
  let heard: FigureMusic | undefined;

  /** A performer with a mesh for his skin, at the depth of whoever he follows. */
  function drawnOf(performer: Performer): readonly [number, Drawn] {
    let mesh = meshes.get(performer);
    if (!mesh) {
      mesh = new MeshActor(renderer, performer.figure);
      meshes.set(performer, mesh);
    }
    const { place: leader } = performer.part;
    return [leader.depth, { mesh, place: performer.place, parallax: leader.parallax ?? 1 }];
  }

  /** Gives every performer his mesh and every mesh its plane. */
  function gather(): void {
    for (const [performer, mesh] of meshes) {
      if (troupe.performers.includes(performer) && mesh.figure === performer.figure) continue;
      mesh.dispose();
      meshes.delete(performer);
    }
    planes.gather(troupe.performers.map(drawnOf));
    shadows.gather(troupe.performers);
    seenChanges = troupe.changes;
  }

  const act = (performer: Performer): void => animate(performer, heard, style.still);

  function pose(seconds: number): void {
    troupe.update(seconds, act);
    if (seenChanges !== troupe.changes) gather();
    for (const mesh of meshes.values()) mesh.upload();
    shadows.place(eye);
    stale = true;
  }

  function draw(): void {
    if (!stale || renderer.contextLost || renderer.gl.isContextLost()) return;
    stale = false;
    audience.bake();
    planes.draw(eye, light);
  }

  const restored = (): void => {
    for (const mesh of meshes.values()) mesh.upload();
    audience.forget();
    stale = true;
  };
  scene.game.events.on('poststep', draw);
  renderer.on('restorewebgl', restored);

  return {
    setFigures(figures, change = {}) {
      troupe.setFigures(figures, change.seconds ?? 0);
      seenChanges = -1;
      pose(0);
    },
    setAudience(next) {
      audience.set(next);
      stale = true;
    },
    setLight(next) {
      readLight(light, next);
      audience.light(light);
      stale = true;
    },
    setView(view) {
      eye.x = view.x;
      eye.y = view.y;
      eye.zoom = view.zoom;
      audience.view(eye);
      shadows.place(eye);
      stale = true;
    },
    setStyle(next) {
      Object.assign(style, next);
      eye.dream = style.dream;
      stale = true;
    },
    setDetail(next) {
      if (next === detail) return;
      detail = next;
      troupe.setDetail(next);
      planes.setDetail(next);
      eye.resolution = planes.resolution;
      seenChanges = -1;
      pose(0);
    },
    update(seconds, music) {
      heard = music;
      owed += seconds;
      const moving = troupe.isMoving();
      const breathing = audience.update(seconds, style.still, music);
      if (style.still && !moving) {
        owed = 0;
        return stale;
      }
      if (style.drawings > 0 && owed < 1 / style.drawings) return stale || breathing;
      pose(owed);
      owed = 0;
      return true;
    },
    settle() {
      troupe.settle();
      pose(0);
    },
    isMoving: () => troupe.isMoving(),
    dispose() {
      scene.game.events.off('poststep', draw);
      renderer.off('restorewebgl', restored);
      for (const mesh of meshes.values()) mesh.dispose();
      meshes.clear();
      planes.dispose();
      audience.dispose();
      shadows.dispose();
    },
  };
}

import type Phaser from 'phaser';
import type {
  AudienceState,
  FigureChange,
  FigureDetail,
  FigureLight,
  FigureState,
  FigureStyle,
  FigureView,
} from './figureState';

/** What the stage may choose when it makes a figure layer. */
export interface FigureLayerOptions {
  /** Device pixels per picture unit of the figures' images; 1 if absent. */
  readonly resolution?: number;
  readonly detail?: FigureDetail;
  /** Called with every image the layer makes, so that the stage can put it into a container of its own. */
  readonly adopt?: (image: Phaser.GameObjects.GameObject) => void;
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
  /** Moves everything on by `seconds`; `beat` is the music's position in quarter notes, if music plays. */
  update(seconds: number, beat?: number): void;
  /** Ends every transition at once. */
  settle(): void;
  /** Whether a transition is under way. */
  isMoving(): boolean;
  /** Frees every image, texture, buffer and listener the layer made. */
  dispose(): void;
}

/** Makes the figure layer of a scene. */
export function createFigureLayer(scene: Phaser.Scene, options: FigureLayerOptions = {}): FigureLayer {
  const shown = new Map<string, Phaser.GameObjects.Graphics>();
  const draw = (state: FigureState): void => {
    const shape = shown.get(state.id) ?? scene.add.graphics();
    if (!shown.has(state.id)) options.adopt?.(shape);
    shown.set(state.id, shape);
    const tall = 176 * state.scale;
    shape.clear().fillStyle(state.member === 'mia' ? 0x18b09a : 0x161a3c, state.alpha ?? 1);
    shape.fillEllipse(0, -tall * 0.4, tall * 0.24, tall * 0.8).fillCircle(0, -tall * 0.9, tall * 0.07);
    shape.setPosition(state.x, state.y).setDepth(state.depth);
  };
  return {
    setFigures(figures) {
      const ids = new Set(figures.map((figure) => figure.id));
      for (const [id, shape] of shown) {
        if (ids.has(id)) continue;
        shape.destroy();
        shown.delete(id);
      }
      for (const figure of figures) draw(figure);
    },
    setAudience() {},
    setLight() {},
    setView() {},
    setStyle() {},
    setDetail() {},
    update() {},
    settle() {},
    isMoving: () => false,
    dispose() {
      for (const shape of shown.values()) shape.destroy();
      shown.clear();
    },
  };
}

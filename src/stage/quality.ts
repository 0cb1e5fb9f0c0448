import type { FigureDetail } from './figures/figureState';

/** A step of picture quality. */
export type QualityName = 'low' | 'middle' | 'high';

/** What a step may spend. */
export interface Quality {
  readonly name: QualityName;
  /** Widest drawing in device pixels while something moves. */
  readonly width: number;
  /** Width of the frame for which figures are drawn while something moves; as wide as the drawing, if absent. */
  readonly figureWidth?: number;
  /** Widest drawing once the picture rests. */
  readonly restWidth: number;
  readonly figures: FigureDetail;
  /** Share of the particles a set asks for; 0 draws none and lets the picture rest. */
  readonly effects: number;
  readonly grain: boolean;
  readonly bloom: boolean;
  /** Whether planes far from what is sharp are softened in close framings. */
  readonly focus: boolean;
}

/** The three steps; `low` is made for software rendering (about 30 ns a pixel and layer). */
export const qualities: Readonly<Record<QualityName, Quality>> = {
  low: {
    name: 'low',
    width: 480,
    // Planes draw half as fine again: twice the drawing each way, so that an edge is the mean of four points.
    figureWidth: 640,
    restWidth: 1280,
    figures: 'low',
    effects: 0,
    grain: false,
    bloom: false,
    focus: false,
  },
  middle: {
    name: 'middle',
    width: 1280,
    restWidth: 1280,
    figures: 'mid',
    effects: 0.6,
    grain: true,
    bloom: false,
    focus: false,
  },
  high: {
    name: 'high',
    width: 2560,
    restWidth: 2560,
    figures: 'high',
    effects: 1,
    grain: true,
    bloom: true,
    focus: true,
  },
};

const widths = [320, 480, 640, 960, 1280, 1600, 1920, 2560];

/** The drawing's width: the next tier that covers the box on this screen, within the step's limit. */
export const drawingWidth = (cssWidth: number, pixelRatio: number, limit: number): number => {
  const wanted = Math.max(1, cssWidth) * pixelRatio;
  const tier = widths.find((width) => width >= wanted * 0.98) ?? 2560;
  return Math.min(tier, limit);
};

/** Whether a renderer's name says that no graphics card draws. */
export const isSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);

/** Chooses the step by measured frame times. */
export interface AutoQuality {
  inUse(): QualityName;
  /** Tells the time since the frame before (milliseconds); true when the step has changed. */
  note(milliseconds: number): boolean;
}

const order: readonly QualityName[] = ['low', 'middle', 'high'];
const sample = 45;

/** Steps down when most of a second's frames miss 50 a second, and up once, after ten calm seconds. */
export const createAutoQuality = (start: QualityName): AutoQuality => {
  let step = order.indexOf(start);
  let slow = 0;
  let seen = 0;
  let calm = 0;
  let fell = false;
  return {
    inUse: () => order[step] ?? 'low',
    note(milliseconds) {
      seen += 1;
      if (milliseconds > 20) slow += 1;
      if (seen < sample) return false;
      const isSlow = slow > sample * 0.55;
      calm = slow < sample * 0.1 ? calm + 1 : 0;
      seen = 0;
      slow = 0;
      if (isSlow && step > 0) {
        step -= 1;
        fell = true;
        return true;
      }
      if (!fell && calm >= 14 && step < order.length - 1) {
        step += 1;
        calm = 0;
        return true;
      }
      return false;
    },
  };
};

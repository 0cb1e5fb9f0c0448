import type { PropName } from './castNames';
import type { HandShapeName } from './handShapes';

/** Three numbers: a point in centimetres or a direction; x to the figure's left, y up, z forward. */
export type Triple = readonly [number, number, number];

/** Angles of a joint in degrees: yaw to his left, pitch forward, roll to his right. */
export interface Angles {
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
}

/** The frame in which a target is given; `shoulder` hangs the root's axes up at the arm's own shoulder. */
export type Space = 'root' | 'chest' | 'pelvis' | 'head' | 'floor' | 'shoulder';

/** Where a wrist goes and how the hand lies. */
export interface HandSpec {
  readonly at: Triple;
  readonly space?: Space;
  /** The frame is the partner's. */
  readonly ofPartner?: boolean;
  /** Where the elbow points. */
  readonly elbow?: Triple;
  /** Where the fingers point, in the root's axes. */
  readonly fingers?: Triple;
  /** Where the palm looks, in the root's axes. */
  readonly palm?: Triple;
  readonly shape?: HandShapeName;
  /** The wrist may bend beyond ±58° and ±24°. */
  readonly free?: boolean;
}

/** Where the ball of a foot goes. */
export interface FootSpec {
  readonly ball: Triple;
  readonly yaw?: number;
  /** Heel up, degrees. */
  readonly pitch?: number;
  readonly roll?: number;
  /** 1: toes lie flat while the heel is up; 0: they follow the foot. */
  readonly toe?: number;
  /** Where the knee points. */
  readonly knee?: Triple;
}

/** How a skirt or the tails of a coat hang. */
export interface SkirtSpec {
  readonly swing?: Triple;
  readonly phase?: number;
  readonly fullness?: number;
  readonly pleats?: number;
  readonly hang?: number;
  readonly lift?: number;
}

/** A pose as it is written: joint angles for the torso, targets for hands and feet. */
export interface PoseSpec {
  readonly root?: Triple;
  readonly yaw?: number;
  readonly hip?: number;
  readonly shift?: number;
  readonly push?: number;
  /** Sits on something of 46 cm. */
  readonly seat?: boolean;
  readonly pelvis?: Angles;
  readonly spine?: Angles;
  readonly chest?: Angles;
  readonly neck?: Angles;
  readonly head?: Angles;
  readonly left?: HandSpec;
  readonly right?: HandSpec;
  readonly leftFoot?: FootSpec;
  readonly rightFoot?: FootSpec;
  readonly skirt?: SkirtSpec;
  /** A hand rests in this pocket. */
  readonly pocket?: 'left' | 'right';
  /** 0 buttoned, 1 open. */
  readonly jacket?: number;
  /** 0 eyes open, 1 lowered. */
  readonly lids?: number;
  readonly hairSwing?: Triple;
  /** What the hands hold, unless the scene says otherwise. */
  readonly hold?: { readonly left?: PropName; readonly right?: PropName };
}

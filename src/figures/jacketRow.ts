import { CH, type Channels } from './channels';
import { Frame } from './frame';
import type { Rig } from './rig';
import { torsoSection } from './torsoSection';
import { clamp, lerp, smooth } from './vec';

/** Lowest ring of the trunk a jacket covers, and how far below it the hem hangs, centimetres. */
export const jacketCuts = {
  jacket: [0, 0],
  cropped: [2, 3],
  long: [0, 30],
  waistcoat: [2, 2],
} as const;

/** Length of a jacket. */
export type JacketCut = keyof typeof jacketCuts;

/** One row of a jacket around the trunk, from one front edge to the other. One row serves all in turn. */
export class JacketRow {
  /** The part of the trunk it lies on, and how high in that. */
  frame = new Frame();
  high = 0;
  /** Centimetres over the hips, of a grown body. */
  y = 0;
  /** Half its width, half its depths before and behind. */
  side = 0;
  front = 0;
  back = 0;
  /** How far from the middle of the chest its edges are, radians. */
  left = 0;
  right = 0;

  /** Lays the row over ring `i` of the trunk; a ring below the lowest hangs from that. */
  lie(rig: Rig, c: Channels, cut: JacketCut, i: number): void {
    const k = rig.body.tall;
    const lowest = jacketCuts[cut][0];
    const hang = i < lowest ? jacketCuts[cut][1] * (1 - 0.9 * c[CH.seat]!) : 0;
    const s = torsoSection(rig, c, Math.max(i, lowest));
    const y = s.height - hang;
    const open = cut === 'waistcoat' ? 0 : c[CH.jacket]!;
    const below = clamp((22 - y) / 40, 0, 1);
    this.frame = s.frame;
    this.high = s.y - hang * k;
    this.y = y;
    // Its waist is less drawn in than the body's, and at the hem it stands away from the hips.
    const waist = cut === 'waistcoat' ? 0 : 1.1 * Math.exp(-(((y - 15) / 9) ** 2));
    const hem = smooth(6, -17, y);
    this.side = s.side + (1 + open * below + 0.5 * hem + waist + hang * 0.09) * k;
    this.front = s.front + (1.2 + 0.7 * hem + 0.2 * waist + hang * 0.07) * k;
    this.back = s.back + (1.3 + 0.8 * hem + 0.5 * waist + hang * 0.07) * k;
    const v = clamp((y - 22) / 35, 0, 1);
    const shut = y > 22 ? 0.3 + 6.4 * v ** 0.9 : 0.05 + 3.2 * clamp((18 - y) / 36, 0, 1) ** 1.4;
    const wide = y > 22 ? 5.2 + 2.6 * Math.sin(v * 2.5) - 2.2 * v : 5.2 + 6.5 * below ** 0.8;
    const gap = lerp(shut, wide, open) * k;
    const pocket = y < 22 ? 8.5 * smooth(22, -6, y) * k : 0;
    this.left = Math.asin(clamp((gap + pocket * c[CH.pocketLeft]!) / this.side, 0, 0.97));
    this.right = Math.asin(clamp((gap + pocket * c[CH.pocketRight]!) / this.side, 0, 0.97));
  }
}

import type { RingTable } from './ringTable';

/** A wave that goes a whole number of times around a hem. */
export class Ripple {
  private along = 0;
  private across = 0;

  constructor(private readonly times: number) {}

  /** Says how far it stands out and where around the hem it begins, radians. */
  set(size: number, phase: number): void {
    this.along = size * Math.cos(phase);
    this.across = size * Math.sin(phase);
  }

  /** How far it stands out at point `j` of a ring. */
  at(j: number, { cos, sin }: RingTable): number {
    const k = (j * this.times) % cos.length;
    return cos[k]! * this.along - sin[k]! * this.across;
  }
}

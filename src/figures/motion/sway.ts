import { CH } from '../channels';
import { clamp } from '../vec';
import type { Performer } from './performer';

const RAD = Math.PI / 180;

/** Cloth and hair lag behind: a damped spring pulled by the figure's own motion. */
export class Sway {
  private x = 0;
  private z = 0;
  private vx = 0;
  private vz = 0;
  private twist = 0;
  private vTwist = 0;
  private lastX = 0;
  private lastZ = 0;
  private lastFacing = 0;
  private began = false;

  /** Forgets where the figure was, after a jump. */
  restart(): void {
    this.began = false;
  }

  /** Moves on and writes the sway into the figure's rig. */
  update(performer: Performer, seconds: number): void {
    const { now, rig } = performer.figure;
    const { place } = performer;
    const facing = now[CH.yaw]! - place.turn;
    const cos = Math.cos(place.turn * RAD);
    const sin = Math.sin(place.turn * RAD);
    const across = (place.x - 960) / place.scale;
    const x = now[CH.root]! + across * cos;
    const z = now[CH.root + 2]! - across * sin;
    if (!this.began) {
      this.began = true;
      this.lastX = x;
      this.lastZ = z;
      this.lastFacing = facing;
    }
    if (seconds > 0) {
      const speedX = clamp((x - this.lastX) / seconds, -160, 160);
      const speedZ = clamp((z - this.lastZ) / seconds, -160, 160);
      const spin = clamp((facing - this.lastFacing) / seconds, -320, 320) * RAD;
      const steps = Math.max(1, Math.ceil(seconds / 0.034));
      const dt = Math.min(0.034, seconds / steps);
      for (let i = 0; i < steps; i++) {
        this.vx += ((-speedX * 0.08 - this.x) * 38 - this.vx * 6) * dt;
        this.vz += ((-speedZ * 0.08 - this.z) * 38 - this.vz * 6) * dt;
        this.x += this.vx * dt;
        this.z += this.vz * dt;
        this.vTwist += ((-spin * 0.22 - this.twist) * 30 - this.vTwist * 5) * dt;
        this.twist += this.vTwist * dt;
      }
      rig.flare = Math.min(10, Math.abs(spin) * 2.2);
    }
    this.lastX = x;
    this.lastZ = z;
    this.lastFacing = facing;
    rig.sway.x = this.x;
    rig.sway.y = Math.min(2.5, Math.abs(this.twist) * 3);
    rig.sway.z = this.z;
    rig.twist = this.twist;
  }
}

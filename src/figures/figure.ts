import { buildArms } from './armMesh';
import type { Body } from './body';
import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { releaseTemporaries } from './frame';
import { buildHead } from './headMesh';
import { buildLegs } from './legMesh';
import { Loft } from './loft';
import type { Look } from './look';
import { buildProps, type Held } from './propMesh';
import { createRig, type Rig } from './rig';
import type { Topology } from './skinRecord';
import { buildSkirt } from './skirtMesh';
import { solveLimbs } from './solveLimbs';
import { solveTorso } from './solveTorso';
import { buildTorso } from './torsoMesh';
import { vertexBytes } from './vertex';

const topologies = new Map<string, Topology>();

/** A figure's skin in one costume, detail and with one thing in each hand: rewritten whenever its pose changes. */
export class Figure {
  readonly rig: Rig;
  /** The pose as it is now. */
  readonly now: Channels = new Float32Array(CH.count);
  readonly topology: Topology;
  /** Interleaved vertices. */
  readonly buffer: ArrayBuffer;
  readonly held: Held;
  private readonly loft = new Loft();

  constructor(
    readonly body: Body,
    readonly look: Look,
    readonly detail: MeshDetail,
    held: Held,
    start: Channels,
  ) {
    // Who wears a coat carries no other.
    this.held = look.upper === 'coat' && held.left === 'coat' ? { ...held, left: 'none' } : held;
    this.rig = createRig(body);
    this.now.set(start);
    const key = [
      body.sex,
      body.tall,
      look.upper,
      look.lower,
      look.sleeves,
      look.neckline,
      look.hair,
      look.earrings,
      look.hem,
      look.scarf,
      look.glasses,
      look.cut,
      look.bow,
      this.held.left,
      this.held.right,
      detail.name,
    ].join('/');
    let topology = topologies.get(key);
    if (!topology) {
      releaseTemporaries();
      solveTorso(this.rig, this.now);
      solveLimbs(this.rig, undefined, this.now, this.now, this.now, 1);
      this.build(undefined);
      topology = this.loft.topology();
      topologies.set(key, topology);
    }
    this.topology = topology;
    this.buffer = new ArrayBuffer(topology.vertices * vertexBytes);
    this.loft.writeTo(this.buffer);
  }

  /** Rewrites the skin from the rig. */
  rebuild(partner: Rig | undefined): void {
    this.loft.restart();
    this.build(partner);
  }

  private build(partner: Rig | undefined): void {
    const { rig, now, look, loft, detail } = this;
    buildTorso(rig, now, look, loft, detail);
    buildHead(rig, now, look, loft, detail);
    buildArms(rig, now, look, loft, detail);
    buildLegs(rig, now, look, loft, detail);
    if (look.lower === 'skirt' || look.upper === 'coat') buildSkirt(rig, partner, now, look, loft, detail);
    buildProps(rig, this.held, now, loft, detail);
  }
}

/** Poses one figure and rewrites its skin. */
export function poseFigure(figure: Figure, from: Channels, to: Channels, t: number): void {
  releaseTemporaries();
  solveTorso(figure.rig, figure.now);
  solveLimbs(figure.rig, undefined, figure.now, from, to, t);
  figure.rebuild(undefined);
}

/** Poses two figures that may touch: both torsos first, then the limbs, then both skins. */
export function poseCouple(
  a: Figure,
  fromA: Channels,
  toA: Channels,
  b: Figure,
  fromB: Channels,
  toB: Channels,
  t: number,
): void {
  releaseTemporaries();
  solveTorso(a.rig, a.now);
  solveTorso(b.rig, b.now);
  solveLimbs(a.rig, b.rig, a.now, fromA, toA, t);
  solveLimbs(b.rig, a.rig, b.now, fromB, toB, t);
  a.rebuild(b.rig);
  b.rebuild(a.rig);
}

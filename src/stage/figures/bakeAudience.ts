import type Phaser from 'phaser';
import type { AudienceGroup, CastMember, PoseName } from '../../figures/castNames';
import { meshDetails } from '../../figures/detail';
import { Figure, poseFigure } from '../../figures/figure';
import { poseOf } from '../../figures/poseOf';
import { bodyFor, lookOf } from '../../figures/wardrobe';
import { type Drawn, drawPlane } from './drawPlane';
import { programsOf, type Renderer } from './glDevice';
import { createLightUniforms, readLight } from './lightUniforms';
import { MeshActor } from './meshActor';
import { PlaneTarget, SharedBuffers } from './planeTarget';

/** Camera azimuths in which every person is baked; the other side is the mirror image. */
export const turnsBaked = [18, 70, 125, 172] as const;
/** Texture pixels per centimetre at resolution 1. */
export const pixelsPerCm = 1.8;
const cellWide = 216;
/** Height of one person's cell. */
export const cellHigh = 378;
/** Where in the cell the feet are. */
export const feetAt = 354;

const people: Record<AudienceGroup, readonly (readonly [CastMember, PoseName])[]> = {
  dining: [
    ['guest-woman', 'sit-with-glass'],
    ['guest-man', 'dining'],
    ['singer', 'sit-at-table'],
    ['husband', 'sit-at-table'],
  ],
  seated: [
    ['guest-man', 'sit'],
    ['guest-woman', 'sit-hands-in-lap'],
    ['keith', 'sit'],
    ['boss', 'sit-hands-in-lap'],
  ],
  standing: [
    ['guest-woman', 'stand-listening'],
    ['guest-man', 'stand-hand-in-pocket'],
    ['assistant', 'stand-arms-folded'],
    ['caster', 'stand'],
  ],
};
const groups = Object.keys(people) as AudienceGroup[];
const PEOPLE = 4;
const COLUMNS = 8;
const SAMPLES = 4;

/** Where a person seen from one side lies in the texture, in cells. */
function cellOf(group: number, person: number, view: number): readonly [column: number, row: number] {
  const n = (group * PEOPLE + person) * turnsBaked.length + view;
  return [n % COLUMNS, Math.floor(n / COLUMNS)];
}

/** How many different people a group has. */
export const peopleOf = (group: AudienceGroup): number => people[group].length;

/** Name of a person's frame in the audience's texture. */
export const frameName = (group: AudienceGroup, person: number, view: number): string =>
  `${group}/${person}/${view}`;

/** The audience's texture. */
export interface BakedAudience {
  draw(): void;
  dispose(): void;
}

/** Makes the texture of every person from every side; `draw` paints it. */
export function bakeAudience(scene: Phaser.Scene, key: string, resolution: number): BakedAudience {
  const renderer = scene.game.renderer as Renderer;
  const width = Math.round(COLUMNS * cellWide * resolution);
  const height = Math.round(
    Math.ceil((groups.length * PEOPLE * turnsBaked.length) / COLUMNS) * cellHigh * resolution,
  );
  const first = new SharedBuffers(renderer, width, height, SAMPLES, false);
  const target = new PlaneTarget(renderer, key, first, scene.textures);
  first.dispose();
  const texture = scene.textures.get(key);
  groups.forEach((group, row) => {
    people[group].forEach((_, person) => {
      for (let view = 0; view < turnsBaked.length; view++) {
        const [column, line] = cellOf(row, person, view);
        const x = Math.round(column * cellWide * resolution);
        const y = Math.round(line * cellHigh * resolution);
        texture.add(
          frameName(group, person, view),
          0,
          x,
          y,
          Math.floor(cellWide * resolution),
          Math.floor(cellHigh * resolution),
        );
      }
    });
  });
  const light = createLightUniforms();
  readLight(light, {
    key: { direction: [-0.5, 0.6, 0.2], colour: '#ffffff', strength: 0.5 },
    rim: { direction: [0.8, 0.35, -0.5], colour: '#ffffff', strength: 0.9 },
    ambient: 0.8,
  });

  return {
    draw() {
      const eye = { x: 960, y: 402, zoom: 1, resolution, dream: 0 };
      const drawn: Drawn[] = groups.flatMap((group, row) =>
        people[group].flatMap(([member, pose], person) => {
          const body = bodyFor(member);
          const channels = poseOf(pose, body);
          const figure = new Figure(
            body,
            lookOf(member),
            meshDetails.low,
            { left: 'none', right: 'none' },
            channels,
          );
          poseFigure(figure, channels, channels, 1);
          const mesh = new MeshActor(renderer, figure);
          mesh.upload();
          return turnsBaked.map((turn, view): Drawn => {
            const [column, line] = cellOf(row, person, view);
            const x = (column + 0.5) * cellWide;
            const y = line * cellHigh + feetAt;
            const inPicture = { x: x + 960 - width / resolution / 2, y: y + 402 - height / resolution / 2 };
            return {
              mesh,
              parallax: 1,
              place: { ...inPicture, scale: pixelsPerCm, turn, pitch: 4, lit: 1, alpha: 1 },
            };
          });
        }),
      );
      // The smoothed buffer is large and needed once.
      const shared = new SharedBuffers(renderer, width, height, SAMPLES, false);
      drawPlane(renderer, programsOf(renderer), target, shared, drawn, eye, light);
      shared.dispose();
      for (const mesh of new Set(drawn.map((one) => one.mesh))) mesh.dispose();
    },
    dispose() {
      target.dispose();
    },
  };
}

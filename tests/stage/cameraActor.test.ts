import { describe, expect, it } from 'vitest';
import { createCameraActor } from '../../src/stage/actors/cameraActor';
import { emptySet } from '../../src/stage/emptySet';
import { pictureHeight } from '../../src/stage/pictureFrame';

const room = {
  ...emptySet('room'),
  cameras: { wide: { x: 960, y: 402, zoom: 1 }, left: { x: 700, y: 402, zoom: 1.6 } },
};
const FOUR_TO_THREE = 4 / 3;

const open = () => {
  const troubles: string[] = [];
  const camera = createCameraActor((what) => troubles.push(what));
  camera.enter(room, 'wide', []);
  return { camera, troubles };
};

describe('the camera', () => {
  it('crops for a new shape from the middle of a move on, and arrives where it would have', () => {
    const { camera } = open();
    camera.move('left', 1, []);
    camera.update(0.5);
    camera.setAspect(FOUR_TO_THREE);
    const shown = [];
    for (let frame = 0; frame < 5; frame += 1) {
      shown.push(camera.crop.width);
      camera.update(0.1);
    }
    for (const width of shown) expect(width).toBeCloseTo(pictureHeight * FOUR_TO_THREE);
    camera.update(1);
    const there = { ...camera.view, ...camera.crop };
    const { camera: other } = open();
    other.setAspect(FOUR_TO_THREE);
    other.enter(room, 'left', []);
    other.update(0);
    expect(there).toEqual({ ...other.view, ...other.crop });
  });

  it('goes on with its move when it is told the shape it has', () => {
    const { camera } = open();
    camera.setAspect(FOUR_TO_THREE);
    camera.move('left', 1, []);
    camera.update(0.5);
    const before = { ...camera.crop };
    camera.setAspect(FOUR_TO_THREE);
    expect(camera.crop).toEqual(before);
  });

  it('says once asked for a framing the set lacks, and shows the whole', () => {
    const { camera, troubles } = open();
    camera.enter(room, 'ceiling', []);
    camera.update(0);
    expect(camera.view).toEqual({ x: 960, y: 402, zoom: 1 });
    expect(troubles.join()).toContain('ceiling');
  });
});

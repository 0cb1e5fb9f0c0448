import type { BeatId, LineId, Role, SceneId } from '../../../src/story/story';
import type { Tableau } from '../../../src/story/tableau';

/** A tableau for tests of the stage: only what is seen need be given. */
export const tableauFor = (part: Partial<Tableau> & { readonly set: string }): Tableau => ({
  camera: 'wide',
  light: 'full',
  cast: {},
  music: null,
  ambience: [],
  describe: '',
  scene: part.set as SceneId,
  season: 'winter',
  placeName: null,
  beat: `${part.set}/1` as BeatId,
  dream: 0,
  now: { kind: 'line', id: 'a' as LineId, who: null, name: null, text: '' },
  made: {},
  ...part,
});

/** Reads `seb:play-upright:piano,mia:stand:door`; further fields are facing, partner, costume. */
export const castFor = (text: string): Record<string, Role> =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((part) => {
        const [name = '', pose = 'stand', at = '', facing, partner, costume] = part.split(':');
        const role: Role = {
          pose,
          at,
          ...(facing && { facing: facing as NonNullable<Role['facing']> }),
          ...(partner && { with: partner }),
          ...(costume && { costume }),
        };
        return [name, role];
      }),
  );

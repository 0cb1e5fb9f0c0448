import { whenOf } from './readCondition';
import { knownTurn, message, named, parsed, place, type Reading } from './reading';
import { pictureOf } from './readPicture';
import { montageSchema } from './schema';
import type { Vignette } from './story';
import type { StoryFile } from './storyFile';

/** Reads montage.yaml: every moment the last song may show, in its order. */
export const readMontage = (reading: Reading, file: StoryFile): readonly Vignette[] => {
  const raws = parsed(reading.reporter, file, [], montageSchema, file.data ?? []);
  return (raws ?? []).flatMap((raw, index): Vignette[] => {
    const key = `montage/${raw.id}`;
    place(reading, file, [index, 'id'], key);
    const turn = knownTurn(reading, file, [index, 'turn'], raw.turn);
    if (turn === null) return [];
    const describe = named(reading, file, [index, 'picture', 'describe'], raw.picture.describe);
    return [
      {
        id: raw.id,
        turn: turn.id,
        ...whenOf(reading, file, [index], raw),
        caption:
          raw.caption === undefined ? null : message(reading, file, [index, 'caption'], key, raw.caption),
        picture: pictureOf(raw.picture, describe),
      },
    ];
  });
};

import { whenOf } from './readCondition';
import { knownTurn, message, parsed, place, type Reading } from './reading';
import { endingsSchema } from './schema';
import type { Ending, EndingId, LineId } from './story';
import type { StoryFile } from './storyFile';

/** Reads endings.yaml, in the order of the keyboard. */
export const readEndings = (reading: Reading, file: StoryFile): readonly Ending[] => {
  const raws = parsed(reading.reporter, file, [], endingsSchema, file.data);
  // Lines of a scene that could not be read are not missing: say so only once every scene is.
  const areLinesKnown = reading.reporter.diagnostics.length === 0;
  return (raws ?? []).map((raw, index): Ending => {
    const id = raw.id as EndingId;
    const key = `endings/${id}`;
    place(reading, file, [index, 'id'], key);
    const again = raw.again === undefined ? null : knownTurn(reading, file, [index, 'again'], raw.again);
    return {
      id,
      key: raw.key.replace("'", '′'),
      title: message(reading, file, [index, 'title'], `${key}-title`, raw.title),
      keeps: raw.keeps.map((kept, at) => {
        const path = [index, 'keeps', at];
        kept.because.forEach((line, place) => {
          if (areLinesKnown && !reading.messages.has(line as LineId)) {
            reading.reporter.report(
              file,
              [...path, 'because', place],
              'unknown-line',
              `"${line}" is not a line.`,
            );
          }
        });
        return { keep: kept.keep, because: kept.because as LineId[], ...whenOf(reading, file, path, kept) };
      }),
      kept: raw.kept === undefined ? null : message(reading, file, [index, 'kept'], `${key}-kept`, raw.kept),
      card: raw.card.map((line, at) => {
        const path = [index, 'card', at];
        if (typeof line === 'string')
          return { text: message(reading, file, path, `${key}-card-${at + 1}`, line) };
        const text = message(
          reading,
          file,
          [...path, 'text'],
          `${key}-${line.id ?? `card-${at + 1}`}`,
          line.text,
        );
        return { text, ...whenOf(reading, file, path, line) };
      }),
      coda: raw.coda,
      again: again?.id ?? null,
    };
  });
};

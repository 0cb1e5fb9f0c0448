import { at } from '../at.ts';
import type { CueSheet, StemSheet } from '../cues/cueSheet.ts';
import type { Played } from '../performance/part.ts';
import type { Piece } from '../theory/notation.ts';
import { abcDrum, barSpeller, type Key, keyOf } from './abcPitch.ts';

/** Sixteenths to a beat: the finest grid anything here is written on. */
export const SLOTS = 4;

/** Written lengths in sixteenths that need no tie, longest first. */
const LENGTHS = [16, 12, 8, 6, 4, 3, 2, 1];

/** Bars in a line of the page, by beats in a bar. */
const BARS_A_LINE: Readonly<Record<number, number>> = { 3: 8, 4: 4 };

/** Milliseconds ahead of its place from which a note is a grace note. */
const GRACE = -60;

/** Notes struck together: sixteenths from bar 0, length in sixteenths, MIDI pitches, grace notes before. */
interface Struck {
  slot: number;
  length: number;
  pitches: number[];
  graces: number[];
}

/** One line of the page. */
export interface Staff {
  name: string;
  isDrums: boolean;
  struck: Struck[];
}

/** Gathers notes on the grid: what is struck together is a chord, which lasts until the next, or rests. */
function onGrid(
  notes: readonly Pick<Played, 'beat' | 'length' | 'pitch' | 'shift'>[],
  isDrums = false,
): Struck[] {
  const bySlot = new Map<number, Struck>();
  for (const { beat, length, pitch, shift = 0 } of notes) {
    const slot = Math.round(beat * SLOTS);
    const until = Math.round((beat + length) * SLOTS);
    const here = bySlot.get(slot) ?? { slot, length: 1, pitches: [], graces: [] };
    bySlot.set(slot, here);
    if (shift <= GRACE) here.graces.push(pitch);
    else {
      if (!here.pitches.includes(pitch)) here.pitches.push(pitch);
      here.length = Math.max(here.length, until - slot);
    }
  }
  const inOrder = [...bySlot.values()].sort((a, b) => a.slot - b.slot);
  inOrder.forEach((struck, i) => {
    const room = (inOrder[i + 1]?.slot ?? Number.POSITIVE_INFINITY) - struck.slot;
    const isNearlyFull = room - struck.length <= 2 && room <= 16;
    if (isDrums) struck.length = Math.min(room, SLOTS - (((struck.slot % SLOTS) + SLOTS) % SLOTS));
    else struck.length = isNearlyFull ? room : Math.min(struck.length, room);
    struck.pitches.sort((a, b) => a - b);
  });
  return inOrder;
}

const LINES = [
  ['tune', ['melody', 'fill']],
  ['hands', ['inner', 'sustained']],
  ['bass', ['bass']],
  ['drums', ['drum']],
] as const;

function stavesOf({ layer, part }: StemSheet): Staff[] {
  return part.instruments.flatMap(({ channel, bank, preset }) =>
    LINES.flatMap(([line, voices]) => {
      const notes = part.notes.filter(
        (note) => note.channel === channel && (voices as readonly string[]).includes(note.voice),
      );
      if (!notes.length) return [];
      const name = `${layer} ${bank}:${preset} ${line}`;
      return [{ name, isDrums: channel === 9, struck: onGrid(notes, channel === 9) }];
    }),
  );
}

/** Every staff of a cue: the tune as composed, then each stem's players as arranged. */
export function allStaves(sheet: CueSheet): Staff[] {
  const tune = sheet.piece.melody.map(({ start, length, pitch }) => ({ beat: start, length, pitch }));
  return [
    { name: 'composed', isDrums: false, struck: onGrid(tune) },
    ...sheet.stems.flatMap((stem) => stavesOf(stem)),
  ];
}

/** Cuts a length into tied pieces that each have a written value. */
function values(length: number): number[] {
  const found: number[] = [];
  for (let rest = length; rest > 0; ) {
    const value = at(
      LENGTHS,
      LENGTHS.findIndex((each) => each <= rest),
    );
    found.push(value);
    rest -= value;
  }
  return found;
}

function written({ pitches, graces }: Struck, spell: (pitch: number) => string): [string, string] {
  const grace = graces.length ? `{${graces.map(spell).join('')}}` : '';
  const heads = pitches.map(spell);
  return [grace, heads.length > 1 ? `[${heads.join('')}]` : (heads[0] ?? '')];
}

/** One bar of a staff, beams broken at beats. */
function barOf({ struck, isDrums }: Staff, from: number, to: number, key: Key): string {
  const tokens: string[] = [];
  const spell = isDrums ? abcDrum : barSpeller(key);
  let slot = from;
  const rest = (until: number) => {
    for (const value of values(until - slot)) tokens.push(`z${value}`);
    slot = until;
  };
  for (const each of struck) {
    const end = each.slot + each.length;
    if (end <= from || each.slot >= to) continue;
    const start = Math.max(each.slot, from);
    if (start > slot) rest(start);
    const [grace, head] = written(each, spell);
    if (start === each.slot) tokens.push(grace);
    const pieces = head ? values(Math.min(end, to) - start) : [];
    pieces.forEach((value, i) => {
      const isTied = i < pieces.length - 1 || end > to;
      const plain = i ? head.replaceAll(/[=^_]/g, '') : head;
      tokens.push(`${slot % SLOTS === 0 ? ' ' : ''}${plain}${value}${isTied ? '-' : ''}`);
      slot += value;
    });
  }
  if (slot < to) rest(to);
  return tokens.join('').trim();
}

/** Chord symbols and named bars as an overlay of silent notes. */
function changesOf(piece: Piece, marks: Readonly<Record<string, number>>, from: number, to: number): string {
  const bar = from / (piece.beatsPerBar * SLOTS);
  const name = Object.entries(marks).find(([, where]) => where === bar)?.[0];
  const spans = piece.chords.filter(({ start }) => start * SLOTS >= from && start * SLOTS < to);
  if (!spans.length) return '';
  const symbols = spans.map(({ symbol, length }) => `"${symbol}"x${length * SLOTS}`).join('');
  return ` & ${name ? `"^[${name}]"` : ''}${symbols}`;
}

/** A cue as ABC notation: a staff for the tune with its changes, then a staff for every player. */
export function abcOf(sheet: CueSheet): string {
  const { piece, marks = {} } = sheet;
  const lines = allStaves(sheet);
  const perBar = piece.beatsPerBar * SLOTS;
  const slots = lines.flatMap(({ struck }) => struck.map((each) => each.slot));
  const firstBar = Math.min(0, ...slots.map((slot) => Math.floor(slot / perBar)));
  const lastBar = Math.max(piece.bars, ...slots.map((slot) => Math.floor(slot / perBar) + 1));
  const pitched = lines
    .filter((line) => !line.isDrums)
    .flatMap(({ struck }) => struck.flatMap((s) => s.pitches));
  const key = keyOf(pitched);
  const voices = lines.map((line, v) => {
    const heard = line.struck.flatMap((each) => each.pitches);
    const middle = heard.reduce((sum, pitch) => sum + pitch, 0) / Math.max(1, heard.length);
    const clef = line.isDrums ? 'perc' : middle < 56 ? 'bass' : 'treble';
    const bars: string[] = [];
    for (let bar = firstBar; bar < lastBar; bar++) {
      const [from, to] = [bar * perBar, (bar + 1) * perBar];
      const changes = v === 0 ? changesOf(piece, marks, from, to) : '';
      const isLineEnd = bar >= 0 && (bar + 1) % (BARS_A_LINE[piece.beatsPerBar] ?? 4) === 0;
      bars.push(`${barOf(line, from, to, key)}${changes} |${isLineEnd ? '\n' : ' '}`);
    }
    return `V:${v + 1} clef=${clef} name="${line.name}"\n${bars.join('').trim()}`;
  });
  return [
    'X:1',
    `T:${piece.title} (${sheet.id})`,
    `M:${piece.beatsPerBar}/4`,
    'L:1/16',
    '%%propagate-accidentals octave',
    `Q:1/4=${sheet.tempo.bpm}`,
    `%%score ${lines.map((_, v) => v + 1).join(' ')}`,
    `K:${key.name}`,
    ...voices,
    '',
  ].join('\n');
}

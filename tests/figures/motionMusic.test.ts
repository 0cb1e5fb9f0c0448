import { describe, expect, it } from 'vitest';
import { animate } from '../../src/figures/motion/animate';
import type { FigureMusic, Strike } from '../../src/figures/motion/music';
import type { Performer } from '../../src/figures/motion/performer';
import { stateOf, troupeOf } from './troupeFixture';

const strikes = (...pairs: readonly (readonly [number, number])[]): readonly Strike[] =>
  pairs.map(([beat, pitch]) => ({ beat, pitch }));

/** A player as he is at one moment of some music. */
function playerAt(pose: 'play-upright' | 'play-grand' | 'play-keyboard', music?: FigureMusic): Performer {
  const troupe = troupeOf([stateOf('seb', pose)]);
  troupe.update(0.4, (performer) => animate(performer, music, false));
  const [seb] = troupe.performers;
  if (!seb) throw new Error('Nobody plays.');
  return seb;
}

const rightWrist = (player: Performer) => player.figure.rig.rightArm.wrist;

describe.each(['play-upright', 'play-grand', 'play-keyboard'] as const)('%s', (pose) => {
  const onsets = strikes([0, 67], [1, 67], [6, 67]);

  it('has the finger down at a strike, up a quarter note of silence later', () => {
    const down = rightWrist(playerAt(pose, { beat: 1, beatsPerBar: 3, onsets })).y;
    const up = rightWrist(playerAt(pose, { beat: 2, beatsPerBar: 3, onsets })).y;
    expect(up - down).toBeGreaterThan(0.9);
  });

  it('lifts the hand a little just before, and is down only just in time', () => {
    const at = (beat: number) => rightWrist(playerAt(pose, { beat, beatsPerBar: 3, onsets })).y;
    expect(at(5.8)).toBeGreaterThan(at(5.4));
    expect(at(5.8) - at(6)).toBeGreaterThan(1.8);
  });

  it('goes up the keyboard with the pitch: further to his right', () => {
    const xs = [60, 64, 67, 72, 79, 84].map(
      (pitch) => rightWrist(playerAt(pose, { beat: 2, beatsPerBar: 3, onsets: strikes([2, pitch]) })).x,
    );
    for (let i = 1; i < xs.length; i++) expect(xs[i]).toBeLessThan((xs[i - 1] ?? 0) - 2);
  });

  it('rests between phrases, and where nothing sounds', () => {
    const z = (music?: FigureMusic) => rightWrist(playerAt(pose, music)).z;
    const played = z({ beat: 1, beatsPerBar: 3, onsets });
    expect(z({ beat: 3.5, beatsPerBar: 3, onsets })).toBeLessThan(played - 1);
    expect(z()).toBeLessThan(played - 1);
  });

  it('is the same at the same place of the same music', () => {
    const one = playerAt(pose, { beat: 1.37, beatsPerBar: 3, onsets }).goal;
    const again = playerAt(pose, { beat: 1.37, beatsPerBar: 3, onsets }).goal;
    expect([...one]).toEqual([...again]);
  });
});

describe.each([3, 4])('a left hand in bars of %i', (beatsPerBar) => {
  const leftAt = (beat: number) =>
    playerAt('play-grand', { beat, beatsPerBar, onsets: strikes([0, 67]) }).figure.rig.leftArm.wrist;
  const beats = Array.from({ length: beatsPerBar * 3 }, (_, beat) => beat);

  it('strikes on every beat', () => {
    for (const beat of beats) expect(leftAt(beat + 0.5).y - leftAt(beat).y).toBeGreaterThan(0.8);
  });

  it('goes down the keyboard on the bar lines and nowhere else', () => {
    const chords = beats.filter((beat) => beat % beatsPerBar !== 0).map((beat) => leftAt(beat).x);
    for (const beat of beats.filter((beat) => beat % beatsPerBar === 0))
      expect(leftAt(beat).x).toBeGreaterThan(Math.max(...chords) + 2);
  });
});

it('a hand is on its way before the note, and never faster than a hand can', () => {
  const onsets = strikes([0, 60], [0.5, 72], [1, 60], [2, 84], [3, 60]);
  let before = rightWrist(playerAt('play-upright', { beat: 0, beatsPerBar: 3, onsets })).x;
  let fastest = 0;
  for (let beat = 0.02; beat < 3; beat += 0.02) {
    const { x } = rightWrist(playerAt('play-upright', { beat, beatsPerBar: 3, onsets }));
    fastest = Math.max(fastest, Math.abs(x - before));
    before = x;
  }
  // Of 0.02 quarter notes: at 100 a minute some three metres a second.
  expect(fastest).toBeLessThan(3.6);
});

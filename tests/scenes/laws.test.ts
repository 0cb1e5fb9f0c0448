import { describe, expect, it } from 'vitest';
import { readAssetNames } from '../../scripts/assetNames';
import { bannedIn, phraseHash } from '../../scripts/bannedPhrases';
import { readStoryFolder, storyTexts } from '../../scripts/storyFolder';
import { randomLife, storyReportOf } from '../../scripts/storyReport';
import { assetProblems } from '../../src/content/assetProblems';
import { languageProblems } from '../../src/content/languageProblems';
import { seededRandom } from '../../src/director/seededRandom';
import { lineOf } from '../../src/story/diagnostics';
import { endingOf } from '../../src/story/ending';
import { exploreWithShelf } from '../../src/story/explore';
import type { Life } from '../../src/story/life';
import { vignettesOf } from '../../src/story/montage';
import type { Picture } from '../../src/story/story';
import { allBeats } from '../../src/story/structure';
import { textOf } from '../../src/story/tableau';
import { traceOf } from '../../src/story/trace';

const read = readStoryFolder('scenes');
if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));
const { story } = read;
const report = storyReportOf(read);
const names = readAssetNames();
const outcomes = story.cuts.flatMap((cut) =>
  exploreWithShelf(story, cut).outcomes.map((outcome) => ({ cut, ...outcome })),
);
const random = seededRandom(20);
const sample: readonly Life[] = story.cuts.flatMap((cut) =>
  Array.from({ length: 400 }, () => randomLife(story, cut, random)),
);

const WHITE = ['C', 'D', 'E', 'F', 'G', 'A', 'B', 'C′'];
const GIFTS = ['restaurant', 'offer', 'night', 'paris'];

describe('the thirteen endings', () => {
  it('are the keys of one octave, in its order', () => {
    expect([...story.endings.values()].map((ending) => ending.key)).toEqual([
      'C',
      'C♯',
      'D',
      'D♯',
      'E',
      'F',
      'F♯',
      'G',
      'G♯',
      'A',
      'A♯',
      'B',
      'C′',
    ]);
  });

  it('are all reached, in the feature cut', () => {
    expect(report.endings.filter((ending) => !ending.reachable)).toEqual([]);
  });

  it('are all reached in the short cut, but for one that may ask for more', () => {
    const feature = report.endings.filter((ending) => !ending.shortCut).map((ending) => ending.key);
    expect(feature.filter((key) => key !== 'A♯')).toEqual([]);
  });

  it('keep what the octave says', () => {
    const kept = Object.fromEntries(
      report.endings.map((ending) => [
        ending.key,
        ending.keeps.map((keeps) => [...keeps].sort().join('+')).sort(),
      ]),
    );
    expect(kept).toMatchObject({
      C: ['name+room'],
      'C♯': [''],
      D: [''],
      E: ['name'],
      F: ['love+room'],
      'F♯': ['', 'room'],
      G: ['room'],
      A: ['love'],
      'A♯': ['name+room'],
      B: ['love+name'],
      'C′': ['love+name'],
    });
  });

  it('offer the one that needs both C’s only to who has found them', () => {
    const needs = outcomes.filter((outcome) => outcome.ending === 'one-more-song');
    expect(needs.length).toBeGreaterThan(0);
    expect(sample.filter((life) => endingOf(story, life)?.id === 'one-more-song')).toEqual([]);
  });
});

describe('law 1: no life keeps all three', () => {
  it('in any reachable state', () => {
    expect(outcomes.filter((outcome) => outcome.keeps.length === 3)).toEqual([]);
  });
});

describe('law 2: each of the seven other combinations is some ending’s', () => {
  it('and none at all is one of them', () => {
    const combinations = new Set(outcomes.map((outcome) => [...outcome.keeps].sort().join('+')));
    expect([...combinations].sort()).toEqual([
      '',
      'love',
      'love+name',
      'love+room',
      'name',
      'name+room',
      'room',
    ]);
  });
});

describe('law 3: no cosmetic choices', () => {
  it('every two options of every turn lead to other lines and other pictures later, in every life', () => {
    expect(report.cosmeticOptions).toBe(0);
  });
});

describe('law 6: every keep has a because', () => {
  it('planted before the lay-by and seen five years on', () => {
    for (const ending of story.endings.values()) {
      for (const kept of ending.keeps) {
        const scenes = kept.because.map((line) => line.slice(0, line.indexOf('/')));
        // Ways off the road end before five years are over, or take what they keep from the road they left.
        if (WHITE.includes(ending.key)) {
          expect(
            scenes.some((scene) => scene.startsWith('five-years')),
            `${ending.id} ${kept.keep}: seen`,
          ).toBe(true);
        }
        expect(
          scenes.some((scene) => !scene.startsWith('five-years')),
          `${ending.id} ${kept.keep}: planted`,
        ).toBe(true);
      }
    }
  });
});

describe('the exploration of every reachable state', () => {
  it('takes at most two seconds', () => {
    expect(report.seconds).toBeLessThanOrEqual(2);
  });

  it('finds every white key in 5 to 25 % of the lives that reach the last song and hold it', () => {
    const reached = sample
      .filter((life) => life.picks.some((pick) => pick.turn === 'song'))
      .map((life) => endingOf(story, life)?.key ?? '');
    for (const key of WHITE) {
      const share = reached.filter((candidate) => candidate === key).length / reached.length;
      expect(share, key).toBeGreaterThan(0.05);
      expect(share, key).toBeLessThan(0.25);
    }
  });
});

describe('the last song', () => {
  const singers = sample.filter((life) => life.picks.some((pick) => pick.turn === 'song'));

  it('never shows a gift that was lived, and always those that were not', () => {
    for (const life of singers) {
      const shown = vignettesOf(story, life);
      for (const turn of GIFTS) {
        const declared = [...story.turns.values()].find((candidate) => candidate.id === turn);
        const pick = life.picks.find((candidate) => candidate.turn === turn);
        if (pick === undefined || declared === undefined) continue;
        const versions = shown.filter((vignette) => vignette.turn === turn && vignette.caption !== null);
        expect(versions.length, `${turn} ${pick.option}`).toBeGreaterThan(0);
      }
    }
  });

  it('never shows the same picture twice', () => {
    for (const life of singers) {
      const pictures = vignettesOf(story, life).map((vignette) => JSON.stringify(vignette.picture));
      expect(new Set(pictures).size).toBe(pictures.length);
    }
  });

  it('shows in the short cut only moments that were met', () => {
    for (const life of singers.filter((candidate) => candidate.cut === 'short')) {
      const unmet = vignettesOf(story, life).filter(
        (vignette) => !life.picks.some((pick) => pick.turn === vignette.turn) && vignette.turn !== 'song',
      );
      expect(unmet.map((vignette) => vignette.id)).toEqual([]);
    }
  });
});

describe('the language', () => {
  it('keeps to two lines of 42 characters, eight words an option, twelve a vignette, and no dots for silence', () => {
    expect(languageProblems(read).map(lineOf)).toEqual([]);
  });

  it('has 10,000 to 14,000 words', () => {
    expect(report.words).toBeGreaterThanOrEqual(10_000);
    expect(report.words).toBeLessThanOrEqual(14_000);
  });

  it('reads in 25 to 35 minutes, and 7 to 9 in the short cut', () => {
    expect(report.minutes.feature).toBeGreaterThanOrEqual(25);
    expect(report.minutes.feature).toBeLessThanOrEqual(35);
    expect(report.minutes.short).toBeGreaterThanOrEqual(6.5);
    expect(report.minutes.short).toBeLessThanOrEqual(9);
  });

  it('is short where it must be: 3,200 characters on any road of the short cut, 700 before its first hinge', () => {
    expect(report.characters.short?.most).toBeLessThanOrEqual(3200);
    expect(report.characters.short?.beforeFirstHinge).toBeLessThanOrEqual(700);
  });

  it('repeats nothing that may not be repeated', () => {
    const found = [...story.messages].flatMap(([id, text]) =>
      bannedIn(text).map((phrase) => `${id}: ${phrase}`),
    );
    expect(found).toEqual([]);
    expect(bannedIn('one two three four', new Set([phraseHash('Two, three')]))).toEqual([]);
    expect(bannedIn('One two three, four', new Set([phraseHash('two three four')]))).toEqual([
      'two three four',
    ]);
  });

  it('lets nobody in the story say what nobody in it would', () => {
    const spoken = [...story.scenes.values()]
      .flatMap((scene) => allBeats(scene.beats))
      .flatMap((beat) =>
        beat.kind === 'line' && (beat.who === 'mia' || beat.who === 'seb') ? [textOf(story, beat.text)] : [],
      );
    expect(spoken.filter((text) => /\bdream/i.test(text))).toEqual([]);
    expect([...story.messages.values()].filter((text) => /destiny|soulmate/i.test(text))).toEqual([]);
  });

  it('has an id written down for every line', () => {
    const without = Object.entries(storyTexts('scenes')).filter(
      ([, text]) => (text.match(/^\s*- (narrate|say):/gm) ?? []).length > 0 && !/^\s+id:|- id:/m.test(text),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

describe('everything a scene names', () => {
  it('has been made: sets, marks, cameras, lights, cast, poses, costumes, props, cues, sounds', () => {
    expect(assetProblems(read, names).map(lineOf)).toEqual([]);
  });

  it('fits together in every picture that eight hundred seeded lives pass', () => {
    const seen = new Set<Picture>();
    const wrong = new Set<string>();
    for (const life of sample) {
      for (const { picture, scene } of traceOf(story, life).steps) {
        if (seen.has(picture)) continue;
        seen.add(picture);
        const set = names.sets[picture.set];
        if (set === undefined) continue;
        if (!set.cameras.includes(picture.camera))
          wrong.add(`${scene.id}: ${picture.set} has no camera ${picture.camera}`);
        if (!set.lights.includes(picture.light))
          wrong.add(`${scene.id}: ${picture.set} has no light ${picture.light}`);
        for (const [member, role] of Object.entries(picture.cast)) {
          if (!set.marks.includes(role.at))
            wrong.add(`${scene.id}: ${picture.set} has no mark ${role.at} for ${member}`);
          if (role.pose === undefined) wrong.add(`${scene.id}: ${member} has no pose`);
          if (role.with !== undefined && !(role.with in picture.cast)) {
            wrong.add(`${scene.id}: ${member} is with ${role.with}, who is not there`);
          }
        }
      }
    }
    expect([...wrong].sort()).toEqual([]);
  });
});

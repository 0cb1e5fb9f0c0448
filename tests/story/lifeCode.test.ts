import { describe, expect, it } from 'vitest';
import { randomLife } from '../../scripts/storyReport';
import { seededRandom } from '../../src/director/seededRandom';
import type { Life, Made, Sign } from '../../src/story/life';
import { lifeCodeOf, linkOf, readLifeCode, readLink } from '../../src/story/lifeCode';
import { thinned } from '../../src/story/sign';
import { lifeOf } from '../support/livesOf';
import { storyIn, tinyStory } from '../support/stories';

const story = tinyStory();
const real = storyIn('scenes');
const made: Made = {
  phrase: [0, 3, 7, 2, 5].map((key, index) => ({ key, at: index * 0.42 })),
  sign: [
    [
      [0, 0],
      [1, 1],
    ],
    [[0.2, 0.8]],
  ],
};

const lifeBehind = (read: ReturnType<typeof readLink>): Life => {
  if ('problem' in read) throw new Error(read.problem);
  return read.life;
};

describe('a life code', () => {
  it('is at most sixteen URL-safe letters and gives the life back, for a thousand lives of the real story', () => {
    const random = seededRandom(13);
    for (let count = 0; count < 1000; count += 1) {
      const life = randomLife(real, count % 2 === 0 ? 'feature' : 'short', random, false);
      const code = lifeCodeOf(real, life);
      expect(code).toMatch(/^[0-9a-z]{3,16}$/);
      expect(lifeBehind(readLifeCode(real, code, life.made))).toEqual(life);
    }
  });

  it('remembers the shelf a life began with', () => {
    const life = lifeOf(story, {}, { shelf: ['hot-tea', 'cold-tea'] });
    expect(lifeBehind(readLifeCode(story, lifeCodeOf(story, life))).shelf).toEqual(['hot-tea', 'cold-tea']);
  });

  it('can be typed in capitals, with spaces, and with O for 0', () => {
    const life = lifeOf(story, { kettle: 'leave' });
    const code = lifeCodeOf(story, life).toUpperCase().replaceAll('0', 'O');
    expect(lifeBehind(readLifeCode(story, ` ${code.slice(0, 3)} ${code.slice(3)}`)).picks).toEqual(
      life.picks,
    );
  });

  it('finds a wrong letter nearly always, and says so', () => {
    const code = lifeCodeOf(real, lifeOf(real));
    let found = 0;
    for (let at = 0; at < code.length; at += 1) {
      const wrong = code.slice(0, at) + (code[at] === 'x' ? 'y' : 'x') + code.slice(at + 1);
      if ('problem' in readLifeCode(real, wrong)) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(code.length - 1);
    expect(readLifeCode(real, 'zzz')).toEqual({
      problem: expect.stringContaining('not a life of this story'),
    });
    expect(readLifeCode(real, '?!')).toEqual({ problem: expect.stringContaining('too short') });
    expect(readLifeCode(real, 'ab!cd')).toEqual({
      problem: expect.stringContaining('letter that no life has'),
    });
  });

  it('of one story is no life of another', () => {
    expect(readLifeCode(real, lifeCodeOf(story, lifeOf(story)))).toHaveProperty('problem');
  });
});

describe('a link', () => {
  it('carries the phrase to a fiftieth of a second and the sign to a 255th of the napkin', () => {
    const life: Life = { ...lifeOf(story, { kettle: 'leave' }), made };
    const text = linkOf(story, life);
    expect(text).toMatch(/^[\w.-]+$/);
    const back = lifeBehind(readLink(story, text));
    expect(back.picks).toEqual(life.picks);
    back.made.phrase?.forEach((note, index) => {
      expect(note.key).toBe(made.phrase?.[index]?.key);
      expect(Math.abs(note.at - (made.phrase?.[index]?.at ?? 9))).toBeLessThanOrEqual(0.01);
    });
    expect(back.made.sign?.map((stroke) => stroke.length)).toEqual([2, 1]);
  });

  it('without things is the code alone', () => {
    expect(linkOf(story, { ...lifeOf(story), made: {} })).toBe(lifeCodeOf(story, lifeOf(story)));
  });

  it('with a damaged drawing is refused with a sentence', () => {
    const text = linkOf(story, { ...lifeOf(story), made });
    expect(readLink(story, text.slice(0, -3))).toHaveProperty('problem');
    expect(readLink(story, `${text}.more`)).toHaveProperty('problem');
  });

  it('with more notes than a phrase has is refused with a sentence', () => {
    const withNotes = (count: number, key: number) =>
      linkOf(story, {
        ...lifeOf(story),
        made: { phrase: Array.from({ length: count }, (_, at) => ({ key, at: at / 2 })) },
      });
    expect(readLink(story, withNotes(5, 7))).not.toHaveProperty('problem');
    expect(readLink(story, withNotes(6, 7))).toHaveProperty('problem');
  });
});

describe('a drawing', () => {
  const scribble: Sign = [
    Array.from({ length: 2000 }, (_, index): [number, number] => [
      0.5 + 0.4 * Math.sin(index / 9),
      0.5 + 0.4 * Math.cos(index / 7),
    ]),
  ];

  it('keeps at most 320 points and both ends of every stroke', () => {
    const [stroke = []] = thinned(scribble);
    expect(stroke.length).toBeLessThanOrEqual(320);
    expect(stroke.length).toBeGreaterThan(100);
    expect(stroke[0]).toEqual(scribble[0]?.[0]);
    expect(stroke.at(-1)).toEqual(scribble[0]?.at(-1));
  });

  it('of one dot stays one dot, and of nothing nothing', () => {
    expect(thinned([[[0.5, 0.5]]])).toEqual([[[0.5, 0.5]]]);
    expect(thinned([[], []])).toEqual([]);
  });
});

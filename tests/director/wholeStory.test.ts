import { describe, expect, it } from 'vitest';
import { sampleFilm } from '../../src/director/sampleFilm';
import { seededRandom } from '../../src/director/seededRandom';
import { traceOf } from '../../src/story/trace';
import { never, rehearse } from '../support/performance';
import { storyIn } from '../support/stories';

const story = storyIn('scenes');

describe('the story as a film', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'life %i comes to its end by itself: strikes, songs, dances and all',
    (seed) => {
      const game = rehearse({ story });
      const { life } = sampleFilm(story, 'short', seededRandom(seed));
      const [first] = traceOf(story, life).steps;
      let isOver = false;
      game.director.onFilmEnd(() => {
        isOver = true;
      });
      game.director.playFilm({ life, beat: first?.beat.id ?? never() }, 'story');
      for (let seconds = 0; seconds < 60 * 60 && !isOver; seconds += 10) game.clock.pass(10);
      expect(isOver).toBe(true);
      expect(game.now().kind).toBe('end');
      game.clock.pass(4);
      expect(game.state().screen).toBe('ending');
      // The stage goes on being told what sounds.
      expect(game.clock.owned()).toBe(1);
    },
  );

  it('every step of a feature life can be settled at, forward and back', () => {
    const game = rehearse({ story });
    const { life } = sampleFilm(story, 'feature', seededRandom(11));
    const { steps } = traceOf(story, life);
    for (const { beat } of steps) game.session.moveTo({ life, beat: beat.id });
    expect(game.stage.shows).toHaveLength(steps.length + 1);
    const backwards = steps.filter(({ beat }) => beat.kind !== 'rest').length - 1;
    game.director.send({ kind: 'play-from', beat: steps.at(-1)?.beat.id ?? never() });
    for (let beats = 0; beats < backwards; beats += 1) game.send({ kind: 'back' });
    expect(game.state().place?.beat).toBe(steps[0]?.beat.id);
  });
});

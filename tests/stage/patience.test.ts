import { describe, expect, it } from 'vitest';
import { createPatience } from '../../src/stage/patience';
import { FakeClock } from '../support/fakeClock';

const waiting = () => {
  const clock = new FakeClock();
  const acts: string[] = [];
  return { clock, acts, patience: createPatience(clock, 1.5) };
};
const never = new Promise(() => {});

describe('patience', () => {
  it('acts once when what it waits for has come', async () => {
    const { clock, acts, patience } = waiting();
    await patience.until(Promise.resolve(), () => acts.push('came'));
    clock.pass(2);
    expect(acts).toEqual(['came']);
  });

  it('acts when what it waits for cannot come', async () => {
    const { acts, patience } = waiting();
    await patience.until(Promise.reject(new Error('lost')), () => acts.push('went on'));
    expect(acts).toEqual(['went on']);
  });

  it('acts without it after its seconds, and not before', () => {
    const { clock, acts, patience } = waiting();
    void patience.until(never, () => acts.push('went on'));
    clock.pass(1.4);
    expect(acts).toEqual([]);
    clock.pass(0.2);
    expect(acts).toEqual(['went on']);
  });

  it('forgets what it waited for before', async () => {
    const { clock, acts, patience } = waiting();
    void patience.until(never, () => acts.push('first'));
    await patience.until(Promise.resolve(), () => acts.push('second'));
    clock.pass(2);
    expect(acts).toEqual(['second']);
  });
});

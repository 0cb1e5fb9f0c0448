import { describe, expect, it } from 'vitest';
import { createOperatorLog } from '../../src/modes/operatorLog';
import { FakeClock } from '../support/fakeClock';

const opened = () => {
  const [clock, target] = [new FakeClock(), new EventTarget()];
  return { clock, target, log: createOperatorLog(clock, target) };
};

describe('the operator log', () => {
  it('is empty, and says nothing, while all is as it should be', () => {
    const { log } = opened();
    expect(log.entries()).toEqual([]);
    expect(log.report()).toBe('');
  });

  it('tells when, where and what', () => {
    const { clock, log } = opened();
    clock.pass(75.5);
    log.hear('picture')('A layer is missing.');
    expect(log.report()).toBe('1:15 picture: A layer is missing.');
  });

  it('counts what is heard again, and puts it last', () => {
    const { log } = opened();
    const hear = log.hear('sound');
    for (const what of ['one', 'two', 'one']) hear(what);
    expect(log.entries().map(({ what, times }) => [what, times])).toEqual([
      ['two', 1],
      ['one', 2],
    ]);
  });

  it('forgets the oldest rather than grow', () => {
    const { log } = opened();
    for (let number = 0; number < 200; number += 1) log.hear('picture')(`layer ${number}`);
    expect(log.entries().length).toBeLessThan(100);
    expect(log.entries().at(-1)?.what).toBe('layer 199');
  });

  it('hears errors that nobody caught, until it is put away', () => {
    const { target, log } = opened();
    target.dispatchEvent(Object.assign(new Event('error'), { message: 'no such thing' }));
    target.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('later') }));
    log.dispose();
    target.dispatchEvent(Object.assign(new Event('error'), { message: 'too late' }));
    expect(log.entries().map(({ room, what }) => `${room} ${what}`)).toEqual([
      'page no such thing',
      'page later',
    ]);
  });
});

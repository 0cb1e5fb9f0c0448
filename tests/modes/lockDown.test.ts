import { describe, expect, it } from 'vitest';
import { lockDown } from '../../src/modes/lockDown';
import { FakeWindow } from '../support/fakeDevices';

const locked = () => {
  const view = new FakeWindow();
  return { view, unlock: lockDown(view) };
};
const link = (href: string) => ({ closest: () => ({ getAttribute: () => href }) });

describe('a locked machine', () => {
  it.each(['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart'])(
    'has no %s',
    (kind) => {
      expect(locked().view.other(kind)).toBe(true);
    },
  );

  it.each([
    ['F12', {}],
    ['i', { ctrlKey: true, shiftKey: true }],
    ['u', { ctrlKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['r', { metaKey: true }],
  ])('has no %s %o', (key, fields) => {
    expect(locked().view.keyDown(key, fields)).toBe(true);
  });

  it('keeps its keys for playing, and the operator’s', () => {
    const { view } = locked();
    for (const key of [' ', 'Enter', 'Tab', 'Escape', '1']) expect(view.keyDown(key)).toBe(false);
    expect(view.keyDown('o', { ctrlKey: true, altKey: true })).toBe(false);
  });

  it('cannot be zoomed', () => {
    const { view } = locked();
    expect(view.other('wheel', { ctrlKey: true })).toBe(true);
    expect(view.other('wheel', { ctrlKey: false })).toBe(false);
    expect(view.other('touchmove', { touches: [1, 2] })).toBe(true);
    expect(view.other('touchmove', { touches: [1] })).toBe(false);
  });

  it('follows no link but its own', () => {
    const { view } = locked();
    expect(view.other('click', {}, link('https://example.org/'))).toBe(true);
    expect(view.other('click', {}, link('#here'))).toBe(false);
    expect(view.other('click')).toBe(false);
  });

  it('can be unlocked', () => {
    const { view, unlock } = locked();
    unlock();
    expect(view.other('contextmenu')).toBe(false);
    expect(view.keyDown('F12')).toBe(false);
  });
});

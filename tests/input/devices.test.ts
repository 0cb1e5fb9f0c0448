import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/director/intent';
import { listenToPads } from '../../src/input/gamepad';
import { listenToKeyboard } from '../../src/input/keyboard';
import { listenToPointer } from '../../src/input/pointer';
import { FakeClock } from '../support/fakeClock';
import { elementLike, FakeWindow } from '../support/fakeDevices';

const button = elementLike('button');
const more = elementLike('button', '[data-part="more"]');
const field = elementLike('input');

let view: FakeWindow;
let sent: Intent[];
let devices: string[];
let story: boolean;
let making: boolean;
let pulled: number;
let focused: (number | 'press')[];
let clock: FakeClock;
let stop: () => void;

beforeEach(() => {
  view = new FakeWindow();
  clock = new FakeClock();
  [sent, devices, focused, story, making, pulled] = [[], [], [], true, false, 0];
  const parts = {
    target: view,
    send: (intent: Intent) => sent.push(intent),
    onDevice: (device: string) => devices.push(device),
    isStory: () => story,
    isMaking: () => making,
    clock,
    pads: () => view.plugged,
    onPulled: () => {
      pulled += 1;
    },
    focus: { move: (step: 1 | -1) => focused.push(step), press: () => focused.push('press') > 0 },
  };
  const stops = [listenToKeyboard(parts), listenToPointer(parts), listenToPads(parts)];
  stop = () => {
    for (const end of stops) end();
  };
});

const kinds = () => sent.map((intent) => intent.kind);

describe('the keyboard', () => {
  it.each([' ', 'Enter'])('"%s" is pressed and let go, and never twice by repeating', (key) => {
    expect(view.keyDown(key)).toBe(true);
    view.keyDown(key, { repeat: true });
    view.keyDown(key, { repeat: true });
    view.keyUp(key);
    expect(kinds()).toEqual(['press', 'release']);
    expect(devices).toContain('keyboard');
  });

  it.each<[string, Intent]>([
    ['Backspace', { kind: 'back' }],
    ['PageUp', { kind: 'back' }],
    ['PageDown', { kind: 'advance' }],
    ['ArrowRight', { kind: 'focus', step: 1 }],
    ['ArrowLeft', { kind: 'focus', step: -1 }],
    ['2', { kind: 'choose-number', number: 2 }],
    ['8', { kind: 'choose-number', number: 8 }],
    ['Escape', { kind: 'pause' }],
    ['p', { kind: 'pause' }],
    ['h', { kind: 'show', screen: 'history' }],
    ['x', { kind: 'wake' }],
    ['9', { kind: 'wake' }],
  ])('%s', (key, intent) => {
    view.keyDown(key);
    expect(sent).toEqual([intent]);
  });

  it('leaves menus their keys', () => {
    story = false;
    for (const key of ['Backspace', 'PageUp', 'ArrowDown', '1']) expect(view.keyDown(key)).toBe(false);
    expect(kinds()).toEqual(['wake', 'wake', 'wake', 'wake']);
  });

  it('leaves a button its own press, but not a repeated one', () => {
    expect(view.keyDown('Enter', {}, button)).toBe(false);
    expect(view.keyDown('Enter', { repeat: true }, button)).toBe(true);
    view.keyUp('Enter', button);
    expect(kinds()).toEqual(['wake']);
  });

  it('the button that goes on is the key itself', () => {
    expect(view.keyDown(' ', {}, more)).toBe(true);
    expect(view.keyUp(' ', more)).toBe(true);
    expect(kinds()).toEqual(['press', 'release']);
  });

  it('what is typed into a field is nobody’s wish', () => {
    for (const key of ['p', '1', ' ', 'Backspace']) expect(view.keyDown(key, {}, field)).toBe(false);
    expect(kinds()).toEqual(['wake', 'wake', 'wake', 'wake']);
  });

  it('shortcuts of the browser are left alone', () => {
    view.keyDown('p', { ctrlKey: true });
    expect(sent).toEqual([]);
  });

  it('a key held when the window loses the focus is let go', () => {
    view.keyDown(' ');
    view.other('blur');
    view.keyUp(' ');
    expect(kinds()).toEqual(['press', 'release']);
  });
});

describe('the pointer', () => {
  it('presses anywhere but on a control', () => {
    view.pointer('down');
    view.pointer('up');
    view.pointer('down', {}, button);
    view.pointer('up', {}, button);
    expect(kinds()).toEqual(['press', 'release']);
  });

  it('says whether it is a mouse or a finger, on controls too', () => {
    view.pointer('down', { pointerType: 'touch' }, button);
    view.pointer('down');
    expect(devices).toEqual(['touch', 'mouse']);
  });

  it('a second finger and other buttons are ignored', () => {
    view.pointer('down', { isPrimary: false });
    view.pointer('down', { button: 2 });
    expect(sent).toEqual([]);
  });

  it('opens no menu over a held picture', () => {
    expect(view.other('contextmenu')).toBe(false);
    view.pointer('down');
    expect(view.other('contextmenu')).toBe(true);
    view.pointer('cancel');
    expect(kinds()).toEqual(['press', 'release']);
  });

  it('each movement of the wheel is one beat', () => {
    const wheel = (deltaY: number, timeStamp: number) => {
      const event = Object.assign(new Event('wheel'), { deltaY, ctrlKey: false });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      view.dispatchEvent(event);
    };
    for (const at of [1000, 1050, 1100, 1200]) wheel(-40, at);
    wheel(30, 2000);
    expect(kinds()).toEqual(['back', 'forward']);
    story = false;
    wheel(-40, 3000);
    expect(kinds().at(-1)).toBe('wake');
  });
});

describe('a pad', () => {
  it('plugged in at any time, presses, holds and lets go', () => {
    view.pad([]);
    clock.pass(0.1);
    view.pad([0]);
    clock.pass(1);
    view.pad([]);
    clock.pass(0.1);
    expect(kinds()).toEqual(['press', 'release']);
    expect(devices).toEqual(['pad']);
  });

  it.each<[number, Intent]>([
    [1, { kind: 'pause' }],
    [3, { kind: 'show', screen: 'history' }],
    [4, { kind: 'back' }],
    [5, { kind: 'forward' }],
    [9, { kind: 'pause' }],
    [14, { kind: 'focus', step: -1 }],
    [15, { kind: 'focus', step: 1 }],
  ])('button %i', (pressed, intent) => {
    view.pad([pressed]);
    clock.pass(0.5);
    expect(sent).toEqual([intent]);
  });

  it('its stick is a cross, once a push', () => {
    view.pad([], [0.9, 0]);
    clock.pass(1);
    view.pad([], [0, 0]);
    clock.pass(1);
    view.pad([], [-0.9, 0]);
    clock.pass(1);
    expect(sent).toEqual([
      { kind: 'focus', step: 1 },
      { kind: 'focus', step: -1 },
    ]);
  });

  it('moves the page’s focus over menus, and where something is made', () => {
    making = true;
    view.pad([15]);
    clock.pass(0.1);
    view.pad([0]);
    clock.pass(0.1);
    [making, story] = [false, false];
    view.pad([12]);
    clock.pass(0.1);
    expect(focused).toEqual([1, 'press', -1]);
    expect(kinds()).toEqual(['wake', 'wake', 'wake']);
  });

  it('pulled out while it holds, lets go and is told; unused, nobody minds', () => {
    view.pad([0]);
    clock.pass(0.1);
    view.pullPad();
    expect(kinds()).toEqual(['press', 'release']);
    expect(pulled).toBe(1);
    view.pad([]);
    clock.pass(0.1);
    view.pullPad();
    expect(pulled).toBe(1);
    expect(clock.owned()).toBe(0);
  });
});

it('stops listening to everything', () => {
  view.pad([]);
  stop();
  view.keyDown(' ');
  view.pointer('down');
  view.pad([0]);
  clock.pass(1);
  expect(sent).toEqual([]);
  expect(clock.owned()).toBe(0);
});

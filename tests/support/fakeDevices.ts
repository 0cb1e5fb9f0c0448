/** An event as a browser would make it, on a target that may stand for an element. */
const eventOf = (kind: string, fields: object, on?: object): Event => {
  const event = Object.assign(new Event(kind, { cancelable: true }), fields);
  if (on !== undefined) Object.defineProperty(event, 'target', { value: on });
  return event;
};

/** What `closest` finds on an element with these selectors' parts. */
export const elementLike = (...matches: string[]): object => ({
  closest: (selector: string) =>
    selector.split(', ').some((part) => matches.includes(part)) ? { parentElement: null } : null,
});

/** A window that tests press, touch and plug pads into. */
export class FakeWindow extends EventTarget {
  readonly plugged: (Gamepad | null)[] = [null, null];
  private time = 0;

  /** Returns whether the browser's own answer was prevented. */
  private fire(kind: string, fields: object, on?: object): boolean {
    this.time += 1;
    return !this.dispatchEvent(eventOf(kind, fields, on));
  }
  keyDown(key: string, fields: object = {}, on?: object): boolean {
    return this.fire(
      'keydown',
      { key, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...fields },
      on,
    );
  }
  keyUp(key: string, on?: object): boolean {
    return this.fire('keyup', { key }, on);
  }
  pointer(kind: 'down' | 'up' | 'move' | 'cancel', fields: object = {}, on?: object): boolean {
    const usual = { button: 0, buttons: 1, isPrimary: true, pointerId: 1, pointerType: 'mouse' };
    return this.fire(`pointer${kind}`, { ...usual, ...fields }, on);
  }
  other(kind: string, fields: object = {}, on?: object): boolean {
    return this.fire(kind, fields, on);
  }
  /** Presses exactly these buttons of the first pad; plugs it in if it is not. */
  pad(down: readonly number[], axes: readonly number[] = [0, 0]): void {
    const isNew = this.plugged[0] === null;
    const buttons = Array.from({ length: 17 }, (_, index) => ({
      pressed: down.includes(index),
      touched: false,
      value: 0,
    }));
    this.plugged[0] = { index: 0, buttons, axes } as unknown as Gamepad;
    if (isNew) this.fire('gamepadconnected', { gamepad: this.plugged[0] });
  }
  pullPad(): void {
    const gamepad = this.plugged[0];
    this.plugged[0] = null;
    this.fire('gamepaddisconnected', { gamepad });
  }
}

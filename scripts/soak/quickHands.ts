import { type Hands, keyboard } from '../../tests/support/visitor';

/** Runs in the page: presses on, one key to a picture, until something is asked for. */
const pressOn = async (): Promise<void> => {
  const asks = '[data-option], [data-note], [data-words=sign], [data-part=hold], [data-ending]';
  while (document.querySelector(asks) === null) {
    for (const kind of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(kind, { key: ' ', code: 'Space', bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
};

/** A keyboard whose space bar is pressed by the page itself: a round of messages for every caption would be most of a soak. */
export const quickHands: Hands = { ...keyboard, advance: (page) => page.evaluate(pressOn) };

import { describe, expect, it } from 'vitest';
import { type Presence, withHeadroom } from '../../src/stage/headroom';
import { pictureHeight, type View } from '../../src/stage/pictureFrame';

const standing: Presence = { x: 960, y: 750, scale: 2.4, seat: null };
const seated: Presence = { x: 960, y: 750, scale: 2.4, seat: 46 };
const topOf = (view: View): number => view.y - pictureHeight / view.zoom / 2;
const bottomOf = (view: View): number => view.y + pictureHeight / view.zoom / 2;
const crown = (presence: Presence): number =>
  presence.y - (presence.seat === null ? 188 : presence.seat + 94) * presence.scale;

describe('headroom', () => {
  it('leaves a framing alone that shows every head', () => {
    const wide = { x: 960, y: 402, zoom: 1 };
    expect(withHeadroom(wide, [standing, seated])).toBe(wide);
  });

  it('looks higher when a head is cut off and there is room for it', () => {
    const close = { x: 960, y: 560, zoom: 2.4 };
    const view = withHeadroom(close, [seated]);
    expect(topOf(view)).toBeLessThan(crown(seated));
    expect(view.zoom).toBe(close.zoom);
    expect(view.x).toBe(close.x);
  });

  it('steps back when the head and what it looks at do not fit together', () => {
    const insert = { x: 960, y: 600, zoom: 3.2 };
    const view = withHeadroom(insert, [standing]);
    expect(view.zoom).toBeLessThan(insert.zoom);
    expect(topOf(view)).toBeLessThan(crown(standing));
    expect(bottomOf(view)).toBeGreaterThanOrEqual(insert.y);
  });

  it('does not mind who is not in the frame, or only with the feet', () => {
    const aside = { x: 300, y: 560, zoom: 2.4 };
    expect(withHeadroom(aside, [standing])).toBe(aside);
    const floor = { x: 960, y: 760, zoom: 4 };
    expect(withHeadroom(floor, [standing])).toBe(floor);
  });
});

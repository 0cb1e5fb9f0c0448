import { describe, expect, it } from 'vitest';
import { homeView, keepInside, scaleAt, shownX, shownY } from '../../src/stage/pictureFrame';

describe('the parallax law', () => {
  it('registers every plane as painted when the camera is at home', () => {
    for (const depth of [0, 0.4, 1, 1.7]) {
      expect(shownX(300, homeView, depth)).toBe(300);
      expect(shownY(700, homeView, depth)).toBe(700);
      expect(scaleAt(homeView, depth)).toBe(1);
    }
  });

  it('puts the point looked at into the middle of the frame on the plane of the figures', () => {
    const view = { x: 1340, y: 440, zoom: 2.1 };
    expect(shownX(1340, view, 1)).toBeCloseTo(960);
    expect(shownY(440, view, 1)).toBeCloseTo(402);
  });

  it('leaves what is infinitely far where it is, and moves the foreground more than the figures', () => {
    const view = { x: 1060, y: 402, zoom: 1 };
    expect(shownX(500, view, 0)).toBe(500);
    expect(500 - shownX(500, view, 1.5)).toBeCloseTo(150);
  });
});

describe('keeping a camera inside the painting', () => {
  it('pulls a framing back that would show beyond what was painted', () => {
    const kept = keepInside({ x: 1900, y: 402, zoom: 1.2 }, [1920, 804]);
    expect(kept.x + 1920 / 2 / kept.zoom).toBeLessThanOrEqual(1920 + 77);
  });

  it('lets a long stage be travelled to its end', () => {
    expect(keepInside({ x: 9000, y: 402, zoom: 1 }, [9600, 804]).x).toBeCloseTo(8709.3);
  });

  it('never zooms out beyond the painting', () => {
    expect(keepInside({ x: 960, y: 402, zoom: 0.5 }, [1920, 804]).zoom).toBeGreaterThan(0.92);
  });
});

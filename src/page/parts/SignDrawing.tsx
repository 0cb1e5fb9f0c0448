import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sign } from '../../story/life';
import { drawSign, type Ink } from '../drawSign';

interface SignDrawingProps {
  readonly sign: Sign;
  readonly ink: Ink;
  readonly label: string;
}

/** A drawn sign, sharp at every size and density. */
export const SignDrawing = ({ sign, ink, label }: SignDrawingProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const draw = () => {
      const density = window.devicePixelRatio || 1;
      element.width = Math.max(1, Math.round(element.clientWidth * density));
      element.height = Math.max(1, Math.round(element.clientHeight * density));
      const context = element.getContext('2d');
      if (context !== null) drawSign(context, sign, element.width, element.height, ink);
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(element);
    return () => watch.disconnect();
  }, [sign, ink]);
  return label === '' ? (
    <canvas class="sign-drawing" ref={canvas} />
  ) : (
    <canvas class="sign-drawing" ref={canvas} role="img" aria-label={label} />
  );
};

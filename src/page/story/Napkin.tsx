import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sign } from '../../story/life';
import { thinned } from '../../story/sign';
import { penInk } from '../inks';
import type { PageActions } from '../pageActions';
import { SignDrawing } from '../parts/SignDrawing';
import { readyDrawings } from '../readyDrawings';
import { useDrawing } from './useDrawing';

/** The napkin: drawn on with a pointer, or given one of four drawings; what is seen is what is kept. */
export const Napkin = ({ actions }: { readonly actions: PageActions }) => {
  const [sign, setSign] = useState<Sign>([]);
  const paper = useRef<HTMLDivElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => prompt.current?.focus({ preventScroll: true }), []);
  useDrawing(paper, setSign);
  const drawn = sign.length > 0;
  return (
    <div class="making-sign">
      <div class="napkin" data-part="napkin" ref={paper}>
        <SignDrawing
          sign={sign}
          ink={penInk}
          label={drawn ? `The napkin, with ${sign.length} lines drawn on it` : 'The napkin, blank'}
        />
      </div>
      <h2 data-part="question" tabIndex={-1} ref={prompt}>
        Draw a sign for the room
      </h2>
      <div class="napkin-tools">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
        <div class="ready" role="group" aria-label="Or take a drawing">
          {readyDrawings.map((ready) => (
            <button
              key={ready.name}
              type="button"
              class="ready-drawing"
              aria-label={`Take a drawing: ${ready.name}`}
              onClick={() => setSign(ready.sign)}
            >
              <SignDrawing sign={ready.sign} ink={penInk} label="" />
            </button>
          ))}
        </div>
        <div class="napkin-buttons">
          <button
            type="button"
            class="text-button"
            disabled={!drawn}
            onClick={() => setSign(sign.slice(0, -1))}
          >
            Undo
          </button>
          <button type="button" class="text-button" disabled={!drawn} onClick={() => setSign([])}>
            Clear
          </button>
          <button
            type="button"
            class="choice-button"
            data-part="done"
            disabled={!drawn}
            onClick={() => actions.send({ kind: 'make-sign', sign: thinned(sign) })}
          >
            Done
          </button>
        </div>
      </div>
    </div>
  );
};

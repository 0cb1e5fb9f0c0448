import type { Sign } from '../../story/life';
import { throughPaper } from '../inks';
import { SignDrawing } from '../parts/SignDrawing';

/** The back of the napkin, blank, with the drawing showing through. */
export const NapkinBack = ({ sign }: { readonly sign: Sign }) => (
  <div class="napkin napkin-back" data-part="napkin-back">
    <SignDrawing
      sign={sign}
      ink={throughPaper}
      label="The back of the napkin, blank; the drawing shows through."
    />
  </div>
);

import { useRef } from 'preact/hooks';
import { announcementOf } from '../model/announcementOf';
import type { StoryView, View } from '../model/pageModel';

/** Tells a screen reader each new text once and whole, however it is revealed to the eye. */
export const LiveRegion = ({ view }: { readonly view: View }) => {
  const told = useRef<StoryView | null>(null);
  const said = useRef('');
  if (view.kind === 'story') {
    said.current = announcementOf(view, told.current) ?? said.current;
    told.current = view;
  }
  return (
    <p class="unseen" role="status" aria-live="polite" aria-atomic="true" data-part="live">
      {said.current}
    </p>
  );
};

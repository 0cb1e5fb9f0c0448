import type { ComponentChildren } from 'preact';

interface SheetProps {
  readonly title: string;
  readonly part: string;
  /** Leaves the sheet; absent where leaving is one of its own choices. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** A menu over the darkened picture: a heading, what it holds, and the way back. */
export const Sheet = ({ title, part, onClose, children }: SheetProps) => (
  <section class={`sheet sheet-${part}`} aria-labelledby={`${part}-title`}>
    <div class="sheet-column">
      <header class="sheet-head">
        <h1 id={`${part}-title`} tabIndex={-1} data-autofocus>
          {title}
        </h1>
        {onClose !== undefined && (
          <button type="button" class="text-button" data-part="close" onClick={onClose}>
            Back
          </button>
        )}
      </header>
      {children}
    </div>
  </section>
);

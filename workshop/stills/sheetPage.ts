/** A picture on a contact sheet. */
export interface Frame {
  readonly label: string;
  /** PNG as a data address. */
  readonly source: string;
}

export interface SheetLook {
  readonly columns: number;
  /** CSS pixels of one picture. */
  readonly width: number;
  readonly grey: boolean;
}

/** A contact sheet as a page of its own, to be photographed. */
export const sheetPage = (
  frames: readonly Frame[],
  { columns, width, grey }: SheetLook,
): string => `<!doctype html>
<style>
  body { margin: 8px; background: #14121c; color: #b9b4c8; font: 11px/1.5 sans-serif;
    display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 8px; width: max-content; align-items: start; }
  figure { margin: 0; } img { display: block; width: ${width}px; ${grey ? 'filter: grayscale(1);' : ''} }
</style>
${frames.map(({ label, source }) => `<figure><img src="${source}">${label}</figure>`).join('\n')}`;

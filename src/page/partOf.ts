/** The element of the document that a selector names; the body where there is none. */
export const partOf = (part: string): HTMLElement =>
  document.querySelector<HTMLElement>(part) ?? document.body;

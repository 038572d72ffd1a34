/** Said on the window when somebody asks for the palette; the detail is what stands in its box then. */
export const PALETTE_ASKED = 'lodestone:palette';

/** Open the command palette, with words in its box. */
export function openPalette(text = ''): void {
  window.dispatchEvent(new CustomEvent(PALETTE_ASKED, { detail: text }));
}

const HIGH_SURROGATE = /[\ud800-\udbff]/;

/**
 * Turns offsets of one text from UTF-16 units, as the desk counts them, into Unicode code points, as the selectors of
 * W3C Web Annotation count them. They differ only after signs beyond the basic plane (an emoji, a rare Chinese character).
 */
export function codePointsIn(text: string): (offset: number) => number {
  if (!HIGH_SURROGATE.test(text)) return (offset) => offset;
  return (offset) => [...text.slice(0, offset)].length;
}

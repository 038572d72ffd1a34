/** Elements that never hold others, or whose end pages leave out. */
const OPEN =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot|colgroup)$/i;

/**
 * Whether elements stand in each other more than `most` deep in HTML or XML. Parsers take a time that grows with the
 * square of the depth, and walking such a tree overflows the stack; real documents have less than a hundred.
 */
export function nestsBeyond(markup: string, most: number): boolean {
  let depth = 0;
  for (const [, close, name, rest] of markup.matchAll(
    /<(\/?)([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)/gi,
  )) {
    if (OPEN.test(name ?? '') || rest?.endsWith('/')) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) return true;
  }
  return false;
}

/** How deep the elements of a document may stand in each other. */
export const DEEPEST_MARKUP = 1_000;

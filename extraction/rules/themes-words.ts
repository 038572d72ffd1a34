/** The words that speak for a theme in one language, by how clearly they do; lists parted by commas. */
export interface ThemeWords {
  /** The theme's own name, or what can mean nothing else: weight 3. */
  own?: string;
  /** Clear: weight 2. */
  clear?: string;
  /** Hints, which other themes use as well: weight 1. */
  hint?: string;
  /** They only keep a shorter term from counting inside them ("blast furnace" is no blast): weight 0. */
  silent?: string;
}

/** Each term of a list parted by commas. */
export const readList = (list: string): string[] =>
  list.split(',').flatMap((term) => term.replace(/\s+/g, ' ').trim() || []);

/** The terms with their weights. */
export function readWords({
  own = '',
  clear = '',
  hint = '',
  silent = '',
}: ThemeWords): [term: string, weight: number][] {
  const lists = [silent, hint, clear, own];
  return lists.flatMap((list, weight) => readList(list).map((term): [string, number] => [term, weight]));
}

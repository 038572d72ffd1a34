/** So many answers are kept; then all are forgotten, which costs less than keeping track of the oldest. */
const MOST_KEPT = 8192;
/** Words, and dates with both ends of an interval. */
const LONGEST_KEPT = 21;
/** A longer piece of a text is a view of the whole text, and would keep it in memory. */
const LONGEST_WITHOUT_TEXT = 12;

/** A pure function of a word that keeps its answers: reports ask about the same few thousand words again and again. */
export function remembering<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return answer(word);
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = answer(word);
    kept.set(word.length > LONGEST_WITHOUT_TEXT ? [...word].join('') : word, found);
    return found;
  };
}

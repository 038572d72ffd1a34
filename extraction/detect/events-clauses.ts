const COMMAS = ',，;；';

/** Where the last clause of some words begins. Walked from the end: a pattern would try it from every sign. */
export function lastClauseStart(words: string, end = words.length): number {
  for (let at = end; at > 0; at--) if (COMMAS.includes(words.charAt(at - 1))) return at;
  return 0;
}

/** The clauses of a sentence, and how far a frame looks around in them. */

/** How far back a frame looks for what governs it; no honest clause is longer. */
export const LOOK_BACK = 400;

const COMMAS = ',，;；';

/** Where the last clause of some words begins. Walked from the end: a pattern would try it from every sign. */
export function lastClauseStart(words: string, end = words.length): number {
  for (let at = end; at > 0; at--) if (COMMAS.includes(words.charAt(at - 1))) return at;
  return 0;
}

const GOES_ON = /^\s*(?:which|who|and|then)\b/;

/** The clause before a trigger; "…, which suspends" belongs to the clause before it. */
export function subjectClause(before: string): string {
  let start = lastClauseStart(before);
  // "The commission, Cochilco, published": an apposition ends right before the verb.
  if (start > 0 && before.slice(start).trim() === '')
    start = lastClauseStart(before, lastClauseStart(before, start - 1) - 1);
  const from = start > 0 && GOES_ON.test(before.slice(start)) ? lastClauseStart(before, start - 1) : start;
  return before.slice(from);
}

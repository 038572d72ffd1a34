import { formatSearch } from './format-search';
import { parseSearch } from './parse-search';
import { isHan } from './query';

/** A search that is still being typed: its last word also finds longer ones. What cannot be understood stays as it is. */
export function growLastWord(typed: string): string {
  const { query, problems } = parseSearch(typed);
  const last = query.clauses.at(-1)?.at(-1);
  if (problems.length > 0 || last?.atom.kind !== 'word' || last.end < typed.trimEnd().length) return typed;
  if (/\s$/.test(typed) || isHan(last.atom.text) || last.atom.text.length < 2) return typed;
  last.atom.isPrefix = true;
  return formatSearch(query);
}

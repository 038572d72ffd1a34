import { type SQL, sql } from 'drizzle-orm';
import {
  isHan,
  isWordAtom,
  type SearchQuery,
  type SearchTerm,
  termsOf,
  type WordAtom,
} from '@/core/search/query';

/** The tables that hold words: an index of whole words, and where the words themselves stand. */
export interface WordTable {
  /** Full-text table; its rowid is `id`. */
  index: SQL;
  /** The id of a row, where no index leads. */
  id: SQL;
  /** What holds the words, for what the index cannot find. */
  texts: SQL[];
}

/** What was typed as a string of the full-text engine: nothing in it is syntax there. */
function ftsString(atom: WordAtom): string {
  const quoted = `"${atom.text.replaceAll('"', '""')}"`;
  return atom.kind === 'word' && atom.isPrefix ? `${quoted}*` : quoted;
}

const likeAnywhere = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Chinese stands in the text as it is; what stands beside it in a search may stand beside it there, too, without a space. */
function holdsAnywhere(texts: SQL[], { text }: WordAtom): SQL {
  const each = texts.map((column) =>
    /\p{Script=Latin}/u.test(text)
      ? sql`${column} LIKE ${likeAnywhere(text)} ESCAPE '\\'`
      : sql`instr(${column}, ${text}) > 0`,
  );
  return sql`(${sql.join(each, sql` OR `)})`;
}

/** Articles that hold Chinese, in the words of the index `articles_han`, which serves only for these. */
export const HOLDS_HAN: SQL = sql`(articles.text GLOB '*[㐀-鿿]*' OR articles.title GLOB '*[㐀-鿿]*')`;

/** Whether any word of a search is Chinese: such a search runs by substring. */
export const asksHan = (query: SearchQuery): boolean =>
  termsOf(query).some(({ atom }) => isWordAtom(atom) && isHan(atom.text));

/** Whether nothing without Chinese can be found: some clause asks for Chinese words alone. */
export const needsHan = ({ clauses }: SearchQuery): boolean =>
  clauses.some((terms) =>
    terms.every(({ atom, isExcluded }) => !isExcluded && isWordAtom(atom) && isHan(atom.text)),
  );

export interface WordPlan {
  /** For MATCH: what the clauses of words alone ask for. Null where the index does not lead. */
  match: string | null;
  /** The clauses that `match` does not hold. */
  rest: SearchTerm[][];
}

/** Part a search into what one question to the full-text index answers, and the rest. */
export function planWords(query: SearchQuery): WordPlan {
  if (asksHan(query)) return { match: null, rest: query.clauses };
  const asked: string[] = [];
  const left: string[] = [];
  const rest: SearchTerm[][] = [];
  for (const terms of query.clauses) {
    const words = terms.flatMap(({ atom, isExcluded }) => (isWordAtom(atom) ? [{ atom, isExcluded }] : []));
    const [first] = words;
    if (words.length < terms.length || !first) rest.push(terms);
    else if (words.every(({ isExcluded }) => !isExcluded)) {
      asked.push(`(${words.map(({ atom }) => ftsString(atom)).join(' OR ')})`);
    } else if (words.length === 1) {
      left.push(ftsString(first.atom));
    } else rest.push(terms);
  }
  // The engine leaves words out of what it has found, so there must be something to find.
  if (asked.length === 0) return { match: null, rest: query.clauses };
  const without = left.length > 0 ? ` NOT (${left.join(' OR ')})` : '';
  return { match: `(${asked.join(' AND ')})${without}`, rest };
}

/** Whether a row holds a word. */
export function holdsWord({ index, id, texts }: WordTable, atom: WordAtom, isByIndex: boolean): SQL {
  if (!isByIndex) return holdsAnywhere(texts, atom);
  return sql`${id} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${ftsString(atom)})`;
}

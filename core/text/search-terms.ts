/**
 * The words of a search box, read without any syntax but "quoted phrases". What a person types never reaches the
 * full-text engine as syntax: `toFtsQuery` quotes every term.
 */
export interface SearchTerms {
  /** Words and phrases, as typed, without quotes. */
  terms: string[];
  /** True when the last one was still being typed (not closed by a quote): it also finds longer words. */
  lastIsPrefix: boolean;
  /** Han characters are not parted by spaces: such a search runs by substring. */
  hasHan: boolean;
}

const SEARCHABLE = /[\p{L}\p{N}]/u;

export function parseSearchTerms(input: string): SearchTerms {
  const text = input.normalize('NFC').replace(/[“”„]/g, '"').slice(0, 300);
  const terms: string[] = [];
  let lastIsPrefix = false;
  for (const match of text.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const isPhrase = match[0].startsWith('"');
    const term = (isPhrase ? (match[1] ?? '') : match[0]).trim().replace(/\s+/g, ' ');
    if (!SEARCHABLE.test(term)) continue;
    terms.push(term);
    lastIsPrefix = !isPhrase;
  }
  return { terms, lastIsPrefix, hasHan: /\p{Script=Han}/u.test(terms.join('')) };
}

/** Whether there is enough to search for: two letters or figures, or one Han character. A single letter stands in every text. */
export function canSearch({ terms, hasHan }: SearchTerms): boolean {
  return hasHan || terms.some((term) => [...term.matchAll(/[\p{L}\p{N}]/gu)].length >= 2);
}

/** An FTS5 query in which every term must occur; nothing that was typed is syntax. */
export function toFtsQuery({ terms, lastIsPrefix }: SearchTerms): string {
  const quoted = terms.map((term) => `"${term.replaceAll('"', '""')}"`);
  // One letter followed by anything would match half of the desk.
  const canExtend = lastIsPrefix && (terms.at(-1) ?? '').length >= 2;
  if (canExtend) quoted[quoted.length - 1] += '*';
  return quoted.join(' AND ');
}

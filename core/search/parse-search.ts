import { nearestOf } from './nearest';
import { isOperator, readValue } from './operators';
import {
  isHan,
  LONGEST_SEARCH,
  SEARCH_OPERATORS,
  type SearchProblem,
  type SearchQuery,
  type SearchTerm,
  termsOf,
} from './query';

const LETTERS = /[\p{L}\p{N}]/gu;
const countLetters = (text: string): number => text.match(LETTERS)?.length ?? 0;
const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Names before a colon that are no operator, though they look like one. */
const SCHEMES = new Set(['http', 'https', 'ftp', 'file', 'mailto', 'urn', 'doi', 'isbn', 'issn', 'tel']);
/** A name and a colon; Chinese keyboards give the wide one. */
const NAMED = /^([A-Za-z]+)[:：]/;
const WORD = /^[^\s"]+/;
const DASHES = /^[-−]+/;

/** What one stretch of the typed text is. */
type Token =
  | { kind: 'join'; word: 'OR' | 'AND' | 'NOT' }
  | { kind: 'term'; term: SearchTerm }
  | { kind: 'nothing' };

/** An unknown name before a colon: shares in the shape of an operator, but is no address, ticker or label. */
function looksLikeOperator(name: string, value: string): boolean {
  if (value === '' || value.startsWith('//') || SCHEMES.has(name.toLowerCase())) return false;
  return name.length > 1 && name !== name.toUpperCase();
}

class Reader {
  readonly problems: SearchProblem[] = [];
  at = 0;
  constructor(
    /** As typed, with straight quotation marks; as long as what was typed. */
    private readonly text: string,
  ) {}

  private complain(start: number, end: number, message: string, remedy: string, instead?: string): void {
    const meant = instead === undefined ? null : this.text.slice(0, start) + instead + this.text.slice(end);
    this.problems.push({ start, end, message, remedy, meant });
  }

  /** What stands in quotes from here on; the place is behind the closing mark afterwards. */
  private readQuoted(): string {
    const start = this.at;
    const close = this.text.indexOf('"', start + 1);
    if (close < 0) {
      this.at = this.text.length;
      const words = this.text.slice(start).trimEnd();
      if (countLetters(words) > 0)
        this.complain(
          start,
          this.at,
          'The quotation mark is not closed.',
          'Close it, or leave it out.',
          `${words}"`,
        );
      return tidy(this.text.slice(start + 1));
    }
    this.at = close + 1;
    return tidy(this.text.slice(start + 1, close));
  }

  private readNamed(name: string, start: number, isExcluded: boolean, colonEnd: number): Token {
    this.at = colonEnd;
    const known = name.toLowerCase();
    const isQuoted = this.text[this.at] === '"';
    const value = isQuoted ? this.readQuoted() : (WORD.exec(this.text.slice(this.at))?.[0] ?? '');
    if (!isQuoted) this.at += value.length;
    const from = colonEnd - name.length - 1;
    if (!isOperator(known)) {
      const near = nearestOf(known, SEARCH_OPERATORS);
      const words = this.text.slice(from, this.at);
      this.complain(
        from,
        colonEnd,
        `There is no operator “${name}:”.`,
        near ? `Did you mean ${near}:?` : 'Put quotation marks around it to look for the words.',
        near ? `${near}:` : undefined,
      );
      if (!near && this.problems.length === 1) this.problems[0]!.meant = this.quoteInstead(from, words);
      return { kind: 'nothing' };
    }
    const read = readValue(known, tidy(value));
    if ('atom' in read) {
      return { kind: 'term', term: { atom: read.atom, isExcluded, start, end: this.at } };
    }
    const { message, remedy, meant } = read;
    const instead = meant === null ? [] : [`${known}:${meant}`];
    this.complain(from, this.at, message, remedy, ...instead);
    return { kind: 'nothing' };
  }

  private quoteInstead(from: number, words: string): string {
    return `${this.text.slice(0, from)}"${words.replaceAll('"', '')}"${this.text.slice(from + words.length)}`;
  }

  private readWord(start: number, isExcluded: boolean): Token {
    const raw = WORD.exec(this.text.slice(this.at))?.[0] ?? '';
    this.at += raw.length;
    if (!isExcluded && (raw === 'OR' || raw === 'AND' || raw === 'NOT')) return { kind: 'join', word: raw };
    const isPrefix = /[\p{L}\p{N}]\*+$/u.test(raw);
    const text = tidy(raw).replace(/\*+$/, '');
    if (countLetters(text) === 0) return { kind: 'nothing' };
    if (isPrefix && countLetters(text) < 2 && !isHan(text)) {
      this.complain(
        start,
        this.at,
        `“${raw}” would find half of the desk.`,
        'Write at least two letters before the star.',
      );
      return { kind: 'nothing' };
    }
    return {
      kind: 'term',
      term: { atom: { kind: 'word', text, isPrefix }, isExcluded, start, end: this.at },
    };
  }

  /** The next token, or null at the end. */
  next(): Token | null {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
    if (this.at >= this.text.length) return null;
    const start = this.at;
    // One hyphen at a word leaves it out. More of them, or a minus sign, say nothing, before a word as before an operator.
    const dashes = DASHES.exec(this.text.slice(start))?.[0] ?? '';
    this.at += dashes.length;
    const isExcluded = dashes === '-' && /\S/.test(this.text[this.at] ?? '');
    if (this.text[this.at] === '"') {
      const text = this.readQuoted();
      if (countLetters(text) === 0) return { kind: 'nothing' };
      return { kind: 'term', term: { atom: { kind: 'phrase', text }, isExcluded, start, end: this.at } };
    }
    const rest = this.text.slice(this.at);
    const named = NAMED.exec(rest);
    if (named) {
      const [head, name = ''] = named;
      const behind = rest.slice(head.length);
      const value = behind.startsWith('"') ? behind : (WORD.exec(behind)?.[0] ?? '');
      if (isOperator(name.toLowerCase()) || looksLikeOperator(name, value)) {
        return this.readNamed(name, start, isExcluded, this.at + head.length);
      }
    }
    return this.readWord(start, isExcluded);
  }

  lonelyJoin(start: number, end: number, word: string): void {
    const [message, remedy] =
      word === 'OR'
        ? [
            'OR has nothing to choose from.',
            'Put words on both sides of it, or write it small to look for the word.',
          ]
        : [`${word} has nothing behind it.`, 'Put a word behind it, or write it small to look for the word.'];
    this.complain(start, end, message, remedy);
  }

  tooMuch(): void {
    this.complain(
      LONGEST_SEARCH,
      this.text.length,
      `The search is longer than ${LONGEST_SEARCH} characters.`,
      'Leave out words that every report has.',
    );
  }

  tooLittle(): void {
    const words = this.text.trim();
    this.complain(
      0,
      this.text.length,
      `“${words}” is too little to search for.`,
      'Type at least two letters or figures, or one Chinese character.',
    );
  }
}

/** Two letters or figures, or one Chinese character: a single letter stands in every text. */
function isEnough({ atom }: SearchTerm): boolean {
  if (atom.kind !== 'word' && atom.kind !== 'phrase') return true;
  return isHan(atom.text) || countLetters(atom.text) >= 2;
}

/**
 * Read what a person typed into the search box. Never throws. Clauses hold what could be understood; while there are
 * problems, that is less than was asked for. AND between words says nothing new; NOT is another way to write the hyphen.
 */
export function parseSearch(typed: string): { query: SearchQuery; problems: SearchProblem[] } {
  // Quotation marks of all shapes, sign for sign: positions stay.
  const reader = new Reader(typed.replace(/[“”„‟＂«»]/g, '"'));
  const clauses: SearchTerm[][] = [];
  let join: { word: 'OR' | 'AND' | 'NOT'; start: number; end: number } | null = null;
  let isNegated = false;
  let hasLeft = false;
  for (let token = reader.next(); token; token = reader.next()) {
    if (token.kind === 'join') {
      const here = { word: token.word, start: reader.at - token.word.length, end: reader.at };
      if (token.word === 'NOT') {
        isNegated = !isNegated;
        if (join?.word !== 'OR') join = here;
        continue;
      }
      if (join || !hasLeft) reader.lonelyJoin(here.start, here.end, token.word);
      else join = here;
      continue;
    }
    hasLeft = true;
    if (token.kind === 'term') {
      const term = isNegated ? { ...token.term, isExcluded: !token.term.isExcluded } : token.term;
      const last = clauses.at(-1);
      if (join?.word === 'OR' && last) last.push(term);
      else clauses.push([term]);
    }
    join = null;
    isNegated = false;
  }
  if (join) reader.lonelyJoin(join.start, join.end, join.word);
  const query = { clauses };
  if (typed.length > LONGEST_SEARCH) reader.tooMuch();
  const { problems } = reader;
  if (problems.length === 0 && typed.trim() !== '' && !termsOf(query).some(isEnough)) reader.tooLittle();
  return { query, problems: problems.toSorted((a, b) => a.start - b.start) };
}

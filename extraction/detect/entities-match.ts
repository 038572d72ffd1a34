import type { Span } from '@/core/text/span';
import { type Gazetteer, NOT_A_NAME } from '../rules/gazetteer';
import type { GazetteerEntry } from '../rules/gazetteer-entry';
import { isJoined, type Token, tokensOf } from './entities-tokens';
import { TrieEdges } from './trie-edges';

/** How surely a surface form stands for its entity. */
type Strength = 'firm' | 'weak' | 'ticker';

/** One name of the gazetteer found in a text; `readings` has more than one member when the name is shared. */
export interface NameMatch extends Span {
  /** Index of the first token and of the one after the last. */
  first: number;
  after: number;
  /** The tokens' folds joined by blanks. */
  fold: string;
  quote: string;
  readings: { entry: GazetteerEntry; strength: Strength }[];
}

interface Name {
  /** Null: the wording stands for nothing. */
  entry: GazetteerEntry | null;
  strength: Strength;
  tokens: Token[];
}

interface Node {
  id: number;
  next: Map<string, Node>;
  names: Name[];
}

interface Trie {
  root: Node;
  edges: TrieEdges;
}

function build(gazetteer: Gazetteer): Trie {
  let count = 0;
  const newNode = (): Node => ({ id: count++, next: new Map(), names: [] });
  const root = newNode();
  const edges = new TrieEdges();
  const add = (name: string, entry: GazetteerEntry | null, strength: Strength): void => {
    const tokens = tokensOf(name);
    let node = root;
    for (const token of tokens) {
      edges.add(node.id, token);
      const next = node.next.get(token.fold) ?? newNode();
      node.next.set(token.fold, next);
      node = next;
    }
    if (!node.names.some((known) => known.entry === entry)) node.names.push({ entry, strength, tokens });
  };
  for (const wording of NOT_A_NAME) add(wording, null, 'firm');
  for (const known of gazetteer.entries) {
    for (const name of [known.name, ...known.aliases]) add(name, known, 'firm');
    for (const name of known.weak) add(name, known, 'weak');
    for (const code of known.tickers) {
      add(code, known, 'ticker');
      if (/^\d{6}$/.test(code)) {
        for (const exchange of code.startsWith('6') ? ['SH', 'SS', 'SSE'] : ['SZ', 'SZSE']) {
          add(`${code}.${exchange}`, known, 'firm');
          add(`${exchange}${code}`, known, 'firm');
        }
      }
    }
  }
  return { root, edges };
}

/** What is built from a gazetteer lasts as long as it does. */
const tries = new WeakMap<Gazetteer, Trie>();

function trieOf(gazetteer: Gazetteer): Trie {
  const built = tries.get(gazetteer);
  if (built) return built;
  const trie = build(gazetteer);
  tries.set(gazetteer, trie);
  return trie;
}

/** A capital in the name asks for one in the text, an abbreviation for all its capitals; small letters ask nothing. */
function isWrittenLike(name: Token[], tokens: Token[], first: number): boolean {
  for (let i = 0; i < name.length; i++) {
    const wanted = name[i]!;
    if (!wanted.isCapital) continue;
    const written = tokens[first + i]!;
    if (!written.isCapital) return false;
    const isAbbreviation = wanted.text.length <= 6 && wanted.text === wanted.text.toUpperCase();
    if (isAbbreviation && written.text !== wanted.text) return false;
  }
  return true;
}

/** A bare stock code counts in brackets, after an exchange ("SSE: 600111") or after the word for it. */
function isTickerPlace(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  const after = text.slice(span.end, span.end + 4);
  if (/^[.,]\d|^ ?%/.test(after)) return false;
  if (/(?:\b[A-Z]{3,6}|\b(?:code|ticker)|代码)\s?[:：]\s?$/i.test(before)) return true;
  return (
    /^\d{4,6}$/.test(text.slice(span.start, span.end)) &&
    /[(（,，]\s?$/.test(before) &&
    /^\s?[)）,，/.]/.test(after)
  );
}

/** The text's first bracket of a name that was entered but not left: take the closing one with it. */
function closeBracket(text: string, span: Span): number {
  const quote = text.slice(span.start, span.end);
  const isOpen = /[(（][^)）]*$/.test(quote);
  return isOpen && /^[)）]/.test(text.slice(span.end, span.end + 1)) ? span.end + 1 : span.end;
}

const LEGAL_FORM = /^(?:Co|Company|Ltd|Limited|Inc|Corp|Corporation|PLC|Plc|AG|SA)$/;

/** End of the name with the legal form that may trail it ("… High-Tech Co., Ltd."). */
function withLegalForm(text: string, tokens: Token[], after: number, end: number): number {
  let last = end;
  for (let i = after; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!LEGAL_FORM.test(token.text) || !/^(?:,? ?|\., ?|\. )$/.test(text.slice(last, token.start))) break;
    last = token.end;
    // A full stop belongs to the abbreviation where the sentence goes on.
    if (/^(?:Co|Ltd|Inc|Corp)$/.test(token.text) && /^\.(?: ?[,(\p{Ll}]|,)/u.test(text.slice(last, last + 3)))
      last++;
  }
  return last;
}

/**
 * Every gazetteer name in a text, longest first from left to right, so that none overlap. Latin names match whole
 * words, Chinese ones anywhere.
 */
export function matchNames(text: string, tokens: Token[], gazetteer: Gazetteer): NameMatch[] {
  const { root, edges } = trieOf(gazetteer);
  const step = (node: Node, token: Token): Node | undefined =>
    edges.mayHold(node.id, token) ? node.next.get(token.fold) : undefined;
  const matches: NameMatch[] = [];
  let i = 0;
  while (i < tokens.length) {
    let node = step(root, tokens[i]!);
    if (!node) {
      i++;
      continue;
    }
    let best: { after: number; names: Name[] } | null = null;
    for (let j = i; node; ) {
      const names: Name[] = node.names.filter((name) => {
        if (!isWrittenLike(name.tokens, tokens, i)) return false;
        const span = { start: tokens[i]!.start, end: tokens[j]!.end };
        return name.strength !== 'ticker' || isTickerPlace(text, span);
      });
      if (names.length > 0) best = { after: j + 1, names };
      j++;
      if (j >= tokens.length || !isJoined(text, tokens[j - 1]!, tokens[j]!)) break;
      node = step(node, tokens[j]!);
    }
    if (!best) {
      i++;
      continue;
    }
    const start = tokens[i]!.start;
    let end = tokens[best.after - 1]!.end;
    const lastName = best.names[0]!.tokens;
    if (/^[A-Z]$/.test(lastName[lastName.length - 1]!.text) && text[end] === '.') end++;
    end = withLegalForm(text, tokens, best.after, closeBracket(text, { start, end }));
    const readings = best.names.flatMap(({ entry, strength }) => (entry ? [{ entry, strength }] : []));
    // "US$52" is an amount, and names no country.
    if (readings.length > 0 && text[end] !== '$') {
      const fold = lastName.map((token) => token.fold).join(' ');
      matches.push({
        start,
        end,
        first: i,
        after: best.after,
        fold,
        quote: text.slice(start, end),
        readings,
      });
    }
    i = best.after;
  }
  return matches;
}

import type { SearchPart } from '@/core/views/search';
import { isHan, type WordAtom } from './query';

/**
 * The same text in small letters without diacritics, sign for sign, so that every position stays. A pattern that ignored
 * case by itself would take milliseconds to compile, for it knows all letters of all scripts.
 */
function levelled(text: string): string {
  const plain = text.replace(/[^\0-\x7f]/g, (sign) => {
    const base = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return base.length === sign.length ? base : sign;
  });
  return plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** No hyphen: it means something in classes only, and a pattern of `u` refuses to have it escaped elsewhere. */
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * What finds an atom: whole words as the full-text index parts them, the beginning of words for `word*`. `anywhere`, as
 * beside Chinese: any part of the text.
 */
function sourceOf(atom: WordAtom, anywhere: boolean): string {
  const text = levelled(atom.text);
  if (anywhere || isHan(text)) return escaped(text);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const whole = words.map(escaped).join('[^\\p{L}\\p{N}]+');
  const end = atom.kind === 'word' && atom.isPrefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])';
  return `(?<![\\p{L}\\p{N}])${whole}${end}`;
}

/** Matches any of the atoms; of two that begin at one place the longer. Null without atoms. */
export function patternOf(atoms: readonly WordAtom[]): RegExp | null {
  if (atoms.length === 0) return null;
  const anywhere = atoms.some(({ text }) => isHan(text));
  const longestFirst = atoms.toSorted((a, b) => b.text.length - a.text.length);
  return new RegExp(longestFirst.map((atom) => sourceOf(atom, anywhere)).join('|'), 'gu');
}

/** A text in parts, those that were looked for marked. */
export function markWords(text: string, pattern: RegExp | null): SearchPart[] {
  const parts: SearchPart[] = [];
  let at = 0;
  for (const match of pattern ? levelled(text).matchAll(pattern) : []) {
    if (match[0] === '') continue;
    const end = match.index + match[0].length;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), match: false });
    parts.push({ text: text.slice(match.index, end), match: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false });
  return parts;
}

const LONG = 240;
const BEFORE = 60;

/** The stretch of about 240 signs of a text in which most different words were found; its beginning where none was. */
export function cutSnippet(text: string, pattern: RegExp | null): SearchPart[] {
  const found = pattern ? [...levelled(text).matchAll(pattern)] : [];
  let best = { from: 0, kinds: -1 };
  // Beyond this many a better stretch is not worth the search.
  for (const first of found.slice(0, 200)) {
    const kinds = new Set<string>();
    for (const each of found) {
      if (each.index >= first.index && each.index < first.index + LONG - BEFORE) kinds.add(each[0]);
      if (each.index > first.index + LONG) break;
    }
    if (kinds.size > best.kinds) best = { from: first.index, kinds: kinds.size };
  }
  const rough = Math.max(0, best.from - (found.length > 0 ? BEFORE : 0));
  const start = rough === 0 ? 0 : afterSpace(text, rough, best.from);
  const roughEnd = Math.min(text.length, start + LONG);
  const end = roughEnd === text.length ? roughEnd : beforeSpace(text, roughEnd);
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return markWords(`${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`, pattern);
}

/** The first place behind a space between two places, else the first of them: words are not cut where there are spaces. */
function afterSpace(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function beforeSpace(text: string, end: number): number {
  const tail = /\s\S{0,30}$/.exec(text.slice(end - 31, end));
  return tail ? end - tail[0].length : end;
}

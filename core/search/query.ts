import { EVENT_FAMILIES, EVENT_TYPES, type EventFamily, type EventType } from '@/core/model/event';

/** The operators: a name, a colon and a value, such as `theme:safety`. */
export const SEARCH_OPERATORS = [
  'entity',
  'theme',
  'type',
  'source',
  'after',
  'before',
  'has',
  'series',
] as const;
export type SearchOperator = (typeof SEARCH_OPERATORS)[number];

/** What `has:` asks of a report. */
export const SEARCH_TRAITS = ['figure', 'event', 'series', 'duplicate', 'note'] as const;
export type SearchTrait = (typeof SEARCH_TRAITS)[number];

/** Values of `type:` – the stored types and the families that colour them. */
export type SearchedType = EventType | EventFamily;
export const SEARCHED_TYPES: readonly SearchedType[] = [...new Set([...EVENT_FAMILIES, ...EVENT_TYPES])];

/** One thing that a search asks for. */
export type SearchAtom =
  | { kind: 'word'; text: string; isPrefix: boolean }
  | { kind: 'phrase'; text: string }
  | { kind: 'entity' | 'theme' | 'source'; value: string }
  | { kind: 'type'; value: SearchedType }
  /** `day`: the first ISO day that the date can mean. */
  | { kind: 'after' | 'before'; edtf: string; day: string }
  | { kind: 'has'; trait: SearchTrait }
  /** The meeting with this number; `year` null: of any year. */
  | { kind: 'series'; ordinal: number; year: number | null };

/** An atom, asked for or (`-`) left out, with its place in what was typed (UTF-16 units). */
export interface SearchTerm {
  atom: SearchAtom;
  isExcluded: boolean;
  start: number;
  end: number;
}

/** All clauses must hold; of a clause (terms joined by OR) any. No clause: nothing was asked. */
export interface SearchQuery {
  clauses: SearchTerm[][];
}

/** What is wrong with a search, at its place (UTF-16 units of what was typed), and what to do about it. */
export interface SearchProblem {
  start: number;
  end: number;
  message: string;
  remedy: string;
  /** The whole search as it was probably meant, or null. */
  meant: string | null;
}

/** Typed text beyond this many UTF-16 units is refused. */
export const LONGEST_SEARCH = 300;

const HAN = /\p{Script=Han}/u;

/** Chinese has no spaces: words with a Han character are found as a part of the text, all others as whole words. */
export const isHan = (text: string): boolean => HAN.test(text);

export type WordAtom = Extract<SearchAtom, { kind: 'word' | 'phrase' }>;
export const isWordAtom = (atom: SearchAtom): atom is WordAtom =>
  atom.kind === 'word' || atom.kind === 'phrase';

/** Every term, in the order in which it was typed. */
export const termsOf = ({ clauses }: SearchQuery): SearchTerm[] => clauses.flat();

/** The words that a result shall show marked: all that are asked for, none that are left out. */
export const soughtWords = (query: SearchQuery): WordAtom[] =>
  termsOf(query).flatMap(({ atom, isExcluded }) => (!isExcluded && isWordAtom(atom) ? [atom] : []));

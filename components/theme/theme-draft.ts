import type { ThemeConcept, ThemeTerm } from '@/core/model/theme-change';
import { foldName } from '@/core/text/fold';

/** A row of the lexicon while it is edited. */
export interface TermRow {
  /** Stays the same while the row is edited; new rows count on. */
  id: number;
  term: string;
  language: string;
  /** As typed: half a number is no reason to lose what was written. */
  weight: string;
  /** As the scheme has it; null for a row that is new. */
  was: ThemeTerm | null;
  isDropped: boolean;
}

/** A theme while it is edited. */
export interface ThemeDraft {
  label: string;
  definition: string;
  broader: string | null;
  related: string[];
  rows: TermRow[];
}

/** The weightiest first; what only keeps others from counting comes last, before what speaks against. */
const byWeight = (a: ThemeTerm, b: ThemeTerm): number => b.weight - a.weight || (a.term < b.term ? -1 : 1);

export const draftOf = (concept: ThemeConcept): ThemeDraft => ({
  label: concept.label,
  definition: concept.definition,
  broader: concept.broader,
  related: concept.related,
  rows: [...concept.terms].sort(byWeight).map((was, id) => ({
    id,
    term: was.term,
    language: was.language,
    weight: String(was.weight),
    was,
    isDropped: false,
  })),
});

/** A theme that is yet to be made. */
export const EMPTY_DRAFT: ThemeDraft = { label: '', definition: '', broader: null, related: [], rows: [] };

/** "1,5" and "−2" are numbers as well; null for what is none, or is out of bounds. */
export function parseWeight(typed: string): number | null {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  if (!/^[+-]?\d*\.?\d+$/.test(text)) return null;
  const weight = Number(text);
  return weight >= -5 && weight <= 5 ? weight : null;
}

export type RowStatus = 'same' | 'new' | 'changed' | 'dropped';

export function statusOf({ was, isDropped, term, language, weight }: TermRow): RowStatus {
  if (isDropped) return 'dropped';
  if (was === null) return 'new';
  const isSame = was.term === term.trim() && was.language === language && was.weight === parseWeight(weight);
  return isSame ? 'same' : 'changed';
}

const tidy = (term: string) => term.replace(/\s+/g, ' ').trim();

/** What is wrong with a row, in a sentence; null when nothing is. Empty new rows are left out without a word. */
export function problemOf(row: TermRow, rows: readonly TermRow[]): string | null {
  if (row.isDropped || isEmpty(row)) return null;
  const term = tidy(row.term);
  if (term === '') return 'Write a word or phrase, or take the row out.';
  if (parseWeight(row.weight) === null) return 'A weight is a number from −5 to 5.';
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(row.language)) return 'Write the language as en or zh-Hans.';
  const isTwice = rows.some((other) => other.id !== row.id && !other.isDropped && tidy(other.term) === term);
  return isTwice ? `“${term}” stands twice.` : null;
}

const isEmpty = ({ was, term }: TermRow) => was === null && term.trim() === '';

/** The theme that a draft makes; null while something in it is wrong. */
export function conceptOf(key: string, draft: ThemeDraft): ThemeConcept | null {
  const rows = draft.rows.filter((row) => !row.isDropped && !isEmpty(row));
  if (draft.label.trim() === '' || rows.some((row) => problemOf(row, draft.rows) !== null)) return null;
  return {
    key,
    label: draft.label.trim(),
    definition: draft.definition.trim(),
    broader: draft.broader,
    related: [...draft.related].sort(),
    terms: rows.map((row) => ({
      term: tidy(row.term),
      language: row.language,
      weight: parseWeight(row.weight)!,
    })),
  };
}

/** The key of a new theme, by its label: it stands in addresses and files. Empty where the label has no Latin letter. */
export const keyOfLabel = (label: string): string =>
  foldName(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/** The language of a term by its script, for a new row. */
export const languageOfTerm = (term: string): string => (/\p{Script=Han}/u.test(term) ? 'zh' : 'en');

/** The draft with another row at the head of the lexicon. */
export function withRow(draft: ThemeDraft, { term, weight }: { term: string; weight: string }): ThemeDraft {
  const id = draft.rows.reduce((most, row) => Math.max(most, row.id), -1) + 1;
  const row: TermRow = { id, term, weight, language: languageOfTerm(term), was: null, isDropped: false };
  return { ...draft, rows: [row, ...draft.rows] };
}

/** The draft without a row: a new one goes, one of the scheme is marked and can be put back. */
export const withoutRow = (draft: ThemeDraft, id: number): ThemeDraft => ({
  ...draft,
  rows: draft.rows.flatMap((row) => {
    if (row.id !== id) return [row];
    return row.was === null ? [] : [{ ...row, isDropped: true }];
  }),
});

export const withChange = (draft: ThemeDraft, id: number, change: Partial<TermRow>): ThemeDraft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

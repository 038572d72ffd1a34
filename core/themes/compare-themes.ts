import type { ThemeConcept, ThemeEdit, ThemeTerm } from '../model/theme-change';

const isSameTerm = (a: ThemeTerm, b: ThemeTerm | undefined): boolean =>
  b !== undefined && a.weight === b.weight && a.language === b.language;

/** What makes `after` of `before`, which have the same key; null when nothing does. */
export function editBetween(before: ThemeConcept, after: ThemeConcept): ThemeEdit | null {
  const edit: ThemeEdit = {};
  if (after.label !== before.label) edit.label = after.label;
  if (after.definition !== before.definition) edit.definition = after.definition;
  if (after.broader !== before.broader) edit.broader = after.broader;
  const relate = after.related.filter((key) => !before.related.includes(key));
  const unrelate = before.related.filter((key) => !after.related.includes(key));
  if (relate.length > 0) edit.relate = relate;
  if (unrelate.length > 0) edit.unrelate = unrelate;
  const known = new Map(before.terms.map((each) => [each.term, each]));
  const kept = new Set(after.terms.map(({ term }) => term));
  const terms = after.terms.filter((each) => !isSameTerm(each, known.get(each.term)));
  const dropTerms = before.terms.flatMap(({ term }) => (kept.has(term) ? [] : [term]));
  if (terms.length > 0) edit.terms = terms;
  if (dropTerms.length > 0) edit.dropTerms = dropTerms;
  return Object.keys(edit).length > 0 ? edit : null;
}

/**
 * The terms that tell one scheme from another: added, taken out or with another weight, of whichever theme. Only a text
 * that holds one of them can have other themes by the one than by the other.
 */
export function termsBetween(before: readonly ThemeConcept[], after: readonly ThemeConcept[]): string[] {
  const old = new Map(before.map((theme) => [theme.key, theme]));
  const found = new Set<string>();
  const note = (terms: readonly ThemeTerm[], others: readonly ThemeTerm[]) => {
    const known = new Map(others.map((each) => [each.term, each]));
    for (const each of terms) if (known.get(each.term)?.weight !== each.weight) found.add(each.term);
  };
  for (const theme of after) {
    const was = old.get(theme.key)?.terms ?? [];
    note(theme.terms, was);
    note(was, theme.terms);
    old.delete(theme.key);
  }
  for (const { terms } of old.values()) note(terms, []);
  return [...found].sort();
}

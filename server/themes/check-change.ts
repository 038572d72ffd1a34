import { keyOfChange, type ThemeChange, type ThemeConcept, type ThemeTerm } from '@/core/model/theme-change';
import { tokensOf } from '@/extraction/detect/entities-tokens';
import type { Scheme } from '@/extraction/rules/themes';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';

const sameLabel = (a: string, b: string) =>
  a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en');

/** Words that stand in the place of a theme's key in addresses of the desk. */
const RESERVED = new Set(['changes', 'compare', 'edit', 'new', 'preview', 'runs', 'scheme']);

/** Throws InvalidInputError for a key that no theme can have. */
export function checkKey(key: string): void {
  if (RESERVED.has(key)) {
    throw new InvalidInputError(
      'key',
      `The key “${key}” is kept for the desk itself.`,
      'Choose another one.',
    );
  }
}

/** A term with single spaces, or an error that names it. */
function tidyTerm(each: ThemeTerm): ThemeTerm {
  const term = each.term.replace(/\s+/g, ' ').trim();
  if (tokensOf(term).length === 0) {
    throw new InvalidInputError(
      'terms',
      `“${each.term}” holds no word.`,
      'Write a word or phrase, or take the row out.',
    );
  }
  return { ...each, term };
}

/** Terms as they are to be stored, each once. Throws InvalidInputError. */
export function tidyTerms(terms: readonly ThemeTerm[]): ThemeTerm[] {
  const tidy = terms.map(tidyTerm);
  const seen = new Set<string>();
  for (const { term } of tidy) {
    if (seen.has(term)) {
      throw new InvalidInputError('terms', `“${term}” stands twice.`, 'Keep one of the rows.');
    }
    seen.add(term);
  }
  return tidy;
}

function checkBroader(scheme: Scheme, key: string, broader: string | null): void {
  if (broader === null) return;
  const labelOf = (of: string) => scheme.find((theme) => theme.key === of)?.label ?? of;
  if (!scheme.some((theme) => theme.key === broader)) {
    throw new InvalidInputError('broader', `There is no theme “${broader}”.`, 'Choose one of the list.');
  }
  for (let above: string | null = broader; above !== null; ) {
    if (above === key) {
      throw new InvalidInputError(
        'broader',
        broader === key
          ? `“${labelOf(key)}” cannot stand below itself.`
          : `“${labelOf(key)}” cannot stand below “${labelOf(broader)}”, which stands below it.`,
        'Choose another broader theme.',
      );
    }
    const at: string = above;
    above = scheme.find((theme) => theme.key === at)?.broader ?? null;
  }
}

function checkRelated(scheme: Scheme, key: string, related: readonly string[]): void {
  for (const other of related) {
    if (other === key) throw new InvalidInputError('related', 'A theme is not related to itself.');
    if (!scheme.some((theme) => theme.key === other)) {
      throw new InvalidInputError('related', `There is no theme “${other}”.`, 'Choose one of the list.');
    }
  }
}

function checkLabel(scheme: Scheme, key: string, label: string): void {
  const other = scheme.find((theme) => theme.key !== key && sameLabel(theme.label, label));
  if (other) {
    throw new InvalidInputError(
      'label',
      `There is a theme “${other.label}” already.`,
      'Choose another label.',
    );
  }
}

/**
 * A change as it is to be stored, checked against the scheme that it is made to. Throws NotFoundError, ConflictError, and
 * InvalidInputError with the field that is wrong.
 */
export function checkChange(scheme: Scheme, change: ThemeChange): ThemeChange {
  const key = keyOfChange(change);
  const theme: ThemeConcept | undefined = scheme.find((each) => each.key === key);
  if (change.kind === 'add') {
    checkKey(key);
    if (theme) {
      throw new ConflictError(
        `There is a theme with the key “${key}” already: “${theme.label}”.`,
        'Choose another label or key.',
      );
    }
    const { concept } = change;
    checkLabel(scheme, key, concept.label);
    checkBroader(scheme, key, concept.broader);
    checkRelated(scheme, key, concept.related);
    return { kind: 'add', concept: { ...concept, terms: tidyTerms(concept.terms) } };
  }
  if (!theme) throw new NotFoundError('theme');
  if (change.kind === 'retire') return change;
  const { edit } = change;
  if (edit.label !== undefined) checkLabel(scheme, key, edit.label);
  if (edit.broader !== undefined) checkBroader(scheme, key, edit.broader);
  if (edit.relate) checkRelated(scheme, key, edit.relate);
  if (!edit.terms) return change;
  const terms = tidyTerms(edit.terms);
  const both = terms.find(({ term }) => edit.dropTerms?.includes(term));
  if (both) throw new InvalidInputError('terms', `“${both.term}” is both added and taken out.`);
  return { ...change, edit: { ...edit, terms } };
}

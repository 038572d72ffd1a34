import { formatOrdinal } from '@/core/cadence/ordinal';
import { formatEdtf } from '@/core/time/edtf';
import { formatValue, searchedTypeLabel } from './operators';
import type { SearchAtom, SearchQuery, SearchTrait } from './query';

function formatAtom(atom: SearchAtom): string {
  switch (atom.kind) {
    case 'word':
      return atom.isPrefix ? `${atom.text}*` : atom.text;
    case 'phrase':
      return `"${atom.text}"`;
    case 'after':
    case 'before':
      return `${atom.kind}:${atom.edtf}`;
    case 'has':
      return `has:${atom.trait}`;
    case 'series':
      return `series:${atom.ordinal}${atom.year === null ? '' : `/${String(atom.year).padStart(4, '0')}`}`;
    default:
      return `${atom.kind}:${formatValue(atom.value)}`;
  }
}

/** A search as text again. Read once more it is the same search; two that differ only in how they were typed give one text. */
export function formatSearch({ clauses }: SearchQuery): string {
  return clauses
    .map((terms) =>
      terms.map(({ atom, isExcluded }) => `${isExcluded ? '-' : ''}${formatAtom(atom)}`).join(' OR '),
    )
    .join(' ');
}

const TRAIT_WORDS: Record<SearchTrait, string> = {
  figure: 'a report with figures',
  event: 'a report with events',
  series: 'a report with a numbered meeting',
  duplicate: 'a report that has near duplicates',
  note: 'a report with a note',
};

const NAMED_AS = { entity: 'the entity', theme: 'the theme', source: 'the source' };

/** What a name stands for on this desk; null where it is not known there. */
export type NameWords = (kind: 'entity' | 'theme' | 'source', value: string) => string | null;

function describeAtom(atom: SearchAtom, nameOf: NameWords): string {
  switch (atom.kind) {
    case 'word':
      return atom.isPrefix ? `words that begin with “${atom.text}”` : `“${atom.text}”`;
    case 'phrase':
      return `the phrase “${atom.text}”`;
    case 'type':
      return `events of the type ${searchedTypeLabel(atom.value)}`;
    case 'after':
      return `${formatEdtf(atom.edtf)} or later`;
    case 'before':
      return `before ${formatEdtf(atom.edtf)}`;
    case 'has':
      return TRAIT_WORDS[atom.trait];
    case 'series': {
      const number = `the ${formatOrdinal(atom.ordinal)} meeting`;
      return atom.year === null ? `${number} of a series` : `${number} of ${atom.year}`;
    }
    default:
      return `${NAMED_AS[atom.kind]} ${nameOf(atom.kind, atom.value) ?? `“${atom.value}”`}`;
  }
}

/** What was understood, in a sentence: "Looking for “steel”, the theme Safety or the theme Reform, not “price”." Empty for no search. */
export function describeSearch({ clauses }: SearchQuery, nameOf: NameWords = () => null): string {
  if (clauses.length === 0) return '';
  const parts = clauses.map((terms) =>
    terms
      .map(({ atom, isExcluded }) => `${isExcluded ? 'not ' : ''}${describeAtom(atom, nameOf)}`)
      .join(' or '),
  );
  return `Looking for ${parts.join(', ')}.`;
}

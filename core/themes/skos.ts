import type { ThemeConcept, ThemeTerm } from '../model/theme-change';

/** Where the words of SKOS and of this desk are defined (https://www.w3.org/TR/skos-reference/). */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
/** Weights are no part of SKOS: a term with its weight is this desk’s own. */
export const LODESTONE = 'urn:lodestone:themes#';

const SCHEME_ID = 'urn:lodestone:themes';
const idOf = (key: string) => `${SCHEME_ID}:${key}`;

/** A term of at least this weight is the theme’s own name: SKOS calls it an alternative label, lighter ones hidden. */
export const OWN_NAME = 3;

interface Literal {
  '@value': string;
  '@language': string;
}
interface Reference {
  '@id': string;
}

/** A concept as it is written; `lodestone:term` holds the whole lexicon, the labels those terms that speak for it. */
export interface SkosConcept {
  '@id': string;
  '@type': 'skos:Concept';
  'skos:inScheme': Reference;
  'skos:notation': string;
  'skos:prefLabel': Literal;
  'skos:definition'?: Literal;
  'skos:broader'?: Reference;
  'skos:related'?: Reference[];
  'skos:altLabel'?: Literal[];
  'skos:hiddenLabel'?: Literal[];
  'lodestone:term'?: { 'lodestone:word': Literal; 'lodestone:weight': number }[];
}

export interface SkosDocument {
  '@context': { skos: string; lodestone: string };
  '@graph': [
    {
      '@id': string;
      '@type': 'skos:ConceptScheme';
      'skos:prefLabel': Literal;
      'skos:hasTopConcept': Reference[];
    },
    ...SkosConcept[],
  ];
}

const literal = (value: string, language = 'en'): Literal => ({ '@value': value, '@language': language });
const some = <Key extends string, T>(key: Key, list: T[]) =>
  (list.length > 0 ? { [key]: list } : {}) as Partial<Record<Key, T[]>>;

function formatConcept({ key, label, definition, broader, related, terms }: ThemeConcept): SkosConcept {
  // SKOS wants no word to be two kinds of label of one concept.
  const isLabel = ({ term, language, weight }: ThemeTerm) =>
    weight > 0 && !(term === label && language === 'en');
  const labels = terms.filter(isLabel);
  const words = (list: ThemeTerm[]) => list.map(({ term, language }) => literal(term, language));
  return {
    '@id': idOf(key),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': SCHEME_ID },
    'skos:notation': key,
    'skos:prefLabel': literal(label),
    ...(definition === '' ? {} : { 'skos:definition': literal(definition) }),
    ...(broader === null ? {} : { 'skos:broader': { '@id': idOf(broader) } }),
    ...some(
      'skos:related',
      related.map((other) => ({ '@id': idOf(other) })),
    ),
    ...some('skos:altLabel', words(labels.filter(({ weight }) => weight >= OWN_NAME))),
    ...some('skos:hiddenLabel', words(labels.filter(({ weight }) => weight < OWN_NAME))),
    ...some(
      'lodestone:term',
      terms.map(({ term, language, weight }) => ({
        'lodestone:word': literal(term, language),
        'lodestone:weight': weight,
      })),
    ),
  };
}

/** A scheme as SKOS in JSON-LD; `parseSkos` gives the same scheme back. */
export function formatSkos(scheme: readonly ThemeConcept[]): SkosDocument {
  const top = scheme.filter(({ broader }) => broader === null).map(({ key }) => ({ '@id': idOf(key) }));
  return {
    '@context': { skos: SKOS, lodestone: LODESTONE },
    '@graph': [
      {
        '@id': SCHEME_ID,
        '@type': 'skos:ConceptScheme',
        'skos:prefLabel': literal('Themes'),
        'skos:hasTopConcept': top,
      },
      ...scheme.map(formatConcept),
    ],
  };
}

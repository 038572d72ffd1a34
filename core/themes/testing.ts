import fc from 'fast-check';
import type { ThemeChange, ThemeConcept } from '../model/theme-change';

/** Few keys, so that changes meet. */
export const KEYS = ['alloys', 'billets', 'coke', 'dust', 'energy'] as const;

const arbitraryKey = fc.constantFrom(...KEYS);
const arbitraryWords = fc.stringMatching(/^[a-z稀土钢]{1,6}(?: [a-z]{1,4})?$/);
const arbitraryTerms = fc.uniqueArray(
  fc.record({
    term: arbitraryWords,
    weight: fc.constantFrom(-5, -1.5, 0, 1, 2, 2.5, 3, 5),
    language: fc.constantFrom('en', 'zh', 'zh-Hant', 'de'),
  }),
  { maxLength: 5, selector: ({ term }) => term },
);

const arbitraryConcept = fc.record({
  key: arbitraryKey,
  label: arbitraryWords,
  definition: fc.constantFrom('', 'What it covers.', '“Quoted”, & <tagged>'),
  broader: fc.option(arbitraryKey),
  related: fc.uniqueArray(arbitraryKey, { maxLength: 3 }),
  terms: arbitraryTerms,
});

/** A shipped scheme: no circles, and related themes name each other, as replaying nothing over it gives. */
export const arbitraryScheme: fc.Arbitrary<ThemeConcept[]> = fc
  .uniqueArray(arbitraryConcept, { minLength: 1, selector: ({ key }) => key })
  .map((themes) => {
    const keys = new Set<string>(themes.map(({ key }) => key));
    return themes
      .map((theme) => ({
        ...theme,
        // Later keys stand below earlier ones, so that there is no circle.
        broader:
          theme.broader !== null && keys.has(theme.broader) && theme.broader < theme.key
            ? theme.broader
            : null,
        related: themes
          .filter(
            (other) =>
              other.key !== theme.key &&
              (theme.related.includes(other.key) || other.related.includes(theme.key)),
          )
          .map(({ key }) => key)
          .sort(),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  });

export const arbitraryChange: fc.Arbitrary<ThemeChange> = fc.oneof(
  arbitraryConcept.map((concept): ThemeChange => ({ kind: 'add', concept })),
  fc.record({
    kind: fc.constant('edit' as const),
    key: arbitraryKey,
    edit: fc.record(
      {
        label: arbitraryWords,
        definition: fc.constantFrom('', 'Another definition.'),
        broader: fc.option(arbitraryKey),
        relate: fc.uniqueArray(arbitraryKey, { maxLength: 2 }),
        unrelate: fc.uniqueArray(arbitraryKey, { maxLength: 2 }),
        terms: arbitraryTerms,
        dropTerms: fc.array(arbitraryWords, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  }),
  arbitraryKey.map((key): ThemeChange => ({ kind: 'retire', key })),
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSkos, SkosError } from './parse-skos';
import { formatSkos } from './skos';
import { arbitraryScheme } from './testing';

const FOREIGN = {
  '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
  '@graph': [
    { '@id': 'https://vocab.example/s', '@type': 'skos:ConceptScheme' },
    {
      '@id': 'https://vocab.example/c_10442',
      '@type': 'skos:Concept',
      'skos:prefLabel': [
        { '@value': 'Metallurgie', '@language': 'de' },
        { '@value': 'Metallurgy', '@language': 'en' },
      ],
      'skos:narrower': { '@id': 'https://vocab.example/steelmaking' },
    },
    {
      '@id': 'https://vocab.example/steelmaking',
      '@type': ['skos:Concept'],
      'skos:prefLabel': { '@value': 'Steelmaking', '@language': 'en' },
      'skos:altLabel': ['making of steel', { '@value': '炼钢' }],
    },
  ],
};
const concept = (over: object) => ({
  '@graph': [{ '@id': 'urn:x:a', '@type': 'skos:Concept', 'skos:prefLabel': 'A', ...over }],
});

describe('a scheme as SKOS in JSON-LD', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        fc.pre(new Set(scheme.map(({ label }) => label.toLowerCase())).size === scheme.length);
        const written: unknown = JSON.parse(JSON.stringify(formatSkos(scheme)));
        expect(parseSkos(written)).toEqual({ scheme, notes: [] });
      }),
    );
  });

  it('calls terms what SKOS calls them, and keeps weights beside', () => {
    const terms = [
      { term: 'green steel', weight: 3, language: 'en' },
      { term: '绿钢', weight: 1, language: 'zh' },
      { term: 'paint', weight: -2, language: 'en' },
    ];
    const [, written] = formatSkos([
      { key: 'green', label: 'Green', definition: '', broader: null, related: [], terms },
    ])['@graph'];
    expect(written).toMatchObject({
      '@type': 'skos:Concept',
      'skos:notation': 'green',
      'skos:prefLabel': { '@value': 'Green', '@language': 'en' },
      'skos:altLabel': [{ '@value': 'green steel', '@language': 'en' }],
      'skos:hiddenLabel': [{ '@value': '绿钢', '@language': 'zh' }],
    });
    expect(written?.['lodestone:term']).toHaveLength(3);
  });

  it('may come from elsewhere with labels only, which are its words then', () => {
    expect(parseSkos(FOREIGN)).toEqual({
      notes: [],
      scheme: [
        {
          key: 'metallurgy',
          label: 'Metallurgy',
          definition: '',
          broader: null,
          related: [],
          terms: [
            { term: 'Metallurgy', weight: 3, language: 'en' },
            { term: 'Metallurgie', weight: 3, language: 'de' },
          ],
        },
        {
          key: 'steelmaking',
          label: 'Steelmaking',
          definition: '',
          broader: 'metallurgy',
          related: [],
          terms: [
            { term: 'Steelmaking', weight: 3, language: 'en' },
            { term: 'making of steel', weight: 3, language: 'en' },
            { term: '炼钢', weight: 3, language: 'zh' },
          ],
        },
      ],
    });
  });

  it('may use whole names, bare ones, languages as keys, and concepts inside concepts', () => {
    const { scheme } = parseSkos([
      {
        id: 'urn:x:ore',
        type: 'Concept',
        prefLabel: { en: 'Ore', zh: '矿石' },
        related: [
          {
            '@id': 'urn:x:mine',
            '@type': 'http://www.w3.org/2004/02/skos/core#Concept',
            'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': 'Mine', '@language': 'en' }],
          },
        ],
      },
    ]);
    expect(scheme.map(({ key, related }) => [key, related])).toEqual([
      ['mine', ['ore']],
      ['ore', ['mine']],
    ]);
    expect(scheme[1]?.terms.map(({ term, language }) => `${term} ${language}`)).toEqual([
      'Ore en',
      '矿石 zh',
    ]);
  });

  it('takes the first of several broader concepts, and says so', () => {
    const three = ['a', 'b', 'c'].map((id) => ({
      '@id': id,
      '@type': 'skos:Concept',
      'skos:prefLabel': `Theme ${id}`,
    }));
    const { scheme, notes } = parseSkos([
      { ...three[0], 'skos:broader': [{ '@id': 'c' }, { '@id': 'b' }] },
      three[1]!,
      three[2]!,
    ]);
    expect(scheme[0]?.broader).toBe('c');
    expect(notes).toEqual(['“Theme a” (a) has 2 broader concepts; the first one is taken.']);
  });

  it.each<[string, unknown, RegExp]>([
    ['no concept', { '@graph': [] }, /no skos:Concept/],
    ['no JSON-LD', 'words', /no skos:Concept/],
    ['a concept without a label', concept({ 'skos:prefLabel': [] }), /“urn:x:a” has no skos:prefLabel/],
    [
      'a concept of which nothing is said',
      { '@id': 'urn:x:a', '@type': 'skos:Concept' },
      /“urn:x:a” has no skos:prefLabel/,
    ],
    [
      'a broader one that is not there',
      concept({ 'skos:broader': { '@id': 'urn:x:b' } }),
      /“A” \(urn:x:a\) names urn:x:b as skos:broader/,
    ],
    ['a circle', concept({ 'skos:broader': { '@id': 'urn:x:a' } }), /“A” \(urn:x:a\) stands below itself/],
    ['a concept beside itself', concept({ 'skos:related': { '@id': 'urn:x:a' } }), /related to itself/],
    [
      'a weight out of bounds',
      concept({ 'lodestone:term': { 'lodestone:word': 'ore', 'lodestone:weight': 9 } }),
      /“ore” of the concept “A”.*between -5 and 5/,
    ],
    [
      'a term without a weight',
      concept({ 'lodestone:term': { 'lodestone:word': 'ore' } }),
      /no word or no weight/,
    ],
    [
      'two concepts of one label',
      [concept({})['@graph'][0], { ...concept({})['@graph'][0], '@id': 'urn:x:b', 'skos:notation': 'b' }],
      /have one label/,
    ],
    [
      'a label that is too long',
      concept({ 'skos:prefLabel': 'x'.repeat(200), 'skos:notation': 'x' }),
      /of the concept|cannot be taken over/,
    ],
  ])('refuses %s, naming the concept, and says what to do', (_, document, message) => {
    try {
      parseSkos(document);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SkosError);
      expect((error as SkosError).message).toMatch(message);
      expect((error as SkosError).remedy).not.toBe('');
    }
  });
});

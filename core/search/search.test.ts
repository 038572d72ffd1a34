import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSearch, formatSearch } from './format-search';
import { parseSearch } from './parse-search';
import type { SearchQuery } from './query';

const atoms = (typed: string) =>
  parseSearch(typed).query.clauses.map((terms) => terms.map(({ atom }) => atom));
const problemsOf = (typed: string) => parseSearch(typed).problems;
const firstProblem = (typed: string) => {
  const problem = problemsOf(typed)[0];
  return problem && { at: typed.slice(problem.start, problem.end), ...problem };
};
const bare = (query: SearchQuery) =>
  query.clauses.map((terms) => terms.map(({ atom, isExcluded }) => ({ atom, isExcluded })));
const word = (text: string, isPrefix = false) => ({ kind: 'word', text, isPrefix });

describe('parseSearch', () => {
  it('reads words, phrases, beginnings of words, what is left out, and choices', () => {
    expect(atoms('steel “rare earth” pric*')).toEqual([
      [word('steel')],
      [{ kind: 'phrase', text: 'rare earth' }],
      [word('pric', true)],
    ]);
    expect(bare(parseSearch('ore OR -steel coal').query)).toEqual([
      [
        { atom: word('ore'), isExcluded: false },
        { atom: word('steel'), isExcluded: true },
      ],
      [{ atom: word('coal'), isExcluded: false }],
    ]);
    expect(bare(parseSearch('ore AND NOT -"iron ore"').query)[1]).toEqual([
      { atom: { kind: 'phrase', text: 'iron ore' }, isExcluded: false },
    ]);
    expect(formatSearch(parseSearch('ore OR NOT coal').query)).toBe('ore OR -coal');
  });

  it('reads every operator, whatever the case, with values in quotes and in Chinese', () => {
    expect(atoms('Entity:"Baogang  Group" entity：包钢 theme:safety source:Mysteel')).toEqual([
      [{ kind: 'entity', value: 'Baogang Group' }],
      [{ kind: 'entity', value: '包钢' }],
      [{ kind: 'theme', value: 'safety' }],
      [{ kind: 'source', value: 'Mysteel' }],
    ]);
    expect(atoms('after:2025 before:2025-03-14 after:2025-33 after:2025/3/1')).toEqual([
      [{ kind: 'after', edtf: '2025', day: '2025-01-01' }],
      [{ kind: 'before', edtf: '2025-03-14', day: '2025-03-14' }],
      [{ kind: 'after', edtf: '2025-33', day: '2025-01-01' }],
      [{ kind: 'after', edtf: '2025-03-01', day: '2025-03-01' }],
    ]);
    expect(atoms('series:37/2024 series:37 has:figures type:"Study session" type:reform')).toEqual([
      [{ kind: 'series', ordinal: 37, year: 2024 }],
      [{ kind: 'series', ordinal: 37, year: null }],
      [{ kind: 'has', trait: 'figure' }],
      [{ kind: 'type', value: 'study_session' }],
      [{ kind: 'type', value: 'reform' }],
    ]);
  });

  it('takes addresses, times, tickers and labels for words', () => {
    for (const typed of [
      'http://example.org/a',
      'https://x.y',
      '14:30',
      'SH:600010',
      'Note:',
      'a:b',
      'doi:10.1000/1',
    ]) {
      expect(parseSearch(typed), typed).toMatchObject({
        problems: [],
        query: { clauses: [[{ atom: { kind: 'word' } }]] },
      });
    }
    expect(atoms('"entity:Baogang"')).toEqual([[{ kind: 'phrase', text: 'entity:Baogang' }]]);
  });

  it('names the nearest operator for one that does not exist, at its place', () => {
    expect(firstProblem('steel enity:Baogang')).toMatchObject({
      at: 'enity:',
      message: 'There is no operator “enity:”.',
      remedy: 'Did you mean entity:?',
      meant: 'steel entity:Baogang',
    });
    expect(firstProblem('-them:safety')).toMatchObject({ at: 'them:', meant: '-theme:safety' });
    expect(firstProblem('author:Li')).toMatchObject({ at: 'author:', meant: '"author:Li"' });
  });

  it('says what is wrong with a value, and what was meant', () => {
    expect(firstProblem('type:meting')).toMatchObject({ at: 'type:meting', meant: 'type:meeting' });
    expect(firstProblem('has:figuer ore')).toMatchObject({ at: 'has:figuer', meant: 'has:figure ore' });
    expect(firstProblem('after:spring')).toMatchObject({ at: 'after:spring', meant: null });
    for (const typed of [
      'after:2025-13',
      'before:2025-02-30',
      'after:XXXX-03',
      'before:2024/2025',
      'after:2025~',
    ]) {
      expect(problemsOf(typed), typed).toHaveLength(1);
    }
    expect(firstProblem('series:37th')?.at).toBe('series:37th');
    expect(firstProblem('series:0')?.at).toBe('series:0');
    expect(firstProblem('entity: steel')).toMatchObject({
      at: 'entity:',
      message: 'entity: needs something behind it.',
    });
    expect(firstProblem('theme:""')?.at).toBe('theme:""');
  });

  it('says that a quotation mark is open, that OR stands alone, and what is too little or too much', () => {
    expect(firstProblem('ore "rare earth')).toMatchObject({ at: '"rare earth', meant: 'ore "rare earth"' });
    expect(firstProblem('OR steel')?.at).toBe('OR');
    expect(firstProblem('steel OR')?.at).toBe('OR');
    expect(firstProblem('steel OR OR ore')?.message).toMatch(/^OR has nothing/);
    expect(firstProblem('steel NOT')?.message).toBe('NOT has nothing behind it.');
    expect(firstProblem('a*')?.at).toBe('a*');
    for (const typed of ['a', 'a b', '"-"', '- ( )']) expect(problemsOf(typed), typed).toHaveLength(1);
    for (const typed of ['ok', '37', '钢', 'a steel', '', '  ', 'x type:meeting']) {
      expect(problemsOf(typed), typed).toEqual([]);
    }
    expect(problemsOf('ab '.repeat(101))).toMatchObject([{ start: 300, end: 303 }]);
  });

  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'steel',
            '包钢',
            '"',
            '-',
            'OR',
            'AND',
            'NOT',
            ' ',
            ' ',
            ':',
            '*',
            '(',
            '“',
            '稀土 ',
            'entity:',
            'type:',
          ],
          ...[
            'meeting',
            'after:',
            '2025-03',
            'has:',
            'figure',
            'series:',
            '37/2024',
            'theme:',
            'enity:',
            'é',
            '–',
            '\n',
          ],
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  );

  it('never throws, and places every term and problem inside what was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { query, problems } = parseSearch(text);
        for (const { start, end } of [...query.clauses.flat(), ...problems]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes two hyphens for none, before a word, an operator and a join', () => {
    expect(bare(parseSearch('--after:2025 −−ore').query)).toEqual(bare(parseSearch('after:2025 ore').query));
    expect(firstProblem('--after:')).toMatchObject({ at: 'after:' });
    expect(bare(parseSearch('steel --OR ore').query)).toEqual(bare(parseSearch('steel OR ore').query));
  });

  it('reads what it writes as the same search', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { query } = parseSearch(text);
        const written = formatSearch(query);
        const again = parseSearch(written).query;
        expect(bare(again)).toEqual(bare(query));
        expect(formatSearch(again)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});

describe('describeSearch', () => {
  const describeTyped = (typed: string) => describeSearch(parseSearch(typed).query);

  it('says in a sentence what was understood', () => {
    expect(describeTyped('steel "rare earth" OR pric* -ore')).toBe(
      'Looking for “steel”, the phrase “rare earth” or words that begin with “pric”, not “ore”.',
    );
    expect(describeTyped('type:reform after:2025-03 before:2026 series:37/2024 has:figure')).toBe(
      'Looking for events of the type Policy & reform, Mar 2025 or later, before 2026, the 37th meeting of 2024, a report with figures.',
    );
    expect(describeTyped('')).toBe('');
  });

  it('names what the desk knows under a name', () => {
    const { query } = parseSearch('entity:baogang theme:nothing');
    const nameOf = (kind: string) => (kind === 'entity' ? 'Baogang Group' : null);
    expect(describeSearch(query, nameOf)).toBe('Looking for the entity Baogang Group, the theme “nothing”.');
  });
});

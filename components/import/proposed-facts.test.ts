import { describe, expect, it } from 'vitest';
import type { ProposedFact } from '@/core/views/imports';
import { tagFacts } from './proposed-facts';

const fact = (over: Partial<ProposedFact>): ProposedFact => ({
  kind: 'event',
  type: 'meeting',
  label: 'Board meets',
  date: null,
  quote: 'the board met',
  prefix: '',
  suffix: '',
  confidence: 0.9,
  ...over,
});

describe('tagFacts', () => {
  it('counts each kind of fact for itself', () => {
    const facts = [
      fact({}),
      fact({ kind: 'entity', type: 'person' }),
      fact({ kind: 'figure', type: 'revenue' }),
      fact({ kind: 'theme', type: 'safety' }),
      fact({}),
    ];
    expect(tagFacts(facts).map(({ tag }) => tag)).toEqual(['E1', 'N1', 'F1', 'T1', 'E2']);
  });

  it('writes type and date as the text gives them, and says when there is none', () => {
    expect(tagFacts([fact({ date: '2025-08' }), fact({})])).toMatchObject([
      { typeWords: 'Meeting', family: 'meeting', dateWords: 'Aug 2025' },
      { dateWords: 'Undated' },
    ]);
    expect(tagFacts([fact({ kind: 'figure', type: 'net_profit' })])).toMatchObject([
      { typeWords: 'Profit', family: null, dateWords: 'Period not stated' },
    ]);
    expect(tagFacts([fact({ kind: 'theme', type: 'safety' })])).toMatchObject([
      { typeWords: null, dateWords: null },
    ]);
  });

  it('shows a type that it does not know as it stands', () => {
    expect(tagFacts([fact({ type: 'eclipse' })])).toMatchObject([{ typeWords: 'eclipse', family: null }]);
  });
});

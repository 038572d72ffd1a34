import { describe, expect, it } from 'vitest';
import type { EventReview, FactReview } from '@/core/views/review';
import { correctionOf } from './correction-of';
import { takeOverOf } from './disputed';

const fact = (over: Partial<EventReview>): FactReview =>
  ({
    kind: 'event',
    fields: {
      type: 'meeting',
      title: 'As a person wrote it',
      date: '2025',
      dateBasis: 'inferred',
      dateNote: 'Set by a person',
      ordinal: null,
      seriesYear: null,
    },
    disagreement: null,
    ...over,
  }) as FactReview;

describe('taking a new reading over', () => {
  it('corrects what it reads otherwise and keeps what the person had corrected beside it', () => {
    const fields = [{ field: 'date', decided: '2025', proposed: '2025-10-14' }];
    const disagreement = { kind: 'other' as const, fields, reading: { date: '2025-10-14' } };
    expect(takeOverOf(fact({ disagreement }))).toEqual({
      verdict: 'correct',
      correction: { type: 'meeting', title: 'As a person wrote it', date: '2025-10-14' },
    });
  });

  it('rejects what is no longer found', () => {
    expect(takeOverOf(fact({ disagreement: { kind: 'gone' } }))).toEqual({ verdict: 'reject' });
  });

  it('cannot be done where not all of it can be corrected', () => {
    const fields = [{ field: 'participants', decided: 'A', proposed: 'B' }];
    expect(takeOverOf(fact({ disagreement: { kind: 'other', fields } }))).toBeNull();
    expect(takeOverOf(fact({}))).toBeNull();
  });
});

describe('what of a fact can be corrected', () => {
  it('leaves out how its date is known, and the number of what belongs to no series', () => {
    expect(Object.keys(correctionOf(fact({})))).toEqual(['type', 'title', 'date']);
  });
});

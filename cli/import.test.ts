import { describe, expect, it } from 'vitest';
import { formatResult, formatTally } from './import';

describe('formatResult', () => {
  it('says in one line what became of a file', () => {
    expect(formatResult('a.txt', { outcome: 'new', articleId: 1, title: 'A', facts: 1 })).toBe(
      'new           a.txt: 1 fact',
    );
    expect(formatResult('b.txt', { outcome: 'duplicate', articleId: 1, title: 'A title' })).toBe(
      'already here  b.txt: A title',
    );
    expect(
      formatResult('c.pdf', { outcome: 'rejected', reason: 'It is a PDF.', remedy: 'Save it as text.' }),
    ).toBe('rejected      c.pdf: It is a PDF. Save it as text.');
  });
});

describe('formatTally', () => {
  it('sums up an import', () => {
    expect(formatTally({ new: 2, duplicate: 1, rejected: 0, facts: 31 })).toBe(
      '3 files: 2 new, 1 already here, 0 rejected. 31 facts found.',
    );
    expect(formatTally({ new: 0, duplicate: 0, rejected: 1, facts: 0 })).toBe(
      '1 file: 0 new, 0 already here, 1 rejected. 0 facts found.',
    );
  });
});

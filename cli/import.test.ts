import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '@/db/queries/import-list';
import { formatItem, formatSummary } from './import';

const item = { filename: 'a.txt', locator: null, facts: 0, title: null, reason: null, remedy: null };

describe('formatItem', () => {
  it('says in one line what became of a report', () => {
    expect(formatItem({ ...item, outcome: 'new', facts: 1 })).toBe('new           a.txt: 1 fact');
    expect(formatItem({ ...item, outcome: 'duplicate', title: 'A title' })).toBe(
      'already here  a.txt: A title',
    );
    expect(formatItem({ ...item, outcome: 'version', facts: 3, locator: 'entry 2' })).toBe(
      'new version   a.txt, entry 2: 3 facts',
    );
    const refused = { reason: 'It is empty.', remedy: 'Save it again.' };
    expect(formatItem({ ...item, outcome: 'rejected', ...refused })).toBe(
      'rejected      a.txt: It is empty. Save it again.',
    );
  });
});

describe('formatSummary', () => {
  it('sums up an import', () => {
    const counts = { ...NO_COUNTS, new: 2, duplicate: 1 };
    expect(formatSummary({ files: 3, counts, facts: 31 })).toBe(
      '3 files: 2 new, 1 already here. 31 facts found.',
    );
    expect(formatSummary({ files: 1, counts: { ...NO_COUNTS, rejected: 1 }, facts: 0 })).toBe(
      '1 file: 1 rejected. 0 facts found.',
    );
  });
});

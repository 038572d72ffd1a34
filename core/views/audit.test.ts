import { describe, expect, it } from 'vitest';
import { listChanges } from './audit';

describe('what a line of the log says', () => {
  it('is what changed, with both values', () => {
    expect(listChanges({ role: 'reader', name: 'Ada' }, { role: 'analyst', name: 'Ada' })).toEqual([
      { name: 'role', before: 'reader', after: 'analyst' },
    ]);
  });

  it('is everything of a thing that was made, or is gone', () => {
    expect(listChanges(null, { name: 'Ada', scopes: ['read'] })).toEqual([
      { name: 'name', before: null, after: 'Ada' },
      { name: 'scopes', before: null, after: '["read"]' },
    ]);
    expect(listChanges({ name: 'Ada' }, null)).toEqual([{ name: 'name', before: 'Ada', after: null }]);
  });

  it('is nothing where nothing is said, and the value itself where it is no list of names', () => {
    expect(listChanges(null, null)).toEqual([]);
    expect(listChanges([1], 'two')).toEqual([{ name: '', before: '[1]', after: 'two' }]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '@/core/model/table';
import { fieldOf, isSameMapping, withColumn } from './column-mapping';

const mapping: ColumnMapping = {
  text: [2],
  title: 0,
  url: null,
  published: 1,
  publisher: null,
  author: null,
  language: null,
};

describe('withColumn', () => {
  it('puts text together from several columns, in the order of the table', () => {
    const more = withColumn(mapping, 0, 'text');
    expect(more.text).toEqual([0, 2]);
    expect(more.title).toBeNull();
  });

  it('takes any other field away from the column that had it', () => {
    const moved = withColumn(mapping, 3, 'title');
    expect(moved.title).toBe(3);
    expect(fieldOf(moved, 0)).toBeNull();
  });

  it('leaves a column out, and leaves the mapping that it was given alone', () => {
    const less = withColumn(mapping, 2, null);
    expect(less.text).toEqual([]);
    expect(mapping.text).toEqual([2]);
  });
});

describe('fieldOf and isSameMapping', () => {
  it('tell what each column is read as', () => {
    expect([0, 1, 2, 3].map((column) => fieldOf(mapping, column))).toEqual([
      'title',
      'published',
      'text',
      null,
    ]);
  });

  it('see a change, and that it was undone', () => {
    const changed = withColumn(mapping, 3, 'author');
    expect(isSameMapping(mapping, changed, 4)).toBe(false);
    expect(isSameMapping(mapping, withColumn(changed, 3, null), 4)).toBe(true);
  });
});

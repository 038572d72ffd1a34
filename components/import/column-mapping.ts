import { type ColumnMapping, TABLE_FIELDS, type TableField } from '@/core/model/table';

/** What a column is read as; null when it is left out. */
export function fieldOf(mapping: ColumnMapping, column: number): TableField | null {
  return (
    TABLE_FIELDS.find((field) =>
      field === 'text' ? mapping.text.includes(column) : mapping[field] === column,
    ) ?? null
  );
}

/** The mapping with this column read as `field`. Text may come from several columns; anything else from one. */
export function withColumn(mapping: ColumnMapping, column: number, field: TableField | null): ColumnMapping {
  const next: ColumnMapping = { ...mapping, text: mapping.text.filter((each) => each !== column) };
  for (const each of TABLE_FIELDS) if (each !== 'text' && next[each] === column) next[each] = null;
  if (field === 'text') next.text = [...next.text, column].sort((a, b) => a - b);
  else if (field) next[field] = column;
  return next;
}

/** True when both read every column of a table with so many columns alike. */
export const isSameMapping = (a: ColumnMapping, b: ColumnMapping, columns: number): boolean =>
  Array.from({ length: columns }, (_, column) => fieldOf(a, column) === fieldOf(b, column)).every(Boolean);

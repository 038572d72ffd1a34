import { type Document, NO_HEADER } from '@/core/model/document';
import { type ColumnMapping, TABLE_FIELD_LABELS, TABLE_FIELDS, type TablePreview } from '@/core/model/table';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { isAddress } from './feed-words';
import { readLine, readMaybeHtml } from './html-fragment';
import type { ReadPart } from './part';
import { type DayOrder, findDayOrder, parseColumnDate } from './table-dates';
import { findDelimiter, parseRows, type TableRow } from './table-records';
import { findField } from './table-vocabulary';

const PREVIEW_ROWS = 5;
const PREVIEW_CELL = 200;
/** A heading or a note may stand above the header row, but not many of them. */
const HEADER_REACH = 5;

const NO_MAPPING: ColumnMapping = {
  text: [],
  title: null,
  url: null,
  published: null,
  publisher: null,
  author: null,
  language: null,
};

/** Which column holds which field, by the names of the columns alone: the surest name wins. */
export function mapColumns(columns: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = { ...NO_MAPPING, text: [] };
  for (const field of TABLE_FIELDS) {
    const found = columns
      .map((column, index) => ({ index, found: findField(column) }))
      .filter(({ found }) => found?.field === field)
      .sort((a, b) => (a.found?.rank ?? 0) - (b.found?.rank ?? 0))[0];
    if (!found) continue;
    if (field === 'text') mapping.text = [found.index];
    else mapping[field] = found.index;
  }
  return mapping;
}

const quote = (column: string) => `“${column.length > 40 ? `${column.slice(0, 40)}…` : column}”`;

/** How the columns are read, for messages: `Text from “Body”, Title from “Headline”`. */
export function formatMapping({ columns, mapping }: TablePreview): string {
  const nameOf = (index: number) => (columns[index] ? quote(columns[index]) : `column ${index + 1}`);
  return TABLE_FIELDS.flatMap((field) => {
    const indexes = [mapping[field]].flat().filter((index) => index !== null);
    return indexes.length > 0 ? `${TABLE_FIELD_LABELS[field]} from ${indexes.map(nameOf).join(' and ')}` : [];
  }).join(', ');
}

const fieldsIn = (cells: readonly string[]) =>
  new Set(cells.flatMap((cell) => (cell.length <= 60 ? (findField(cell)?.field ?? []) : []))).size;

/** The index of the header among the rows: the first of the top rows with two known names, else the first with cells. */
function findHeader(rows: readonly TableRow[]): number {
  const filled = rows.flatMap((row, i) =>
    'cells' in row && row.cells.length > 0 ? [{ cells: row.cells, i }] : [],
  );
  const top = filled.slice(0, HEADER_REACH);
  const known =
    top.find(({ cells }) => fieldsIn(cells) >= 2) ?? top.find(({ cells }) => fieldsIn(cells) === 1);
  return known?.i ?? filled[0]?.i ?? -1;
}

/** Throws when a person's mapping names columns that the table does not have, or none for the text. */
/** A table whose columns say nothing that is known: a person has to say which holds the text. */
export class UnmappedTableError extends UnreadableDocumentError {
  constructor(
    filename: string,
    reason: string,
    remedy: string,
    /** What the table looks like, for the person to see. */
    readonly table: TablePreview,
  ) {
    super(filename, reason, remedy);
  }
}

function requireColumns(table: TablePreview, filename: string): void {
  const { mapping, columns } = table;
  if (mapping.text.length === 0) {
    const names = columns.slice(0, 30).map(quote).join(', ');
    throw new UnmappedTableError(
      filename,
      `No column of this table is known to hold the text of a report. Its columns are ${names}.`,
      'Look at it before storing, and choose which column holds the text.',
      table,
    );
  }
  const highest = Math.max(...TABLE_FIELDS.flatMap((field) => mapping[field] ?? []));
  if (highest >= columns.length) {
    throw new UnmappedTableError(
      filename,
      `Column ${highest + 1} was chosen, but this table has ${columns.length}.`,
      'Look at it before storing, and choose the columns again.',
      table,
    );
  }
}

/** What is wrong with a row as such; null when nothing is. Empty cells behind the last column are no fault. */
function faultOf(row: TableRow, columns: number): string | null {
  if ('fault' in row) return row.fault;
  const surplus = row.cells.slice(columns).some((cell) => cell !== '');
  if (row.cells.length >= columns && !surplus) return null;
  const count = row.cells.length;
  return `it has ${count} ${count === 1 ? 'cell' : 'cells'} where the header has ${columns}`;
}

function readRow(
  cells: readonly string[],
  mapping: ColumnMapping,
  order: DayOrder,
): Omit<Document, 'filename' | 'mediaType'> {
  const cell = (index: number | null) => (index === null ? '' : (cells[index] ?? ''));
  const line = (index: number | null) => readLine(cell(index)) || null;
  const address = cell(mapping.url).split(/\s/, 1)[0] ?? '';
  const header = {
    ...NO_HEADER,
    title: line(mapping.title),
    url: isAddress(address) ? address : null,
    published: parseColumnDate(cell(mapping.published), order),
    publisher: line(mapping.publisher),
    author: line(mapping.author),
    language: line(mapping.language),
  };
  const body = mapping.text
    .map((index) => readMaybeHtml(cell(index)))
    .filter((words) => words !== '')
    .join('\n\n');
  return { ...header, body };
}

/**
 * A CSV or TSV file: each row as a report, by the columns that its header names or that `mapping` says. A row that is
 * broken or has no text is a part that says so; `row N` counts as a spreadsheet does, the header being row 1. Throws
 * UnreadableDocumentError for a table without rows, without a column of text, and with more rows than `limits.entries`.
 */
export function readTable(
  text: string,
  filename: string,
  mediaType: 'text/csv' | 'text/tab-separated-values',
  limits: ReadLimits,
  mapping?: ColumnMapping,
): { parts: ReadPart[]; table: TablePreview } {
  const plain = text.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
  const named = /^"?sep=(.)"?[ \t]*\r?\n/i.exec(plain);
  const delimiter = named?.[1] ?? findDelimiter(plain, mediaType === 'text/csv' ? ',' : '\t');
  const skipped = named ? 1 : 0;
  const rows = parseRows(named ? plain.slice(named[0].length) : plain, delimiter);
  const headerAt = findHeader(rows);
  const header = rows[headerAt];
  if (!header || !('cells' in header)) {
    throw new UnreadableDocumentError(
      filename,
      'This table has no rows.',
      'Export it again and import the new file.',
    );
  }
  const columns = [...header.cells];
  while (columns.length > 1 && columns.at(-1) === '') columns.pop();
  const chosen = mapping ?? mapColumns(columns);
  const body = rows.slice(headerAt + 1).flatMap((row, i) => {
    const isEmpty = 'cells' in row && row.cells.every((cell) => cell === '');
    return isEmpty ? [] : [{ row, number: headerAt + 2 + i + skipped }];
  });
  if (body.length === 0) {
    throw new UnreadableDocumentError(
      filename,
      'This table has a header and no rows below it.',
      'Export it again and import the new file.',
    );
  }
  if (body.length > limits.entries) {
    throw new UnreadableDocumentError(
      filename,
      `This table has ${body.length} rows; one file has at most ${limits.entries}.`,
      'Split it into several files.',
    );
  }
  const good = body.flatMap(({ row }) =>
    'cells' in row && faultOf(row, columns.length) === null ? [row.cells] : [],
  );
  const table: TablePreview = {
    columns,
    mapping: chosen,
    rows: good
      .slice(0, PREVIEW_ROWS)
      .map((cells) => columns.map((_, i) => (cells[i] ?? '').slice(0, PREVIEW_CELL))),
  };
  requireColumns(table, filename);
  const { published } = chosen;
  const order = published === null ? null : findDayOrder(good.map((cells) => cells[published] ?? ''));
  const parts = body.map(({ row, number }): ReadPart => {
    const locator = `row ${number}`;
    const line = row.line + skipped;
    const fault = faultOf(row, columns.length);
    if (fault !== null || !('cells' in row)) {
      const reason = `Row ${number} is broken: ${fault}.`;
      return {
        locator,
        error: new UnreadableDocumentError(
          filename,
          reason,
          'Mend this row and import the file again; the other rows are not affected.',
          line,
        ),
      };
    }
    const report = readRow(row.cells, chosen, order);
    if (report.body === '') {
      const names = chosen.text.map((index) => quote(columns[index] ?? '')).join(' and ');
      return {
        locator,
        error: new UnreadableDocumentError(
          filename,
          `Row ${number} has no text in ${names}.`,
          'Fill the cell, or look at the table before storing and choose another column for the text.',
          line,
        ),
      };
    }
    return { locator, document: { ...report, filename, mediaType } };
  });
  return { parts, table };
}

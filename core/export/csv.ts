/** One cell: a number stays a number, true and false become yes and no, null is empty. */
export type CsvValue = string | number | boolean | null;

/** Tells programs, Excel above all, that the file is UTF-8: without it Chinese names come out as garble. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"), full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A cell as RFC 4180 writes it. Words that a spreadsheet would run as a formula get an apostrophe before them; numbers,
 * negative ones too, are left as they are.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its end. */
export const csvLine = (cells: readonly CsvValue[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A column of a table: its heading and how its cell is read from a row. */
export interface CsvColumn<Row> {
  heading: string;
  read: (row: Row) => CsvValue;
}

export const csvHead = <Row>(columns: readonly CsvColumn<Row>[]): string =>
  csvLine(columns.map(({ heading }) => heading));

export const csvRow = <Row>(columns: readonly CsvColumn<Row>[], row: Row): string =>
  csvLine(columns.map(({ read }) => read(row)));

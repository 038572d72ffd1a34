import { parseEdtf } from '@/core/time/edtf';
import { type Rate, type RateTable, tableName } from './exchange-rates';

/** What is wrong with a file of rates: where, and what to do about it. */
export class RateCsvError extends Error {
  override name = 'RateCsvError';
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** A file of rates as it was read. The header block may leave out what a form gives. */
export interface RateFile {
  name: string | null;
  published: string | null;
  url: string | null;
  rates: Rate[];
}

const COLUMNS = ['currency', 'period', 'per_dollar'] as const;
const MOST_ROWS = 50_000;
const HEADINGS = new Set(['name', 'published', 'url']);

const unquote = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim();

/** A row of the file. Throws RateCsvError with its line. */
function parseRow(line: string, number: number): Rate {
  const cells = line.split(',').map(unquote);
  const [currency = '', period = '', perDollar = ''] = cells;
  if (cells.length !== COLUMNS.length) {
    throw new RateCsvError(
      `Line ${number} has ${cells.length} ${cells.length === 1 ? 'field' : 'fields'}, not three.`,
      'Write currency,period,per_dollar; a decimal point, not a comma.',
    );
  }
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new RateCsvError(
      `Line ${number}: “${currency}” is not a currency code.`,
      'Use the three capital letters of ISO 4217, such as CNY.',
    );
  }
  if (currency === 'USD') {
    throw new RateCsvError(
      `Line ${number}: the US dollar has no rate of its own, for all rates are units for one of it.`,
      'Take that line out.',
    );
  }
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(period) || !parseEdtf(period)?.lower) {
    throw new RateCsvError(
      `Line ${number}: “${period}” is not a period.`,
      'Write a year (2024), a month (2024-05) or a day (2024-05-31).',
    );
  }
  const value = /^\d+(\.\d+)?$/.test(perDollar) ? Number(perDollar) : Number.NaN;
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new RateCsvError(
      `Line ${number}: “${perDollar}” is not a rate.`,
      'Write how many units one US dollar was, as a plain number above zero, such as 7.1957.',
    );
  }
  return { currency, period, perDollar: value };
}

/**
 * Read `currency,period,per_dollar` with a header block before it (`# name: …`, `# published: …`, `# url: …`). All or
 * nothing: throws RateCsvError for the first line that is wrong.
 */
export function parseRateCsv(text: string): RateFile {
  const file: RateFile = { name: null, published: null, url: null, rates: [] };
  const lineOf = new Map<string, number>();
  let hasColumns = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [number, line] = [index + 1, raw.trim()];
    if (line === '') continue;
    if (line.startsWith('#')) {
      const [, key = '', value = ''] = /^#\s*([a-z]+)\s*:\s*(.*)$/i.exec(line) ?? [];
      const field = key.toLowerCase();
      if (HEADINGS.has(field) && value !== '') file[field as 'name' | 'published' | 'url'] = value.trim();
      continue;
    }
    if (!hasColumns) {
      if (line.split(',').map(unquote).join(',').toLowerCase() !== COLUMNS.join(',')) {
        throw new RateCsvError(
          `Line ${number} does not name the columns.`,
          'The first line that begins with no # must be: currency,period,per_dollar',
        );
      }
      hasColumns = true;
      continue;
    }
    const rate = parseRow(line, number);
    const key = `${rate.currency} ${rate.period}`;
    const before = lineOf.get(key);
    if (before !== undefined) {
      throw new RateCsvError(
        `Line ${number} gives ${key} again, which line ${before} gave.`,
        'Keep one of the two.',
      );
    }
    lineOf.set(key, number);
    file.rates.push(rate);
    if (file.rates.length > MOST_ROWS) {
      throw new RateCsvError(
        `The file has more than ${MOST_ROWS.toLocaleString('en-GB')} rates.`,
        'Leave out days where months or years will do.',
      );
    }
  }
  if (file.rates.length === 0) {
    throw new RateCsvError(
      'The file holds no rate.',
      'It needs the line currency,period,per_dollar and one line for each rate.',
    );
  }
  return file;
}

/** A table as such a file, currencies and periods in order. */
export function formatRateCsv(table: RateTable): string {
  // Read back, a table has one day: that of its latest source.
  const published =
    table.sources
      .map((source) => source.published)
      .sort()
      .at(-1) ?? '';
  const [only, ...others] = table.sources;
  const url = others.length === 0 && only?.url ? [`# url: ${only.url}`] : [];
  // Of several sources each is told in a line that is not read back.
  const each =
    others.length === 0 ? [] : table.sources.map((one) => `# source: ${one.name}, ${one.url ?? ''}`);
  const head = [`# name: ${tableName(table)}`, `# published: ${published}`, ...url, ...each];
  const rows = Object.entries(table.currencies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([currency, { perDollar }]) =>
      Object.entries(perDollar)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, value]) => `${currency},${period},${value}`),
    );
  return `${[...head, COLUMNS.join(','), ...rows].join('\n')}\n`;
}

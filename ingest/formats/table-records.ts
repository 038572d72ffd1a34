import { parse } from 'csv-parse/sync';

/** One row as it stands in a file: its cells, or what is wrong with it. */
export type TableRow = { line: number; cells: string[] } | { line: number; fault: string };

interface Stretch {
  line: number;
  start: number;
  end: number;
  fault?: string;
}

/** The signs that part cells, in the order in which they win. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** `indexOf` that remembers where the next mark is, also when there is none, so that no row searches the whole file. */
function finder(text: string, mark: string): (from: number) => number {
  let start = 0;
  let next = -2;
  return (from) => {
    // After a fault reading goes back, before the mark found last.
    if (next === -2 || from < start || (next !== -1 && next < from)) {
      start = from;
      next = text.indexOf(mark, from);
    }
    return next;
  };
}

/**
 * Where each row begins and ends, quotes heeded. A quote that is never closed, or closed in the middle of a cell,
 * makes its first line a fault, and reading goes on at the next line: one stray quote costs one row and not the file.
 */
function findStretches(text: string, delimiter: string): Stretch[] {
  const stretches: Stretch[] = [];
  let position = 0;
  let line = 1;
  const nextDelimiter = finder(text, delimiter);
  // Reading a line again after a fault costs time; beyond this much, quoted cells must close on their own line.
  let budget = text.length * 4 + 1_000_000;
  while (position < text.length) {
    const end = lineEnd(text, position);
    const row = readRow(text, position, delimiter, nextDelimiter, budget > 0 ? text.length : end);
    if (row.fault === undefined) {
      stretches.push({ line, start: position, end: row.end });
      let breaks = 1;
      for (let i = text.indexOf('\n', position); i !== -1 && i < row.end; i = text.indexOf('\n', i + 1))
        breaks += 1;
      line += breaks;
      position = row.end + 1;
    } else {
      budget -= row.end - position;
      stretches.push({ line, start: position, end, fault: row.fault });
      line += 1;
      position = end + 1;
    }
  }
  return stretches;
}

/** The end of the row that begins at `start`, before its line break; or the fault that it has. */
function readRow(
  text: string,
  start: number,
  delimiter: string,
  nextDelimiter: (from: number) => number,
  limit: number,
): { end: number; fault?: string } {
  let position = start;
  for (;;) {
    if (text[position] === '"') {
      const close = findClosingQuote(text, position + 1, limit);
      if (close === -1) return { end: limit, fault: 'a quotation mark is never closed' };
      position = close + 1;
      if (text[position] === '\r' && text[position + 1] === '\n') position += 1;
      if (position >= text.length || text[position] === '\n') return { end: position };
      if (text[position] !== delimiter)
        return { end: position, fault: 'a quotation mark ends in the middle of a cell' };
      position += 1;
      continue;
    }
    const newline = lineEnd(text, position);
    const next = nextDelimiter(position);
    if (next === -1 || next > newline) return { end: newline };
    position = next + 1;
  }
}

/** The quotation mark that closes a cell; two in a row stand for one that belongs to its words. */
function findClosingQuote(text: string, from: number, limit: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && at < limit) {
    if (text[at + 1] !== '"') return at;
    at = text.indexOf('"', at + 2);
  }
  return -1;
}

function parseCells(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

/** The cells of these rows, all parsed in one go; one by one when a row among them cannot be parsed so. */
function cellsOf(text: string, stretches: readonly Stretch[], delimiter: string): (string[] | null)[] {
  const sources = stretches.map(({ start, end }) => text.slice(start, end).replace(/\r$/, ''));
  try {
    const rows = parseCells(sources.join('\n'), delimiter);
    if (rows.length === sources.length) return rows;
  } catch {
    // One of them is at fault; which one shows when each is read alone.
  }
  return sources.map((source) => {
    try {
      return parseCells(source, delimiter)[0] ?? null;
    } catch {
      return null;
    }
  });
}

/** The rows by how many cells they seem to have. */
function groupBySize(text: string, stretches: readonly Stretch[], delimiter: string): Stretch[][] {
  const groups = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const count = countCells(text, stretch.start, stretch.end, delimiter);
    const group = groups.get(count);
    if (group) group.push(stretch);
    else groups.set(count, [stretch]);
  }
  return [...groups.values()];
}

/** The rows of a table, empty ones included as rows without cells. `line` counts the lines of the file from 1. */
export function parseRows(text: string, delimiter: string): TableRow[] {
  const stretches = findStretches(text, delimiter);
  const isBlank = ({ start, end }: Stretch) => text.slice(start, end).trim() === '';
  const good = stretches.filter((stretch) => stretch.fault === undefined && !isBlank(stretch));
  const cells = new Map<Stretch, string[] | null>();
  // The parser makes an error, slow to make, of every row whose size differs from that of the first, even where that is allowed.
  for (const group of groupBySize(text, good, delimiter)) {
    const rows = cellsOf(text, group, delimiter);
    for (const [i, stretch] of group.entries()) cells.set(stretch, rows[i] ?? null);
  }
  return stretches.map((stretch) => {
    const { line, fault } = stretch;
    if (fault !== undefined) return { line, fault };
    if (isBlank(stretch)) return { line, cells: [] };
    const row = cells.get(stretch);
    return row
      ? { line, cells: row.map((cell) => cell.trim()) }
      : { line, fault: 'its cells cannot be told apart' };
  });
}

/**
 * The sign that parts the cells: the one that the file names itself (`sep=;`), else the one that gives its first rows
 * the same number of cells, and several. `preferred` wins a tie.
 */
export function findDelimiter(text: string, preferred: string): string {
  const sample = text.slice(0, 100_000);
  const scores = DELIMITERS.map((delimiter) => {
    const rows = findStretches(sample, delimiter).slice(0, 20);
    const counts = rows
      .map(({ start, end }) => countCells(sample, start, end, delimiter))
      .filter((count) => count > 0);
    const first = counts[0] ?? 1;
    const same = counts.filter((count) => count === first).length / Math.max(1, counts.length);
    const faults = rows.filter(({ fault }) => fault !== undefined).length / Math.max(1, rows.length);
    const score =
      first < 2 ? 0 : same * (1 - faults) + Math.min(first, 8) / 20 + (delimiter === preferred ? 0.1 : 0);
    return { delimiter, score };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : preferred;
}

/** How many cells a row has; 0 for an empty one. */
function countCells(text: string, start: number, end: number, delimiter: string): number {
  const row = text.slice(start, end);
  if (row.trim() === '') return 0;
  return row.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;
}

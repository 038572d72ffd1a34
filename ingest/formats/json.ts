import type { MediaType } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { isRecord, type Json, looksLikeReport, readRecord } from './json-record';
import type { ReadPart } from './part';

/** Keys under which systems keep the list of their records, the usual ones first. */
const LISTS = [
  'articles',
  'items',
  'results',
  'data',
  'documents',
  'docs',
  'entries',
  'hits',
  'records',
  'posts',
  'news',
  'stories',
  'response',
  'list',
  'rows',
  'value',
  'feed',
  'entry',
];
/** How many steps below the top a list of records may stand. */
const DEEPEST = 5;

interface Fault {
  reason: string;
  line: number;
  isCutOff: boolean;
}

/** What is wrong with the JSON and where, in words; null when nothing is. Never throws, however deep it is. */
function parseJson(text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (error instanceof RangeError)
      return { fault: { reason: 'Its brackets stand in each other too deep.', line: 1, isCutOff: false } };
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    const isCutOff = /end of JSON|unterminated/i.test(message) || at >= text.trimEnd().length;
    const place = Number.isNaN(at) ? findPlace(text, message) : at;
    const before = text.slice(0, isCutOff ? text.trimEnd().length : place);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    const reason = isCutOff
      ? `The JSON is cut off at line ${line}, column ${column}.`
      : `The JSON is broken at line ${line}, column ${column}.`;
    return { fault: { reason, line, isCutOff } };
  }
}

/** Where the sign stands that the parser named without its place: `Unexpected token 'x', "…abc x def…"`. */
function findPlace(text: string, message: string): number {
  const context = /, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const token = /^Unexpected token '([\s\S]{1,2})'/.exec(message)?.[1];
  const start = context === undefined ? -1 : text.indexOf(context);
  if (start === -1) return 0;
  // The parser shows ten signs before and behind the one at fault.
  const within = token === undefined ? 0 : text.indexOf(token, start + (message.includes('..."') ? 10 : 0));
  return within === -1 ? start : Math.max(start, within);
}

/**
 * The records in a value: a list, an object that holds one, or one record. Lists of reports come before lists of
 * other records. Empty when there are none.
 */
function findRecords(top: unknown): unknown[] {
  if (Array.isArray(top)) return top.some(isRecord) ? top : [];
  let level: unknown[] = [top];
  let others: unknown[] = [];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    for (const value of level) {
      if (isRecord(value) && looksLikeReport(value) && !holdsList(value)) return [value];
      if (!Array.isArray(value) || !value.some(isRecord)) continue;
      if (value.some((item) => isRecord(item) && looksLikeReport(item))) return value;
      if (others.length === 0) others = value;
    }
    level = level.flatMap(childrenOf).slice(0, 1000);
  }
  return others;
}

/** True when a record's usual key for a list holds one of reports, so that its own title is that of the list. */
const holdsList = (record: Json) =>
  LISTS.some((key) => {
    const value = record[key];
    return Array.isArray(value) && value.some((item) => isRecord(item) && looksLikeReport(item));
  });

/** The lists and objects in an object, those under the usual keys first, lists of records before all. */
function childrenOf(value: unknown): unknown[] {
  if (!isRecord(value)) return [];
  const rankOf = (key: string) => {
    const rank = LISTS.indexOf(key.toLowerCase());
    return rank === -1 ? LISTS.length : rank;
  };
  return Object.entries(value)
    .filter(([, child]) => typeof child === 'object' && child !== null)
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([, child]) => child);
}

const REMEDY_KEYS =
  'Give the text of each report the key "text" (also known: "body", "content"), and its heading, day and address "title", "date" and "url".';

function readPart(
  value: unknown,
  locator: string | null,
  name: string,
  filename: string,
  mediaType: MediaType,
  line?: number,
): ReadPart {
  if (!isRecord(value)) {
    const reason = `${name} is no record with keys.`;
    return { locator, error: new UnreadableDocumentError(filename, reason, REMEDY_KEYS, line) };
  }
  const report = readRecord(value);
  if (report.body !== '') return { locator, document: { ...report, filename, mediaType } };
  const keys = Object.keys(value)
    .slice(0, 20)
    .map((key) => `“${key.slice(0, 40)}”`)
    .join(', ');
  const reason = keys === '' ? `${name} is empty.` : `${name} has no text. Its keys are ${keys}.`;
  return { locator, error: new UnreadableDocumentError(filename, reason, REMEDY_KEYS, line) };
}

function requireFew(count: number, filename: string, limits: ReadLimits): void {
  if (count <= limits.entries) return;
  throw new UnreadableDocumentError(
    filename,
    `This file has ${count} records; one file has at most ${limits.entries}.`,
    'Split it into several files.',
  );
}

/** JSON Lines: each line a record, a broken one an error of its own. */
function readLines(text: string, filename: string, limits: ReadLimits): ReadPart[] {
  const lines = text
    .split(/\r?\n|\r/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ line, number: i + 1 }]));
  requireFew(lines.length, filename, limits);
  return lines.map(({ line, number }): ReadPart => {
    const locator = `line ${number}`;
    const parsed = parseJson(line);
    if ('value' in parsed)
      return readPart(parsed.value, locator, `Line ${number}`, filename, 'application/jsonl', number);
    const reason = parsed.fault.isCutOff
      ? 'The record is cut off.'
      : parsed.fault.reason.replace('line 1, ', '');
    return {
      locator,
      error: new UnreadableDocumentError(
        filename,
        reason,
        'Mend this line and import the file again; the other lines are not affected.',
        number,
      ),
    };
  });
}

/** True when at least half of the first lines are each a record. */
function isLines(text: string): boolean {
  const lines = text
    .slice(0, 2_000_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const good = lines.filter((line) => {
    const parsed = parseJson(line);
    return 'value' in parsed && isRecord(parsed.value);
  });
  return lines.length > 1 && good.length * 2 >= lines.length;
}

/**
 * A JSON document, a JSON array of documents, or JSON Lines: each record as a report, found by the names of its keys.
 * A record without text and a broken line are parts that say so. Throws UnreadableDocumentError for broken or cut off
 * JSON with its line, for JSON without records, and for more records than `limits.entries`.
 */
export function readJson(
  text: string,
  filename: string,
  mediaType: 'application/json' | 'application/jsonl',
  limits: ReadLimits,
): ReadPart[] {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '')
    throw new UnreadableDocumentError(
      filename,
      'This file is empty.',
      'Export it again and import the new file.',
    );
  if (mediaType === 'application/jsonl' && isLines(plain)) return readLines(plain, filename, limits);
  const parsed = parseJson(plain);
  if ('fault' in parsed) {
    if (mediaType === 'application/jsonl' || isLines(plain)) return readLines(plain, filename, limits);
    const { reason, line, isCutOff } = parsed.fault;
    const remedy = isCutOff
      ? 'Save or export the file again, whole, and import the new one.'
      : 'Mend the file there, or export it again.';
    throw new UnreadableDocumentError(filename, reason, remedy, line);
  }
  const records = findRecords(parsed.value);
  if (records.length === 0) {
    const keys = isRecord(parsed.value)
      ? Object.keys(parsed.value)
          .slice(0, 20)
          .map((key) => `“${key.slice(0, 40)}”`)
      : [];
    const reason =
      keys.length > 0
        ? `No reports were found in this JSON. Its keys are ${keys.join(', ')}.`
        : 'No reports were found in this JSON.';
    throw new UnreadableDocumentError(filename, reason, REMEDY_KEYS);
  }
  requireFew(records.length, filename, limits);
  // One record by itself is the file's one report and needs no place in it.
  const isAlone = records.length === 1 && !Array.isArray(parsed.value);
  return records.map((record, i) =>
    readPart(
      record,
      isAlone ? null : `record ${i + 1}`,
      isAlone ? 'The record' : `Record ${i + 1}`,
      filename,
      mediaType,
    ),
  );
}

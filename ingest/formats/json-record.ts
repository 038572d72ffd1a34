import { type Document, NO_HEADER } from '@/core/model/document';
import type { TableField } from '@/core/model/table';
import { parseDay, parseEpoch } from './feed-dates';
import { isAddress } from './feed-words';
import { readLine, readMaybeHtml } from './html-fragment';
import { findField } from './table-vocabulary';

export type Json = { readonly [key: string]: unknown };

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys under which systems pack the fields of a record: search engines, content systems, newspapers' interfaces. */
const WRAPPERS = [
  '_source',
  'fields',
  'attributes',
  'article',
  'document',
  'data',
  'item',
  'properties',
  'metadata',
];
/** Keys in which a value is packed: `{"rendered": "<p>…"}`, `{"name": "Furnace Weekly"}`. */
const VALUES = [
  'rendered',
  'value',
  'text',
  'html',
  'content',
  'name',
  'title',
  '#text',
  '$',
  'main',
  'full',
  'href',
  'url',
];
const NAMES = ['name', 'title', 'label', ...VALUES];
const ADDRESSES = ['href', 'url', 'canonical', 'web', 'html'];

/** How many parts of one value are looked at. */
const MOST_PARTS = 2000;

/** The words in a value: itself, the first packed one of an object, all of a list one below the other. */
function wordsOf(value: unknown, keys: readonly string[], joint: string, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (depth > 3) return '';
  if (Array.isArray(value)) {
    return value
      .slice(0, MOST_PARTS)
      .map((part: unknown) => wordsOf(part, keys, joint, depth + 1))
      .filter((words) => words.trim() !== '')
      .join(joint);
  }
  if (!isRecord(value)) return '';
  for (const key of keys) {
    const words = wordsOf(value[key], keys, joint, depth + 1);
    if (words.trim() !== '') return words;
  }
  return '';
}

interface Candidate {
  value: unknown;
  rank: number;
}

/** The values of a record by the field that their keys name, the surest first; packed records count after its own keys. */
function candidatesOf(record: Json): Map<TableField, Candidate[]> {
  const found = new Map<TableField, Candidate[]>();
  const visit = (part: Json, step: number) => {
    for (const [key, value] of Object.entries(part)) {
      const field = findField(key);
      if (field) {
        const candidates = found.get(field.field) ?? [];
        candidates.push({ value, rank: field.rank + step * 1000 });
        found.set(field.field, candidates);
      }
    }
    if (step >= 2) return;
    for (const wrapper of WRAPPERS) {
      const inner = part[wrapper];
      if (isRecord(inner)) visit(inner, step + 1);
    }
  };
  visit(record, 0);
  for (const candidates of found.values()) candidates.sort((a, b) => a.rank - b.rank);
  return found;
}

/** True when keys of the record name a text, or a title together with an address. */
export function looksLikeReport(record: Json): boolean {
  const found = candidatesOf(record);
  const hasWords = (field: TableField) =>
    (found.get(field) ?? []).some(({ value }) => wordsOf(value, VALUES, ' ').trim() !== '');
  return hasWords('text') || (hasWords('title') && (hasWords('url') || hasWords('published')));
}

function dateOf(value: unknown): string | null {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1900 && value <= 2199) return String(value);
    return parseEpoch(value) ?? parseDay(String(value));
  }
  const words = wordsOf(value, ['$date', 'iso', ...VALUES], ' ').trim();
  if (/^\d{10}$|^\d{13}$/.test(words)) return parseEpoch(Number(words));
  return parseDay(words);
}

/** A record's fields as a report; its body is empty where no key names a text. */
export function readRecord(record: Json): Omit<Document, 'filename' | 'mediaType'> {
  const found = candidatesOf(record);
  const first = (field: TableField, read: (value: unknown) => string | null): string | null => {
    for (const { value } of found.get(field) ?? []) {
      const words = read(value);
      if (words) return words;
    }
    return null;
  };
  const line = (field: TableField, joint = ' ') =>
    first(field, (value) => readLine(wordsOf(value, NAMES, joint)) || null);
  const addresses = (found.get('url') ?? [])
    .map(({ value }) => wordsOf(value, ADDRESSES, '\n').trim().split(/\s/, 1)[0] ?? '')
    .filter(isAddress);
  return {
    ...NO_HEADER,
    title: line('title'),
    url: addresses[0] ?? null,
    otherUrls: [...new Set(addresses.slice(1))].filter((address) => address !== addresses[0]),
    published: first('published', dateOf),
    publisher: line('publisher'),
    author: line('author', ', '),
    language: line('language'),
    body: first('text', (value) => readMaybeHtml(wordsOf(value, VALUES, '\n\n')) || null) ?? '',
  };
}

import type { FactKind } from '../model/review';

/**
 * What stands in the queue of review: events, figures and themes that the machine proposes, and pairs of entities that may
 * be one. A mention comes only where a newer reading disputes what a person has said of it: nobody confirms two hundred
 * of them, and what depends on a mention is seen with the fact that it belongs to.
 */
export const QUEUE_KINDS = ['event', 'figure', 'theme', 'mention', 'merge'] as const satisfies readonly (
  | FactKind
  | 'merge'
)[];
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** By use: what matters most first; or article after article, in the order of its text. */
export const QUEUE_ORDERS = ['use', 'article'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** Which part of the queue is shown. */
export const QUEUE_PARTS = ['all', 'facts', 'merges'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/**
 * Why an item stands where it does, the gravest first: a newer reading disputes a decision; another stored fact says
 * otherwise; it is counted in a series of meetings; a chart of an organisation draws it; nothing of all that.
 */
export const QUEUE_REASONS = ['disputed', 'conflict', 'series', 'chart', 'plain'] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

/** As much of an item as its place in the queue needs. */
export interface QueueEntry {
  kind: QueueKind;
  id: number;
  reason: QueueReason;
  /** 0 to 1; of a merge the likeness, of a theme its weight. */
  confidence: number;
  /** Null for what stands in no single article. */
  articleId: number | null;
  /** Where its quote begins in the article's text; only asked for in the order of articles. */
  start: number;
}

/** Name of an item in addresses: `event-12`. */
export const queueKey = ({ kind, id }: { kind: QueueKind; id: number }): string => `${kind}-${id}`;

/** The item that an address names, or null. */
export function parseQueueKey(key: string): { kind: QueueKind; id: number } | null {
  const [, kind, digits] = /^([a-z]+)-(\d{1,15})$/.exec(key) ?? [];
  const known = QUEUE_KINDS.find((each) => each === kind);
  return known && Number(digits) > 0 ? { kind: known, id: Number(digits) } : null;
}

/** Where an item stands: numbers that are compared one after the other, the smaller first. No two items share one. */
export type QueuePlace = number[];

const rankIn = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value, rank) => [value, rank])) as Record<Value, number>;
const KIND_RANKS = rankIn(QUEUE_KINDS);
const REASON_RANKS = rankIn(QUEUE_REASONS);

export function placeOf(entry: QueueEntry, order: QueueOrder): QueuePlace {
  const { kind, id, reason, confidence, articleId, start } = entry;
  // What is surest is decided in the shortest time, and the newest reports are read first.
  if (order === 'use') return [REASON_RANKS[reason], -confidence, KIND_RANKS[kind], id];
  return [articleId === null ? 1 : -articleId, start, KIND_RANKS[kind], id];
}

function comparePlaces(a: QueuePlace, b: QueuePlace): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One page of a queue, and the place from which the next goes on (null at its end). */
export interface QueuePage {
  entries: QueueEntry[];
  next: QueuePlace | null;
}

interface Placed {
  entry: QueueEntry;
  place: QueuePlace;
}

/** Put one more where it belongs among the first `size`; what is no longer one of them falls out. */
function insert(first: Placed[], one: Placed, size: number): void {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(first[middle]!.place, one.place) < 0) low = middle + 1;
    else high = middle;
  }
  if (low >= size) return;
  first.splice(low, 0, one);
  if (first.length > size) first.pop();
}

/**
 * The page of a queue behind a place, in its order. The place stays good while items before it are decided and go: nothing
 * is shown twice, and nothing is passed over. Only the page is sorted: a queue may hold tens of thousands.
 */
export function takePage(
  entries: QueueEntry[],
  order: QueueOrder,
  after: QueuePlace | null,
  size: number,
): QueuePage {
  // One more than the page: there is a next page where it is found.
  const first: Placed[] = [];
  for (const entry of entries) {
    const place = placeOf(entry, order);
    const last = first.length > size ? first[size] : undefined;
    if (last && comparePlaces(place, last.place) > 0) continue;
    if (after && comparePlaces(place, after) <= 0) continue;
    insert(first, { entry, place }, size + 1);
  }
  const page = first.slice(0, size);
  return {
    entries: page.map(({ entry }) => entry),
    next: first.length > size ? (page.at(-1)?.place ?? null) : null,
  };
}

/** True for what a decision on facts decides; merges have verbs of their own. */
export function isFactKind(kind: QueueKind): kind is Exclude<QueueKind, 'merge'> {
  return kind !== 'merge';
}

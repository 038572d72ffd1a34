import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseQueueKey,
  QUEUE_KINDS,
  QUEUE_ORDERS,
  QUEUE_REASONS,
  type QueueEntry,
  queueKey,
  takePage,
} from './queue';

const entry = (over: Partial<QueueEntry> = {}): QueueEntry => ({
  kind: 'event',
  id: 1,
  reason: 'plain',
  confidence: 0.5,
  articleId: 1,
  start: 0,
  ...over,
});
const idsOf = (entries: QueueEntry[], order: 'use' | 'article' = 'use') =>
  takePage(entries, order, null, 100).entries.map(({ id }) => id);

const someEntries = fc.uniqueArray(
  fc.record<QueueEntry>({
    kind: fc.constantFrom(...QUEUE_KINDS),
    id: fc.integer({ min: 1, max: 40 }),
    reason: fc.constantFrom(...QUEUE_REASONS),
    confidence: fc.constantFrom(0, 0.5, 0.75, 1),
    articleId: fc.option(fc.integer({ min: 1, max: 4 })),
    start: fc.integer({ min: 0, max: 9 }),
  }),
  { selector: queueKey },
);

describe('the queue', () => {
  it('has conflicts first, then what series and charts need, then the surest', () => {
    const entries = [
      entry({ id: 1, confidence: 0.9 }),
      entry({ id: 2, reason: 'chart', confidence: 0.2 }),
      entry({ id: 3, reason: 'series' }),
      entry({ id: 4, reason: 'conflict', confidence: 0.1 }),
      entry({ id: 5, reason: 'disputed' }),
      entry({ id: 6, confidence: 0.95 }),
    ];
    expect(idsOf(entries)).toEqual([5, 4, 3, 2, 6, 1]);
  });

  it('goes article by article when asked to, the newest first, in the order of the text, merges last', () => {
    const entries = [
      entry({ id: 1, articleId: 1, reason: 'conflict' }),
      entry({ id: 2, articleId: 2, start: 40 }),
      entry({ id: 3, articleId: 2, start: 7, kind: 'figure' }),
      entry({ id: 4, articleId: null, kind: 'merge' }),
    ];
    expect(idsOf(entries, 'article')).toEqual([3, 2, 1, 4]);
  });

  it('gives each item once over its pages, whatever is decided on the way', () => {
    fc.assert(
      fc.property(
        someEntries,
        fc.constantFrom(...QUEUE_ORDERS),
        fc.integer({ min: 1, max: 7 }),
        (entries, order, size) => {
          const whole = takePage(entries, order, null, entries.length + 1).entries.map(queueKey);
          const walked: string[] = [];
          let left = entries;
          for (
            let page = takePage(left, order, null, size);
            ;
            page = takePage(left, order, page.next, size)
          ) {
            walked.push(...page.entries.map(queueKey));
            // Every second item of the page is decided and gone.
            const gone = new Set(page.entries.filter((_, index) => index % 2 === 0).map(queueKey));
            left = left.filter((each) => !gone.has(queueKey(each)));
            if (!page.next) break;
          }
          expect(walked).toEqual(whole);
        },
      ),
    );
  });
});

describe('the name of an item', () => {
  it('leads back to it', () => {
    expect(parseQueueKey('figure-12')).toEqual({ kind: 'figure', id: 12 });
    expect(queueKey({ kind: 'merge', id: 3 })).toBe('merge-3');
  });

  it.each(['', 'event', 'event-', 'event-0', 'event-x', 'news-4', 'event-1-2', 'event--1'])(
    'is not “%s”',
    (key) => expect(parseQueueKey(key)).toBeNull(),
  );
});

import { parseQueueKey, queueKey } from '@/core/review/queue';
import { formatQueueScope, parseQueueScopeLeniently, type QueueScope } from '@/core/review/queue-scope';

/** All state of the queue, as it stands in the address. */
export interface ReviewAddress {
  scope: QueueScope;
  /** The item that is open, by its key; null for the first that waits. */
  item: string | null;
}

export function parseReviewAddress(params: URLSearchParams): ReviewAddress {
  const item = parseQueueKey(params.get('item') ?? '');
  return { scope: parseQueueScopeLeniently(params), item: item && queueKey(item) };
}

/** The address again, from `/review` on. */
export function formatReviewAddress({ scope, item }: ReviewAddress): string {
  const parts = [formatQueueScope(scope), item === null ? '' : `item=${item}`].filter(Boolean);
  return parts.length > 0 ? `/review?${parts.join('&')}` : '/review';
}

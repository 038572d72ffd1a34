import { FilterError, parseFilters } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import { parseQueueScope, type QueueScope } from '@/core/review/queue-scope';
import { InvalidInputError } from '../errors';

/** The filters of an API request, read strictly: a wrong one is refused with its name. */
export function readRequestFilters(params: URLSearchParams): Filters {
  return readStrictly(() => parseFilters(params));
}

/** The same for what a queue is narrowed to. */
export function readRequestScope(params: URLSearchParams): QueueScope {
  return readStrictly(() => parseQueueScope(params));
}

/** What a wrong parameter of an address is refused with. */
export function readStrictly<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof FilterError)
      throw new InvalidInputError(error.parameter, error.message, 'Leave it out or correct it.');
    throw error;
  }
}

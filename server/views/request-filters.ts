import { FilterError, parseFilters } from '@/core/filters/codec';
import type { Filters } from '@/core/filters/filters';
import { InvalidInputError } from '../errors';

/** The filters of an API request, read strictly: a wrong one is refused with its name. */
export function readRequestFilters(params: URLSearchParams): Filters {
  try {
    return parseFilters(params);
  } catch (error) {
    if (error instanceof FilterError)
      throw new InvalidInputError(error.parameter, error.message, 'Leave it out or correct it.');
    throw error;
  }
}

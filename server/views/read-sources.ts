import { z } from 'zod';
import { RELIABILITIES } from '@/core/model/source';
import type { Actor } from '@/core/model/user';
import { foldName } from '@/core/text/fold';
import { buildSourceList, SOURCE_SORTS, type SourceFilters, type SourceListView } from '@/core/views/source';
import { listSources } from '@/db/queries/source-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';

/** The filters of an API request, read strictly. */
export function parseSourceFilters(params: URLSearchParams): SourceFilters {
  const grade = z.nullable(z.enum(RELIABILITIES)).safeParse(params.get('grade') || null);
  if (!grade.success) throw new InvalidInputError('grade', 'A grade is a letter from A to F.');
  const asked = params.get('sort') || SOURCE_SORTS[0];
  const sort = SOURCE_SORTS.find((each) => each === asked);
  if (!sort) {
    throw new InvalidInputError(
      'sort',
      `Sources have no order “${asked}”.`,
      `Orders: ${SOURCE_SORTS.join(', ')}.`,
    );
  }
  const q = (params.get('q') ?? '').slice(0, 200);
  return { q, grade: grade.data, state: params.get('state') === '1', sort };
}

/** The sources of the desk with their grades; `today` is an ISO day. */
export function readSources(
  desk: Desk,
  actor: Actor,
  filters: SourceFilters,
  today: string = new Date().toISOString().slice(0, 10),
): SourceListView {
  requireRight(actor, 'read');
  return buildSourceList(listSources(desk.db, Number(today.slice(0, 4))), filters, foldName);
}

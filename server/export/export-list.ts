import { EVENT_COLUMNS, FIGURE_COLUMNS, factToJson } from '@/core/export/fact-columns';
import { ARTICLE_COLUMNS, ENTITY_COLUMNS, SERIES_COLUMNS } from '@/core/export/list-columns';
import type { Actor } from '@/core/model/user';
import { isNamed } from '@/core/views/is-named';
import {
  listFilteredEvents,
  listFilteredFigures,
  readArticleUrls,
  readExportedEvents,
  readExportedFigures,
} from '@/db/queries/export-facts';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError, NotFoundError } from '../errors';
import { listConflicts } from '../figures/conflicts';
import { readArticleList, readRequestArticleFilters } from '../views/read-article-list';
import { parseEntityListFilters, readEntities } from '../views/read-entities';
import { readRequestFigureFilters } from '../views/read-figures';
import { parseMeetingRequest, readMeetings } from '../views/read-meetings';
import { readRequestFilters } from '../views/request-filters';
import { batchesOf, type FileForm, streamFile } from './stream-file';

/** Pages of a list that is read page by page, to its end. */
function* pagesOf<Row>(read: (cursor: string | null) => { rows: Row[]; nextCursor: string | null }) {
  let cursor: string | null = null;
  do {
    const page: { rows: Row[]; nextCursor: string | null } = read(cursor);
    yield page.rows;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function parseForm(params: URLSearchParams): FileForm {
  const format = params.get('format') ?? 'csv';
  if (format !== 'csv' && format !== 'json') {
    throw new InvalidInputError('format', `“${format}” is no format of a file here.`, 'Formats: csv, json.');
  }
  return { format, mark: params.get('bom') !== 'off' };
}

/**
 * Everything of one list that the filters of an address let through, as a file: CSV (with a byte order mark unless
 * `bom=off`) or JSON. `what` names the list. Throws NotFoundError for no list, InvalidInputError for a wrong filter.
 */
export function exportList(
  desk: Desk,
  actor: Actor,
  what: string,
  params: URLSearchParams,
  now: Date = new Date(),
): Response {
  requireRight(actor, 'read');
  const { db } = desk;
  const form = parseForm(params);
  const day = now.toISOString().slice(0, 10);
  const asked = new URLSearchParams(params);
  for (const name of ['format', 'bom', 'cursor']) asked.delete(name);
  const about = (count: number | null) => ({
    desk: 'Lodestone',
    exportedAt: now.toISOString(),
    filters: asked.toString(),
    ...(count === null ? {} : { count }),
  });
  switch (what) {
    case 'events': {
      const ids = listFilteredEvents(db, readRequestFilters(params));
      const batches = batchesOf(ids, (some) => readExportedEvents(db, some));
      const rows = {
        name: what,
        about: about(ids.length),
        columns: EVENT_COLUMNS,
        toJson: factToJson,
        batches,
      };
      return streamFile(rows, form, day);
    }
    case 'figures': {
      const filters = readRequestFigureFilters(params);
      const ids = listFilteredFigures(db, filters, filters.conflicts ? [...listConflicts(db).keys()] : []);
      const batches = batchesOf(ids, (some) => readExportedFigures(db, some));
      const rows = {
        name: what,
        about: about(ids.length),
        columns: FIGURE_COLUMNS,
        toJson: factToJson,
        batches,
      };
      return streamFile(rows, form, day);
    }
    case 'articles': {
      const filters = readRequestArticleFilters(params);
      const batches = pagesOf((cursor) => {
        const page = readArticleList(desk, actor, filters, cursor);
        const urls = readArticleUrls(
          db,
          page.rows.map(({ id }) => id),
        );
        return { ...page, rows: page.rows.map((row) => ({ ...row, url: urls.get(row.id) ?? null })) };
      });
      return streamFile(
        { name: what, about: about(null), columns: ARTICLE_COLUMNS, toJson: asIs, batches },
        form,
        day,
      );
    }
    case 'entities': {
      const filters = parseEntityListFilters(params);
      const batches = pagesOf((cursor) => readEntities(desk, actor, filters, cursor));
      return streamFile(
        { name: what, about: about(null), columns: ENTITY_COLUMNS, toJson: asIs, batches },
        form,
        day,
      );
    }
    case 'meetings': {
      const { choice, period } = parseMeetingRequest(params);
      const name = (params.get('name') ?? '').trim();
      const series = readMeetings(desk, actor, choice, period, 'all', day).series.filter(({ organisation }) =>
        isNamed(organisation, name),
      );
      const batches = [series].values();
      const rows = {
        name: what,
        about: about(series.length),
        columns: SERIES_COLUMNS,
        toJson: asIs,
        batches,
      };
      return streamFile(rows, form, day);
    }
    default:
      throw new NotFoundError('list to export');
  }
}

const asIs = (row: unknown): unknown => row;

import { sql } from 'drizzle-orm';
import { events, series } from '../schema/tables';

/** The columns of the series that an event counts in, to be selected after a join by `countsInSeries`. */
export const SERIES_COLUMNS = { id: series.id, body: series.body, kind: series.kind, apart: series.apart };

/**
 * Joins `series` to `events`: the series that its text names, or the one that people have joined that to. Every list of
 * meetings reads series through this.
 */
export const countsInSeries = sql`${series.id} = (
  SELECT coalesce(named.canonical_id, named.id) FROM series AS named WHERE named.id = ${events.seriesId})`;

import { replaySeries } from '@/core/cadence/joined-series';
import type { SeriesChange } from '@/core/model/series-change';
import type { Actor } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import {
  listNamedSeries,
  listSeriesChanges,
  type NamedSeries,
  storeSeriesChange,
  storeSeriesPlaces,
} from '@/db/queries/series-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey } from '@/server/auth/require';
import { NotFoundError } from '@/server/errors';

/** What was done to a series, by which it is taken back. */
export interface ChangedSeries {
  changeId: number;
  /** The series that is to be looked at now. */
  seriesId: number;
}

/** A series as texts name it. Throws NotFoundError. */
export function getNamedSeries(all: NamedSeries[], id: number): NamedSeries {
  const found = all.find((one) => one.id === id);
  if (!found) throw new NotFoundError('series');
  return found;
}

/** Bring the places of all series to what the changes that stand say. */
export function replayStored(tx: Queryable): void {
  const live = listSeriesChanges(tx).filter(({ undoneAt }) => undoneAt === null);
  storeSeriesPlaces(tx, replaySeries(live.map(({ change }) => change)));
}

/** Keep a change, replay the history, and tell the log. Inside the caller's transaction. */
export function recordChange(
  tx: Queryable,
  actor: Actor,
  { change, reason, at }: { change: SeriesChange; reason: string | null; at: Date },
): ChangedSeries {
  const by = actorKey(actor);
  const changeId = storeSeriesChange(tx, { change, reason, by, at });
  replayStored(tx);
  const subject = change.kind === 'join' ? change.into : change.series;
  storeAuditEntry(tx, {
    at,
    actor: by,
    action: `${change.kind}-series`,
    subjectKind: 'series',
    subjectId: subject,
    after: { changeId, change, reason },
  });
  const seriesId = getNamedSeries(listNamedSeries(tx), subject).canonicalId;
  return { changeId, seriesId };
}

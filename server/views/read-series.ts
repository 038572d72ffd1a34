import { can } from '@/core/access/can';
import type { SeriesChange } from '@/core/model/series-change';
import type { Actor } from '@/core/model/user';
import { seriesName } from '@/core/views/meeting-series';
import {
  buildSeriesMeetings,
  changeWords,
  type SeriesHistoryEntry,
  type SeriesNameView,
  type SeriesView,
  type StoredSeriesMeeting,
} from '@/core/views/series';
import { listSeriesMeetings } from '@/db/queries/chart-meetings';
import { findPersonName } from '@/db/queries/person-name';
import { findSeriesOrganisation } from '@/db/queries/series-organisation';
import {
  listMeetingReviews,
  listNamedSeries,
  listSeriesChanges,
  type NamedSeries,
} from '@/db/queries/series-record';
import { isReadingOpen, requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';
import { reviewsOf } from './fact-reviews';

const touches = (change: SeriesChange, own: ReadonlySet<number>): boolean =>
  change.kind === 'part' ? own.has(change.series) : own.has(change.into) || own.has(change.from);

/** Series whose names were ever part of this one: their history is its history, also after they were parted again. */
function withFormer(changes: SeriesChange[], own: Iterable<number>): Set<number> {
  const reached = new Set(own);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const change of changes) {
      if (change.kind === 'join' && touches(change, reached)) reached.add(change.into).add(change.from);
    }
  }
  return reached;
}

function historyOf(db: Desk['db'], own: NamedSeries[], nameOf: (id: number) => string): SeriesHistoryEntry[] {
  const rows = listSeriesChanges(db);
  const reached = withFormer(
    rows.map(({ change }) => change),
    own.map(({ id }) => id),
  );
  return rows
    .filter(({ change }) => touches(change, reached))
    .toReversed()
    .map(({ id, change, reason, by, at, undoneBy, undoneAt }) => ({
      id,
      change,
      text: changeWords(change, nameOf),
      reason,
      by: findPersonName(db, by),
      at: at.toISOString(),
      undone:
        undoneBy === null || undoneAt === null
          ? null
          : { by: findPersonName(db, undoneBy), at: undoneAt.toISOString() },
    }));
}

/** The meetings that name these series, each with what people have said of it. */
function reviewedMeetings(db: Desk['db'], named: number[], canReview: boolean): StoredSeriesMeeting[] {
  const reviews = listMeetingReviews(db, named);
  const ofArticle = new Map<number, ReturnType<typeof reviewsOf>>();
  return listSeriesMeetings(db, named).flatMap((meeting) => {
    const known = reviews.get(meeting.eventId);
    if (!known) return [];
    const review = ofArticle.get(meeting.articleId) ?? reviewsOf(db, meeting.articleId, canReview);
    ofArticle.set(meeting.articleId, review);
    return { ...meeting, namedId: known.namedId, review: review('event', meeting.eventId, known.status) };
  });
}

/** The series that `id` counts in, with its meetings; `today` is an ISO day. Throws NotFoundError. */
export function readSeries(
  desk: Desk,
  actor: Actor,
  id: number,
  today: string = new Date().toISOString().slice(0, 10),
): SeriesView {
  requireRight(actor, 'read');
  const { db } = desk;
  const all = listNamedSeries(db);
  const asked = all.find((one) => one.id === id);
  const shown = asked && all.find((one) => one.id === asked.canonicalId);
  if (!asked || !shown) throw new NotFoundError('series');
  const byId = new Map(all.map((one) => [one.id, one]));
  const nameOf = (of: number): string => {
    const known = byId.get(of);
    return known ? seriesName(known) : 'a series that is gone';
  };
  const own = all.filter((one) => one.numbering === shown.numbering);
  const named = own.map((one) => one.id);
  const canReview = can(actor, 'review', isReadingOpen());
  const meetings = reviewedMeetings(db, named, canReview);
  const organisation = findSeriesOrganisation(db, own);
  return {
    id: shown.id,
    body: shown.body,
    kind: shown.kind,
    name: seriesName(shown),
    organisation,
    apart: shown.apart,
    names: own.map(
      (one): SeriesNameView => ({
        id: one.id,
        name: nameOf(one.id),
        events: one.events,
        by: one.id === shown.id ? 'itself' : one.canonicalId === shown.id ? 'people' : 'name',
      }),
    ),
    ...buildSeriesMeetings(meetings, { id: shown.id, nameOf }, today),
    others: all
      .filter((one) => one.numbering !== shown.numbering && one.canonicalId === one.id)
      .sort((a, b) => rank(a, shown) - rank(b, shown) || nameOf(a.id).localeCompare(nameOf(b.id)))
      .map((one) => ({ id: one.id, name: nameOf(one.id), events: one.events })),
    history: historyOf(db, own, nameOf),
    canReview,
  };
}

/** The same organisation first, then the same kind. */
const rank = (one: NamedSeries, shown: NamedSeries): number =>
  (one.entityId !== null && one.entityId === shown.entityId ? 0 : 2) + (one.kind === shown.kind ? 0 : 1);

import { can } from '@/core/access/can';
import type { Actor } from '@/core/model/user';
import type { EventDetail } from '@/core/views/event-row';
import { type MarkedSpan, toPassages } from '@/core/views/passages';
import { findEventEvidence, listOrdinals, listParticipants } from '@/db/queries/event-detail';
import { findFirstTelling } from '@/db/queries/event-tellings';
import { findEventRow } from '@/db/queries/timeline-rows';
import { isReadingOpen, requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';
import { reviewsOf } from './fact-reviews';

/** One event opened, with its proof. Throws NotFoundError. */
export function readEvent(desk: Desk, actor: Actor, id: number): EventDetail {
  requireRight(actor, 'read');
  const row = findEventRow(desk.db, id);
  const proof = findEventEvidence(desk.db, id);
  if (!row || !proof) throw new NotFoundError('event');
  const marks: MarkedSpan[] = [{ ...proof.event, mark: 'event' }];
  if (proof.date) marks.push({ ...proof.date, mark: 'date' });
  if (proof.series) marks.push({ ...proof.series, mark: 'series' });
  const canReview = can(actor, 'review', isReadingOpen());
  const observed = row.series ? listOrdinals(desk.db, row.series, row.series.year) : [];
  return {
    ...row,
    passages: toPassages(proof.text, marks),
    quotes: new Set(marks.map(({ start, end }) => `${start}-${end}`)).size,
    participants: listParticipants(desk.db, id),
    seriesCoverage: row.series ? { observed, implied: observed.at(-1) ?? row.series.ordinal } : null,
    firstTold: findFirstTelling(desk.db, id),
    review: canReview ? reviewsOf(desk.db, row.articleId, true)('event', id, row.reviewStatus) : null,
  };
}

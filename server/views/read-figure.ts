import { can } from '@/core/access/can';
import type { Actor } from '@/core/model/user';
import { type Showing, toFigureRows } from '@/core/views/figure-rows';
import type { FigureDetail } from '@/core/views/figures';
import { type MarkedSpan, toPassages } from '@/core/views/passages';
import { readClaimArticles } from '@/db/queries/claim-article';
import { findFigureEvidence } from '@/db/queries/figure-evidence';
import { findListedFigure } from '@/db/queries/figure-list';
import { isReadingOpen, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError, NotFoundError } from '@/server/errors';
import { listConflicts } from '@/server/figures/conflicts';
import { currentRateTable } from '@/server/figures/read-rates';
import { reviewsOf } from './fact-reviews';

/** The currency of an API request, read strictly. */
export function readRequestCurrency(params: URLSearchParams): string | null {
  const into = params.get('into') || null;
  if (into !== null && !/^[A-Z]{3}$/.test(into))
    throw new InvalidInputError('into', `“${into}” is not a currency code such as USD.`, 'Leave it out.');
  return into;
}

/** One figure opened, with its proof; `into` is the currency that it is converted into, if any. Throws NotFoundError. */
export function readFigure(desk: Desk, actor: Actor, id: number, into: string | null): FigureDetail {
  requireRight(actor, 'read');
  const { db } = desk;
  const figure = findListedFigure(db, id);
  const proof = findFigureEvidence(db, id);
  if (!figure || !proof) throw new NotFoundError('figure');
  const marks: MarkedSpan[] = [{ ...proof.figure, mark: 'figure' }];
  if (proof.period) marks.push({ ...proof.period, mark: 'period' });
  if (proof.change) marks.push({ ...proof.change, mark: 'change' });
  const showing: Showing = { into, table: currentRateTable(db) };
  const [row, ...implied] = toFigureRows(figure, listConflicts(db).get(id) ?? [], showing);
  if (!row) throw new NotFoundError('figure');
  const canReview = can(actor, 'review', isReadingOpen());
  return {
    row,
    implied,
    source: figure.source,
    claimArticle: readClaimArticles(db, [figure.claimArticleId])(figure.claimArticleId),
    passages: toPassages(proof.text, marks),
    quotes: new Set(marks.map(({ start, end }) => `${start}-${end}`)).size,
    review: canReview ? reviewsOf(db, figure.articleId, true)('figure', id, figure.reviewStatus) : null,
  };
}

import { can } from '@/core/access/can';
import { ownershipIn, PROPOSED_BY } from '@/core/model/source-history';
import type { Actor } from '@/core/model/user';
import type { GradeView, SourceView } from '@/core/views/source';
import { findPersonName } from '@/db/queries/person-name';
import {
  countSourceClaims,
  countThroughSource,
  listSettledClaims,
  listSourceArticles,
} from '@/db/queries/source-profile';
import {
  findSource,
  listSourceGrades,
  listSourceOwnerships,
  type SourceRow,
} from '@/db/queries/source-record';
import { readSourceRefs } from '@/db/queries/source-ref';
import { isReadingOpen, requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';

/** The grades, the last given first; of an outlet that nobody has graded what the desk proposes. */
function gradesOf(db: Desk['db'], source: SourceRow): GradeView[] {
  const given = listSourceGrades(db, source.id);
  if (given.length === 0) {
    const { reliability, reliabilityReason } = source;
    return [
      {
        id: null,
        reliability,
        reason: reliabilityReason ?? '',
        fromYear: null,
        by: 'The desk',
        at: null,
        isProposed: true,
      },
    ];
  }
  return given.toReversed().map(({ id, reliability, reason, fromYear, by, at }) => {
    const isProposed = by === PROPOSED_BY;
    return {
      id,
      reliability,
      reason,
      fromYear,
      by: isProposed ? 'The desk' : findPersonName(db, by),
      at: isProposed ? null : at.toISOString(),
      isProposed,
    };
  });
}

/** The profile of one source; `today` is an ISO day. Throws NotFoundError. */
export function readSource(
  desk: Desk,
  actor: Actor,
  id: number,
  today: string = new Date().toISOString().slice(0, 10),
): SourceView {
  requireRight(actor, 'read');
  const { db } = desk;
  const source = findSource(db, id);
  if (!source) throw new NotFoundError('source');
  const ownerships = listSourceOwnerships(db, id);
  const { owner, stateOwned } = ownershipIn(ownerships, Number(today.slice(0, 4))) ?? source;
  const articles = listSourceArticles(db, id);
  const sourceOf = readSourceRefs(db, articles);
  return {
    id,
    name: source.name,
    country: source.country,
    owner: source.owner,
    present: { owner, stateOwned },
    reliability: source.reliability,
    reliabilityReason: source.reliabilityReason,
    grades: gradesOf(db, source),
    ownerships: ownerships.map(({ id: _, sourceId: __, by, at, ...period }) => ({
      ...period,
      by: findPersonName(db, by),
      at: at.toISOString(),
    })),
    stats: countThroughSource(db, id),
    agreement: countSourceClaims(db, id),
    settled: listSettledClaims(db, id),
    articles: articles.map((article) => {
      const shown = sourceOf(article);
      return {
        id: article.id,
        title: article.title,
        published: article.published,
        publishedBasis: article.publishedBasis,
        source: shown.originalOutlet ?? shown.publisher,
        stateOutlet: shown.stateOutlet,
        as: article.originalOutletId === id ? 'outlet' : 'publisher',
      };
    }),
    canReview: can(actor, 'review', isReadingOpen()),
  };
}

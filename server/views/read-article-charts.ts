import type { Actor } from '@/core/model/user';
import type { ArticleCharts } from '@/core/views/article';
import { buildFigureChart } from '@/core/views/figure-chart';
import { buildMeetingChart } from '@/core/views/meeting-chart';
import { listArticleMentions } from '@/db/queries/article-facts';
import { findArticleRecord } from '@/db/queries/article-record';
import { listSubjectFigures } from '@/db/queries/chart-figures';
import { listOrganisationMeetings } from '@/db/queries/chart-meetings';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';

/**
 * The two charts beside an article for another organisation that it names, with this article's facts marked in them; `today`
 * is an ISO day. Throws NotFoundError for an article that is not there, or does not name the organisation.
 */
export function readArticleCharts(
  desk: Desk,
  actor: Actor,
  articleId: number,
  organisationId: number,
  today: string = new Date().toISOString().slice(0, 10),
): ArticleCharts {
  requireRight(actor, 'read');
  const { db } = desk;
  const record = Number.isSafeInteger(articleId) ? findArticleRecord(db, articleId) : null;
  if (!record) throw new NotFoundError('article');
  const named = [
    ...(record.mainEntity ? [record.mainEntity] : []),
    ...listArticleMentions(db, articleId).map(({ entity }) => entity),
  ];
  const organisation = named.find(({ id, type }) => id === organisationId && type === 'organization');
  if (!organisation) throw new NotFoundError('organisation in this article');
  const figures = listSubjectFigures(db, { id: organisation.id }, articleId);
  return {
    organisation,
    meetingChart: buildMeetingChart(
      organisation,
      listOrganisationMeetings(db, organisation.id, articleId),
      articleId,
      today,
    ),
    figureChart:
      figures.length > 0
        ? buildFigureChart({ id: organisation.id, name: organisation.name }, figures, articleId)
        : null,
  };
}

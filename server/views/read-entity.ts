import type { Actor } from '@/core/model/user';
import type { EntityView } from '@/core/views/entity';
import { buildActivity, buildThemeHeat } from '@/core/views/entity-activity';
import { buildOrdinalChart } from '@/core/views/entity-ordinals';
import { buildFigureChart } from '@/core/views/figure-chart';
import { listSubjectFigures } from '@/db/queries/chart-figures';
import { listOrganisationMeetings } from '@/db/queries/chart-meetings';
import {
  countOf,
  findEntity,
  findEntityByKey,
  listAliases,
  listChildren,
  listEntityDatedEvents,
  listEntityEvents,
  listNamingArticles,
  listPeople,
  listRoles,
  listTogether,
} from '@/db/queries/entity-profile';
import { readSourceRefs } from '@/db/queries/source-ref';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';

const EVENTS_SHOWN = 20;

/** The profile of one entity; `today` is an ISO day. Throws NotFoundError. */
export function readEntity(
  desk: Desk,
  actor: Actor,
  id: number,
  today: string = new Date().toISOString().slice(0, 10),
): EntityView {
  requireRight(actor, 'read');
  const { db } = desk;
  const entity = findEntity(db, id);
  if (!entity) throw new NotFoundError('entity');
  const { type, name, stateOwned } = entity;
  const dated = listEntityDatedEvents(db, id);
  const figures = listSubjectFigures(db, { id });
  const naming = listNamingArticles(db, id);
  const sourceOf = readSourceRefs(
    db,
    naming.map((each) => each.article),
  );
  return {
    id,
    type,
    name,
    stateOwned,
    parent: entity.parentKey ? findEntityByKey(db, entity.parentKey) : null,
    children: listChildren(db, entity.key),
    aliases: listAliases(db, id, name),
    stats: countOf(db, id),
    activity: buildActivity(dated),
    ordinals: type === 'organization' ? buildOrdinalChart(listOrganisationMeetings(db, id), today) : null,
    figures: figures.length > 0 ? buildFigureChart({ id, name }, figures, null) : null,
    together: listTogether(db, id),
    people: type === 'organization' ? listPeople(db, id) : [],
    roles: type === 'person' ? listRoles(db, id) : [],
    heat: buildThemeHeat(dated),
    events: listEntityEvents(db, id, EVENTS_SHOWN),
    articles: naming.map(({ article, quote, mentions }) => {
      const source = sourceOf(article);
      return {
        id: article.id,
        title: article.title,
        published: article.published,
        publishedBasis: article.publishedBasis,
        source: source.originalOutlet ?? source.publisher,
        stateOutlet: article.stateOutlet,
        quote,
        mentions,
      };
    }),
  };
}

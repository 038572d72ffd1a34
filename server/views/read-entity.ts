import { can } from '@/core/access/can';
import type { Actor } from '@/core/model/user';
import type { EntityView } from '@/core/views/entity';
import { buildActivity, buildThemeHeat } from '@/core/views/entity-activity';
import { buildOrdinalCharts } from '@/core/views/entity-ordinals';
import { buildFigureChart } from '@/core/views/figure-chart';
import { listSubjectFigures } from '@/db/queries/chart-figures';
import { listOrganisationMeetings } from '@/db/queries/chart-meetings';
import { findDecision } from '@/db/queries/decision-record';
import { countNeighbours, listNeighbours } from '@/db/queries/ego-network';
import { listPeople, listRoles } from '@/db/queries/entity-people';
import {
  countOf,
  findEntityByKey,
  listAliases,
  listChildren,
  listEntityDatedEvents,
  listEntityEvents,
  listIdentifiers,
  listListedGroups,
  listMembers,
  listNamingArticles,
} from '@/db/queries/entity-profile';
import { findShownEntity } from '@/db/queries/entity-row';
import { listEntitySuggestions } from '@/db/queries/merge-suggestions';
import { readSourceRefs } from '@/db/queries/source-ref';
import { isReadingOpen, requireRight } from '../auth/require';
import type { Desk } from '../context';
import { listKeptApart, readEntityHistory } from '../entities/read-entity-history';
import { NotFoundError } from '../errors';

const EVENTS_SHOWN = 12;
/** Until its network is read. */
const TOGETHER_SHOWN = 12;

/**
 * The profile of one entity, or of what it is part of; `today` is an ISO day. What people have deleted is seen by those who
 * may take that back. Throws NotFoundError.
 */
export function readEntity(
  desk: Desk,
  actor: Actor,
  asked: number,
  today: string = new Date().toISOString().slice(0, 10),
): EntityView {
  requireRight(actor, 'read');
  const { db } = desk;
  const canEdit = can(actor, 'review', isReadingOpen());
  const entity = findShownEntity(db, asked);
  if (!entity || (entity.reviewStatus === 'rejected' && !canEdit)) throw new NotFoundError('entity');
  const { id, type, name, stateOwned } = entity;
  const members = listMembers(db, id);
  const decision = findDecision(db, 'entity', id);
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
    children: listChildren(db, id),
    listed: entity.listedKey ? findEntityByKey(db, entity.listedKey) : null,
    listedGroups: listListedGroups(db, id),
    identifiers: listIdentifiers(db, id),
    members: members.length > 1 ? members : [],
    apart: listKeptApart(db, id),
    reviewStatus: entity.reviewStatus,
    decision: decision && { verdict: decision.verdict, revision: decision.revision },
    canEdit,
    history: readEntityHistory(db, id),
    suggestions: canEdit ? listEntitySuggestions(db, id) : [],
    aliases: listAliases(db, id, name),
    stats: countOf(db, id),
    activity: buildActivity(dated),
    ordinals: type === 'organization' ? buildOrdinalCharts(listOrganisationMeetings(db, id), today) : null,
    figures: figures.length > 0 ? buildFigureChart({ id, name }, figures, null) : null,
    together: {
      neighbours: listNeighbours(db, id, TOGETHER_SHOWN),
      total: countNeighbours(db, id),
    },
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
        stateOutlet: source.stateOutlet,
        quote,
        mentions,
      };
    }),
  };
}

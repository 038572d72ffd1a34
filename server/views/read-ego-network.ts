import type { Actor } from '@/core/model/user';
import {
  closestPlaces,
  type EgoNetwork,
  MOST_NEIGHBOURS,
  type SharedReports,
  strongestTies,
} from '@/core/views/ego-network';
import { parseId } from '@/core/views/id';
import {
  countNeighbours,
  listJointArticles,
  listJointEvents,
  listNamedPlaces,
  listNeighbours,
  listNeighbourTies,
  listShownRefs,
} from '@/db/queries/ego-network';
import { findShownEntity } from '@/db/queries/entity-row';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError, NotFoundError } from '../errors';

const EVENTS_SHOWN = 10;
const ARTICLES_SHOWN = 20;

/** Who is named together with an entity, and with whom again. Throws NotFoundError. */
export function readEgoNetwork(desk: Desk, actor: Actor, asked: number): EgoNetwork {
  requireRight(actor, 'read');
  const { db } = desk;
  const centre = shownOf(desk, asked);
  const neighbours = listNeighbours(db, centre.id, MOST_NEIGHBOURS);
  const ids = neighbours.map(({ entity }) => entity.id);
  const ties = listNeighbourTies(db, centre.id, ids);
  return {
    centre,
    neighbours,
    ties: strongestTies(ties, new Map(neighbours.map(({ entity, articles }) => [entity.id, articles]))),
    total: {
      neighbours: neighbours.length < MOST_NEIGHBOURS ? neighbours.length : countNeighbours(db, centre.id),
      ties: ties.length,
    },
  };
}

/** The ids of `?with=15` or `?with=15,34`, read strictly. Throws InvalidInputError. */
export function parseWith(params: URLSearchParams): number[] {
  const ids = (params.get('with') ?? '').split(',').map(parseId);
  if (ids.length > 2 || ids.some((id) => id === null)) {
    throw new InvalidInputError(
      'with',
      'One or two ids of entities are needed.',
      'Give them as “with=15” or “with=15,34”.',
    );
  }
  return ids.flatMap((id) => id ?? []);
}

/** The events and articles that join an entity to one or two others, the words included. Throws NotFoundError. */
export function readSharedReports(
  desk: Desk,
  actor: Actor,
  asked: number,
  others: readonly number[],
): SharedReports {
  requireRight(actor, 'read');
  const { db } = desk;
  const ids = [...new Set([asked, ...others].map((id) => shownOf(desk, id).id))];
  const { total: articleCount, articles } = listJointArticles(db, ids, ARTICLES_SHOWN);
  const { total: eventCount, events } = listJointEvents(db, ids, EVENTS_SHOWN);
  const places = listNamedPlaces(
    db,
    articles.map(({ id }) => id),
    ids,
  );
  return {
    entities: listShownRefs(db, ids),
    total: { articles: articleCount, events: eventCount },
    events,
    articles: articles.map((article) => ({
      ...article,
      names: closestPlaces(
        places.filter(({ articleId }) => articleId === article.id),
        ids,
      ).map(({ entityId, mentionId, before, quote, after }) => ({
        entityId,
        mentionId,
        before,
        quote,
        after,
      })),
    })),
  };
}

function shownOf(desk: Desk, asked: number) {
  const entity = findShownEntity(desk.db, asked);
  if (!entity || entity.reviewStatus === 'rejected') throw new NotFoundError('entity');
  return { id: entity.id, type: entity.type, name: entity.name };
}

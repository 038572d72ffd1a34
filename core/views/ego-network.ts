import type { ArticleLine, EventLine } from './event-line';
import type { EntityRef } from './refs';

/** So many neighbours are drawn and listed; how many there are in all is said. */
export const MOST_NEIGHBOURS = 50;

/** An entity that is named in the same articles as another. */
export interface Neighbour {
  entity: EntityRef;
  /** Stories that name both; near duplicates are one. */
  articles: number;
  /** Counted events that both take part in. */
  events: number;
}

/** Two neighbours that are named together in articles that name the entity itself, too. `a` has the smaller id. */
export interface NeighbourTie {
  a: number;
  b: number;
  articles: number;
}

/** An entity, those named together with it (the strongest first), and the strongest ties among them. */
export interface EgoNetwork {
  centre: EntityRef;
  neighbours: Neighbour[];
  ties: NeighbourTie[];
  /** How many entities share an article with it, and how many pairs among those shown do. */
  total: { neighbours: number; ties: number };
}

/** What stands behind a line of the network: the events and the articles that join two or three entities. */
export interface SharedReports {
  entities: EntityRef[];
  /** How many there are; the latest of them follow. */
  total: { articles: number; events: number };
  events: EventLine[];
  articles: SharedArticle[];
}

/** An article with the words that name each of the entities: the two mentions that stand closest to each other. */
export interface SharedArticle extends ArticleLine {
  names: { entityId: number; mentionId: number; before: string; quote: string; after: string }[];
}

/** Each neighbour brings its so many strongest ties into the drawing. */
const TIES_EACH = 2;

/**
 * The ties worth drawing among neighbours: of each the two that share the largest part of the rarer one's articles, so
 * that who is named everywhere does not tie everybody to everybody. `articlesOf` is how many articles each shares with
 * the entity itself.
 */
export function strongestTies(ties: NeighbourTie[], articlesOf: ReadonlyMap<number, number>): NeighbourTie[] {
  const strength = ({ a, b, articles }: NeighbourTie) =>
    articles / Math.max(1, Math.min(articlesOf.get(a) ?? articles, articlesOf.get(b) ?? articles));
  const ranked = [...ties].sort(
    (x, y) => y.articles * strength(y) - x.articles * strength(x) || x.a - y.a || x.b - y.b,
  );
  const taken = new Map<number, number>();
  const count = (id: number) => taken.get(id) ?? 0;
  return ranked.filter(({ a, b }) => {
    if (count(a) >= TIES_EACH || count(b) >= TIES_EACH) return false;
    taken.set(a, count(a) + 1);
    taken.set(b, count(b) + 1);
    return true;
  });
}

/**
 * Of the places where one article names some entities (in the order of the text) one for each, so that they stand as close
 * to each other as they come. What it does not name is left out.
 */
export function closestPlaces<Place extends { entityId: number; start: number }>(
  places: readonly Place[],
  ids: readonly number[],
): Place[] {
  const named = ids
    .map((id) => places.filter(({ entityId }) => entityId === id))
    .filter((own) => own.length > 0);
  const [first, ...rest] = named;
  if (!first) return [];
  let best: { places: Place[]; width: number } | null = null;
  for (const anchor of first) {
    const chosen = [anchor, ...rest.map((own) => nearestTo(anchor.start, own))];
    const starts = chosen.map(({ start }) => start);
    const width = Math.max(...starts) - Math.min(...starts);
    if (best === null || width < best.width) best = { places: chosen, width };
  }
  return best?.places ?? [];
}

const nearestTo = <Place extends { start: number }>(start: number, places: Place[]): Place =>
  places.reduce((best, place) =>
    Math.abs(place.start - start) < Math.abs(best.start - start) ? place : best,
  );

import { type BriefItem, type BriefKind, briefKey } from '@/core/brief/brief-item';
import type { Queryable } from '@/db/connection';
import { listChosenArticles, listChosenEvents, listChosenFigures } from '@/db/queries/brief-items';

/** What stands in the brief for all that was chosen of it: the keys of the latter. */
type Standing<Found> = Found & { asked: string[] };

export interface Chosen {
  /** With the article that tells each. */
  events: Standing<{ id: number; articleId: number }>[];
  figures: Standing<{ id: number; articleId: number }>[];
  articles: Standing<{ id: number }>[];
  gone: BriefItem[];
}

/** Each thing once, with the keys of all that `standsFor` puts under one number; what is not found is gone. */
function gather<Found>(
  items: BriefItem[],
  find: (id: number) => Found | undefined,
  standsFor: (found: Found) => number,
) {
  const places = new Map<number, Standing<Found>>();
  const gone: BriefItem[] = [];
  for (const item of items) {
    const found = find(item.id);
    if (found === undefined) {
      gone.push(item);
      continue;
    }
    const known = places.get(standsFor(found));
    if (known) known.asked.push(briefKey(item));
    else places.set(standsFor(found), { ...found, asked: [briefKey(item)] });
  }
  return { places: [...places.values()], gone };
}

/** What several near-duplicates tell stands once: facts where they are told first, of a cluster the article chosen first. */
export function chooseOnce(db: Queryable, items: BriefItem[]): Chosen {
  const of = (kind: BriefKind) => items.filter((item) => item.kind === kind);
  const gatherFacts = (asked: BriefItem[], list: typeof listChosenEvents) => {
    const told = list(
      db,
      asked.map(({ id }) => id),
    );
    return gather(
      asked,
      (id) => told.get(id),
      ({ id }) => id,
    );
  };
  const events = gatherFacts(of('event'), listChosenEvents);
  const figures = gatherFacts(of('figure'), listChosenFigures);
  const stories = listChosenArticles(
    db,
    of('article').map(({ id }) => id),
  );
  const articles = gather(
    of('article'),
    (id) => {
      const story = stories.get(id);
      return story === undefined ? undefined : { id, story };
    },
    ({ story }) => story,
  );
  const gone = new Set([...events.gone, ...figures.gone, ...articles.gone]);
  return {
    events: events.places,
    figures: figures.places,
    articles: articles.places,
    gone: items.filter((item) => gone.has(item)),
  };
}

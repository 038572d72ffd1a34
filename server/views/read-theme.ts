import type { Actor } from '@/core/model/user';
import { buildActivity } from '@/core/views/entity-activity';
import type { ThemeView } from '@/core/views/theme';
import { readSourceRefs } from '@/db/queries/source-ref';
import { listThemePhrases } from '@/db/queries/theme-phrases';
import {
  countTheme,
  findTheme,
  listNarrowerThemes,
  listRelatedThemes,
  listThemeArticles,
  listThemeDatedEvents,
  listThemeEntities,
  listThemeEvents,
  listThemesTogether,
  listThemeTerms,
} from '@/db/queries/theme-profile';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { NotFoundError } from '../errors';

const EVENTS_SHOWN = 20;

/** One theme: what it means, when it came up, with whom, in whose words. Throws NotFoundError. */
export function readTheme(desk: Desk, actor: Actor, key: string): ThemeView {
  requireRight(actor, 'read');
  const { db } = desk;
  const found = findTheme(db, key);
  if (!found) throw new NotFoundError('theme');
  const { id, label, definition, retired } = found.theme;
  const articles = listThemeArticles(db, id);
  const sourceOf = readSourceRefs(
    db,
    articles.map(({ article }) => article),
  );
  return {
    key,
    label,
    definition,
    broader: found.broader,
    narrower: listNarrowerThemes(db, id),
    related: listRelatedThemes(db, id),
    isRetired: retired,
    terms: listThemeTerms(db, id),
    stats: countTheme(db, id),
    activity: buildActivity(listThemeDatedEvents(db, id)),
    entities: listThemeEntities(db, id),
    events: listThemeEvents(db, id, EVENTS_SHOWN),
    phrases: listThemePhrases(db, id, { phrases: 14, passages: 3 }),
    together: listThemesTogether(db, id),
    articles: articles.map(({ article, quote, prefix, suffix }) => {
      const source = sourceOf(article);
      return {
        id: article.id,
        title: article.title,
        published: article.published,
        publishedBasis: article.publishedBasis,
        source: source.originalOutlet ?? source.publisher,
        stateOutlet: source.stateOutlet,
        passage: { before: prefix, quote, after: suffix },
      };
    }),
  };
}

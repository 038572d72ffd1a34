import type { ExtractedTheme } from '@/core/model/extraction';
import type { Queryable } from '@/db/connection';
import {
  type ArticleWords,
  listTaggedThemes,
  listThemedEvents,
  type NewThemes,
  replaceThemes,
  type TaggedTheme,
  type ThemedEvent,
} from '@/db/queries/article-themes';
import { themesOfStored } from '@/extraction/detect/events-themes';
import { detectThemes } from '@/extraction/detect/themes';
import { TermFinder } from '@/extraction/detect/themes-touched';
import { type Reading, readText } from '@/extraction/reading';
import type { Scheme } from '@/extraction/rules/themes';

/** A stored article as its import read it. */
export const readingOf = ({ text, headerTitle }: Pick<ArticleWords, 'text' | 'headerTitle'>): Reading =>
  readText(text, { title: headerTitle, url: null, published: null, publisher: null, language: null });

/** Tells which articles a change of the scheme can bear upon; every one where `terms` is null. */
export class ArticleFinder {
  private readonly finder: TermFinder | null;

  constructor(terms: readonly string[] | null) {
    this.finder = terms === null ? null : new TermFinder(terms);
  }

  /** The article as it is read, with those of the terms that it holds; null when it holds none. */
  find(article: ArticleWords): { reading: Reading; terms: ReadonlySet<string> } | null {
    const { finder } = this;
    if (!finder) return { reading: readingOf(article), terms: new Set() };
    if (!finder.mayHold(`${article.headerTitle ?? ''}\n${article.text}`)) return null;
    const reading = readingOf(article);
    const terms = finder.termsIn(reading);
    return terms.size > 0 ? { reading, terms } : null;
  }
}

/** How the themes of an article stand against a scheme. */
export interface TagPlan extends NewThemes {
  /** Keys of themes that come and go, with the words that speak, or spoke, most for them. */
  added: ExtractedTheme[];
  gone: TaggedTheme[];
  /** Tags on which people have decided; they stay whatever the scheme says. */
  kept: number;
}

const isDecided = ({ reviewStatus }: TaggedTheme) => reviewStatus !== 'proposed';

const isSame = (tag: TaggedTheme, { score, evidence }: ExtractedTheme): boolean =>
  tag.score === score &&
  tag.evidence.length === evidence.length &&
  tag.evidence.every(({ start, end }, i) => evidence[i]!.start === start && evidence[i]!.end === end);

/**
 * Say what becomes of an article's themes under a scheme. Pure. Tags on which somebody has decided stay as they are, on
 * the article and on its events; the others follow, on events of every standing: nobody decides on an event's themes.
 */
export function planTags(
  reading: Reading,
  scheme: Scheme,
  { tags, events }: { tags: TaggedTheme[]; events: ThemedEvent[] },
): TagPlan {
  const found = detectThemes(reading, scheme);
  const byTheme = new Map(tags.map((tag) => [tag.theme, tag]));
  const decided = new Set(tags.filter(isDecided).map(({ theme }) => theme));
  const free = found.filter(({ theme }) => !decided.has(theme));
  const freeKeys = new Set(free.map(({ theme }) => theme));
  const gone = tags.filter((tag) => !isDecided(tag) && !freeKeys.has(tag.theme));
  return {
    added: free.filter(({ theme }) => !byTheme.has(theme)),
    gone,
    kept: decided.size,
    removed: gone.map(({ id }) => id),
    stored: free.flatMap((theme) => {
      const tag = byTheme.get(theme.theme);
      return tag && isSame(tag, theme) ? [] : [{ ...theme, id: tag?.id ?? null }];
    }),
    events: events.flatMap(({ id, evidence, themes }) => {
      const fresh = themesOfStored(evidence, reading, found).filter((theme) => !decided.has(theme));
      const next = [...themes.filter((theme) => decided.has(theme)), ...fresh].sort();
      return next.join(' ') === themes.join(' ') ? [] : [{ id, themes: next }];
    }),
  };
}

/** The same for an article that is stored; writes nothing. */
export const planArticle = (db: Queryable, articleId: number, reading: Reading, scheme: Scheme): TagPlan =>
  planTags(reading, scheme, {
    tags: listTaggedThemes(db, articleId),
    events: listThemedEvents(db, articleId),
  });

/** Bring an article's themes to a scheme. To be called with foreign keys resting. */
export function storeTagPlan(db: Queryable, articleId: number, plan: TagPlan): void {
  const { removed, stored, events } = plan;
  if (removed.length + stored.length + events.length > 0) replaceThemes(db, articleId, plan);
}

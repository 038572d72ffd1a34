import type { Actor } from '@/core/model/user';
import type { TermCounts } from '@/core/views/theme-change';
import { listArticleWords } from '@/db/queries/article-themes';
import { countArchive } from '@/db/queries/reread-record';
import { readThemesStamp } from '@/db/queries/theme-change-record';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readScheme } from './read-scheme';
import { restIfDue } from './rest';
import { ArticleFinder } from './tag-article';
import { LAST_ARTICLE } from './work-themes';

const SLICE = 25;

interface Counted {
  stamp: string;
  counts: Promise<TermCounts>;
}

/** Kept for each connection: the archive is gone through once, until it or the scheme changes. */
const cache = new WeakMap<Desk['db'], Map<string, Counted>>();

/**
 * In how many stored articles each term of a theme is found, in slices between which the desk does other work. Throws
 * NotFoundError.
 */
export async function countTerms(desk: Desk, actor: Actor, key: string): Promise<TermCounts> {
  requireRight(actor, 'review');
  const theme = readScheme(desk).find((each) => each.key === key);
  if (!theme) throw new NotFoundError('theme');
  const { articles, newest } = countArchive(desk.db, EXTRACTOR_VERSION);
  const stamp = `${readThemesStamp(desk.db)} ${articles} ${newest}`;
  const known = cache.get(desk.db) ?? new Map<string, Counted>();
  cache.set(desk.db, known);
  const counted = known.get(key);
  if (counted?.stamp === stamp) return counted.counts;
  const counts = countAll(
    desk,
    theme.terms.map(({ term }) => term),
  );
  known.set(key, { stamp, counts });
  counts.catch(() => known.delete(key));
  return counts;
}

async function countAll(desk: Desk, terms: string[]): Promise<TermCounts> {
  const counts = new Map(terms.map((term) => [term, 0]));
  const finder = new ArticleFinder(terms);
  const clock = () => performance.now();
  const slice = { begun: clock() };
  for (let after = 0; ; ) {
    const articles = listArticleWords(desk.db, after, LAST_ARTICLE, SLICE);
    if (articles.length === 0) return Object.fromEntries(counts);
    for (const article of articles) {
      for (const term of finder.find(article)?.terms ?? []) counts.set(term, counts.get(term)! + 1);
      await restIfDue(slice, clock);
    }
    after = articles.at(-1)!.id;
  }
}

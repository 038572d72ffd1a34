import type { ProposalChange } from '@/core/views/rereads';
import { type Queryable, withForeignKeysResting } from '@/db/connection';
import { type ArticleWords, listArticleWords } from '@/db/queries/article-themes';
import { advanceReread, type Reread } from '@/db/queries/reread-record';
import { findThemeLabel } from '@/db/queries/store-theme';
import type { Reading } from '@/extraction/reading';
import { isStoreFault, toRejection } from '@/server/import/work/rejection';
import type { RereadContext } from '@/server/reread/context';
import { failArticle, NOTHING, noteArticle } from '@/server/reread/note-article';
import type { RereadArticle } from '@/server/reread/reread-article';
import { readScheme } from './read-scheme';
import { ArticleFinder, planArticle, storeTagPlan, type TagPlan } from './tag-article';

/** Articles that are looked at before the worker looks up: whether the run was cancelled, or an import waits. */
const SLICE = 50;

/** The next article of a run over the themes, at most: it goes on to those that are imported meanwhile. */
export const LAST_ARTICLE = Number.MAX_SAFE_INTEGER;

/** What became of the themes of an article, in the words of the pages. */
function changesOf(db: Queryable, { added, gone }: TagPlan): ProposalChange[] {
  const of = (change: 'added' | 'removed', theme: string, quote: string | undefined): ProposalChange => ({
    change,
    kind: 'theme',
    label: findThemeLabel(db, theme) ?? theme,
    quote: quote ?? null,
    fields: [],
    verdict: null,
  });
  return [
    ...added.map(({ theme, evidence }) => of('added', theme, evidence[0]?.quote)),
    ...gone.map(({ theme, evidence }) => of('removed', theme, evidence[0]?.quote)),
  ];
}

/** Bring one article to the desk's scheme, in one transaction with the progress of the run. */
function tagNext(
  context: RereadContext,
  run: Reread,
  article: ArticleWords,
  reading: Reading,
): RereadArticle {
  const { desk, now } = context;
  const scheme = readScheme(desk);
  return withForeignKeysResting(desk.db, (tx) => {
    const plan = planArticle(tx, article.id, reading, scheme);
    storeTagPlan(tx, article.id, plan);
    const result: RereadArticle = {
      title: article.title,
      changes: changesOf(tx, plan),
      added: plan.added.length,
      changed: 0,
      removed: plan.gone.length,
      kept: plan.kept,
      note: null,
    };
    noteArticle(tx, run, article.id, result, now());
    return result;
  });
}

/**
 * Bring the next articles of a run to the scheme as it is now: of those that hold one of the run's terms the tags and the
 * events' themes, but for tags on which people have decided. Nothing else of an article is read or changed.
 */
export function tagSome(context: RereadContext, run: Reread): void {
  const { desk, tell, now } = context;
  const finder = new ArticleFinder(run.themeTerms);
  const articles = listArticleWords(desk.db, run.atArticle, run.untilArticle, SLICE);
  let skipped: number[] = [];
  const advance = () => {
    const last = skipped.at(-1);
    if (last !== undefined) advanceReread(desk.db, run.id, last, NOTHING, skipped.length);
    skipped = [];
  };
  for (const article of articles) {
    const found = finder.find(article);
    if (!found) {
      skipped.push(article.id);
      continue;
    }
    advance();
    tell({ kind: 'began', rereadId: run.id, articleId: article.id });
    try {
      const result = tagNext(context, run, article, found.reading);
      tell({ kind: 'article', rereadId: run.id, articleId: article.id, result });
    } catch (error) {
      if (isStoreFault(error)) throw error;
      const { reason, remedy } = toRejection(error);
      failArticle(desk, run.id, article.id, `${reason} ${remedy}`, now());
      tell({ kind: 'failed', rereadId: run.id, articleId: article.id, title: article.title, reason });
    }
  }
  advance();
}

import { keyOfChange } from '@/core/model/theme-change';
import type { Actor } from '@/core/model/user';
import { replayScheme } from '@/core/themes/replay-scheme';
import type { ThemeRef } from '@/core/views/refs';
import type {
  PreviewCause,
  PreviewItem,
  PreviewLine,
  PreviewWord,
  ThemePreview,
} from '@/core/views/theme-change';
import { type ArticleWords, listArticleWords } from '@/db/queries/article-themes';
import { countArchive } from '@/db/queries/reread-record';
import { findThemeLabel } from '@/db/queries/store-theme';
import { listLiveThemeChanges } from '@/db/queries/theme-change-record';
import { carriedThemes, type WeighedTheme, weighThemes } from '@/extraction/detect/themes';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import type { Reading } from '@/extraction/reading';
import { type Scheme, THEMES } from '@/extraction/rules/themes';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { changedTerms } from './apply-scheme';
import type { ThemeOrder } from './change-theme';
import { checkChange } from './check-change';
import { replayDeskScheme } from './read-scheme';
import { restIfDue } from './rest';
import { ArticleFinder, planArticle } from './tag-article';
import { LAST_ARTICLE } from './work-themes';

/** Articles fetched at once. */
const SLICE = 25;
/** Milliseconds between two lines that tell how far it is. */
const TELL = 250;
/** Articles that are shown; the numbers count all. */
const MOST_ITEMS = 200;
const MOST_WORDS = 5;

type Weights = WeighedTheme['terms'] | undefined;

/** What each term gives more or less than before, the greatest difference first. */
function wordsBetween(before: Weights, after: Weights): PreviewWord[] {
  const words: (PreviewWord & { by: number })[] = [];
  for (const term of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const was = before?.get(term)?.weight ?? null;
    const is = after?.get(term)?.weight ?? null;
    const by = Math.abs((is ?? 0) - (was ?? 0));
    const round = (n: number | null) => n && Math.round(n * 100) / 100;
    if (by > 0.001) words.push({ term, before: round(was), after: round(is), by });
  }
  return words
    .sort((a, b) => b.by - a.by || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ by: _, ...word }) => word);
}

/** Why a theme comes to an article or goes, by weighing it under both schemes. */
function causeOf(
  reading: Reading,
  before: WeighedTheme[],
  after: WeighedTheme[],
  theme: string,
): { cause: PreviewCause; words: PreviewWord[] } {
  const carried = (weighed: WeighedTheme[]) =>
    carriedThemes(reading.text, weighed).some((each) => each.theme === theme);
  // The scheme as it was says the same: what is stored was read by an older version.
  if (carried(before) === carried(after)) return { cause: 'older', words: [] };
  const termsOf = (weighed: WeighedTheme[]) => weighed.find((each) => each.theme === theme)?.terms;
  const words = wordsBetween(termsOf(before), termsOf(after));
  return { cause: words.length > 0 ? 'words' : 'others', words };
}

/** Gathers what a change does, article by article. */
class Gathering {
  articles = 0;
  private touched = 0;
  private kept = 0;
  private readonly items: PreviewItem[] = [];
  private readonly further: PreviewItem[] = [];
  private readonly counts = new Map<string, { added: number; removed: number }>();
  private readonly terms = new Map<string, number>();

  constructor(
    private readonly desk: Desk,
    private readonly key: string,
    private readonly before: Scheme,
    private readonly after: Scheme,
    terms: readonly string[] | null,
  ) {
    this.counts.set(key, { added: 0, removed: 0 });
    for (const term of terms ?? []) this.terms.set(term, 0);
  }

  get own() {
    return this.counts.get(this.key)!;
  }

  add({ id, title }: ArticleWords, reading: Reading, terms: ReadonlySet<string>): void {
    this.touched += 1;
    for (const term of terms) this.terms.set(term, (this.terms.get(term) ?? 0) + 1);
    const plan = planArticle(this.desk.db, id, reading, this.after);
    this.kept += plan.kept;
    const changes = [
      ...plan.added.map(({ theme }) => ({ theme, change: 'added' as const })),
      ...plan.gone.map(({ theme }) => ({ theme, change: 'removed' as const })),
    ];
    if (changes.length === 0) return;
    const before = weighThemes(reading, this.before);
    const after = weighThemes(reading, this.after);
    for (const { theme, change } of changes) {
      const counts = this.counts.get(theme) ?? { added: 0, removed: 0 };
      this.counts.set(theme, counts);
      counts[change] += 1;
      const list = theme === this.key ? this.items : this.further;
      if (list.length >= MOST_ITEMS) continue;
      const ref = this.refOf(theme);
      list.push({ articleId: id, title, change, theme: ref, ...causeOf(reading, before, after, theme) });
    }
  }

  finish(milliseconds: number): ThemePreview {
    const { articles, touched, kept, items, further } = this;
    return {
      articles,
      touched,
      milliseconds: Math.round(milliseconds),
      themes: [...this.counts].map(([key, counts]) => ({ theme: this.refOf(key), ...counts })),
      kept,
      items: [...items, ...further].slice(0, MOST_ITEMS),
      terms: Object.fromEntries(this.terms),
    };
  }

  private refOf(key: string): ThemeRef {
    const label = this.after.find((theme) => theme.key === key)?.label;
    return { key, label: label ?? findThemeLabel(this.desk.db, key) ?? key };
  }
}

/**
 * What a change of a theme would do to the stored articles: which gain or lose which themes, and by which words. Only
 * themes are looked for, only in articles that hold a changed term, and nothing is stored. Checks the change first (it
 * throws what `changeTheme` throws), then answers line by line, in slices between which the desk does other work; ends
 * early when `signal` is aborted.
 */
export function previewThemeChange(
  desk: Desk,
  actor: Actor,
  { change: asked }: Pick<ThemeOrder, 'change'>,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): AsyncGenerator<PreviewLine> {
  requireRight(actor, 'review');
  const before = replayDeskScheme(desk.db);
  const change = checkChange(before, asked);
  const after = replayScheme(THEMES, [...listLiveThemeChanges(desk.db), change]);
  const terms = changedTerms(before, after);
  const gathering = new Gathering(desk, keyOfChange(change), before, after, terms);
  return gather(desk, gathering, terms, signal, clock);
}

async function* gather(
  desk: Desk,
  gathering: Gathering,
  terms: string[] | null,
  signal: AbortSignal,
  clock: () => number,
): AsyncGenerator<PreviewLine> {
  const finder = new ArticleFinder(terms);
  const { articles: total } = countArchive(desk.db, EXTRACTOR_VERSION);
  const begun = clock();
  const tellAgain = { at: begun };
  const slice = { begun };
  let after = 0;
  // Labels and places bear upon no article.
  while (terms?.length !== 0) {
    const articles = listArticleWords(desk.db, after, LAST_ARTICLE, SLICE);
    if (articles.length === 0) break;
    for (const article of articles) {
      const found = finder.find(article);
      if (found) gathering.add(article, found.reading, found.terms);
      gathering.articles += 1;
      await restIfDue(slice, clock);
      if (signal.aborted) return;
    }
    after = articles.at(-1)!.id;
    if (clock() - tellAgain.at >= TELL) {
      tellAgain.at = clock();
      yield { kind: 'progress', articles: gathering.articles, total, ...gathering.own };
    }
  }
  yield { kind: 'done', preview: gathering.finish(clock() - begun) };
}

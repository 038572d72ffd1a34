import type { Actor } from '@/core/model/user';
import {
  type ArchiveScope,
  NO_TALLY,
  type RereadItemPage,
  type RereadOverview,
  type RereadPreview,
  type RereadView,
} from '@/core/views/rereads';
import { findPersonName } from '@/db/queries/person-name';
import {
  countArchive,
  countArticleDecisions,
  findLatestReread,
  findReread,
  listNextArticles,
  listRereadItems,
  type Reread,
} from '@/db/queries/reread-record';
import { findStoredTitle } from '@/db/queries/stored-facts';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { readSettings } from '@/server/env';
import { NotFoundError } from '@/server/errors';
import { toRejection } from '@/server/import/work/rejection';
import { ArchiveReader } from './archive-reader';
import { type RereadOptions, rereadArticle } from './reread-article';

/** Items of one page. */
const PAGE = 20;
/** Articles that a preview reads: enough to see what the run is like, few enough to wait for. */
const TRIED = 8;

function toView(desk: Desk, run: Reread): RereadView {
  const { id, state, scope, total, articles, added, changed, removed, kept, failed } = run;
  return {
    id,
    state,
    scope,
    // Articles that came or went meanwhile.
    total: Math.max(total, articles),
    articles,
    added,
    changed,
    removed,
    kept,
    failed,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    by: findPersonName(desk.db, run.startedBy),
  };
}

/** One run over the archive; throws NotFoundError. */
export function readReread(desk: Desk, actor: Actor, id: number): RereadView {
  requireRight(actor, 'import');
  const run = Number.isSafeInteger(id) ? findReread(desk.db, id) : null;
  if (!run) throw new NotFoundError('run over the archive');
  return toView(desk, run);
}

/** How much an older extractor has read, and how the newest run stands. */
export function readRereads(desk: Desk, actor: Actor): RereadOverview {
  requireRight(actor, 'import');
  const { articles, older } = countArchive(desk.db, EXTRACTOR_VERSION);
  const latest = findLatestReread(desk.db);
  return {
    articles,
    older,
    decisions: countArticleDecisions(desk.db),
    latest: latest && toView(desk, latest),
  };
}

/** A page of the articles in which a run changed something, or that it could not read. */
export function readRereadItems(desk: Desk, actor: Actor, id: number, after: number): RereadItemPage {
  requireRight(actor, 'import');
  if (!Number.isSafeInteger(id) || !findReread(desk.db, id)) throw new NotFoundError('run over the archive');
  return pageRereadItems(desk, id, after);
}

/** A page of a run's items; whoever calls has looked at the right to see them. */
export function pageRereadItems({ db }: Desk, id: number, after: number): RereadItemPage {
  const rows = listRereadItems(db, id, after, PAGE + 1);
  const items = rows.slice(0, PAGE).map(({ rereadId: _, at: __, ...item }) => item);
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** What a run would do, tried on a few articles; nothing is stored. */
export async function previewReread(
  desk: Desk,
  actor: Actor,
  scope: ArchiveScope,
  options: Pick<RereadOptions, 'extract'> = {},
): Promise<RereadPreview> {
  requireRight(actor, 'import');
  const { articles, newest, older } = countArchive(desk.db, EXTRACTOR_VERSION);
  const run = { scope, articleId: null, extractorVersion: EXTRACTOR_VERSION, untilArticle: newest };
  const preview: RereadPreview = { ...NO_TALLY, total: scope === 'older' ? older : articles, items: [] };
  for await (const item of tryArticles(desk, listNextArticles(desk.db, run, TRIED), options)) {
    preview.articles += 1;
    for (const key of ['added', 'changed', 'removed', 'kept'] as const) preview[key] += item[key];
    if (item.outcome === 'failed') preview.failed += 1;
    if (item.changes.length > 0 || item.reason !== null) preview.items.push(item);
  }
  return preview;
}

/** Read some articles again without storing anything, one after the other, and tell what would become of each. */
export async function* tryArticles(
  desk: Desk,
  articleIds: Iterable<number>,
  options: Pick<RereadOptions, 'extract'> = {},
): AsyncGenerator<RereadPreview['items'][number]> {
  const { limits } = readSettings();
  const reader = new ArchiveReader(desk, limits);
  const longest = limits.read.textLength;
  for (const articleId of articleIds) {
    try {
      const result = await rereadArticle(desk, articleId, { ...options, reader, longest, dryRun: true });
      if (result) {
        const { note, ...rest } = result;
        yield { articleId, outcome: 'changed', reason: note, ...rest };
      }
    } catch (error) {
      const { reason, remedy } = toRejection(error);
      const title = findStoredTitle(desk.db, articleId) ?? '';
      const none = { added: 0, changed: 0, removed: 0, kept: 0, changes: [] };
      yield { articleId, title, outcome: 'failed', reason: `${reason} ${remedy}`, ...none };
    }
  }
}

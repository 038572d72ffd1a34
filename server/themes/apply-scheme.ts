import type { Actor } from '@/core/model/user';
import { termsBetween } from '@/core/themes/compare-themes';
import type { Queryable } from '@/db/connection';
import { countArchive, listUnfinishedThemeRuns, moveReread, storeReread } from '@/db/queries/reread-record';
import { storeThemes } from '@/db/queries/store-theme';
import { ACROSS_BORDERS } from '@/extraction/detect/themes-terms';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import type { Scheme } from '@/extraction/rules/themes';
import { actorKey } from '@/server/auth/require';
import { LAST_ARTICLE } from './work-themes';

/** The terms by which two schemes differ; null where any article may be concerned. */
export function changedTerms(before: Scheme, after: Scheme): string[] | null {
  const has = (scheme: Scheme) => scheme.some(({ key }) => key === ACROSS_BORDERS.theme);
  // What is abroad and what two sides do stands in the lexicon of no theme.
  return has(before) === has(after) ? termsBetween(before, after) : null;
}

/** Terms of this change and of runs that did not come to their end: what those left undone is done with it. */
function termsToApply(tx: Queryable, own: string[] | null): string[] | null {
  const left = [own, ...listUnfinishedThemeRuns(tx).map(({ themeTerms }) => themeTerms)];
  return left.every((terms) => terms !== null) ? [...new Set(left.flat())].sort() : null;
}

/**
 * Write the scheme as it is after a change, and begin to bring the stored articles to it where that can matter; a run that
 * is under way ends, and this one does its rest. In the transaction that notes the change. Returns the run, or null.
 */
export function applyScheme(
  tx: Queryable,
  { before, after }: { before: Scheme; after: Scheme },
  actor: Actor,
  now: Date,
): number | null {
  storeThemes(tx, after);
  const own = changedTerms(before, after);
  return own?.length === 0 ? null : beginThemeRun(tx, own, actor, now);
}

/** Begin to bring articles that hold one of these terms (all where null) to the scheme. */
export function beginThemeRun(tx: Queryable, own: string[] | null, actor: Actor, now: Date): number {
  const themeTerms = termsToApply(tx, own);
  for (const { id } of listUnfinishedThemeRuns(tx)) moveReread(tx, id, ['running'], { state: 'cancelling' });
  return storeReread(tx, {
    scope: 'themes',
    themeTerms,
    extractorVersion: EXTRACTOR_VERSION,
    untilArticle: LAST_ARTICLE,
    total: countArchive(tx, EXTRACTOR_VERSION).articles,
    startedAt: now,
    startedBy: actorKey(actor),
  });
}

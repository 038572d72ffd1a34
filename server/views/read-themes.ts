import type { Actor } from '@/core/model/user';
import type { ThemeListView } from '@/core/views/theme';
import { buildSparks } from '@/core/views/theme-spark';
import { buildTrends } from '@/core/views/theme-trend';
import { countThemeMonths, listThemes } from '@/db/queries/theme-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';

/** Every theme of the vocabulary with how much the desk holds of it; `today` is an ISO day. */
export function readThemes(
  desk: Desk,
  actor: Actor,
  today: string = new Date().toISOString().slice(0, 10),
): ThemeListView {
  requireRight(actor, 'read');
  const counts = countThemeMonths(desk.db);
  const { months, sparkOf } = buildSparks(counts);
  const { periods, trendOf } = buildTrends(counts, today.slice(0, 7));
  const placed = new Map<string, number>();
  for (const { key, count } of counts) placed.set(key, (placed.get(key) ?? 0) + count);
  const themes = listThemes(desk.db);
  return {
    months,
    periods,
    rows: themes.map((theme) => ({
      ...theme,
      narrower: themes
        .filter((each) => each.broader?.key === theme.key)
        .map(({ key, label }) => ({ key, label })),
      monthless: theme.events - (placed.get(theme.key) ?? 0),
      trend: trendOf(theme.key),
      spark: sparkOf(theme.key),
    })),
  };
}

import type { Actor } from '@/core/model/user';
import type { ThemeListView } from '@/core/views/theme';
import { buildSparks } from '@/core/views/theme-spark';
import { countThemeMonths, listThemes } from '@/db/queries/theme-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';

/** Every theme of the vocabulary with how much the desk holds of it. */
export function readThemes(desk: Desk, actor: Actor): ThemeListView {
  requireRight(actor, 'read');
  const { months, sparkOf } = buildSparks(countThemeMonths(desk.db));
  return { months, rows: listThemes(desk.db).map((theme) => ({ ...theme, spark: sparkOf(theme.key) })) };
}

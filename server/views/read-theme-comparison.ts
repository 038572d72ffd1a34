import type { Actor } from '@/core/model/user';
import {
  buildComparedMonths,
  MOST_COMPARED,
  parseComparedKeys,
  type ThemeComparison,
} from '@/core/views/theme-comparison';
import { listCarriedThemes, listThemePairs, listThemesByKey } from '@/db/queries/theme-comparison';
import { countThemeMonths } from '@/db/queries/theme-list';
import { countTheme, listThemeEntities } from '@/db/queries/theme-profile';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';

/** The keys of an API request, read strictly. Throws InvalidInputError. */
export function parseComparison(params: URLSearchParams): string[] {
  const keys = parseComparedKeys(params);
  const asked = (params.get('theme') ?? '').split(',').filter((key) => key.trim() !== '');
  if (keys.length < new Set(asked.map((key) => key.trim())).size) {
    throw new InvalidInputError(
      'theme',
      `At most ${MOST_COMPARED} themes are compared.`,
      'Give up to four keys as “theme=a,b”.',
    );
  }
  return keys;
}

/** Up to four themes side by side: over the same months and on one scale, with who takes part in each. */
export function readThemeComparison(desk: Desk, actor: Actor, keys: readonly string[]): ThemeComparison {
  requireRight(actor, 'read');
  const { db } = desk;
  const found = listThemesByKey(db, keys.slice(0, MOST_COMPARED));
  const shown = found.map(({ key }) => key);
  const counts = countThemeMonths(db).filter(({ key }) => shown.includes(key));
  const { months, of } = buildComparedMonths(counts);
  const themes = found.map(({ id, key, label, definition }) => {
    const { articles, events } = countTheme(db, id);
    const { byMonth, earlier } = of(key);
    const placed = byMonth.reduce((sum, count) => sum + count, earlier);
    return {
      key,
      label,
      definition,
      stats: { articles, events },
      byMonth,
      earlier,
      monthless: events - placed,
      entities: listThemeEntities(db, id),
    };
  });
  return {
    themes,
    months,
    peak: Math.max(0, ...themes.flatMap(({ byMonth }) => byMonth)),
    pairs: listThemePairs(db, shown),
    unknown: keys.filter((key) => !shown.includes(key)),
    choices: listCarriedThemes(db),
  };
}

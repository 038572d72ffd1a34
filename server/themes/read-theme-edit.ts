import type { ThemeChange, ThemeConcept } from '@/core/model/theme-change';
import type { Actor } from '@/core/model/user';
import { replayScheme } from '@/core/themes/replay-scheme';
import { describeThemeChange, type ThemeChangeView, type ThemeEditView } from '@/core/views/theme-change';
import { findPersonName } from '@/db/queries/person-name';
import { findThemeLabel } from '@/db/queries/store-theme';
import { listThemeChanges, type ThemeChangeRow } from '@/db/queries/theme-change-record';
import { THEMES } from '@/extraction/rules/themes';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readScheme } from './read-scheme';

/** Changes of a history; older ones stand in the log. */
const MOST = 200;

/** The theme as each change found it: by the changes of it that stood then. */
function beforeOf(rows: readonly ThemeChangeRow[], row: ThemeChangeRow): ThemeConcept | null {
  const earlier: ThemeChange[] = rows.flatMap(({ id, themeKey, undoneAt, change }) =>
    id < row.id && themeKey === row.themeKey && (undoneAt === null || undoneAt > row.at) ? [change] : [],
  );
  const shipped = THEMES.filter(({ key }) => key === row.themeKey);
  return replayScheme(shipped, earlier)[0] ?? null;
}

/** What people have done to one theme, or to the whole scheme, newest first, with what was taken back. */
export function readThemeHistory(desk: Desk, actor: Actor, key: string | null): ThemeChangeView[] {
  requireRight(actor, 'review');
  const { db } = desk;
  const rows = listThemeChanges(db, key, MOST);
  // Replaying needs them oldest first.
  const oldestFirst = [...rows].reverse();
  const together = new Map<number, number>();
  for (const { batch } of key === null ? rows : listThemeChanges(db, null, MOST)) {
    if (batch !== null) together.set(batch, (together.get(batch) ?? 0) + 1);
  }
  return rows.map((row) => ({
    id: row.id,
    theme: { key: row.themeKey, label: findThemeLabel(db, row.themeKey) ?? row.themeKey },
    kind: row.change.kind,
    words: describeThemeChange(row.change, beforeOf(oldestFirst, row)),
    reason: row.reason,
    by: findPersonName(db, row.by),
    at: row.at.toISOString(),
    together: row.batch === null ? 1 : (together.get(row.batch) ?? 1),
    undone:
      row.undoneAt === null
        ? null
        : { by: findPersonName(db, row.undoneBy ?? ''), at: row.undoneAt.toISOString() },
  }));
}

/** A theme as it is edited, with its history. Throws NotFoundError for one that is not in the scheme. */
export function readThemeEdit(desk: Desk, actor: Actor, key: string): ThemeEditView {
  requireRight(actor, 'review');
  const scheme = readScheme(desk);
  const concept = scheme.find((theme) => theme.key === key);
  if (!concept) throw new NotFoundError('theme');
  const history = readThemeHistory(desk, actor, key);
  return {
    concept,
    seen: history.find(({ undone }) => undone === null)?.id ?? 0,
    isShipped: THEMES.some((theme) => theme.key === key),
    themes: listChoices(scheme),
    history,
  };
}

/** The live themes by label, as a new or edited one may hang on them. */
export const listChoices = (scheme: readonly ThemeConcept[]): ThemeEditView['themes'] =>
  scheme
    .map(({ key, label, broader }) => ({ key, label, broader }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

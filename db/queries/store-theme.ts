import { asc, eq } from 'drizzle-orm';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { themes, themeTerms } from '@/db/schema/tables';

/** A theme of the vocabulary with its lexicon. `broader` is the key of a theme that the vocabulary also holds. */
export interface ThemeEntry {
  key: string;
  label: string;
  definition: string;
  broader: string | null;
  terms: { term: string; weight: number; language: string }[];
}

/** The stored vocabulary in the order of the keys. */
export function readVocabulary(db: Queryable): ThemeEntry[] {
  const rows = db.select().from(themes).orderBy(asc(themes.key)).all();
  const terms = db.select().from(themeTerms).orderBy(asc(themeTerms.term)).all();
  return rows.map(({ id, key, label, definition, broaderId }) => ({
    key,
    label,
    definition,
    broader: rows.find((row) => row.id === broaderId)?.key ?? null,
    terms: terms
      .filter((term) => term.themeId === id)
      .map(({ term, weight, language }) => ({ term, weight, language })),
  }));
}

/**
 * Bring the stored vocabulary to what is given: themes added or reworded, lexicons replaced. Themes that are no longer
 * given stay, for stored articles carry them. Themes that are the same already are not written.
 */
export function storeThemes(db: Queryable, vocabulary: readonly ThemeEntry[]): void {
  const stored = new Map(readVocabulary(db).map((theme) => [theme.key, theme]));
  const changed = vocabulary.filter((theme) => !isSame(theme, stored.get(theme.key)));
  if (changed.length === 0) return;
  for (const { key, label, definition } of changed) {
    db.insert(themes)
      .values({ key, label, definition })
      .onConflictDoUpdate({ target: themes.key, set: { label, definition } })
      .run();
  }
  const ids = readThemeIds(db);
  for (const { key, broader, terms } of changed) {
    const id = ids.get(key)!;
    const broaderId = broader === null ? null : (ids.get(broader) ?? null);
    db.update(themes).set({ broaderId }).where(eq(themes.id, id)).run();
    db.delete(themeTerms).where(eq(themeTerms.themeId, id)).run();
    const once = new Map(terms.map((term) => [term.term, { ...term, themeId: id }]));
    if (once.size > 0)
      db.insert(themeTerms)
        .values([...once.values()])
        .run();
  }
}

/** Row ids of the vocabulary by key. */
export function readThemeIds(db: Queryable): Map<string, number> {
  const rows = prepared<[], { id: number; key: string }>(db, 'SELECT id, key FROM themes').all();
  return new Map(rows.map((row) => [row.key, row.id]));
}

function isSame(given: ThemeEntry, stored: ThemeEntry | undefined): boolean {
  if (!stored) return false;
  const shape = ({ key, label, definition, broader, terms }: ThemeEntry) =>
    JSON.stringify([
      key,
      label,
      definition,
      broader,
      [...new Map(terms.map((each) => [each.term, each])).values()]
        .map(({ term, weight, language }) => [term, weight, language])
        .sort(),
    ]);
  return shape(given) === shape(stored);
}

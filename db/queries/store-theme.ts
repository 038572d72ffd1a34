import { and, asc, eq, notInArray } from 'drizzle-orm';
import type { ThemeConcept } from '@/core/model/theme-change';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { themeRelations, themes, themeTerms } from '@/db/schema/tables';

const insertTerm = rowInsert(themeTerms);

/** A theme of the vocabulary with its lexicon. `broader` and `related` are keys of themes that the vocabulary also holds. */
export type ThemeEntry = Omit<ThemeConcept, 'related'> & { related?: string[] };

/** The stored vocabulary in the order of the keys, without retired themes. */
export function readVocabulary(db: Queryable): ThemeConcept[] {
  const rows = db.select().from(themes).orderBy(asc(themes.key)).all();
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  const related = new Map<number, string[]>();
  for (const { themeId, relatedId } of db.select().from(themeRelations).all()) {
    related.set(themeId, [...(related.get(themeId) ?? []), keys.get(relatedId)!]);
  }
  const terms = new Map<number, ThemeConcept['terms']>();
  for (const { themeId, term, weight, language } of db
    .select()
    .from(themeTerms)
    .orderBy(asc(themeTerms.term))
    .all()) {
    const known = terms.get(themeId) ?? [];
    known.push({ term, weight, language });
    terms.set(themeId, known);
  }
  return rows
    .filter(({ retired }) => !retired)
    .map(({ id, key, label, definition, broaderId }) => ({
      key,
      label,
      definition,
      broader: broaderId === null ? null : (keys.get(broaderId) ?? null),
      related: (related.get(id) ?? []).sort(),
      terms: terms.get(id) ?? [],
    }));
}

/**
 * Bring the stored vocabulary to what is given: themes added or reworded, lexicons replaced. Themes that are no longer
 * given stay as retired ones, for stored articles carry them. Themes that are the same already are not written.
 */
export function storeThemes(db: Queryable, vocabulary: readonly ThemeEntry[]): void {
  const stored = new Map(readVocabulary(db).map((theme) => [theme.key, theme]));
  const changed = vocabulary.filter((theme) => !isSame(theme, stored.get(theme.key)));
  const given = vocabulary.map(({ key }) => key);
  db.update(themes)
    .set({ retired: true, broaderId: null })
    .where(and(eq(themes.retired, false), notInArray(themes.key, given)))
    .run();
  if (changed.length === 0) return;
  for (const { key, label, definition } of changed) {
    db.insert(themes)
      .values({ key, label, definition })
      .onConflictDoUpdate({ target: themes.key, set: { label, definition, retired: false } })
      .run();
  }
  const ids = readThemeIds(db);
  for (const { key, broader, related = [], terms } of changed) {
    const id = ids.get(key)!;
    const broaderId = broader === null ? null : (ids.get(broader) ?? null);
    db.update(themes).set({ broaderId }).where(eq(themes.id, id)).run();
    db.delete(themeTerms).where(eq(themeTerms.themeId, id)).run();
    const once = new Map(terms.map((term) => [term.term, { ...term, themeId: id }]));
    for (const term of once.values()) insertTerm(db, term);
    db.delete(themeRelations).where(eq(themeRelations.themeId, id)).run();
    const others = related.flatMap((other) => ids.get(other) ?? []);
    if (others.length > 0)
      db.insert(themeRelations)
        .values(others.map((relatedId) => ({ themeId: id, relatedId })))
        .run();
  }
}

/** Row ids of the vocabulary by key. */
export function readThemeIds(db: Queryable): Map<string, number> {
  const rows = prepared<[], { id: number; key: string }>(db, 'SELECT id, key FROM themes').all();
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** What a theme is called, a retired one too; null when there is none with this key. */
export function findThemeLabel(db: Queryable, key: string): string | null {
  const row = prepared<[string], { label: string }>(db, 'SELECT label FROM themes WHERE key = ?').get(key);
  return row?.label ?? null;
}

function isSame(given: ThemeEntry, stored: ThemeEntry | undefined): boolean {
  if (!stored) return false;
  const shape = ({ key, label, definition, broader, related = [], terms }: ThemeEntry) =>
    JSON.stringify([
      key,
      label,
      definition,
      broader,
      [...related].sort(),
      [...new Map(terms.map((each) => [each.term, each])).values()]
        .map(({ term, weight, language }) => [term, weight, language])
        .sort(),
    ]);
  return shape(given) === shape(stored);
}

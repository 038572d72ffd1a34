import { keyOfChange, type ThemeChange, type ThemeConcept } from '@/core/model/theme-change';
import type { Actor } from '@/core/model/user';
import { editBetween } from '@/core/themes/compare-themes';
import { type ParsedSkos, parseSkos, SkosError } from '@/core/themes/parse-skos';
import { replayScheme } from '@/core/themes/replay-scheme';
import type { SchemeImported } from '@/core/views/theme-change';
import { storeAuditEntry } from '@/db/queries/store-audit';
import {
  listLiveThemeChanges,
  setThemeChangeBatch,
  storeThemeChange,
} from '@/db/queries/theme-change-record';
import { type Scheme, THEMES } from '@/extraction/rules/themes';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { wakeWorker } from '@/server/import/worker/wake';
import { applyScheme } from './apply-scheme';
import { checkKey, tidyTerms } from './check-change';
import { replayDeskScheme } from './read-scheme';

function parse(document: unknown): ParsedSkos {
  try {
    return parseSkos(document);
  } catch (error) {
    if (error instanceof SkosError) throw new InvalidInputError('scheme', error.message, error.remedy);
    throw error;
  }
}

/** Broader themes before those below them, so that each finds what it hangs on. */
function topDown(scheme: readonly ThemeConcept[]): ThemeConcept[] {
  const byKey = new Map(scheme.map((theme) => [theme.key, theme]));
  const depthOf = (theme: ThemeConcept): number => {
    const above = theme.broader === null ? undefined : byKey.get(theme.broader);
    return above ? 1 + depthOf(above) : 0;
  };
  return [...scheme].sort((a, b) => depthOf(a) - depthOf(b) || (a.key < b.key ? -1 : 1));
}

/** What makes the desk's scheme hold what the file says; without `replaces` the desk's other themes stay. */
function changesTo(before: Scheme, wanted: readonly ThemeConcept[], replaces: boolean): ThemeChange[] {
  const known = new Map(before.map((theme) => [theme.key, theme]));
  const changes = topDown(wanted).flatMap((concept): ThemeChange[] => {
    const theme = known.get(concept.key);
    known.delete(concept.key);
    if (!theme) return [{ kind: 'add', concept }];
    const edit = editBetween(theme, concept);
    return edit ? [{ kind: 'edit', key: concept.key, edit }] : [];
  });
  const gone = replaces ? [...known.keys()].sort() : [];
  return [...changes, ...gone.map((key): ThemeChange => ({ kind: 'retire', key }))];
}

/** No two themes of one label, as what a file brings meets what the desk has. */
function checkLabels(scheme: Scheme): void {
  const labels = new Map<string, string>();
  for (const { key, label } of scheme) {
    const other = labels.get(label.toLowerCase());
    if (other !== undefined) {
      throw new InvalidInputError(
        'scheme',
        `The theme “${label}” (${key}) would have the label of another one (${other}).`,
        'Give one of them another label in the file, or the same skos:notation if they are one theme.',
      );
    }
    labels.set(label.toLowerCase(), key);
  }
}

/**
 * Take over a scheme from SKOS in JSON-LD: its themes are added, or bring the desk's themes of the same key to what the
 * file says; with `replaces` the desk's other themes are taken out. One change in the history, taken back as one; stored
 * articles follow as with any other. Throws InvalidInputError with the concept and the remedy.
 */
export function importScheme(
  desk: Desk,
  actor: Actor,
  document: unknown,
  { replaces = false, now = new Date() }: { replaces?: boolean; now?: Date } = {},
): SchemeImported {
  requireRight(actor, 'review');
  const { scheme, notes } = parse(document);
  const wanted = scheme.map((theme) => {
    checkKey(theme.key);
    return { ...theme, terms: tidyTerms(theme.terms) };
  });
  const imported = desk.db.transaction(
    (tx): SchemeImported => {
      const before = replayDeskScheme(tx);
      const changes = changesTo(before, wanted, replaces);
      const after = replayScheme(THEMES, [...listLiveThemeChanges(tx), ...changes]);
      checkLabels(after);
      const by = actorKey(actor);
      let batch: number | null = null;
      for (const change of changes) {
        const row = {
          themeKey: keyOfChange(change),
          change,
          reason: 'Import of a scheme',
          by,
          at: now,
          batch,
        };
        const id = storeThemeChange(tx, row);
        if (batch === null) setThemeChangeBatch(tx, id, id);
        batch ??= id;
      }
      const count = (kind: ThemeChange['kind']) => changes.filter((change) => change.kind === kind).length;
      const counts = { added: count('add'), edited: count('edit'), retired: count('retire') };
      if (batch === null) return { ...counts, change: null, run: null, notes };
      const run = applyScheme(tx, { before, after }, actor, now);
      storeAuditEntry(tx, {
        at: now,
        actor: by,
        action: 'import-themes',
        subjectKind: 'theme-scheme',
        subjectId: batch,
        after: { ...counts, replaces, rereadId: run },
      });
      return { ...counts, change: batch, run, notes };
    },
    { behavior: 'immediate' },
  );
  if (imported.change !== null) wakeWorker();
  return imported;
}

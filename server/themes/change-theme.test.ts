import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ThemeChange } from '@/core/model/theme-change';
import type { Actor } from '@/core/model/user';
import { formatSkos } from '@/core/themes/skos';
import { arbitraryChange, KEYS } from '@/core/themes/testing';
import { readVocabulary, storeThemes } from '@/db/queries/store-theme';
import { THEMES } from '@/extraction/rules/themes';
import type { Desk } from '@/server/context';
import { ConflictError, DeskError, ForbiddenError, InvalidInputError, NotFoundError } from '@/server/errors';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { importAll, OWNER } from '@/server/import/testing';
import { rereadAll, workAgain } from '@/server/reread/testing';
import { decide } from '@/server/review/decide';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { changeTheme } from './change-theme';
import { countTerms } from './count-terms';
import { importScheme } from './import-scheme';
import { readScheme } from './read-scheme';
import { readThemeEdit, readThemeHistory } from './read-theme-edit';
import { changeAndApply, edit, previewAll, term } from './testing';
import { cancelThemeRun, readLatestThemeRun, readThemeRunItems, resumeThemeRun } from './theme-runs';
import { undoThemeChange } from './undo-theme-change';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
const READER: Actor = { ...ANALYST, id: 'u3', role: 'reader' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
  seedVocabulary(desk);
});
afterEach(() => closeTestDesk(desk));

const report = (n: number, words: string) => ({
  filename: `${n}.txt`,
  content: `Title: Report ${n}
Published: 2025-03-0${n}
Source: Example Metals

On ${n} March 2025 Baogang Group opened a works of number ${n} in Baotou. ${words}
The works stand beside lake ${n * 7}, and a mayor walked there on a morning of no note at all, ${n} times.
`,
});
const QUILLFOIL = 'The shaft runs on quillfoil. The quillfoil line is the second of its kind.';
const ACCIDENT = 'Two welders were burnt in an accident.';

const tagsOf = (articleId: number) =>
  desk.db.$client
    .prepare(
      'SELECT h.key FROM tags t JOIN themes h ON h.id = t.theme_id WHERE t.article_id = ? ORDER BY h.key',
    )
    .pluck()
    .all(articleId) as string[];
const eventThemesOf = (articleId: number) =>
  desk.db.$client
    .prepare(
      `SELECT DISTINCT h.key FROM event_themes x JOIN themes h ON h.id = x.theme_id JOIN events e ON e.id = x.event_id
       WHERE e.article_id = ? ORDER BY h.key`,
    )
    .pluck()
    .all(articleId) as string[];
const tagId = (articleId: number, theme: string) =>
  desk.db.$client
    .prepare(
      'SELECT t.id FROM tags t JOIN themes h ON h.id = t.theme_id WHERE t.article_id = ? AND h.key = ?',
    )
    .pluck()
    .get(articleId, theme) as number;
/** All that a run may change, by what it says and not by its rows. */
const themesOfAll = () =>
  desk.db.$client
    .prepare(
      `SELECT t.article_id, h.key, t.score, t.review_status, v.start, v."end", v.quote FROM tags t
       JOIN themes h ON h.id = t.theme_id JOIN tag_evidence x ON x.tag_id = t.id JOIN evidence v ON v.id = x.evidence_id
       UNION ALL SELECT e.article_id, h.key, e.id, 'event', 0, 0, '' FROM event_themes x
       JOIN events e ON e.id = x.event_id JOIN themes h ON h.id = x.theme_id ORDER BY 1, 2, 3, 5`,
    )
    .all();
const evidenceCount = () => desk.db.$client.prepare('SELECT count(*) FROM evidence').pluck().get();

const GREEN: ThemeChange = {
  kind: 'add',
  concept: {
    key: 'green-steel',
    label: 'Green steel',
    definition: 'Steel without coal.',
    broader: 'environment',
    related: ['innovation'],
    terms: [term('quillfoil', 3)],
  },
};

describe('changing the scheme', () => {
  it('tags the stored articles that a new theme’s words carry, and their events', async () => {
    await importAll(desk, [report(1, QUILLFOIL), report(2, ACCIDENT)]);
    await changeAndApply(desk, GREEN);
    expect(tagsOf(1)).toContain('green-steel');
    expect(eventThemesOf(1)).toContain('green-steel');
    expect(tagsOf(2)).not.toContain('green-steel');
    expect(readLatestThemeRun(desk, OWNER)).toMatchObject({
      state: 'done',
      articles: 2,
      added: 1,
      removed: 0,
    });
  });

  it('gives the next import the themes that a fresh desk with that scheme would', async () => {
    await changeAndApply(desk, GREEN);
    await importAll(desk, [report(1, QUILLFOIL)]);
    expect(tagsOf(1)).toContain('green-steel');
  });

  it('gives stored articles what importing them anew would', async () => {
    await importAll(desk, [report(1, QUILLFOIL), report(2, ACCIDENT), report(3, `${QUILLFOIL} ${ACCIDENT}`)]);
    await changeAndApply(desk, GREEN);
    await changeAndApply(desk, edit('safety', { terms: [term('welders', -5)] }));
    const followed = themesOfAll();
    await rereadAll(desk);
    expect(themesOfAll()).toEqual(followed);
    expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
  });

  it('takes a change back whole, with the tags, whatever was changed since', async () => {
    await importAll(desk, [report(1, QUILLFOIL), report(2, ACCIDENT), report(3, `${QUILLFOIL} ${ACCIDENT}`)]);
    const first = themesOfAll();
    const proofs = evidenceCount();
    const green = await changeAndApply(desk, GREEN);
    const safety = await changeAndApply(
      desk,
      edit('safety', { dropTerms: ['accident'], terms: [term('welders', -5)] }),
    );
    expect(themesOfAll()).not.toEqual(first);
    undoThemeChange(desk, ANALYST, green);
    await workAgain(desk);
    expect(tagsOf(1)).not.toContain('green-steel');
    expect(readScheme(desk).some(({ key }) => key === 'green-steel')).toBe(false);
    undoThemeChange(desk, ANALYST, safety);
    await workAgain(desk);
    expect(themesOfAll()).toEqual(first);
    expect(evidenceCount()).toBe(proofs);
    expect(readScheme(desk)).toBe(THEMES);
    expect(() => undoThemeChange(desk, ANALYST, safety)).toThrow(ConflictError);
    expect(() => undoThemeChange(desk, ANALYST, 999)).toThrow(NotFoundError);
  });

  it('leaves tags alone on which somebody has decided', async () => {
    await importAll(desk, [report(1, ACCIDENT), report(2, ACCIDENT), report(3, ACCIDENT)]);
    decide(desk, OWNER, { kind: 'theme', id: tagId(1, 'safety'), verdict: 'confirm', seen: null });
    decide(desk, OWNER, { kind: 'theme', id: tagId(2, 'safety'), verdict: 'reject', seen: null });
    await changeAndApply(desk, { kind: 'retire', key: 'safety' });
    expect([1, 2, 3].map((id) => tagsOf(id).includes('safety'))).toEqual([true, true, false]);
    expect(readLatestThemeRun(desk, OWNER)).toMatchObject({ kept: 2, removed: 1 });
  });

  it('lets a theme’s events follow, those that people have confirmed too', async () => {
    await importAll(desk, [report(1, QUILLFOIL)]);
    const event = desk.db.$client.prepare('SELECT min(id) FROM events').pluck().get() as number;
    decide(desk, OWNER, { kind: 'event', id: event, verdict: 'confirm', seen: null });
    await changeAndApply(desk, GREEN);
    expect(eventThemesOf(1)).toContain('green-steel');
  });

  it('touches no article where only a label, a definition or a place has changed', async () => {
    await importAll(desk, [report(1, QUILLFOIL)]);
    const { run } = changeTheme(desk, ANALYST, { change: edit('safety', { label: 'Safety at work' }) });
    expect(run).toBeNull();
    expect(readVocabulary(desk.db).find(({ key }) => key === 'safety')?.label).toBe('Safety at work');
  });

  it('keeps what people have changed when the program ships a newer scheme, and passes the rest on', () => {
    changeTheme(desk, ANALYST, { change: edit('safety', { label: 'Safety at work' }) });
    // As an older version had stored it.
    storeThemes(desk.db, [
      ...THEMES.filter(({ key }) => key !== 'talent'),
      { ...THEMES.find(({ key }) => key === 'talent')!, definition: 'As it was.' },
    ]);
    seedVocabulary(desk);
    const stored = new Map(readVocabulary(desk.db).map((theme) => [theme.key, theme]));
    expect(stored.get('safety')?.label).toBe('Safety at work');
    expect(stored.get('talent')?.definition).toBe(THEMES.find(({ key }) => key === 'talent')?.definition);
  });

  it('is for analysts and admins', () => {
    const order = { change: edit('safety', { label: 'X' }) };
    expect(() => changeTheme(desk, READER, order)).toThrow(ForbiddenError);
    expect(() => undoThemeChange(desk, READER, 1)).toThrow(ForbiddenError);
    expect(() => readThemeEdit(desk, READER, 'safety')).toThrow(ForbiddenError);
  });

  it.each<[string, ThemeChange, string]>([
    ['a circle', edit('governance', { broader: 'soe-reform' }), 'broader'],
    ['itself above itself', edit('governance', { broader: 'governance' }), 'broader'],
    ['a broader theme that is not there', edit('safety', { broader: 'nothing' }), 'broader'],
    ['itself beside itself', edit('safety', { relate: ['safety'] }), 'related'],
    ['a label that another theme has', edit('safety', { label: 'pricing ' }), 'label'],
    ['a term without a word', edit('safety', { terms: [term('—', 2)] }), 'terms'],
    ['a term twice', edit('safety', { terms: [term('a  b', 2), term('a b', 1)] }), 'terms'],
    ['nothing at all', edit('safety', { label: 'Safety' }), 'change'],
  ])('refuses %s, and says which field', (_, change, field) => {
    try {
      changeTheme(desk, OWNER, { change });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as DeskError).field).toBe(field);
    }
    expect(readScheme(desk)).toBe(THEMES);
  });

  it('lets nobody write over what somebody else has changed meanwhile', () => {
    const { seen } = readThemeEdit(desk, ANALYST, 'safety');
    changeTheme(desk, OWNER, {
      seen,
      change: edit('safety', { label: 'Safety at work', terms: [term('fire', 2)] }),
    });
    const mine = (of: Parameters<typeof edit>[1]) => () =>
      changeTheme(desk, ANALYST, { seen, change: edit('safety', of) });
    expect(mine({ label: 'Work safety' })).toThrow(/changed its label meanwhile/);
    expect(mine({ terms: [term('fire', 1)] })).toThrow(ConflictError);
    expect(mine({ definition: 'What keeps people whole.' })).not.toThrow();
    expect(() => changeTheme(desk, ANALYST, { seen, change: { kind: 'retire', key: 'safety' } })).toThrow(
      ConflictError,
    );
  });

  it('tells a theme’s history in words, with who did what and what was taken back', async () => {
    const first = await changeAndApply(
      desk,
      edit('safety', { terms: [term('slag fire', 2), term('accident', 1)] }),
    );
    changeTheme(desk, OWNER, {
      change: edit('safety', { label: 'Work safety' }),
      reason: 'As the law calls it.',
    });
    undoThemeChange(desk, OWNER, first);
    expect(readThemeHistory(desk, ANALYST, 'safety')).toMatchObject([
      {
        words: 'Label “Work safety”',
        reason: 'As the law calls it.',
        by: 'owner, on the server',
        undone: null,
      },
      { words: '“slag fire” added; “accident” now 1', undone: { by: 'owner, on the server' } },
    ]);
    const log = desk.db.$client
      .prepare("SELECT action FROM audit_log WHERE subject_id = 'safety'")
      .pluck()
      .all();
    expect(log).toEqual(['edit-theme', 'edit-theme', 'undo-theme-change']);
  });
});

describe('the run that brings articles to the scheme', () => {
  it('goes on where it was broken off', async () => {
    await importAll(
      desk,
      [1, 2, 3, 4].map((n) => report(n, QUILLFOIL)),
    );
    changeTheme(desk, OWNER, { change: GREEN });
    const ending = new AbortController();
    ending.abort();
    await workAgain(desk, { signal: ending.signal });
    expect(readLatestThemeRun(desk, OWNER)).toMatchObject({ state: 'running' });
    await workAgain(desk);
    expect([1, 2, 3, 4].map((id) => tagsOf(id).includes('green-steel'))).toEqual([true, true, true, true]);
  });

  it('takes over what an earlier one has left when another change comes, and when it is resumed', async () => {
    await importAll(desk, [report(1, QUILLFOIL), report(2, ACCIDENT)]);
    changeTheme(desk, OWNER, { change: GREEN });
    changeTheme(desk, OWNER, { change: edit('safety', { terms: [term('welders', -5)] }) });
    await workAgain(desk);
    expect(tagsOf(1)).toContain('green-steel');
    expect(tagsOf(2)).not.toContain('safety');
    const { run } = changeTheme(desk, OWNER, { change: { kind: 'retire', key: 'green-steel' } });
    cancelThemeRun(desk, ANALYST, run!);
    await workAgain(desk);
    expect(readLatestThemeRun(desk, OWNER)?.state).toBe('cancelled');
    expect(tagsOf(1)).toContain('green-steel');
    resumeThemeRun(desk, ANALYST, run!);
    await workAgain(desk);
    expect(tagsOf(1)).not.toContain('green-steel');
    expect(() => resumeThemeRun(desk, ANALYST, run!)).toThrow(ConflictError);
    expect(() => cancelThemeRun(desk, ANALYST, run!)).toThrow(ConflictError);
  });

  it('tells which articles it has changed', async () => {
    await importAll(desk, [report(1, QUILLFOIL)]);
    await changeAndApply(desk, GREEN);
    const { id } = readLatestThemeRun(desk, OWNER)!;
    expect(readThemeRunItems(desk, ANALYST, id, 0).items).toMatchObject([
      {
        articleId: 1,
        title: 'Report 1',
        changes: [{ change: 'added', kind: 'theme', label: 'Green steel', quote: 'quillfoil' }],
      },
    ]);
  });
});

describe('looking at a change before it is applied', () => {
  it('tells what applying does, with titles and the words that make the difference, and stores nothing', async () => {
    await importAll(desk, [report(1, QUILLFOIL), report(2, ACCIDENT), report(3, 'Nothing of note.')]);
    const before = themesOfAll();
    const preview = await previewAll(desk, GREEN);
    expect(preview).toMatchObject({
      articles: 3,
      touched: 1,
      themes: [{ theme: { key: 'green-steel', label: 'Green steel' }, added: 1, removed: 0 }],
      items: [
        {
          articleId: 1,
          title: 'Report 1',
          change: 'added',
          cause: 'words',
          words: [{ term: 'quillfoil', before: null }],
        },
      ],
      terms: { quillfoil: 1 },
    });
    expect(themesOfAll()).toEqual(before);
    await changeAndApply(desk, GREEN);
    const run = readLatestThemeRun(desk, OWNER)!;
    expect([run.added, run.removed]).toEqual([1, 0]);
  });

  it('names the word that speaks against, and tags that stay', async () => {
    await importAll(desk, [report(1, ACCIDENT), report(2, ACCIDENT)]);
    decide(desk, OWNER, { kind: 'theme', id: tagId(2, 'safety'), verdict: 'confirm', seen: null });
    const preview = await previewAll(desk, edit('safety', { terms: [term('welders', -5)] }));
    expect(preview.kept).toBe(1);
    expect(preview.items).toMatchObject([{ articleId: 1, change: 'removed', cause: 'words' }]);
    expect(preview.items[0]?.words[0]).toMatchObject({ term: 'welders', before: null });
    expect(preview.items[0]?.words[0]?.after).toBeLessThan(0);
  });

  it('says so where a theme goes for another that outweighs it, or since an older version had read the text', async () => {
    const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];
    await importAll(desk, [report(1, names.map((name) => `${name} stands. ${name} grows.`).join(' '))]);
    const themes = names.slice(0, 5).map((name) => ({
      key: name.toLowerCase(),
      label: name,
      definition: '',
      broader: null,
      related: [],
      terms: [term(name, 3)],
    }));
    importScheme(desk, OWNER, formatSkos(themes));
    await workAgain(desk);
    const concept = {
      key: 'fir',
      label: 'Fir',
      definition: '',
      broader: null,
      related: [],
      terms: [term('fir', 5)],
    };
    const preview = await previewAll(desk, { kind: 'add', concept });
    expect(preview.items.map(({ theme, change, cause }) => [theme.key, change, cause])).toEqual([
      ['fir', 'added', 'words'],
      ['elm', 'removed', 'others'],
    ]);
    desk.db.$client.exec('DELETE FROM tag_evidence; DELETE FROM tags');
    const again = await previewAll(desk, { kind: 'add', concept });
    expect(again.items.find(({ theme }) => theme.key === 'alder')).toMatchObject({
      change: 'added',
      cause: 'older',
    });
  });

  it('ends when nobody waits for it any more', async () => {
    await importAll(desk, [report(1, QUILLFOIL)]);
    const { previewThemeChange } = await import('./preview-theme-change');
    const ending = new AbortController();
    ending.abort();
    const lines = [];
    for await (const line of previewThemeChange(desk, OWNER, { change: GREEN }, ending.signal))
      lines.push(line);
    expect(lines).toEqual([]);
  });
});

describe('counting the articles in which each term is found', () => {
  it('counts an article once, its headline too, and again when an article has come', async () => {
    await importAll(desk, [report(1, ACCIDENT), report(2, `${ACCIDENT} The accident was the first.`)]);
    changeTheme(desk, OWNER, {
      change: edit('safety', { terms: [term('report', 0), term('quillfoil', 1)] }),
    });
    expect(await countTerms(desk, ANALYST, 'safety')).toMatchObject({ accident: 2, report: 2, quillfoil: 0 });
    await importAll(desk, [report(3, QUILLFOIL)]);
    expect(await countTerms(desk, ANALYST, 'safety')).toMatchObject({ accident: 2, report: 3, quillfoil: 1 });
    await expect(countTerms(desk, READER, 'safety')).rejects.toThrow(ForbiddenError);
    await expect(countTerms(desk, ANALYST, 'nothing')).rejects.toThrow(NotFoundError);
  });
});

describe('any sequence of changes of the scheme and undoing', () => {
  it('leaves the tags that importing under the scheme would give, and undoing all gives the first ones back', async () => {
    await importAll(desk, [report(1, QUILLFOIL), report(2, ACCIDENT), report(3, `${QUILLFOIL} ${ACCIDENT}`)]);
    const first = themesOfAll();
    const words = ['works', 'lake', 'mayor', 'quillfoil', 'accident', 'morning'];
    const arbitrary = arbitraryChange.map((change): ThemeChange => {
      // Words that the reports hold, so that the changes matter.
      const own = (terms: { term: string; weight: number; language: string }[]) =>
        terms.map((each, i) => ({ ...each, term: words[(each.term.length + i) % words.length]! }));
      if (change.kind === 'add')
        return { ...change, concept: { ...change.concept, terms: own(change.concept.terms) } };
      if (change.kind === 'edit' && change.edit.terms) {
        return { ...change, edit: { ...change.edit, terms: own(change.edit.terms) } };
      }
      return change;
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(arbitrary, fc.boolean(), fc.nat(9)), { maxLength: 8 }),
        async (steps) => {
          const made: number[] = [];
          for (const [change, isUndone, which] of steps) {
            try {
              if (isUndone && made.length > 0) {
                undoThemeChange(desk, OWNER, made.splice(which % made.length, 1)[0]!);
              } else made.push(changeTheme(desk, OWNER, { change }).change);
            } catch (error) {
              if (!(error instanceof DeskError)) throw error;
            }
            if (which % 3 === 0) await workAgain(desk);
          }
          await workAgain(desk);
          const followed = themesOfAll();
          await rereadAll(desk);
          expect(themesOfAll()).toEqual(followed);
          for (const id of made.reverse()) undoThemeChange(desk, OWNER, id);
          await workAgain(desk);
          expect(themesOfAll()).toEqual(first);
          expect(readVocabulary(desk.db).some(({ key }) => (KEYS as readonly string[]).includes(key))).toBe(
            false,
          );
          expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

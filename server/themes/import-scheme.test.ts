import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { formatSkos } from '@/core/themes/skos';
import { arbitraryScheme } from '@/core/themes/testing';
import { THEMES } from '@/extraction/rules/themes';
import type { Desk } from '@/server/context';
import { ForbiddenError, InvalidInputError } from '@/server/errors';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { OWNER } from '@/server/import/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { changeTheme } from './change-theme';
import { exportScheme } from './export-scheme';
import { importScheme } from './import-scheme';
import { readScheme } from './read-scheme';
import { readThemeHistory } from './read-theme-edit';
import { edit, term } from './testing';
import { undoThemeChange } from './undo-theme-change';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Cy', email: 'c@desk.example', role: 'reader' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
  seedVocabulary(desk);
});
afterEach(() => closeTestDesk(desk));

const sorted = (scheme: ReturnType<typeof readScheme>) =>
  scheme.map((theme) => ({ ...theme, terms: [...theme.terms].sort((a, b) => (a.term < b.term ? -1 : 1)) }));

describe('taking over a scheme', () => {
  it('changes nothing when it is the desk’s own', () => {
    expect(importScheme(desk, OWNER, exportScheme(desk, OWNER), { replaces: true })).toMatchObject({
      added: 0,
      edited: 0,
      retired: 0,
      change: null,
    });
    expect(readScheme(desk)).toBe(THEMES);
  });

  it('adds and edits, leaves the rest alone, and is taken back as one', () => {
    const safety = THEMES.find(({ key }) => key === 'safety')!;
    const file = formatSkos([
      { ...safety, label: 'Work safety', broader: 'ores' },
      {
        key: 'ores',
        label: 'Ores',
        definition: '',
        broader: null,
        related: ['safety'],
        terms: [term('ore', 3)],
      },
    ]);
    const { change, ...counts } = importScheme(desk, OWNER, file);
    expect(counts).toMatchObject({ added: 1, edited: 1, retired: 0, notes: [] });
    const imported = readScheme(desk);
    expect(imported).toHaveLength(THEMES.length + 1);
    expect(imported.find(({ key }) => key === 'safety')).toMatchObject({
      label: 'Work safety',
      broader: 'ores',
      related: ['ores'],
    });
    expect(readThemeHistory(desk, OWNER, 'safety')[0]).toMatchObject({
      together: 2,
      reason: 'Import of a scheme',
    });
    undoThemeChange(desk, OWNER, change!);
    expect(readScheme(desk)).toBe(THEMES);
  });

  it('takes the other themes out where it replaces them', () => {
    const file = formatSkos([
      { key: 'ores', label: 'Ores', definition: '', broader: null, related: [], terms: [term('ore', 3)] },
    ]);
    importScheme(desk, OWNER, file, { replaces: true });
    expect(readScheme(desk).map(({ key }) => key)).toEqual(['ores']);
  });

  it('makes any desk hold what any file says', () => {
    fc.assert(
      fc.property(fc.array(arbitraryScheme, { minLength: 1, maxLength: 3 }), (files) => {
        fc.pre(
          files.every((each) => new Set(each.map(({ label }) => label.toLowerCase())).size === each.length),
        );
        const made = files.map(
          (file) => importScheme(desk, OWNER, formatSkos(file), { replaces: true }).change,
        );
        expect(sorted(readScheme(desk))).toEqual(sorted(files.at(-1)!));
        for (const change of made.reverse()) if (change !== null) undoThemeChange(desk, OWNER, change);
        expect(readScheme(desk)).toBe(THEMES);
      }),
      { numRuns: 8, seed: 1128892129 },
    );
  }, 60_000);

  it('is refused with the concept and the remedy', () => {
    const refused = (file: unknown) => {
      try {
        importScheme(desk, OWNER, file);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInputError);
        return (error as InvalidInputError).message;
      }
      return null;
    };
    const ores = {
      key: 'ores',
      label: 'Safety',
      definition: '',
      broader: null,
      related: [],
      terms: [term('ore', 3)],
    };
    expect(refused(formatSkos([ores]))).toMatch(
      /“Safety” \(safety\) would have the label of another one \(ores\)/,
    );
    expect(refused(formatSkos([{ ...ores, label: 'Ores', terms: [term('—', 1)] }]))).toMatch(/holds no word/);
    expect(refused(formatSkos([{ ...ores, key: 'scheme' }]))).toMatch(/kept for the desk/);
    expect(refused({})).toMatch(/no skos:Concept/);
    expect(() => importScheme(desk, READER, exportScheme(desk, READER))).toThrow(ForbiddenError);
    expect(readScheme(desk)).toBe(THEMES);
  });

  it('exports what people have changed', () => {
    changeTheme(desk, OWNER, { change: edit('safety', { label: 'Work safety' }) });
    const labels = exportScheme(desk, READER)['@graph'].map((node) => node['skos:prefLabel']['@value']);
    expect(labels).toContain('Work safety');
  });
});

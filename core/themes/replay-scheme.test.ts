import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeChange, ThemeConcept } from '../model/theme-change';
import { editBetween, termsBetween } from './compare-themes';
import { replayScheme } from './replay-scheme';
import { arbitraryChange, arbitraryScheme, KEYS } from './testing';

const concept = (key: string, over: Partial<ThemeConcept> = {}): ThemeConcept => ({
  key,
  label: key,
  definition: '',
  broader: null,
  related: [],
  terms: [],
  ...over,
});
const SHIPPED = [concept('metal'), concept('ore', { broader: 'metal' }), concept('steel')];
const find = (scheme: ThemeConcept[], key: string) => scheme.find((theme) => theme.key === key);

describe('the scheme after what people have done', () => {
  it('is the shipped one while nobody has done anything', () => {
    expect(replayScheme(SHIPPED, [])).toEqual(SHIPPED);
  });

  it('changes only what an edit names', () => {
    const terms = [{ term: 'iron ore', weight: 2, language: 'en' }];
    const scheme = replayScheme(SHIPPED, [
      { kind: 'edit', key: 'ore', edit: { label: 'Ores', terms } },
      { kind: 'edit', key: 'ore', edit: { definition: 'What is dug.' } },
    ]);
    expect(find(scheme, 'ore')).toEqual(
      concept('ore', { label: 'Ores', definition: 'What is dug.', broader: 'metal', terms }),
    );
  });

  it('keeps a later edit when an earlier one is taken back', () => {
    const later: ThemeChange = { kind: 'edit', key: 'ore', edit: { definition: 'What is dug.' } };
    expect(find(replayScheme(SHIPPED, [later]), 'ore')).toMatchObject({
      label: 'ore',
      definition: 'What is dug.',
    });
  });

  it('hangs the themes below a retired one on the next above, and forgets it where it was related', () => {
    const scheme = replayScheme(SHIPPED, [
      { kind: 'add', concept: concept('scrap', { broader: 'ore', related: ['steel', 'ore'] }) },
      { kind: 'retire', key: 'ore' },
    ]);
    expect(find(scheme, 'scrap')).toMatchObject({ broader: 'metal', related: ['steel'] });
    expect(find(scheme, 'steel')?.related).toEqual(['scrap']);
    expect(find(scheme, 'ore')).toBeUndefined();
  });

  it('lets no theme be broader than itself, however far up', () => {
    const scheme = replayScheme(SHIPPED, [{ kind: 'edit', key: 'metal', edit: { broader: 'ore' } }]);
    expect(find(scheme, 'metal')?.broader).toBeNull();
  });

  it('passes a newer shipped scheme on to what nobody has touched, and around what somebody has', () => {
    const changes: ThemeChange[] = [{ kind: 'edit', key: 'ore', edit: { label: 'Ores' } }];
    const newer = [
      concept('metal', { definition: 'Now defined.' }),
      concept('ore', { label: 'Ore, newly named', definition: 'Also defined.' }),
    ];
    expect(replayScheme(newer, changes)).toEqual([newer[0], { ...newer[1], label: 'Ores' }]);
  });

  it('is sound whatever was done, and whatever of it was taken back', () => {
    fc.assert(
      fc.property(
        arbitraryScheme,
        fc.array(fc.tuple(arbitraryChange, fc.boolean()), { maxLength: 25 }),
        (shipped, done) => {
          const live = done.flatMap(([change, isUndone]) => (isUndone ? [] : [change]));
          const scheme = replayScheme(shipped, live);
          const byKey = new Map(scheme.map((theme) => [theme.key, theme]));
          expect(byKey.size).toBe(scheme.length);
          for (const theme of scheme) {
            const seen = new Set<string>();
            for (let at: string | null = theme.key; at !== null; at = byKey.get(at)!.broader) {
              expect(byKey.has(at)).toBe(true);
              expect(seen.has(at)).toBe(false);
              seen.add(at);
            }
            for (const other of theme.related) expect(byKey.get(other)?.related).toContain(theme.key);
            expect(theme.related).not.toContain(theme.key);
            expect(new Set(theme.terms.map(({ term }) => term)).size).toBe(theme.terms.length);
          }
        },
      ),
    );
  });

  it('gives back what is shipped for themes that no standing change names', () => {
    fc.assert(
      fc.property(arbitraryScheme, fc.array(arbitraryChange, { maxLength: 12 }), (shipped, changes) => {
        const others = changes.filter((change) => change.kind === 'edit' && change.key !== KEYS[0]);
        const isNamed = (change: ThemeChange) =>
          change.kind === 'edit' &&
          [...(change.edit.relate ?? []), ...(change.edit.unrelate ?? [])].includes(KEYS[0]!);
        const apart = others.filter((change) => !isNamed(change));
        const of = (list: ThemeChange[]) => find(replayScheme(shipped, list), KEYS[0]!);
        expect(of(apart)).toEqual(of([]));
      }),
    );
  });

  it('comes by the edit between two schemes from the one to the other', () => {
    fc.assert(
      fc.property(arbitraryScheme, arbitraryScheme, (one, other) => {
        const [before] = one;
        const after = other.find(({ key }) => key === before?.key);
        fc.pre(before !== undefined && after !== undefined);
        // What it hangs on must be there for it to hang on it.
        const apart = (theme: ThemeConcept) => ({ ...theme, broader: null, related: [] });
        const edit = editBetween(apart(before), apart(after));
        const changes: ThemeChange[] = edit === null ? [] : [{ kind: 'edit', key: before.key, edit }];
        const got = find(replayScheme([apart(before)], changes), before.key)!;
        const inOrder = (theme: ThemeConcept) => ({
          ...theme,
          terms: [...theme.terms].sort((a, b) => (a.term < b.term ? -1 : 1)),
        });
        expect(inOrder(got)).toEqual(inOrder(apart(after)));
      }),
    );
  });
});

describe('the terms that tell two schemes apart', () => {
  const term = (word: string, weight: number) => ({ term: word, weight, language: 'en' });

  it('are those that came, went or weigh otherwise, those of themes that came and went among them', () => {
    const before = [
      concept('a', { terms: [term('kept', 1), term('gone', 1), term('heavier', 1)] }),
      concept('b', { terms: [term('of the old', 2)] }),
    ];
    const after = [
      concept('a', { label: 'A', terms: [term('kept', 1), term('come', 1), term('heavier', 2)] }),
      concept('c', { terms: [term('of the new', 2)] }),
    ];
    expect(termsBetween(before, after)).toEqual(['come', 'gone', 'heavier', 'of the new', 'of the old']);
  });

  it('are none where only labels, definitions and places differ', () => {
    expect(termsBetween(SHIPPED, [concept('metal', { label: 'Metals', related: ['steel'] })])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { GAZETTEER, makeGazetteer, SHARED_NAMES, withConfirmed, withoutKeys } from './gazetteer';
import { entry, readTable } from './gazetteer-entry';
import { findOutlet, findOutletByName, findOutletByUrl, OUTLETS } from './outlets';
import { THEMES } from './themes';

const isSorted = (keys: string[]) => expect(keys).toEqual([...new Set(keys)].sort());

describe('the gazetteer', () => {
  it('is sorted by keys, each of which stands once', () => {
    isSorted(GAZETTEER.entries.map((entry) => entry.key));
  });

  it('names only parents that it knows, and no thing is its own ancestor', () => {
    for (const entry of GAZETTEER.entries) {
      const seen = new Set([entry.key]);
      for (let parent = entry.parent; parent; parent = GAZETTEER.find(parent)?.parent ?? null) {
        expect(GAZETTEER.find(parent), `${entry.key} -> ${parent}`).not.toBeNull();
        expect(seen.has(parent), entry.key).toBe(false);
        seen.add(parent);
      }
    }
  });

  it('tells for each entry where its name is to be seen in public', () => {
    for (const entry of GAZETTEER.entries) expect(entry.source, entry.key).toMatch(/^https:\/\/\S+\.\S+$/);
  });

  it('gives no firm name to two things', () => {
    const owners = new Map<string, string>();
    for (const entry of GAZETTEER.entries) {
      for (const name of new Set([entry.name, ...entry.aliases])) {
        const other = owners.get(name);
        expect(other === undefined || other === entry.key, `${name}: ${other} and ${entry.key}`).toBe(true);
        owners.set(name, entry.key);
      }
    }
  });

  it('knows countries by their names in both languages and by short forms', () => {
    const states = GAZETTEER.find('united-states');
    expect(states?.aliases).toEqual(expect.arrayContaining(['美国', 'US', 'U.S.']));
    expect(GAZETTEER.find('no-such-thing')).toBeNull();
  });

  it('holds both readings of each shared name', () => {
    for (const shared of SHARED_NAMES.values()) {
      expect(GAZETTEER.find(shared.group)).not.toBeNull();
      expect(GAZETTEER.find(shared.listed)?.tickers).toContain(shared.listedCode);
    }
  });
});

describe('a gazetteer made for a desk', () => {
  const lake = entry('organization', 'lakeside', 'Lakeside Steel', { aliases: ['Lakeside'] });

  it('keeps one entry for a key, with the names of both', () => {
    const made = makeGazetteer([
      lake,
      entry('organization', 'lakeside', 'Lakeside Steel Works', { tickers: ['600999'] }),
    ]);
    expect(made.entries).toHaveLength(1);
    expect(made.find('lakeside')).toMatchObject({
      name: 'Lakeside Steel',
      aliases: ['Lakeside', 'Lakeside Steel Works'],
      tickers: ['600999'],
    });
  });

  it('gives a confirmed name to its owner alone', () => {
    const ford = entry('organization', 'harwick-ford', 'Harwick Ford', { aliases: ['Ford'] });
    const made = withConfirmed(GAZETTEER, [ford]);
    expect(made.find('harwick-ford')?.aliases).toContain('Ford');
    expect(made.find('ford')?.aliases).not.toContain('Ford');
    expect(GAZETTEER.find('ford')?.aliases).toContain('Ford');
    expect(withConfirmed(GAZETTEER, [])).toBe(GAZETTEER);
  });

  it('can do without some entries', () => {
    expect(withoutKeys(GAZETTEER, new Set(['baowu'])).find('baowu')).toBeNull();
  });

  it('reads a table line by line and refuses what is no line', () => {
    const [read] = readTable(
      'organization',
      'lake | Lakeside | Lake Co; ~Lake | ASX:LAK; 600999 | baowu | no |',
    );
    expect(read).toMatchObject({
      aliases: ['Lake Co'],
      weak: ['Lake'],
      tickers: ['LAK', '600999'],
      parent: 'baowu',
      stateOwned: false,
      source: 'https://www.asx.com.au/markets/company/LAK',
    });
    expect(() => readTable('organization', 'lake | Lakeside')).toThrow(/Not a line/);
  });
});

describe('the outlets', () => {
  it('are sorted by keys and found by name and by address', () => {
    isSorted(OUTLETS.map((outlet) => outlet.key));
    expect(findOutlet('baogang-daily')?.stateOwned).toBe(true);
    expect(findOutletByName('REEx')?.key).toBe('rare-earth-exchanges');
    expect(findOutletByUrl('https://news.metal.com/newscontent/1')?.key).toBe('smm');
    expect(findOutletByUrl('https://notmetal.com/1')).toBeNull();
    expect(findOutletByUrl('metal')).toBeNull();
    expect(findOutletByName('Furnace Weekly')).toBeNull();
  });

  it('agree with the gazetteer on who belongs to the state', () => {
    for (const outlet of OUTLETS) {
      const entry = GAZETTEER.find(outlet.key);
      if (entry) expect(entry.stateOwned, outlet.key).toBe(outlet.stateOwned);
    }
  });
});

describe('the themes', () => {
  it('are twenty, sorted, each with a definition, terms in both languages and a known broader one', () => {
    isSorted(THEMES.map((theme) => theme.key));
    expect(THEMES).toHaveLength(20);
    for (const theme of THEMES) {
      expect(theme.definition.length).toBeGreaterThan(20);
      expect(new Set(theme.terms.map((term) => term.language))).toEqual(new Set(['en', 'zh']));
      expect(theme.broader === null || THEMES.some((other) => other.key === theme.broader)).toBe(true);
    }
  });
});

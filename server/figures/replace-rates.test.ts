import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convert } from '@/core/figures/exchange-rates';
import { SHIPPED_RATES } from '@/core/figures/exchange-rates-shipped';
import type { Actor } from '@/core/model/user';
import { auditLog } from '@/db/schema/tables';
import type { Desk } from '@/server/context';
import { DeskError } from '@/server/errors';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { chooseRates } from './choose-rates';
import { currentRateTable, exportRates, readRates } from './read-rates';
import { replaceRates } from './replace-rates';

const LOCAL: Actor = { kind: 'local', name: 'test' };
const person = (role: 'admin' | 'analyst' | 'reader'): Actor => ({
  kind: 'user',
  id: role,
  name: role,
  email: '',
  role,
});
const CSV = 'currency,period,per_dollar\nCNY,2023,7\n';
const ORDER = { csv: CSV, name: 'My bank', published: '2024-01-02', url: 'https://bank.example/rates' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => closeTestDesk(desk));

const failureOf = (act: () => unknown): DeskError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('replacing the table of exchange rates', () => {
  it('puts the new one in place whole, with its name, and keeps the one before', () => {
    expect(replaceRates(desk, LOCAL, ORDER)).toMatchObject({ name: 'My bank', rates: 1 });
    expect(convert(70, 'CNY', '2023', 'USD', currentRateTable(desk.db))).toMatchObject({
      value: 10,
      tableName: 'My bank',
    });
    expect(convert(70, 'CNY', '2022', 'USD', currentRateTable(desk.db))).toBe('no-rate');
    replaceRates(desk, LOCAL, { ...ORDER, name: 'Another' });
    const view = readRates(desk, LOCAL);
    expect(view.tables.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
      ['Another', true],
      ['My bank', false],
    ]);
    expect(view.isShipped).toBe(false);
    expect(
      desk.db
        .select()
        .from(auditLog)
        .all()
        .map(({ action }) => action),
    ).toEqual(['replace-rates', 'replace-rates']);
  });

  it('leads back to a former table and to the shipped one', () => {
    const { id } = replaceRates(desk, LOCAL, ORDER);
    expect(chooseRates(desk, LOCAL, null)).toEqual({ table: null, before: id });
    expect(currentRateTable(desk.db)).toBe(SHIPPED_RATES);
    expect(chooseRates(desk, LOCAL, id)).toEqual({ table: id, before: null });
    expect(readRates(desk, LOCAL).tables[0]).toMatchObject({ isCurrent: true });
    expect(failureOf(() => chooseRates(desk, LOCAL, 99)).kind).toBe('not-found');
  });

  it('takes what it exports', () => {
    const csv = exportRates(desk, LOCAL);
    const { rates } = replaceRates(desk, LOCAL, { csv });
    expect(rates).toBe(csv.split('\n').filter((line) => /^[A-Z]{3},/.test(line)).length);
    expect(currentRateTable(desk.db).currencies.CNY?.perDollar).toEqual(
      SHIPPED_RATES.currencies.CNY?.perDollar,
    );
  });

  it('stores nothing of a file with one bad row, and names the line and the remedy', () => {
    const error = failureOf(() => replaceRates(desk, LOCAL, { ...ORDER, csv: `${CSV}EUR,2023,none\n` }));
    expect(error).toMatchObject({ kind: 'invalid-input', field: 'csv' });
    expect(error.message).toContain('Line 3');
    expect(error.remedy).toContain('7.1957');
    expect(readRates(desk, LOCAL)).toMatchObject({ isShipped: true, tables: [] });
    expect(desk.db.select().from(auditLog).all()).toEqual([]);
  });

  it.each([
    [{ name: null }, 'name'],
    [{ published: null }, 'published'],
    [{ published: '2024' }, 'published'],
    [{ published: '2024-02-31' }, 'published'],
    [{ url: 'javascript:alert(1)' }, 'url'],
  ])('asks for what every converted value has to say: %j', (change, field) => {
    expect(failureOf(() => replaceRates(desk, LOCAL, { ...ORDER, ...change })).field).toBe(field);
  });

  it('takes name, day and address from the header block too', () => {
    const csv = `# name: Bank of all\n# published: 2025-02-03\n# url: https://all.example\n${CSV}`;
    replaceRates(desk, LOCAL, { csv });
    expect(readRates(desk, LOCAL).table.sources).toEqual([
      { name: 'Bank of all', published: '2025-02-03', url: 'https://all.example' },
    ]);
  });

  it('is for admins alone; everybody who reads sees the rates', () => {
    for (const role of ['analyst', 'reader'] as const) {
      expect(failureOf(() => replaceRates(desk, person(role), ORDER)).kind).toBe('forbidden');
      expect(failureOf(() => chooseRates(desk, person(role), null)).kind).toBe('forbidden');
      expect(readRates(desk, person(role)).canManage).toBe(false);
    }
    expect(failureOf(() => replaceRates(desk, { kind: 'visitor' }, ORDER)).kind).toBe('sign-in-needed');
    expect(readRates(desk, person('admin')).canManage).toBe(true);
  });
});

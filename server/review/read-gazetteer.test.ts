import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GAZETTEER } from '@/extraction/rules/gazetteer';
import type { Desk } from '@/server/context';
import { importAll, OWNER } from '@/server/import/testing';
import { rereadAll } from '@/server/reread/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { decide, undoDecision } from './decide';
import { readGazetteer } from './read-gazetteer';
import { seenOf } from './testing';

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => closeTestDesk(desk));

const FIRST = `Title: A plant opens
Published: 2025-03-03
Source: Example Metals

Quillfeather Rare Metals Co., Ltd. opened a plant in Baotou on 1 March 2025.
Quillfeather Rare Metals Co., Ltd. said the plant makes magnets.
`;
const SECOND = `Title: A second plant
Published: 2025-05-05
Source: Example Metals

On 2 May 2025 the mayor visited the works of Quillfeather and spoke of magnets for a long while.
The works stand beside a lake, and the mayor had been there in the spring before.
`;

const entityOf = (articleId: number) =>
  desk.db.$client
    .prepare(
      `SELECT DISTINCT e.id, e.key, e.name FROM mentions m JOIN entities e ON e.id = m.entity_id
       JOIN evidence v ON v.id = m.evidence_id WHERE m.article_id = ? AND v.quote LIKE 'Quillfeather%'`,
    )
    .all(articleId) as { id: number; key: string; name: string }[];

function addAlias(entityId: number, alias: string): number {
  const { lastInsertRowid } = desk.db.$client
    .prepare(
      "INSERT INTO entity_aliases (entity_id, alias, fold, script, language, origin) VALUES (?, ?, lower(?), 'Latn', 'en', 'text')",
    )
    .run(entityId, alias, alias);
  return Number(lastInsertRowid);
}

describe('what the desk knows by name', () => {
  it('is the gazetteer alone while nobody has confirmed anything', async () => {
    await importAll(desk, [{ filename: '1.txt', content: FIRST }]);
    expect(readGazetteer(desk)).toBe(GAZETTEER);
  });

  it('holds a name that a person has confirmed, in later imports and when the archive is read again', async () => {
    await importAll(desk, [
      { filename: '1.txt', content: FIRST },
      { filename: '2.txt', content: SECOND },
    ]);
    const [company] = entityOf(1);
    expect(company?.name).toContain('Quillfeather');
    expect(entityOf(2).map(({ id }) => id)).not.toContain(company!.id);
    const alias = addAlias(company!.id, 'Quillfeather');
    decide(desk, OWNER, { kind: 'alias', id: alias, verdict: 'confirm', seen: null });
    await rereadAll(desk);
    expect(entityOf(2).map(({ id }) => id)).toContain(company!.id);
    const third = SECOND.replace('2 May', '9 May').replace('the mayor', 'a minister');
    await importAll(desk, [{ filename: '3.txt', content: third }]);
    expect(entityOf(3).map(({ id }) => id)).toContain(company!.id);
  });

  it('is made anew only when a decision on a name has changed', async () => {
    await importAll(desk, [{ filename: '1.txt', content: FIRST }]);
    const [company] = entityOf(1);
    decide(desk, OWNER, { kind: 'entity', id: company!.id, verdict: 'confirm', seen: null });
    const first = readGazetteer(desk);
    expect(first.find(company!.key)?.name).toBe(company!.name);
    expect(readGazetteer(desk)).toBe(first);
    const event = desk.db.$client.prepare('SELECT min(id) FROM events').pluck().get() as number;
    decide(desk, OWNER, { kind: 'event', id: event, verdict: 'confirm', seen: null });
    expect(readGazetteer(desk)).toBe(first);
    const seen = seenOf(desk, 'entity', company!.id);
    undoDecision(desk, OWNER, { kind: 'entity', id: company!.id, seen });
    expect(readGazetteer(desk)).toBe(GAZETTEER);
    decide(desk, OWNER, { kind: 'entity', id: company!.id, verdict: 'reject', seen: null });
    expect(readGazetteer(desk)).toBe(GAZETTEER);
  });

  it('keeps a name on which somebody has decided, although no text shows it any more', async () => {
    await importAll(desk, [{ filename: '1.txt', content: FIRST }]);
    const [company] = entityOf(1);
    const alias = addAlias(company!.id, 'Quill');
    const other = addAlias(company!.id, 'Feather');
    decide(desk, OWNER, { kind: 'alias', id: alias, verdict: 'reject', seen: null });
    await rereadAll(desk);
    const left = desk.db.$client.prepare('SELECT id FROM entity_aliases').pluck().all();
    expect(left).toContain(alias);
    expect(left).not.toContain(other);
  });
});

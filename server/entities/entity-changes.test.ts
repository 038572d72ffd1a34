import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/core/filters/filters';
import type { Actor } from '@/core/model/user';
import { countMergeSuggestions, listMergeSuggestions } from '@/db/queries/merge-suggestions';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { rereadAll } from '@/server/reread/testing';
import { decide, undoDecision } from '@/server/review/decide';
import { readGazetteer } from '@/server/review/read-gazetteer';
import { seenOf } from '@/server/review/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readArticle } from '@/server/views/read-article';
import { readEntities } from '@/server/views/read-entities';
import { readEntity } from '@/server/views/read-entity';
import { readSearch } from '@/server/views/read-search';
import { readTimeline } from '@/server/views/read-timeline';
import { addAlias } from './add-alias';
import { editEntity } from './edit-entity';
import { keepApart } from './keep-apart';
import { mergeEntities } from './merge-entities';
import { removeAlias } from './remove-alias';
import { splitEntity } from './split-entity';
import { dumpEntities, entityNamed, importGroups } from './testing';
import { undoEntityChange } from './undo-entity-change';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };

let desk: Desk;
let group: number;
let holding: number;
beforeEach(async () => {
  desk = openTestDesk();
  await importGroups(desk);
  group = entityNamed(desk, 'Baogang Group');
  holding = entityNamed(desk, 'Baogang Steel Holding');
});
afterEach(() => closeTestDesk(desk));

const all = (sql: string) => desk.db.$client.prepare(sql).all() as Record<string, unknown>[];
const view = (id: number) => readEntity(desk, OWNER, id, '2025-12-31');
const facet = (id: number) =>
  readTimeline(desk, OWNER, NO_FILTERS).facets.entities.find(({ value }) => value === String(id));

describe('a merge', () => {
  it('shows names, articles, events and figures of both as one, everywhere, and the old address leads there', () => {
    const before = view(group);
    const { entityId } = mergeEntities(desk, OWNER, group, { from: holding, reason: 'One firm' });
    expect(entityId).toBe(group);
    const merged = view(holding);
    expect(merged.id).toBe(group);
    expect(merged.aliases.map(({ alias }) => alias)).toContain('Baogang Steel Holding');
    expect(merged.stats.events).toBeGreaterThan(before.stats.events);
    expect(merged.stats.figures).toBeGreaterThan(before.stats.figures);
    expect(merged.members.map(({ name }) => name)).toEqual(['Baogang Group', 'Baogang Steel Holding']);
    expect(facet(group)?.count).toBe(merged.stats.events);
    expect(facet(holding)).toBeUndefined();
    const filtered = readTimeline(desk, OWNER, { ...NO_FILTERS, entities: [holding] });
    expect(filtered.matching).toBe(merged.stats.events);
    expect(filtered.rows[0]?.entities.map(({ name }) => name)).toContain('Baogang Group');
    expect(filtered.sentence).toContain('Baogang Group');
    expect(readEntities(desk, OWNER, { type: null, q: 'steel holding' }, null).rows).toMatchObject([
      { id: group, articles: merged.stats.articles },
    ]);
    expect(readSearch(desk, OWNER, 'Baogang Steel').entities.map(({ id }) => id)).toEqual([group]);
    const article = readArticle(desk, OWNER, 5, '2025-12-31');
    expect(article.mainEntity?.id).toBe(group);
    expect(article.figures.map(({ subjectEntity }) => subjectEntity?.id)).toEqual([group]);
  });

  it('makes one fact of what near duplicates tell of both, and two again when it is taken back', () => {
    const counted = () => all('SELECT counted FROM figures WHERE article_id = 6');
    expect(counted()).toEqual([{ counted: 1 }]);
    const { changeId } = mergeEntities(desk, OWNER, group, { from: holding });
    expect(counted()).toEqual([{ counted: 0 }]);
    undoEntityChange(desk, OWNER, changeId);
    expect(counted()).toEqual([{ counted: 1 }]);
  });

  it('leaves the facts as their texts name them, and is taken back whole at any time', () => {
    const before = dumpEntities(desk).slice(0, -1);
    const { changeId } = mergeEntities(desk, OWNER, group, { from: holding });
    expect(
      all(`SELECT DISTINCT entity_id AS id FROM mentions WHERE article_id = 5 AND entity_id <> 2`),
    ).toEqual([{ id: holding }]);
    const later = editEntity(desk, OWNER, group, { name: 'Baogang' });
    undoEntityChange(desk, OWNER, changeId);
    expect(view(holding).id).toBe(holding);
    expect(view(group).name).toBe('Baogang');
    undoEntityChange(desk, OWNER, later.changeId);
    expect(dumpEntities(desk).slice(0, -1)).toEqual(before);
    expect(() => undoEntityChange(desk, OWNER, changeId)).toThrow(ConflictError);
  });

  it('is written down with who, when and why, and so is its undo', () => {
    const at = new Date('2025-09-01T10:00:00Z');
    const { changeId } = mergeEntities(desk, OWNER, group, { from: holding, reason: 'One firm' }, at);
    undoEntityChange(desk, OWNER, changeId, new Date('2025-09-02T10:00:00Z'));
    expect(view(group).history).toMatchObject([
      {
        text: 'Merged “Baogang Steel Holding” into “Baogang Group”',
        by: 'owner, on the server',
        at: at.toISOString(),
        reason: 'One firm',
        undone: { at: '2025-09-02T10:00:00.000Z' },
        undo: null,
      },
    ]);
    expect(all('SELECT action FROM audit_log ORDER BY id DESC LIMIT 2')).toEqual([
      { action: 'undo-merge-entity' },
      { action: 'merge-entity' },
    ]);
  });

  it('is refused to readers, for what is one already, for itself and for nobody', () => {
    expect(() => mergeEntities(desk, READER, group, { from: holding })).toThrow(ForbiddenError);
    expect(() => mergeEntities(desk, OWNER, group, { from: group })).toThrow(ConflictError);
    expect(() => mergeEntities(desk, OWNER, group, { from: 987 })).toThrow(NotFoundError);
    mergeEntities(desk, OWNER, group, { from: holding });
    expect(() => mergeEntities(desk, OWNER, holding, { from: group })).toThrow(ConflictError);
  });
});

describe('keeping apart', () => {
  it('takes the suggestion away for good and refuses a merge, until it is taken back', () => {
    expect(listMergeSuggestions(desk.db, { limit: 5 })).toMatchObject([
      { keep: { entity: { id: group } }, fold: { entity: { id: holding }, articles: 2 } },
    ]);
    const { changeId } = keepApart(desk, OWNER, group, { other: holding });
    expect(countMergeSuggestions(desk.db)).toBe(0);
    expect(() => mergeEntities(desk, OWNER, group, { from: holding })).toThrow(/kept apart/);
    expect(view(group).apart.map(({ id }) => id)).toEqual([holding]);
    undoEntityChange(desk, OWNER, changeId);
    expect(countMergeSuggestions(desk.db)).toBe(1);
    mergeEntities(desk, OWNER, group, { from: holding });
    expect(countMergeSuggestions(desk.db)).toBe(0);
  });

  it('stays through an import and a rereading of the archive', async () => {
    keepApart(desk, OWNER, group, { other: holding });
    await importAll(desk, [{ filename: 'x.txt', content: reportOf(15) }]);
    await rereadAll(desk);
    expect(countMergeSuggestions(desk.db)).toBe(0);
  });

  it('parts two that were merged', () => {
    mergeEntities(desk, OWNER, group, { from: holding });
    keepApart(desk, OWNER, group, { other: holding });
    expect(view(holding).id).toBe(holding);
    expect(() => keepApart(desk, OWNER, group, { other: holding })).toThrow(ConflictError);
    expect(() => keepApart(desk, OWNER, group, { other: group })).toThrow(InvalidInputError);
  });
});

describe('a split', () => {
  it('lets a part stand for itself again', () => {
    mergeEntities(desk, OWNER, group, { from: holding });
    expect(() => splitEntity(desk, OWNER, group, { members: [group, holding] })).toThrow(InvalidInputError);
    expect(() => splitEntity(desk, OWNER, group, { members: [2] })).toThrow(ConflictError);
    expect(splitEntity(desk, OWNER, group, { members: [holding] }).entityId).toBe(holding);
    expect(view(holding).id).toBe(holding);
    expect(countMergeSuggestions(desk.db)).toBe(0);
  });

  it('of articles lets another entity have what they say, also when they are read again', async () => {
    const before = view(group).stats;
    const order = { articles: [1], name: 'Baogang Group of Elsewhere' };
    const { entityId, changeId } = splitEntity(desk, OWNER, group, order);
    const other = view(entityId);
    expect(other).toMatchObject({ name: order.name, type: 'organization', stats: { figures: 1, events: 1 } });
    expect(view(group).stats.figures).toBe(before.figures - 1);
    expect(readArticle(desk, OWNER, 1, '2025-12-31').mainEntity?.id).toBe(entityId);
    await rereadAll(desk);
    expect(view(entityId).stats).toEqual(other.stats);
    expect(all('SELECT count(*) AS n FROM reread_items')).toEqual([{ n: 0 }]);
    // A new report of that name is the first one's.
    await importAll(desk, [{ filename: 'y.txt', content: reportOf(20) }]);
    expect(view(group).stats.figures).toBe(before.figures);
    undoEntityChange(desk, OWNER, changeId);
    expect(() => view(entityId)).toThrow(NotFoundError);
    expect(view(group).stats.figures).toBe(before.figures + 1);
  });

  it('of articles that do not name it is refused', () => {
    expect(() => splitEntity(desk, OWNER, group, { articles: [2], name: 'X' })).toThrow(InvalidInputError);
  });
});

describe('an edit', () => {
  it('sets name, type, parent, listed company and numbers, which a rereading keeps, and gives the machine’s back', async () => {
    const state = () => [dumpEntities(desk)[0], dumpEntities(desk)[2]];
    const before = state();
    const identifiers = [{ scheme: 'ticker' as const, value: '600010' }];
    const { changeId } = editEntity(desk, OWNER, group, {
      name: 'Baotou Iron Group',
      stateOwned: null,
      parent: holding,
      listed: holding,
      identifiers,
    });
    await rereadAll(desk);
    expect(view(group)).toMatchObject({
      name: 'Baotou Iron Group',
      stateOwned: null,
      parent: { id: holding },
      listed: { id: holding },
      identifiers,
    });
    expect(view(holding)).toMatchObject({ children: [{ id: group }], listedGroups: [{ id: group }] });
    expect(readSearch(desk, OWNER, 'Baotou Iron G').entities).toMatchObject([{ id: group }]);
    undoEntityChange(desk, OWNER, changeId);
    expect(state()).toEqual(before);
  });

  it('is refused where nothing would change, and where an entity would stand below itself', () => {
    expect(() => editEntity(desk, OWNER, group, { name: 'Baogang Group' })).toThrow(ConflictError);
    expect(() => editEntity(desk, OWNER, group, { parent: group })).toThrow(InvalidInputError);
    editEntity(desk, OWNER, holding, { parent: group });
    expect(() => editEntity(desk, OWNER, group, { parent: holding })).toThrow(/below/);
  });
});

describe('names', () => {
  it('that people add and remove are what the next import knows it by; each can be taken back', async () => {
    const key = all(`SELECT key FROM entities WHERE id = ${holding}`)[0]!.key as string;
    const added = addAlias(desk, OWNER, holding, { alias: 'Quillfeather', language: 'en' });
    expect(readGazetteer(desk).find(key)?.aliases).toContain('Quillfeather');
    expect(() => addAlias(desk, OWNER, holding, { alias: 'Quillfeather' })).toThrow(ConflictError);
    expect(view(holding).history[0]).toMatchObject({
      text: 'Added the name “Quillfeather”',
      undo: { kind: 'decision', fact: 'alias', seen: added.revision },
    });
    undoDecision(desk, OWNER, { kind: 'alias', id: added.aliasId, seen: added.revision });
    expect(view(holding).aliases.map(({ alias }) => alias)).not.toContain('Quillfeather');
    expect(readGazetteer(desk).find(key)).toBeNull();

    const name = view(group).aliases.find(({ alias }) => alias === 'Baotou Steel')!;
    const removed = removeAlias(desk, OWNER, group, name.id);
    expect(view(group).aliases.map(({ alias }) => alias)).not.toContain('Baotou Steel');
    expect(readGazetteer(desk).find('baogang-group')?.aliases).not.toContain('Baotou Steel');
    undoDecision(desk, OWNER, { kind: 'alias', id: name.id, seen: removed.revision });
    expect(readGazetteer(desk).find('baogang-group')?.aliases).toContain('Baotou Steel');
    expect(() => removeAlias(desk, OWNER, holding, name.id)).toThrow(NotFoundError);
  });

  it('of a merged part keep their key in the next import, typed as what it is part of', () => {
    mergeEntities(desk, OWNER, group, { from: holding });
    const alias = view(group).aliases.find(({ alias: each }) => each === 'Baogang Steel Holding')!;
    decide(desk, OWNER, { kind: 'alias', id: alias.id, verdict: 'confirm', seen: null });
    editEntity(desk, OWNER, group, { type: 'programme' });
    const key = all(`SELECT key FROM entities WHERE id = ${holding}`)[0]!.key as string;
    expect(readGazetteer(desk).find(key)).toMatchObject({ name: 'Baogang Steel Holding', type: 'programme' });
  });
});

describe('an entity that is deleted', () => {
  it('keeps its mentions, which a merge shows again, and comes back by an undo', () => {
    decide(desk, OWNER, { kind: 'entity', id: holding, verdict: 'reject', seen: null });
    expect(() => readEntity(desk, READER, holding)).toThrow(NotFoundError);
    expect(view(holding).reviewStatus).toBe('rejected');
    expect(facet(holding)).toBeUndefined();
    expect(readArticle(desk, OWNER, 5, '2025-12-31').entities.map(({ entity }) => entity.id)).not.toContain(
      holding,
    );
    const { changeId } = mergeEntities(desk, OWNER, group, { from: holding });
    expect(readArticle(desk, OWNER, 5, '2025-12-31').entities.map(({ entity }) => entity.id)).toContain(
      group,
    );
    undoEntityChange(desk, OWNER, changeId);
    undoDecision(desk, OWNER, { kind: 'entity', id: holding, seen: seenOf(desk, 'entity', holding) });
    expect(view(holding).stats.events).toBe(1);
    expect(() => mergeEntities(desk, OWNER, 987, { from: group })).toThrow(NotFoundError);
  });
});

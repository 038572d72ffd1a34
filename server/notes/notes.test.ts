import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { ForbiddenError, InvalidInputError, NotFoundError, SignInNeededError } from '@/server/errors';
import { importAll, reportOf } from '@/server/import/testing';
import { parseInput } from '@/server/parse-input';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readNotes } from './read-notes';
import { addNote, deleteNote, editNote, noteOrderSchema, restoreNote } from './write-notes';

const person = (id: string, role: 'analyst' | 'reader'): Actor => ({
  kind: 'user',
  id,
  name: id,
  email: `${id}@desk.example`,
  role,
});
const ANN = person('ann', 'analyst');
const BEN = person('ben', 'analyst');
const READER = person('rea', 'reader');
const ARTICLE = { kind: 'article', id: 1 } as const;

let desk: Desk;
beforeEach(async () => {
  desk = openTestDesk();
  await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
});
afterEach(() => closeTestDesk(desk));

const rows = (sql: string) => desk.db.$client.prepare(sql).all();

describe('a note', () => {
  it('stands beside an article, entity, event or figure, with who and when', () => {
    const at = new Date('2025-09-02T10:00:00Z');
    for (const kind of ['article', 'entity', 'event', 'figure', 'series', 'theme', 'source'] as const) {
      const view = addNote(desk, ANN, { kind, id: 1, text: `Ask about this ${kind}.` }, at);
      expect(view.notes).toMatchObject([
        { text: `Ask about this ${kind}.`, at: at.toISOString(), editedAt: null, isOwn: true },
      ]);
    }
    expect(readNotes(desk, READER, ARTICLE)).toMatchObject({
      canWrite: false,
      notes: [{ isOwn: false }],
    });
    expect(
      rows("SELECT actor, action, subject_kind AS kind FROM audit_log WHERE action = 'add-note' LIMIT 1"),
    ).toEqual([{ actor: 'ann', action: 'add-note', kind: 'article' }]);
  });

  it('is changed and taken away by its author only; its row is kept, and it can be put back', () => {
    const [note] = addNote(desk, ANN, { ...ARTICLE, text: 'First words.' }).notes;
    const id = note!.id;
    expect(() => editNote(desk, BEN, id, { text: 'Mine now' })).toThrow(ForbiddenError);
    expect(() => deleteNote(desk, BEN, id)).toThrow(ForbiddenError);
    expect(editNote(desk, ANN, id, { text: 'Better words.' }).notes).toMatchObject([
      { text: 'Better words.', editedAt: expect.any(String) },
    ]);
    expect(deleteNote(desk, ANN, id).notes).toEqual([]);
    expect(rows('SELECT text FROM notes')).toEqual([{ text: 'Better words.' }]);
    expect(() => editNote(desk, ANN, id, { text: 'x' })).toThrow(NotFoundError);
    expect(() => restoreNote(desk, BEN, id)).toThrow(NotFoundError);
    expect(restoreNote(desk, ANN, id).notes).toMatchObject([{ text: 'Better words.' }]);
    expect(rows("SELECT action FROM audit_log WHERE action LIKE '%-note' ORDER BY id")).toEqual(
      ['add-note', 'edit-note', 'delete-note', 'restore-note'].map((action) => ({ action })),
    );
  });

  it('needs words and something to stand beside', () => {
    expect(() => parseInput(noteOrderSchema, { ...ARTICLE, text: '  ' })).toThrow(InvalidInputError);
    expect(() => parseInput(noteOrderSchema, { kind: 'user', id: 1, text: 'x' })).toThrow(InvalidInputError);
    expect(() => addNote(desk, ANN, { kind: 'event', id: 999, text: 'x' })).toThrow(NotFoundError);
    expect(() => readNotes(desk, ANN, { kind: 'entity', id: 999 })).toThrow(NotFoundError);
  });

  it('is written by analysts and admins', () => {
    expect(() => addNote(desk, READER, { ...ARTICLE, text: 'x' })).toThrow(ForbiddenError);
    expect(() => addNote(desk, { kind: 'visitor' }, { ...ARTICLE, text: 'x' })).toThrow(SignInNeededError);
  });
});

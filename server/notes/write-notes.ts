import { z } from 'zod';
import { notedKindSchema } from '@/core/model/note';
import type { Actor } from '@/core/model/user';
import type { NotesView } from '@/core/views/notes';
import type { Queryable } from '@/db/connection';
import { findNote, hasSubject, type Note, storeNote, updateNote } from '@/db/queries/note-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ForbiddenError, NotFoundError } from '@/server/errors';
import { readNotes } from './read-notes';

const LONGEST = 10_000;
const textSchema = z
  .string()
  .trim()
  .min(1, 'Write something first.')
  .max(LONGEST, 'A note has at most 10,000 characters.');

export const noteOrderSchema = z.strictObject({
  kind: notedKindSchema,
  id: z.number().int().positive(),
  text: textSchema,
});
export const noteTextSchema = z.strictObject({ text: textSchema });

function audit(
  db: Queryable,
  actor: Actor,
  {
    verb,
    note,
    at,
    before,
    after,
  }: {
    verb: string;
    note: Pick<Note, 'id' | 'subjectKind' | 'subjectId'>;
    at: Date;
    before?: string;
    after?: string;
  },
): void {
  storeAuditEntry(db, {
    at,
    actor: actorKey(actor),
    action: `${verb}-note`,
    subjectKind: note.subjectKind,
    subjectId: note.subjectId,
    before: { noteId: note.id, ...(before === undefined ? {} : { text: before }) },
    after: { noteId: note.id, ...(after === undefined ? {} : { text: after }) },
  });
}

/** The note, where it stands and is the actor's own. Throws NotFoundError, ForbiddenError. */
function getOwnNote(db: Queryable, actor: Actor, id: number): Note {
  const note = findNote(db, id);
  if (!note || note.deletedAt !== null) throw new NotFoundError('note');
  if (note.by !== actorKey(actor)) {
    throw new ForbiddenError('This note is somebody else’s.', 'Write one of your own below it.');
  }
  return note;
}

/** Write a note beside something. Answers with all notes there. Throws NotFoundError, InvalidInputError. */
export function addNote(
  desk: Desk,
  actor: Actor,
  { kind, id, text }: z.infer<typeof noteOrderSchema>,
  now = new Date(),
): NotesView {
  requireRight(actor, 'review');
  desk.db.transaction(
    (tx) => {
      if (!hasSubject(tx, kind, id)) throw new NotFoundError(kind);
      const subject = { subjectKind: kind, subjectId: id };
      const noteId = storeNote(tx, { ...subject, text, by: actorKey(actor), at: now });
      audit(tx, actor, { verb: 'add', note: { id: noteId, ...subject }, at: now, after: text });
    },
    { behavior: 'immediate' },
  );
  return readNotes(desk, actor, { kind, id });
}

/** Change a note of one's own. Throws NotFoundError, ForbiddenError. */
export function editNote(
  desk: Desk,
  actor: Actor,
  id: number,
  { text }: z.infer<typeof noteTextSchema>,
  now = new Date(),
): NotesView {
  requireRight(actor, 'review');
  const note = desk.db.transaction(
    (tx) => {
      const own = getOwnNote(tx, actor, id);
      if (own.text === text) return own;
      updateNote(tx, id, { text, editedAt: now });
      audit(tx, actor, { verb: 'edit', note: own, at: now, before: own.text, after: text });
      return own;
    },
    { behavior: 'immediate' },
  );
  return readNotes(desk, actor, { kind: note.subjectKind, id: note.subjectId });
}

/** Take a note of one's own away; its row is kept. Throws NotFoundError, ForbiddenError. */
export function deleteNote(desk: Desk, actor: Actor, id: number, now = new Date()): NotesView {
  requireRight(actor, 'review');
  const note = desk.db.transaction(
    (tx) => {
      const own = getOwnNote(tx, actor, id);
      updateNote(tx, id, { deletedAt: now });
      audit(tx, actor, { verb: 'delete', note: own, at: now, before: own.text });
      return own;
    },
    { behavior: 'immediate' },
  );
  return readNotes(desk, actor, { kind: note.subjectKind, id: note.subjectId });
}

/** Put a note of one's own back that was taken away. Throws NotFoundError, ForbiddenError. */
export function restoreNote(desk: Desk, actor: Actor, id: number, now = new Date()): NotesView {
  requireRight(actor, 'review');
  const note = desk.db.transaction(
    (tx) => {
      const gone = findNote(tx, id);
      if (!gone || gone.by !== actorKey(actor)) throw new NotFoundError('note');
      if (gone.deletedAt === null) return gone;
      changeBack(tx, id);
      audit(tx, actor, { verb: 'restore', note: gone, at: now, after: gone.text });
      return gone;
    },
    { behavior: 'immediate' },
  );
  return readNotes(desk, actor, { kind: note.subjectKind, id: note.subjectId });
}

const changeBack = (db: Queryable, id: number) => updateNote(db, id, { deletedAt: null });

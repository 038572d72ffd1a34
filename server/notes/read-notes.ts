import { z } from 'zod';
import { can } from '@/core/access/can';
import { type NotedKind, notedKindSchema } from '@/core/model/note';
import type { Actor } from '@/core/model/user';
import type { NotesView } from '@/core/views/notes';
import { hasSubject, listNotes } from '@/db/queries/note-record';
import { findPersonName } from '@/db/queries/person-name';
import { actorKey, isReadingOpen, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';

/** What a note stands beside, as an address names it. */
export const notesQuerySchema = z.object({
  kind: notedKindSchema,
  id: z.coerce.number().int().positive(),
});

/** The notes beside something, oldest first. Throws NotFoundError. */
export function readNotes(
  desk: Desk,
  actor: Actor,
  { kind, id }: { kind: NotedKind; id: number },
): NotesView {
  requireRight(actor, 'read');
  const { db } = desk;
  if (!hasSubject(db, kind, id)) throw new NotFoundError(kind);
  return {
    kind,
    id,
    notes: listNotes(db, kind, id).map((note) => ({
      id: note.id,
      text: note.text,
      by: findPersonName(db, note.by),
      at: note.at.toISOString(),
      editedAt: note.editedAt?.toISOString() ?? null,
      isOwn: note.by === actorKey(actor),
    })),
    canWrite: can(actor, 'review', isReadingOpen()),
  };
}

import { type SourceFields, sourceFieldsSchema } from '@/core/model/source-history';
import type { Actor } from '@/core/model/user';
import { foldName } from '@/core/text/fold';
import { findSource, findSourceByFold, updateSource } from '@/db/queries/source-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';

/** What was set of an outlet, and what stood there before: sent back, it undoes the edit. */
export interface EditedSource {
  id: number;
  before: SourceFields;
  after: SourceFields;
}

/**
 * A person says what an outlet is called, who owns it now and in which country it sits. Imports go on finding it by the
 * name that reports use, and change nothing of it. Throws NotFoundError, InvalidInputError, and ConflictError where
 * another outlet has that name.
 */
export function editSource(
  desk: Desk,
  actor: Actor,
  id: number,
  given: SourceFields,
  now = new Date(),
): EditedSource {
  requireRight(actor, 'review');
  const fields = parseInput(sourceFieldsSchema, given);
  return desk.db.transaction(
    (tx) => {
      const source = findSource(tx, id);
      if (!source) throw new NotFoundError('source');
      const changed = Object.entries(fields).filter(
        ([field, value]) => value !== undefined && value !== source[field as keyof SourceFields],
      );
      if (changed.length === 0) throw new InvalidInputError('body', 'That is how it stands already.');
      const after: SourceFields = Object.fromEntries(changed);
      const before: SourceFields = Object.fromEntries(
        changed.map(([field]) => [field, source[field as keyof SourceFields]]),
      );
      if (after.name !== undefined) {
        const fold = foldName(after.name);
        if (findSourceByFold(tx, fold, id)) {
          throw new ConflictError(
            `There is already a source called “${after.name}”.`,
            'Give it another name, or look at that source.',
          );
        }
        updateSource(tx, id, { name: after.name, renamedFold: fold === source.fold ? null : fold });
      }
      const { name: _, ...rest } = after;
      updateSource(tx, id, rest);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'edit-source',
        subjectKind: 'source',
        subjectId: id,
        before,
        after,
      });
      return { id, before, after };
    },
    { behavior: 'immediate' },
  );
}

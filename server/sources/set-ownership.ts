import { findOverlap, type Ownership, ownershipsSchema } from '@/core/model/source-history';
import type { Actor } from '@/core/model/user';
import {
  findSource,
  listSourceOwnerships,
  replaceSourceOwnerships,
  type SourceOwnershipRow,
} from '@/db/queries/source-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError, NotFoundError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';

/** The periods of an outlet, and those that stood before: sent back, they undo the change. */
export interface OwnedSource {
  id: number;
  before: Ownership[];
  after: Ownership[];
}

const toPeriod = ({ owner, stateOwned, fromYear, toYear, note }: SourceOwnershipRow): Ownership => ({
  owner,
  stateOwned,
  fromYear,
  toYear,
  note,
});

const years = ({ fromYear, toYear }: Ownership): string =>
  `${fromYear ?? 'the beginning'} to ${toYear ?? 'now'}`;

/**
 * A person says who owned an outlet from when to when, and whether that was the state: the whole list of periods, which
 * share no year. Reports are shown with the ownership of their year. Throws NotFoundError, InvalidInputError.
 */
export function setOwnership(
  desk: Desk,
  actor: Actor,
  id: number,
  periods: Ownership[],
  now = new Date(),
): OwnedSource {
  requireRight(actor, 'review');
  const after = parseInput(ownershipsSchema, periods);
  const overlap = findOverlap(after);
  if (overlap) {
    throw new InvalidInputError(
      'fromYear',
      `${years(overlap[0])} and ${years(overlap[1])} share a year.`,
      'End one period before the next begins.',
    );
  }
  return desk.db.transaction(
    (tx) => {
      if (!findSource(tx, id)) throw new NotFoundError('source');
      const before = listSourceOwnerships(tx, id).map(toPeriod);
      const by = actorKey(actor);
      replaceSourceOwnerships(tx, id, after, { by, at: now });
      storeAuditEntry(tx, {
        at: now,
        actor: by,
        action: 'set-ownership',
        subjectKind: 'source',
        subjectId: id,
        before,
        after,
      });
      return { id, before, after: listSourceOwnerships(tx, id).map(toPeriod) };
    },
    { behavior: 'immediate' },
  );
}

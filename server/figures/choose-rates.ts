import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { findCurrentRateTable, findRateTable, setCurrentRateTable } from '@/db/queries/rate-table';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';

export const chosenRatesSchema = z.strictObject({
  /** A table that was put in once; null for the one that comes with the desk. */
  table: z.number().int().positive().nullable(),
});

/** Let a table hold that was put in before, or the shipped one again. Answers with the one before. Throws NotFoundError. */
export function chooseRates(
  desk: Desk,
  actor: Actor,
  table: number | null,
  now: Date = new Date(),
): { table: number | null; before: number | null } {
  requireRight(actor, 'manage-settings');
  return desk.db.transaction(
    (tx) => {
      if (table !== null && !findRateTable(tx, table)) throw new NotFoundError('table of rates');
      const before = findCurrentRateTable(tx)?.id ?? null;
      setCurrentRateTable(tx, table);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'choose-rates',
        subjectKind: 'rate-table',
        subjectId: table ?? 'shipped',
        before: { table: before ?? 'shipped' },
        after: { table: table ?? 'shipped' },
      });
      return { table, before };
    },
    { behavior: 'immediate' },
  );
}

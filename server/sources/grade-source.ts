import type { Reliability } from '@/core/model/source';
import { type GradeOrder, gradeIn, gradeOrderSchema, PROPOSED_BY } from '@/core/model/source-history';
import type { Actor } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import {
  deleteSourceGrade,
  findSource,
  listSourceGrades,
  type SourceRow,
  storeSourceGrade,
  updateSource,
} from '@/db/queries/source-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';

/** How an outlet is graded now. */
export interface GradedSource {
  id: number;
  /** The grade that was given, by which it is taken back; null after that. */
  gradeId: number | null;
  reliability: Reliability;
}

function getSource(db: Queryable, id: number): SourceRow {
  const source = findSource(db, id);
  if (!source) throw new NotFoundError('source');
  return source;
}

/** Write the present grade into the outlet's own row. */
function storePresent(db: Queryable, id: number, year: number): Reliability {
  const present = gradeIn(listSourceGrades(db, id), year);
  if (!present) throw new Error(`The grades of source ${id} leave out what the desk had proposed.`);
  const { reliability, reason } = present;
  updateSource(db, id, { reliability, reliabilityReason: reason === '' ? null : reason });
  return reliability;
}

/**
 * A person grades an outlet's reliability and says why, for all its reports or for those from a year on. The grades
 * before stay in its history. Throws NotFoundError, InvalidInputError.
 */
export function gradeSource(
  desk: Desk,
  actor: Actor,
  id: number,
  order: GradeOrder,
  now = new Date(),
): GradedSource {
  requireRight(actor, 'review');
  const given = parseInput(gradeOrderSchema, order);
  const year = now.getUTCFullYear();
  if (given.fromYear !== null && given.fromYear > year) {
    throw new InvalidInputError('fromYear', 'A grade cannot begin in a year that has not come.');
  }
  return desk.db.transaction(
    (tx) => {
      const source = getSource(tx, id);
      if (listSourceGrades(tx, id).length === 0) {
        const { reliability, reliabilityReason } = source;
        storeSourceGrade(tx, {
          sourceId: id,
          reliability,
          reason: reliabilityReason ?? '',
          by: PROPOSED_BY,
          at: now,
        });
      }
      const by = actorKey(actor);
      const gradeId = storeSourceGrade(tx, { sourceId: id, ...given, by, at: now });
      const reliability = storePresent(tx, id, year);
      storeAuditEntry(tx, {
        at: now,
        actor: by,
        action: 'grade-source',
        subjectKind: 'source',
        subjectId: id,
        before: { reliability: source.reliability, reason: source.reliabilityReason },
        after: { gradeId, ...given },
      });
      return { id, gradeId, reliability };
    },
    { behavior: 'immediate' },
  );
}

/**
 * Take a grade back, the last or an older one: the others hold as if it had never been given. The log keeps it. Throws
 * NotFoundError, and ConflictError for what the desk had proposed.
 */
export function withdrawGrade(
  desk: Desk,
  actor: Actor,
  id: number,
  gradeId: number,
  now = new Date(),
): GradedSource {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      getSource(tx, id);
      const grade = listSourceGrades(tx, id).find((one) => one.id === gradeId);
      if (!grade) throw new NotFoundError('grade');
      if (grade.by === PROPOSED_BY) {
        throw new ConflictError('This is what the desk proposed.', 'Give a grade of your own instead.');
      }
      deleteSourceGrade(tx, gradeId);
      const reliability = storePresent(tx, id, now.getUTCFullYear());
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'withdraw-grade',
        subjectKind: 'source',
        subjectId: id,
        before: grade,
        after: { reliability },
      });
      return { id, gradeId: null, reliability };
    },
    { behavior: 'immediate' },
  );
}

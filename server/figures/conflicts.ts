import { checkFigures, type FigureCheck } from '@/core/views/figure-check';
import type { Queryable } from '@/db/connection';
import { figureStamp, listAllComparableFigures } from '@/db/queries/comparable-figures';
import type { Desk } from '@/server/context';

/** What does not agree, by figure, the gravest first. */
export type Conflicts = Map<number, FigureCheck[]>;

const known = new WeakMap<Desk['db'], { stamp: string; conflicts: Conflicts }>();

function readConflicts(db: Queryable): Conflicts {
  const figures = listAllComparableFigures(db);
  const conflicts: Conflicts = new Map();
  for (const [id, checks] of checkFigures(figures, figures)) {
    const grave = checks.filter(({ tone }) => tone !== 'agrees');
    if (grave.length > 0) conflicts.set(id, grave);
  }
  return conflicts;
}

/**
 * The figures of the desk that do not agree with others. Set against each other once, and again when anything that bears
 * on them has changed.
 */
export function listConflicts(db: Desk['db']): Conflicts {
  const stamp = figureStamp(db);
  const last = known.get(db);
  if (last?.stamp === stamp) return last.conflicts;
  const conflicts = readConflicts(db);
  known.set(db, { stamp, conflicts });
  return conflicts;
}

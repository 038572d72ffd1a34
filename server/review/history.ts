import { z } from 'zod';
import { can } from '@/core/access/can';
import { FACT_KINDS } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { type FactHistory, fieldChanges, type HistoryEntry } from '@/core/views/history';
import { findDecidableFact } from '@/db/queries/decided-fact';
import { findDecision } from '@/db/queries/decision-record';
import { type LoggedStep, listFactSteps } from '@/db/queries/fact-log';
import { findPersonName } from '@/db/queries/person-name';
import { isReadingOpen, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import type { FactRef } from './decide';

/** A fact as an address names it. */
export const factQuerySchema = z.object({
  kind: z.enum(FACT_KINDS),
  id: z.coerce.number().int().positive(),
});

/** What the log’s verb says was done; null for what is no decision on a fact. */
export function verdictOfStep({ action }: Pick<LoggedStep, 'action'>): HistoryEntry['verdict'] | null {
  const verb = action.slice(0, action.indexOf('-'));
  return (
    (['confirm', 'reject', 'dispute', 'correct', 'add', 'undo', 'carry'] as const).find(
      (each) => each === verb,
    ) ?? null
  );
}

/** What people have said of a fact: who, what and when, the last word first. Throws NotFoundError. */
export function readFactHistory(desk: Desk, actor: Actor, { kind, id }: FactRef): FactHistory {
  requireRight(actor, 'read');
  const { db } = desk;
  const fact = findDecidableFact(db, kind, id);
  if (!fact) throw new NotFoundError(kind);
  const subject =
    fact.articleId === null
      ? { subjectKind: 'entity' as const, subjectId: fact.entityId ?? id }
      : { subjectKind: 'article' as const, subjectId: fact.articleId };
  const steps = listFactSteps(db, subject, kind, id);
  const entries = steps.flatMap((step, index): HistoryEntry[] => {
    const verdict = verdictOfStep(step);
    if (!verdict) return [];
    // How a fact stood after an undo is how the next step found it, or how it stands now.
    const after = step.after ?? steps[index + 1]?.fields ?? fact.fields;
    return [
      {
        id: step.id,
        verdict,
        by: findPersonName(db, step.actor),
        at: new Date(step.at).toISOString(),
        changes: verdict === 'add' || verdict === 'carry' ? [] : fieldChanges(step.fields, after),
      },
    ];
  });
  return {
    kind,
    id,
    entries: entries.reverse(),
    revision: findDecision(db, kind, id)?.revision ?? null,
    canReview: can(actor, 'review', isReadingOpen()),
  };
}

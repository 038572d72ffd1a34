import type { FactKind } from '@/core/model/review';
import { findDecision } from '@/db/queries/decision-record';
import type { Desk } from '@/server/context';

/** What somebody sees of a fact who looks at it now: what an order to decide on it must name. */
export const seenOf = (desk: Desk, kind: FactKind, id: number): number | null =>
  findDecision(desk.db, kind, id)?.revision ?? null;

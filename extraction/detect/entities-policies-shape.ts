import type { EntityType } from '@/core/model/entity';
import { slug } from '../rules/gazetteer-entry';
import type { NameCandidate } from './entities-candidate';

/** A policy or programme as a candidate; `confidence` is 0 to 1. */
export const policyName = (
  start: number,
  end: number,
  type: EntityType,
  name: string,
  confidence: number,
  key = `${type}:${slug(name)}`,
): NameCandidate => ({ start, end, key, type, name, entry: null, confidence });

/** Plans that are papers put to a board, not programmes. */
export const PAPERS =
  /\b(?:Financial|Budget|Closing|Distribution|Dividend|Audit|Remuneration|Buy-?back)\b.*\bPlan$/;

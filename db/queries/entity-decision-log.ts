import type { HistoryUndo } from '@/core/views/entity-history';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

interface Row {
  entryId: number;
  action: string;
  by: string;
  at: number;
  factId: number;
  name: string | null;
  /** The revision of the decision that holds now, where this entry is the one that made it. */
  holds: number | null;
}

/** What the log says of decisions on an entity or one of its names. */
export interface LoggedEntityDecision {
  entryId: number;
  words: string;
  by: string;
  at: Date;
  undo: HistoryUndo | null;
}

const WORDS: Record<string, (name: string) => string> = {
  'confirm-entity': () => 'Confirmed it',
  'reject-entity': () => 'Deleted it; its mentions are kept',
  'dispute-entity': () => 'Disputed it',
  'undo-entity': () => 'Took back the decision on it',
  'add-alias': (name) => `Added the name “${name}”`,
  'confirm-alias': (name) => `Confirmed the name “${name}”`,
  'reject-alias': (name) => `Removed the name “${name}”`,
  'dispute-alias': (name) => `Disputed the name “${name}”`,
  'undo-alias': (name) => `Took back the decision on the name “${name}”`,
};

/** What people have decided on these entities and their names, the newest first. Only what holds now can be taken back. */
export function listEntityDecisionLog(db: Queryable, entityIds: readonly number[]): LoggedEntityDecision[] {
  const rows = prepared<[string, string], Row>(
    db,
    `SELECT l.id AS entryId, l.action, l.actor AS by, l.at, json_extract(l.before, '$.factId') AS factId,
       coalesce(json_extract(l.after, '$.fields.alias'), json_extract(l.before, '$.fields.alias')) AS name,
       (SELECT d.revision FROM decisions d WHERE d.revision = l.id AND d.fact_id = json_extract(l.before, '$.factId')
          AND d.kind IN ('entity', 'alias')) AS holds
     FROM audit_log l
     WHERE l.subject_kind = 'entity' AND l.subject_id IN (SELECT CAST(value AS TEXT) FROM json_each(?))
       AND l.action IN (SELECT value FROM json_each(?))
     ORDER BY l.id DESC`,
  ).all(JSON.stringify(entityIds), JSON.stringify(Object.keys(WORDS)));
  return rows.map(({ entryId, action, by, at, factId, name, holds }) => ({
    entryId,
    words: WORDS[action]?.(name ?? '') ?? action,
    by,
    at: new Date(at),
    undo:
      holds === null
        ? null
        : {
            kind: 'decision',
            fact: action.endsWith('-alias') ? 'alias' : 'entity',
            id: factId,
            seen: holds,
          },
  }));
}

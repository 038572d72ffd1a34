import type { AddedEvent, AddedFact, AddedFigure } from '@/core/model/added-fact';
import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import type { ArticleRecord } from '@/db/queries/article-record';
import { findDecidableFact, storeReviewStatus } from '@/db/queries/decided-fact';
import { findDecision, storeDecisionRow } from '@/db/queries/decision-record';
import { findEntityRow } from '@/db/queries/entity-row';
import {
  storeAddedEvent,
  storeAddedFigure,
  storeAddedMention,
  storeAddedTag,
} from '@/db/queries/store-added-fact';
import { readThemeIds } from '@/db/queries/store-theme';
import { findStoredFacts } from '@/db/queries/stored-facts';
import { findAmounts } from '@/extraction/detect/find-amounts';
import { readText } from '@/extraction/reading';
import { assertionFor } from '@/extraction/refine/assertion';
import { slug } from '@/extraction/rules/gazetteer-entry';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { recount } from '@/server/import/recluster';
import { getArticleRecord, requireWords, sourceOfRecord } from './article-words';
import { type DecidedFact, decideWithin } from './decide';
import { logDecision } from './decision-log';

/** A person who has read the words is sure of them. */
const CERTAIN = 1;

function assertionOf(record: ArticleRecord, { evidence }: AddedFact) {
  const { text, language, title, url, published } = record.article;
  const reading = readText(text, { title, url, published, publisher: null, language });
  return assertionFor(reading, sourceOfRecord(record), evidence);
}

function keyOfEntity(db: Queryable, id: number, field: string): string {
  const entity = findEntityRow(db, id);
  if (!entity) throw new InvalidInputError(field, 'There is no such entity on this desk.');
  return entity.key;
}

function toEvent(db: Queryable, record: ArticleRecord, added: AddedEvent): ExtractedEvent {
  const { evidence, type, title, date, dateEvidence, series, participants } = added;
  if (date === null && dateEvidence) {
    throw new InvalidInputError('date', 'Words that state a date need a date.');
  }
  const isStated = date !== null && dateEvidence !== null;
  return {
    type,
    title,
    date,
    dateBasis: date === null ? 'none' : isStated ? 'stated' : 'inferred',
    dateNote: date === null || isStated ? null : 'Set by a person',
    dateEvidence,
    series: series && { ...series, bodyKey: null, evidence },
    participants: participants.map(({ entityId, role }) => ({
      entity: keyOfEntity(db, entityId, 'participants'),
      role,
    })),
    themes: [],
    evidence,
    assertion: assertionOf(record, added),
    confidence: CERTAIN,
  };
}

/** The words of the amount inside the selected ones; all of them where no amount is read there. */
function wordsOfAmount({ value, valueMax, evidence: { quote } }: AddedFigure): string {
  const found = findAmounts(quote).find(
    (amount) =>
      (amount.value !== null && Math.abs(amount.value) === Math.abs(value)) ||
      (valueMax !== null && amount.valueMax === valueMax),
  );
  return found?.text ?? quote;
}

function toFigure(db: Queryable, record: ArticleRecord, added: AddedFigure): ExtractedFigure {
  const { kind: _, subjectEntityId, ...fields } = added;
  if (added.valueMax !== null && added.valueMax <= added.value) {
    throw new InvalidInputError('valueMax', 'The upper end of a range is above its lower end.');
  }
  return {
    ...fields,
    subjectEntity: subjectEntityId === null ? null : keyOfEntity(db, subjectEntityId, 'subjectEntityId'),
    change: null,
    changeAlt: null,
    changeEvidence: null,
    asWritten: wordsOfAmount(added),
    assertion: assertionOf(record, added),
    confidence: CERTAIN,
  };
}

/** The fact stands there already: a second one would count twice. */
function requireNew(db: Queryable, articleId: number, added: AddedFact, entityKey: string | null): void {
  const stored = findStoredFacts(db, articleId);
  const isThere =
    added.kind === 'theme'
      ? stored?.tags.some(({ theme }) => theme === added.theme)
      : stored?.mentions.some(
          ({ entity, evidence: { start, end } }) =>
            entity === entityKey && start === added.evidence.start && end === added.evidence.end,
        );
  if (!isThere) return;
  throw new ConflictError(
    added.kind === 'theme' ? 'This article has that theme already.' : 'These words name that entity already.',
    'Accept it in the list of facts.',
  );
}

/** Store the fact itself; returns its row, and for a new entity the row of that. */
function store(
  db: Queryable,
  record: ArticleRecord,
  added: AddedFact,
): { id: number; newEntityId: number | null } {
  const { article } = record;
  const old = { newEntityId: null };
  switch (added.kind) {
    case 'event':
      return { id: storeAddedEvent(db, article, toEvent(db, record, added)), ...old };
    case 'figure':
      return { id: storeAddedFigure(db, article, toFigure(db, record, added)), ...old };
    case 'theme': {
      if (!readThemeIds(db).has(added.theme)) {
        throw new InvalidInputError('theme', 'There is no such theme on this desk.');
      }
      requireNew(db, article.id, added, null);
      return { id: storeAddedTag(db, article, { ...added, score: CERTAIN }), ...old };
    }
    case 'mention': {
      const { entity, evidence } = added;
      const known = 'id' in entity ? findEntityRow(db, entity.id) : null;
      if ('id' in entity && !known) {
        throw new InvalidInputError('entity', 'There is no such entity on this desk.');
      }
      const named = known ?? (entity as { type: AddedTypeOf; name: string });
      const key = known?.key ?? `${named.type}:${slug(named.name)}`;
      requireNew(db, article.id, added, key);
      const { type, name } = named;
      const { id, entityId } = storeAddedMention(db, article, {
        key,
        type,
        name,
        evidence,
        confidence: CERTAIN,
      });
      return { id, newEntityId: known ? null : entityId };
    }
  }
}
type AddedTypeOf = Exclude<Extract<AddedFact, { kind: 'mention' }>['entity'], { id: number }>['type'];

/**
 * A person adds a fact that no machine proposed, with the words that prove it: an event, a figure, an entity named there,
 * a theme. It is confirmed by being added, and no rerun takes it away; an undo does, whole. A new entity is confirmed
 * with it, so that later imports know its name. Throws NotFoundError, InvalidInputError (also where the words do not
 * stand in the text), and ConflictError where the fact stands there already or a newer version of the report does.
 */
export function addFact(
  desk: Desk,
  actor: Actor,
  articleId: number,
  added: AddedFact,
  now = new Date(),
): DecidedFact {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const record = getArticleRecord(tx, articleId);
      const { text, replacedById } = record.article;
      if (replacedById !== null) {
        throw new ConflictError(
          'A newer version of this report is here; this one counts nowhere.',
          'Add the fact to the newer version.',
        );
      }
      requireWords(text, added.evidence, 'evidence');
      if (added.kind === 'event' && added.dateEvidence) {
        requireWords(text, added.dateEvidence, 'dateEvidence');
      }
      if (added.kind === 'figure' && added.periodEvidence) {
        requireWords(text, added.periodEvidence, 'periodEvidence');
      }
      const { id, newEntityId } = store(tx, record, added);
      return settle(tx, actor, { kind: added.kind, id, newEntityId }, now);
    },
    { behavior: 'immediate' },
  );
}

/** Write down who added what, so that it stays, and can be taken back. */
function settle(
  tx: Queryable,
  actor: Actor,
  { kind, id, newEntityId }: { kind: AddedFact['kind']; id: number; newEntityId: number | null },
  at: Date,
): DecidedFact {
  const fact = findDecidableFact(tx, kind, id);
  if (!fact) throw new Error(`The added ${kind} ${id} is not there.`);
  const { articleId, evidence, fields } = fact;
  storeReviewStatus(tx, kind, id, 'confirmed');
  const revision = logDecision(tx, actor, fact, {
    verb: 'add',
    before: null,
    after: { verdict: 'add', fields },
    at,
  });
  const isUndecided = newEntityId !== null && findDecision(tx, 'entity', newEntityId) === null;
  const batch = isUndecided ? `add-${revision}` : null;
  storeDecisionRow(tx, {
    kind,
    factId: id,
    articleId,
    ...evidence,
    proposed: fields,
    verdict: 'add',
    added: true,
    revision,
    batch,
    decidedBy: actorKey(actor),
    decidedAt: at,
  });
  if (isUndecided) {
    decideWithin(
      tx,
      actor,
      { kind: 'entity', id: newEntityId, verdict: 'confirm', seen: null },
      { at, batch },
    );
  }
  if (articleId !== null) recount(tx, [articleId]);
  return { kind, id, articleId, verdict: 'add', revision, fields };
}

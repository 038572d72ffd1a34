import type { FactKind } from '@/core/model/review';
import { type ArticleFact, describeRemovals, describeRepairs, type RecordEntry } from '@/core/views/article';
import { fieldChanges, type HistoryEntry, VERDICT_WORDS } from '@/core/views/history';
import type { Queryable } from '@/db/connection';
import { type ArticleRecord, listArticleAudit } from '@/db/queries/article-record';
import { listArticleDecisions } from '@/db/queries/decision-record';
import { type LoggedStep, listArticleSteps } from '@/db/queries/fact-log';
import { findPersonName } from '@/db/queries/person-name';
import { verdictOfStep } from '@/server/review/history';

const KIND_WORDS: Partial<Record<FactKind, string>> = {
  event: 'event',
  figure: 'figure',
  mention: 'name',
  theme: 'theme',
};

/** What has happened to an article, oldest first: its import, its cleaning, and all that people have decided in it. */
export function readRecord(
  db: Queryable,
  { article, upload }: ArticleRecord,
  { facts, canReview }: { facts: ArticleFact[]; canReview: boolean },
): RecordEntry[] {
  const at = article.importedAt.toISOString();
  const size = `${(upload.byteLength / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 })} KB`;
  const entry = (text: string): RecordEntry => ({ at, text, fact: null, undo: null });
  const importer = findPersonName(db, article.importedBy);
  const entries = [entry(`Imported by ${importer}: ${upload.filename}, ${size}`)];
  for (const done of [describeRemovals(article.removals), describeRepairs(article.repairs)]) {
    if (done !== null) entries.push(entry(`Cleaned: ${done}`));
  }
  const added = facts.filter(({ reviews }) =>
    reviews.every(({ decision }) => decision?.verdict === 'add'),
  ).length;
  const proposed = facts.length - added;
  entries.push(
    entry(
      `${proposed} ${proposed === 1 ? 'fact' : 'facts'} proposed, each with a quote (extraction ${article.extractorVersion})`,
    ),
  );
  const steps = new Map(listArticleSteps(db, article.id).map((step) => [step.id, step]));
  const describe = stepDescriber(db, article.id, facts, canReview);
  for (const logged of listArticleAudit(db, article.id)) {
    if (logged.action === 'import-report') continue;
    const step = steps.get(logged.id);
    const verdict = step && verdictOfStep(step);
    entries.push(
      step && verdict
        ? describe(step, verdict)
        : {
            ...entry(`${sentenceOf(logged.action)} by ${findPersonName(db, logged.actor)}`),
            at: logged.at.toISOString(),
          },
    );
  }
  return entries;
}

/** "Corrected by Ann: event “12th meeting” (date: May 2025 → Jun 2025)", with what takes it back. */
function stepDescriber(db: Queryable, articleId: number, facts: ArticleFact[], canReview: boolean) {
  const standing = new Map(listArticleDecisions(db, articleId).map((each) => [each.revision, each]));
  const keys = new Map(
    facts.flatMap(({ key, reviews }) => reviews.map(({ kind, id }) => [`${kind} ${id}`, key])),
  );
  const labels = new Map(
    facts.flatMap((fact) => fact.reviews.map(({ kind, id }) => [`${kind} ${id}`, labelOf(fact)])),
  );
  return (step: LoggedStep, verdict: HistoryEntry['verdict']): RecordEntry => {
    const kind = step.action.slice(step.action.indexOf('-') + 1) as FactKind;
    const name = `${kind} ${step.factId}`;
    const decision = standing.get(step.id);
    const told = step.fields.title ?? step.after?.title ?? step.fields.subject ?? step.after?.subject ?? null;
    const label = labels.get(name) ?? (told === null ? '' : String(told));
    const changes = verdict === 'add' || !step.after ? [] : fieldChanges(step.fields, step.after);
    const what = changes
      .map((each) => `${each.label.toLowerCase()}: ${each.before} → ${each.after}`)
      .join('; ');
    const words = label === '' ? '' : ` “${label}”`;
    return {
      at: new Date(step.at).toISOString(),
      text: `${VERDICT_WORDS[verdict]} by ${findPersonName(db, step.actor)}: ${KIND_WORDS[kind] ?? kind}${words}${what === '' ? '' : ` (${what})`}`,
      fact: keys.get(name) ?? null,
      undo: decision && canReview ? { kind, id: step.factId, seen: decision.revision } : null,
    };
  };
}

function labelOf(fact: ArticleFact): string {
  if ('title' in fact) return fact.title;
  if ('asWritten' in fact) return `${fact.subject}, ${fact.asWritten}`;
  return 'entity' in fact ? fact.entity.name : fact.theme.label;
}

/** "keep-apart" reads "Keep apart". */
function sentenceOf(action: string): string {
  const words = action.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

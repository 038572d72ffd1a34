import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Queryable } from '@/db/connection';
import { shownAs } from '@/db/resolved';
import { articles, auditLog, entities, evidence, sources, uploads } from '@/db/schema/tables';

const publishers = alias(sources, 'publishers');
const outlets = alias(sources, 'outlets');
const disclaimers = alias(evidence, 'disclaimers');

/** One article with its text, its outlets, its main organisation and the file that it came in; null when there is none. */
export function findArticleRecord(db: Queryable, id: number) {
  const row = db
    .select({
      article: articles,
      publisher: publishers,
      outlet: outlets,
      disclaimer: { start: disclaimers.start, end: disclaimers.end, quote: disclaimers.quote },
      mainEntity: { id: entities.id, type: entities.type, name: entities.name },
      upload: { filename: uploads.filename, byteLength: uploads.byteLength },
    })
    .from(articles)
    .innerJoin(uploads, eq(uploads.id, articles.uploadId))
    .leftJoin(publishers, eq(publishers.id, articles.publisherId))
    .leftJoin(outlets, eq(outlets.id, articles.originalOutletId))
    .leftJoin(disclaimers, eq(disclaimers.id, articles.disclaimerEvidenceId))
    .leftJoin(
      entities,
      and(eq(entities.id, shownAs(articles.mainEntityId)), ne(entities.reviewStatus, 'rejected')),
    )
    .where(eq(articles.id, id))
    .get();
  return row ?? null;
}
export type ArticleRecord = NonNullable<ReturnType<typeof findArticleRecord>>;

/** What the audit log says of one article, oldest first. */
export function listArticleAudit(db: Queryable, articleId: number) {
  return db
    .select({ id: auditLog.id, at: auditLog.at, actor: auditLog.actor, action: auditLog.action })
    .from(auditLog)
    .where(and(eq(auditLog.subjectKind, 'article'), eq(auditLog.subjectId, sql`${String(articleId)}`)))
    .orderBy(asc(auditLog.id))
    .all();
}

import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Queryable } from '@/db/connection';
import { articles, auditLog, entities, evidence, sources, uploads, users } from '@/db/schema/tables';

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
      importerName: users.name,
    })
    .from(articles)
    .innerJoin(uploads, eq(uploads.id, articles.uploadId))
    .leftJoin(publishers, eq(publishers.id, articles.publisherId))
    .leftJoin(outlets, eq(outlets.id, articles.originalOutletId))
    .leftJoin(disclaimers, eq(disclaimers.id, articles.disclaimerEvidenceId))
    .leftJoin(entities, eq(entities.id, articles.mainEntityId))
    .leftJoin(users, eq(users.id, articles.importedBy))
    .where(eq(articles.id, id))
    .get();
  return row ?? null;
}
export type ArticleRecord = NonNullable<ReturnType<typeof findArticleRecord>>;

/** What the audit log says of one article, oldest first. */
export function listArticleAudit(db: Queryable, articleId: number) {
  return db
    .select({ at: auditLog.at, actor: auditLog.actor, actorName: users.name, action: auditLog.action })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actor))
    .where(and(eq(auditLog.subjectKind, 'article'), eq(auditLog.subjectId, sql`${String(articleId)}`)))
    .orderBy(asc(auditLog.id))
    .all();
}

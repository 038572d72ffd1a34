import { type Evidence, evidenceAt, isGrounded } from '@/core/model/evidence';
import type { ExtractedSource } from '@/core/model/extraction';
import { type Span, trimSpan } from '@/core/text/span';
import type { Queryable } from '@/db/connection';
import { type ArticleRecord, findArticleRecord } from '@/db/queries/article-record';
import { InvalidInputError, NotFoundError } from '@/server/errors';

/** An article whose words somebody has selected. Throws NotFoundError. */
export function getArticleRecord(db: Queryable, id: number): ArticleRecord {
  const record = findArticleRecord(db, id);
  if (!record) throw new NotFoundError('article');
  return record;
}

const moved = (field: string) =>
  new InvalidInputError(
    field,
    'These words do not stand at this place of the text.',
    'The article may have been read again meanwhile: reload the page and select them once more.',
  );

/** A fact is proven by the words at its place and by what stands around them. Throws InvalidInputError. */
export function requireWords(text: string, evidence: Evidence, field: string): Evidence {
  if (!isGrounded(text, evidence)) throw moved(field);
  const { prefix, suffix } = evidenceAt(text, evidence.start, evidence.end);
  if (prefix !== evidence.prefix || suffix !== evidence.suffix) throw moved(field);
  return evidence;
}

const dense = (words: string) => words.replace(/\s+/g, '');

/** The words that a page shows at a place, as they stand in the text, without white space around. Throws InvalidInputError. */
export function findWords(text: string, { start, end, words }: Span & { words: string }): Evidence {
  const span = trimSpan(text, { start, end: Math.min(end, text.length) });
  if (span.end <= span.start) throw new InvalidInputError('words', 'Select some words first.');
  if (dense(text.slice(span.start, span.end)) !== dense(words)) throw moved('words');
  return evidenceAt(text, span.start, span.end);
}

/** What a stored article says of its source, as extraction had it. */
export function sourceOfRecord({ article, publisher, outlet, disclaimer }: ArticleRecord): ExtractedSource {
  return {
    publisher: publisher?.name ?? null,
    publisherEvidence: null,
    originalOutlet: outlet?.name ?? null,
    originalOutletEvidence: null,
    stateOwned: article.stateOutlet,
    disclaimer: disclaimer ? evidenceAt(article.text, disclaimer.start, disclaimer.end) : null,
  };
}

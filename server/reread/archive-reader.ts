import { posix } from 'node:path';
import type { Document } from '@/core/model/document';
import { type ArticleOrigin, findArticleOrigin, getUploadBytes } from '@/db/queries/article-origin';
import { UnreadableDocumentError } from '@/ingest/errors';
import { type FileContent, readFile } from '@/ingest/read-file';
import type { Desk } from '@/server/context';
import type { ImportLimits } from '@/server/env';
import { atAddress } from '@/server/import/work/open-item';

/**
 * Reads the kept bytes of articles once more, as an import would today. Keeps the last file of reports, so that a feed of
 * a thousand entries is parsed once.
 */
export class ArchiveReader {
  private last: { key: string; content: FileContent } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly limits: ImportLimits,
  ) {}

  /** The document of an article; null when there is no such article. Throws UnreadableDocumentError. */
  async read(articleId: number): Promise<Document | null> {
    const origin = findArticleOrigin(this.desk.db, articleId);
    if (!origin) return null;
    const { parts } = await this.open(origin);
    const part = parts.find(({ locator }) => locator === origin.part);
    if (!part) {
      throw new UnreadableDocumentError(
        origin.filename,
        origin.part === null
          ? 'Its upload is read as several reports now.'
          : `There is no ${origin.part} in its upload as it is read now.`,
        'It stays as it is. Import the file again to have what it holds now.',
      );
    }
    if ('error' in part) throw part.error;
    return origin.part === null ? atAddress(part.document, origin.fetchedFrom) : part.document;
  }

  private async open({ uploadId, filename, mediaType, columns }: ArticleOrigin): Promise<FileContent> {
    const key = `${uploadId} ${mediaType} ${JSON.stringify(columns)}`;
    if (this.last?.key === key) return this.last.content;
    const content = await readFile(getUploadBytes(this.desk.db, uploadId), posix.basename(filename), {
      mediaType,
      limits: this.limits.read,
      columns: columns ?? undefined,
    });
    this.last = { key, content };
    return content;
  }
}

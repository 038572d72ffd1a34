import type { Actor } from '@/core/model/user';
import { findUploadOf } from '@/db/queries/store-upload';
import { attachmentHeaders } from '@/server/attachment';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';

/**
 * The raw bytes that an article was read from, as a download. Never shown in the browser, whatever is in them: a neutral
 * media type, an attachment, and no guessing of the content.
 */
export function readRawUpload(desk: Desk, actor: Actor, articleId: number): Response {
  requireRight(actor, 'download');
  const upload = Number.isSafeInteger(articleId) ? findUploadOf(desk.db, articleId) : null;
  if (!upload) throw new NotFoundError('article');
  const name = upload.filename.split('/').at(-1) || 'upload';
  return new Response(new Uint8Array(upload.bytes), {
    headers: {
      ...attachmentHeaders(name, 'upload', 'application/octet-stream'),
      'content-length': String(upload.byteLength),
    },
  });
}

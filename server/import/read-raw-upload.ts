import type { Actor } from '@/core/model/user';
import { findUploadOf } from '@/db/queries/store-upload';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';

/** RFC 5987: a name with any signs in a header. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

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
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="upload"; filename*=UTF-8''${encodeName(name)}`,
      'content-length': String(upload.byteLength),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

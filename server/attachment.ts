import { toWellFormed } from '@/core/text/well-formed';

/** RFC 5987: a name with any signs in a header. */
const encodeName = (name: string) =>
  encodeURIComponent(toWellFormed(name)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Headers of a file that is to be kept, never shown: an attachment, and no guessing of the content. `name` may hold any
 * signs; `plainName` (ASCII) is what old programs take.
 */
export function attachmentHeaders(
  name: string,
  plainName: string,
  mediaType: string,
): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeName(name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}

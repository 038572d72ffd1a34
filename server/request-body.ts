import { DeskError, InvalidInputError, TooLargeError } from './errors';

/** The longest JSON body, in bytes: a scheme of ten thousand themes is a third of it. Files go as raw bodies and have limits of their own. */
export const LONGEST_JSON = 8 * 1024 * 1024;

const tooLarge = () =>
  new TooLargeError('The request’s body is too large.', 'Send less at once; files are sent as they are.');

/**
 * The body of a request as text, which must be UTF-8. Throws TooLargeError as soon as it is longer than `bytes`, and
 * InvalidInputError when it is no text or breaks off; a body that comes too slowly is broken off by `operations/refuse-slow.ts`.
 */
export async function readText(request: Request, { bytes = LONGEST_JSON } = {}): Promise<string> {
  if (Number(request.headers.get('content-length')) > bytes) throw tooLarge();
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      received += value.byteLength;
      if (received > bytes) throw tooLarge();
      chunks.push(value);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    // Not waited for: what is refused may never end.
    reader.cancel().catch(() => {});
    if (error instanceof DeskError) throw error;
    throw new InvalidInputError('body', 'The request’s body broke off, or is not UTF-8 text.');
  }
}

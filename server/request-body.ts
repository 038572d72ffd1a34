import { DeskError, InvalidInputError, TooLargeError } from './errors';

/** The longest JSON body, in bytes: a scheme of ten thousand themes is a third of it. Files go as raw bodies and have limits of their own. */
export const LONGEST_JSON = 8 * 1024 * 1024;
/** Milliseconds in which a JSON body has to be here: whoever sends slowly must not hold the desk. */
export const SLOWEST_JSON = 30_000;

interface Limits {
  bytes?: number;
  milliseconds?: number;
}

const tooLarge = () =>
  new TooLargeError('The request’s body is too large.', 'Send less at once; files are sent as they are.');

/**
 * The body of a request as text, which must be UTF-8. Throws TooLargeError as soon as it is longer than the limit, InvalidInputError
 * when it is no text or breaks off, and a DeskError of the kind "invalid-input" when it takes too long.
 */
export async function readText(
  request: Request,
  { bytes = LONGEST_JSON, milliseconds = SLOWEST_JSON }: Limits = {},
): Promise<string> {
  if (Number(request.headers.get('content-length')) > bytes) throw tooLarge();
  if (!request.body) return '';
  const reader = request.body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new DeskError('invalid-input', 'The request’s body took too long.', 'Send it again.', 'body')),
      milliseconds,
    );
  });
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
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
  } finally {
    clearTimeout(timer);
  }
}

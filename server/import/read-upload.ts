import { InvalidInputError, TooLargeError } from '@/server/errors';

/** The most that one file may weigh: 20 MiB, far above any report. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024;

const tooLarge = () =>
  new TooLargeError(
    `The file is larger than ${UPLOAD_LIMIT / 1024 / 1024} MB.`,
    'Split it, or save the report’s text alone.',
  );

/**
 * The bytes of a raw upload. Refused when they are more than the limit, and when they are not as many as announced:
 * a connection that broke, or something between that cut the body, must not become half a report.
 */
export async function readUpload(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) > UPLOAD_LIMIT) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    received += part.value.byteLength;
    if (received > UPLOAD_LIMIT) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  if (announced !== null && Number(announced) !== received) {
    throw new InvalidInputError(
      'body',
      `Only ${received} of ${announced} bytes arrived.`,
      'Send the file again.',
    );
  }
  return Buffer.concat(chunks, received);
}

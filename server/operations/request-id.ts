import { randomUUID } from 'node:crypto';

export const REQUEST_ID = 'x-request-id';

/** What a request id from outside may be: nothing that could break a line of the log or a header. */
const VALID = /^[A-Za-z0-9._-]{8,128}$/;

/** The id that a proxy in front has given to a request, or a new one. */
export function requestId(given: string | null | undefined): string {
  return given && VALID.test(given) ? given : randomUUID();
}

import type { FactStanding } from '@/core/views/decision';
import { noteAnswer } from './desk-standing';
import { RequestError } from './fetch-json';

/** Characters up to which a request goes on when its page is left: browsers keep 64 kB of all such requests together. */
const KEPT_ALIVE = 4_000;

/** POST (or another verb) as JSON. Throws RequestError with words for people, also when the desk is out of reach. */
export async function sendJson<Answer>(path: string, body: unknown, method = 'POST'): Promise<Answer> {
  const text = JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: text,
      // What somebody has decided is sent, even if they leave the page at once.
      keepalive: text.length <= KEPT_ALIVE,
    });
  } catch {
    noteAnswer(0);
    throw new RequestError('The desk does not answer.', 0, 'Check that it is running, then try again.');
  }
  noteAnswer(response.status);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw toRequestError(response.status, answer);
  return answer as Answer;
}

/** What an answer of the desk that is an error says, for people. */
export function toRequestError(status: number, body: unknown): RequestError {
  type Detail = { message?: string; remedy?: string | null; field?: string | null; standing?: FactStanding };
  const detail = (body as { error?: Detail } | null)?.error;
  return new RequestError(
    detail?.message ?? `The desk answered with an error (${status}).`,
    status,
    detail?.remedy ?? null,
    detail?.field ?? null,
    detail?.standing ?? null,
  );
}

/** Message and remedy in one line, for a person. */
export function wordsOf(error: unknown): string {
  if (error instanceof RequestError) return [error.message, error.remedy].filter(Boolean).join(' ');
  return error instanceof Error ? error.message : String(error);
}

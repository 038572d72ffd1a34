import type { FactStanding } from '@/core/views/decision';
import { noteAnswer } from './desk-standing';

/**
 * What the desk's API says when it refuses: a sentence, a remedy, for bad input the field, and where somebody else has
 * decided meanwhile how the fact stands now.
 */
export class RequestError extends Error {
  override name = 'RequestError';
  constructor(
    message: string,
    readonly status: number,
    readonly remedy: string | null = null,
    readonly field: string | null = null,
    readonly standing: FactStanding | null = null,
  ) {
    super(message);
  }
}

/** GET a read model from the desk's own API. Throws RequestError with words for people, also when the desk is out of reach. */
export async function fetchJson<Model>(path: string, signal?: AbortSignal): Promise<Model> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    noteAnswer(0);
    throw new RequestError('The desk does not answer.', 0, 'Check that it is running, then try again.');
  }
  noteAnswer(response.status);
  if (response.ok) return (await response.json()) as Model;
  const body = (await response.json().catch(() => null)) as {
    error?: { message?: string; remedy?: string };
  } | null;
  throw new RequestError(
    body?.error?.message ?? `The desk answered with an error (${response.status}).`,
    response.status,
    body?.error?.remedy ?? null,
  );
}

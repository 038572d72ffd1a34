import type { ImportOutcome } from '@/core/views/imports';

/** Why a request did not end with a result. `canRetry`: nothing was decided, so the same file may be sent again. */
export class TransportError extends Error {
  override name = 'TransportError';
  constructor(
    message: string,
    readonly canRetry: boolean,
  ) {
    super(message);
  }
}

/** How the queue talks to the desk. */
export interface ImportTransport {
  begin(channel: 'form' | 'paste'): Promise<number>;
  send(batchId: number, file: File, onProgress: (sent: number) => void): Promise<ImportOutcome>;
  finish(batchId: number): Promise<void>;
}

const OFFLINE = 'The connection to the desk broke off.';

function toTransportError(status: number, body: unknown): TransportError {
  const detail = (body as { error?: { message?: string; remedy?: string | null } } | null)?.error;
  const words = [detail?.message ?? `The desk answered with status ${status}.`, detail?.remedy]
    .filter(Boolean)
    .join(' ');
  // 400: the body was cut on the way. 401: signing in again helps. From 500 the desk may be well again.
  return new TransportError(words, status >= 500 || status === 400 || status === 401);
}

async function post(path: string, body: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new TransportError(OFFLINE, true);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw toTransportError(response.status, answer);
  return answer;
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Over HTTP. Files go as raw bodies with XMLHttpRequest, the only way in which browsers tell how much has been sent. */
export const httpTransport: ImportTransport = {
  async begin(channel) {
    return ((await post('/api/imports', { channel })) as { id: number }).id;
  },
  send(batchId, file, onProgress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('PUT', `/api/imports/${batchId}/files?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader('content-type', file.type || 'application/octet-stream');
      request.upload.onprogress = (event) => onProgress(event.loaded);
      request.onerror = () => reject(new TransportError(OFFLINE, true));
      request.onload = () => {
        const answer = parseAnswer(request.responseText);
        if (request.status === 200 && answer) resolve(answer as ImportOutcome);
        else reject(toTransportError(request.status, answer));
      };
      request.send(file);
    });
  },
  async finish(batchId) {
    await post(`/api/imports/${batchId}/finish`, {});
  },
};

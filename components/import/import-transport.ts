import { RequestError } from '@/components/layout/fetch-json';
import { sendJson, toRequestError, wordsOf } from '@/components/layout/send-json';
import type { ChosenFile } from './chosen-files';

/** Why a request did not end well. `canRetry`: nothing was decided, so the same thing may be sent again. */
export class TransportError extends Error {
  override name = 'TransportError';
  constructor(
    message: string,
    readonly canRetry: boolean,
  ) {
    super(message);
  }
}

/** How an import begins. */
export interface ImportKind {
  channel: 'form' | 'paste';
  /** Look before anything is stored. */
  preview: boolean;
}

/** How the queue talks to the desk. */
export interface ImportTransport {
  /** Begin an import; answers with its id. */
  begin(kind: ImportKind): Promise<number>;
  /** Send one file. Throws TransportError, or the signal's reason when it was aborted. */
  send(
    importId: number,
    chosen: ChosenFile,
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Everything is sent; the work goes on at the desk. */
  finish(importId: number): Promise<void>;
  cancel(importId: number): Promise<void>;
}

const OFFLINE = 'The connection to the desk broke off.';

/** 400: the body was cut on the way. 401: signing in again helps. From 500 the desk may be well again. */
function toTransportError(error: RequestError): TransportError {
  const { status } = error;
  return new TransportError(
    wordsOf(error),
    status === 0 || status === 400 || status === 401 || status >= 500,
  );
}

const asTransportError = (error: unknown): never => {
  throw error instanceof RequestError ? toTransportError(error) : error;
};

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Over HTTP. Files go as raw bodies with XMLHttpRequest, the only way in which browsers tell how much has been sent. */
export const httpTransport: ImportTransport = {
  async begin(kind) {
    const { id } = await sendJson<{ id: number }>('/api/imports', kind).catch(asTransportError);
    return id;
  },
  send(importId, { file, name }, onSent, signal) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('PUT', `/api/imports/${importId}/files?name=${encodeURIComponent(name)}`);
      request.setRequestHeader('content-type', file.type || 'application/octet-stream');
      request.upload.onprogress = (event) => onSent(event.loaded);
      request.onerror = () => reject(new TransportError(OFFLINE, true));
      request.onabort = () => reject(signal.reason);
      request.onload = () => {
        const answer = parseAnswer(request.responseText);
        if (request.status === 201) resolve();
        else reject(toTransportError(toRequestError(request.status, answer)));
      };
      // Taken off again at the end: an import has one signal for thousands of files.
      const abort = () => request.abort();
      signal.addEventListener('abort', abort);
      request.onloadend = () => signal.removeEventListener('abort', abort);
      request.send(file);
    });
  },
  async finish(importId) {
    await sendJson(`/api/imports/${importId}/finish`, {}).catch(asTransportError);
  },
  async cancel(importId) {
    await sendJson(`/api/imports/${importId}/cancel`, {}).catch(asTransportError);
  },
};

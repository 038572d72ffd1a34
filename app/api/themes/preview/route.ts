import type { PreviewLine } from '@/core/views/theme-change';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readLog } from '@/server/operations/log';
import { readJson, route } from '@/server/route';
import { themeOrderSchema } from '@/server/themes/change-theme';
import { previewThemeChange } from '@/server/themes/preview-theme-change';

const FAILED: PreviewLine = {
  kind: 'failed',
  message: 'The desk could not go through the articles. Try again; the server’s log says more.',
};

/**
 * What a change of a theme would do to the stored articles, without storing anything. Answers line by line, each a JSON
 * object: how far it is, at last the result. It ends when whoever asked goes away.
 */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const order = await readJson(request, themeOrderSchema);
  const ending = new AbortController();
  request.signal.addEventListener('abort', () => ending.abort());
  const lines = previewThemeChange(openDesk(), actor, order, ending.signal);
  const encoder = new TextEncoder();
  const encode = (line: PreviewLine) => encoder.encode(`${JSON.stringify(line)}\n`);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encode(value));
      } catch (err) {
        readLog().error({ err }, 'A preview of a theme failed');
        controller.enqueue(encode(FAILED));
        controller.close();
      }
    },
    cancel: () => ending.abort(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
});

import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Kept } from './serve-messages';

/** What belongs to one connection or one moment, and is written anew by whoever answers. */
const OWN = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'x-request-id',
]);

/** An answer of the desk as it came over the line, packed as it was. */
export function keepAnswer(address: string, path: string): Promise<Kept> {
  return new Promise((done, fail) => {
    const asked = request(new URL(path, address), { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const { statusCode: status = 0, headers } = response;
      const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        OWN.has(name) ? [] : [[name, String(value)]],
      );
      buffer(response).then((body) => done({ path, status, headers: kept, body }), fail);
    });
    asked.once('error', fail);
    asked.end();
  });
}

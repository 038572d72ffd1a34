import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readActor } from '@/server/auth/actor';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { EXCHANGE, sayPacked } from '@/server/operations/exchange';
import { route } from '@/server/route';
import { askView } from './ask-view';
import type { KeptAnswer } from './kept-answers';
import { takesGzip } from './takes-gzip';
import type { ViewCall } from './views';

const pack = promisify(gzip);
/** Packs nearly as small as by default, in half the time: during an import most answers are packed for one. */
const LEVEL = 4;
/** Bytes from which packing is worth its while; what is less goes in one packet as it is. */
const WORTH_PACKING = 1024;

async function toResponse(answer: KeptAnswer, headers: Headers): Promise<Response> {
  const common = { 'content-type': 'application/json' };
  const exchange = headers.get(EXCHANGE);
  const isPacked = answer.body.length >= WORTH_PACKING && takesGzip(headers.get('accept-encoding'));
  if (exchange === null || !isPacked) return new Response(answer.body, { headers: common });
  answer.packed ??= pack(answer.body, { level: LEVEL }).then((packed) => Buffer.from(packed));
  const packed = await answer.packed;
  const isSaid = sayPacked(exchange, packed.length);
  return new Response(isSaid ? packed : answer.body, {
    headers: isSaid ? { ...common, vary: 'accept-encoding' } : common,
  });
}

/** What a route is asked by: the parameters of the address and those in its path. */
interface Asked<Params> {
  search: URLSearchParams;
  params: Params;
}

/**
 * Wrap a GET handler that answers with a view: `wanted` says which, or throws InvalidInputError where the address asks for none.
 * It is read once for each after a write, and what it said is then given again as it was; who asks is looked at every time. The
 * view is not told who they are, so that nothing of one’s own can come to somebody else.
 */
export function readRoute<Params = object>(
  wanted: (asked: Asked<Params>) => ViewCall,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return route(async (request, context: { params: Promise<Params> }) => {
    const actor = await readActor(request.headers);
    requireRight(actor, 'read');
    const { searchParams: search } = new URL(request.url);
    const call = wanted({ search, params: await context.params });
    return toResponse(await askView(openDesk(), actor, call), request.headers);
  });
}

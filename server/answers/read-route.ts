import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Actor } from '@/core/model/user';
import { readActor } from '@/server/auth/actor';
import { requireRight } from '@/server/auth/require';
import { type Desk, openDesk } from '@/server/context';
import { EXCHANGE, sayPacked } from '@/server/operations/exchange';
import { route } from '@/server/route';
import { type KeptAnswer, keptAnswer } from './kept-answers';
import { nameless, rightsOf } from './rights';
import { takesGzip } from './takes-gzip';

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

/** What a read is told: the desk, somebody with the rights of who asks, the parameters of the address and those in its path. */
export interface Reading<Params> {
  desk: Desk;
  /** Has the rights of who asks and nothing else of them. */
  actor: Actor;
  search: URLSearchParams;
  params: Params;
}

/**
 * Wrap a GET handler whose JSON hangs on nothing but its address, what is stored, the day, and what the asker may do. It is asked
 * once for each after a write, and what it said is then given again as it was; who asks is looked at every time. It is not told
 * who they are, so that nothing of one’s own can come to somebody else.
 */
export function readRoute<Params = object>(
  read: (reading: Reading<Params>) => unknown,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return route(async (request, context: { params: Promise<Params> }) => {
    const actor = await readActor(request.headers);
    requireRight(actor, 'read');
    const desk = openDesk();
    const { pathname, search, searchParams } = new URL(request.url);
    const params = await context.params;
    const answer = await keptAnswer(desk, `${rightsOf(actor)}\n${pathname}${search}`, () =>
      read({ desk, actor: nameless(actor), search: searchParams, params }),
    );
    return toResponse(answer, request.headers);
  });
}

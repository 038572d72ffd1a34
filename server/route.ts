import type { z } from 'zod';
import type { FactStanding } from '@/core/views/decision';
import {
  DecidedMeanwhileError,
  DeskError,
  type DeskErrorKind,
  InvalidInputError,
  TooManyTriesError,
} from './errors';
import { readLog } from './operations/log';
import { readMetrics } from './operations/metrics';
import { REQUEST_ID, requestId } from './operations/request-id';
import { routeName } from './operations/route-name';
import { parseInput } from './parse-input';
import { readText } from './request-body';
import { toStorageError } from './storage-error';

const STATUS: Record<DeskErrorKind, number> = {
  'invalid-input': 400,
  'sign-in-needed': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many-tries': 429,
  'disk-full': 507,
  unavailable: 503,
};

/** What every failed request answers with. */
export interface ErrorBody {
  error: {
    kind: DeskErrorKind | 'internal';
    message: string;
    remedy: string | null;
    field: string | null;
    /** Only where somebody else has decided meanwhile: how the fact stands now. */
    standing?: FactStanding;
    /** Under which the server’s log tells more; only where something went wrong on its side. */
    requestId?: string;
  };
}

/** The HTTP answer for anything that a use case can throw. What is not the asker’s fault is logged here and told to nobody. */
function toErrorResponse(thrown: unknown, id: string, route: string): Response {
  const body = (detail: ErrorBody['error'], status: number, headers: Record<string, string> = {}) =>
    Response.json({ error: detail } satisfies ErrorBody, { status, headers });
  const error = toStorageError(thrown) ?? thrown;
  if (error !== thrown || !(error instanceof DeskError)) {
    readLog().error({ requestId: id, route, err: thrown }, 'A request failed');
  }
  if (error instanceof DeskError) {
    const { kind, message, remedy, field } = error;
    const standing = error instanceof DecidedMeanwhileError ? { standing: error.standing } : {};
    const more = error === thrown ? standing : { requestId: id };
    const detail = { kind, message, remedy, field, ...more };
    return error instanceof TooManyTriesError
      ? body(detail, STATUS[kind], { 'retry-after': String(error.seconds) })
      : body(detail, STATUS[kind]);
  }
  return body(
    {
      kind: 'internal',
      message: 'Something went wrong on the desk’s server.',
      remedy: `Try again; if it happens once more, look for ${id} in the server’s log.`,
      field: null,
      requestId: id,
    },
    500,
  );
}

function withHeader(response: Response, name: string, value: string): Response {
  try {
    response.headers.set(name, value);
    return response;
  } catch {
    // The headers of a redirect or of a fetched answer cannot be changed.
    const copy = new Response(response.body, response);
    copy.headers.set(name, value);
    return copy;
  }
}

/** The parameters in the address that Next hands over. */
async function paramsOf(context: unknown): Promise<Record<string, string | string[] | undefined>> {
  return (await (context as { params?: Promise<Record<string, string>> } | null)?.params) ?? {};
}

/**
 * Wrap an API handler: a plain value becomes JSON, a Response passes as it is, and what it throws is mapped to HTTP
 * in one place. `context` is what Next hands over (`{ params }`). Each request is measured under its route, has an id
 * that goes back with the answer, and is logged under it: writes and failures always, reads at the level `debug`.
 */
export function route<Context>(
  handler: (request: Request, context: Context) => unknown,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const begun = performance.now();
    const { method } = request;
    const id = requestId(request.headers.get(REQUEST_ID));
    const name = routeName(new URL(request.url).pathname, await paramsOf(context));
    let response: Response;
    try {
      const result = await handler(request, context);
      response = result instanceof Response ? result : Response.json(result ?? null);
    } catch (error) {
      response = toErrorResponse(error, id, name);
    }
    const { status } = response;
    const milliseconds = performance.now() - begun;
    readMetrics().requests.observe({ route: name, method, status }, milliseconds / 1000);
    const level = status >= 500 ? 'warn' : method === 'GET' || method === 'HEAD' ? 'debug' : 'info';
    readLog()[level]({ requestId: id, method, route: name, status, ms: Math.round(milliseconds) }, 'request');
    return withHeader(response, REQUEST_ID, id);
  };
}

/**
 * The JSON body of a request, checked. Throws InvalidInputError for what is no JSON or has a wrong shape, TooLargeError for what
 * is no JSON of ours by its size alone.
 */
export async function readJson<Schema extends z.core.$ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readText(request);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new InvalidInputError('body', 'The request’s body is not JSON.');
  }
  return parseInput(schema, body);
}

import type { z } from 'zod';
import type { FactStanding } from '@/core/views/decision';
import { DecidedMeanwhileError, DeskError, type DeskErrorKind, InvalidInputError } from './errors';
import { parseInput } from './parse-input';

const STATUS: Record<DeskErrorKind, number> = {
  'invalid-input': 400,
  'sign-in-needed': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many-tries': 429,
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
  };
}

/** The HTTP answer for anything that a use case can throw. Unknown errors are logged here and told to nobody. */
export function toErrorResponse(error: unknown): Response {
  const body = (detail: ErrorBody['error'], status: number) =>
    Response.json({ error: detail } satisfies ErrorBody, { status });
  if (error instanceof DeskError) {
    const { kind, message, remedy, field } = error;
    const standing = error instanceof DecidedMeanwhileError ? { standing: error.standing } : {};
    return body({ kind, message, remedy, field, ...standing }, STATUS[kind]);
  }
  console.error(error);
  return body(
    {
      kind: 'internal',
      message: 'Something went wrong on the desk’s server.',
      remedy: 'Try again; if it happens once more, look into the server’s log.',
      field: null,
    },
    500,
  );
}

/**
 * Wrap an API handler: a plain value becomes JSON, a Response passes as it is, and what it throws is mapped to HTTP
 * in one place. `context` is what Next hands over (`{ params }`).
 */
export function route<Context>(
  handler: (request: Request, context: Context) => unknown,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const result = await handler(request, context);
      return result instanceof Response ? result : Response.json(result ?? null);
    } catch (error) {
      return toErrorResponse(error);
    }
  };
}

/** The JSON body of a request, checked. Throws InvalidInputError for what is no JSON or has a wrong shape. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    throw new InvalidInputError('body', 'The request’s body is not JSON.');
  }
  return parseInput(schema, body);
}

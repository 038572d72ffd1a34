import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readFigure, readRequestCurrency } from '@/server/views/read-figure';

type Context = { params: Promise<{ id: string }> };

/** GET /api/figures/ID?into=USD: one figure opened, with its proof. */
export const GET = route(async (request, { params }: Context) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'A figure’s id is a whole number.');
  const into = readRequestCurrency(new URL(request.url).searchParams);
  return readFigure(openDesk(), await readActor(request.headers), id, into);
});

import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { InvalidInputError } from '@/server/errors';
import { readRequestCurrency } from '@/server/views/read-figure';

/** GET /api/figures/ID?into=USD: one figure opened, with its proof. */
export const GET = readRoute<{ id: string }>(({ search, params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'A figure’s id is a whole number.');
  return askFor('figure', id, readRequestCurrency(search));
});

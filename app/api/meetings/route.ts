import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseMeetingRequest } from '@/server/views/read-meetings';

/** GET /api/meetings?kind=all|meetings|study&from=MONTH&to=MONTH: organisations by months, and every numbered series. */
export const GET = readRoute(({ search }) => {
  const { choice, period } = parseMeetingRequest(search);
  return askFor('meetings', choice, period);
});

import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseMeetingRequest } from '@/server/views/read-meetings';

/**
 * GET /api/meetings?kind=all|meetings|study&from=MONTH&to=MONTH&part=all|first: organisations by months, and every numbered series;
 * `part=first` gives as many as a page shows at first.
 */
export const GET = readRoute(({ search }) => {
  const { choice, period, part } = parseMeetingRequest(search);
  return askFor('meetings', choice, period, part);
});

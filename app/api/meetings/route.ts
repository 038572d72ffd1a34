import { readRoute } from '@/server/answers/read-route';
import { parseMeetingRequest, readMeetings } from '@/server/views/read-meetings';

/** GET /api/meetings?kind=all|meetings|study&from=MONTH&to=MONTH: organisations by months, and every numbered series. */
export const GET = readRoute(({ desk, actor, search }) => {
  const { choice, period } = parseMeetingRequest(search);
  return readMeetings(desk, actor, choice, period);
});

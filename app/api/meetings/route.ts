import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { parseMeetingRequest, readMeetings } from '@/server/views/read-meetings';

/** GET /api/meetings?kind=all|meetings|study&from=MONTH&to=MONTH: organisations by months, and every numbered series. */
export const GET = route(async (request) => {
  const { choice, period } = parseMeetingRequest(new URL(request.url).searchParams);
  return readMeetings(openDesk(), await readActor(request.headers), choice, period);
});

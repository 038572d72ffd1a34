import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { parseMeetingChoice, readMeetings } from '@/server/views/read-meetings';

/** GET /api/meetings?kind=all|meetings|study: organisations by months, and every numbered series. */
export const GET = route(async (request) => {
  const choice = parseMeetingChoice(new URL(request.url).searchParams);
  return readMeetings(openDesk(), await readActor(request.headers), choice);
});

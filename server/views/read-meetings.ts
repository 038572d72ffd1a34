import type { Actor } from '@/core/model/user';
import { buildMeetings, MEETING_CHOICES, type MeetingChoice, type MeetingsView } from '@/core/views/meetings';
import { listHeldMeetings } from '@/db/queries/meeting-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';

/** The choice of an API request, read strictly. Throws InvalidInputError. */
export function parseMeetingChoice(params: URLSearchParams): MeetingChoice {
  const kind = params.get('kind') ?? 'all';
  const choice = MEETING_CHOICES.find((each) => each === kind);
  if (!choice) {
    throw new InvalidInputError(
      'kind',
      `“${kind}” is no kind of meeting here.`,
      `Kinds: ${MEETING_CHOICES.join(', ')}.`,
    );
  }
  return choice;
}

/** Who meets how often, and what the ordinals say of it; `today` is an ISO day. */
export function readMeetings(
  desk: Desk,
  actor: Actor,
  choice: MeetingChoice,
  today: string = new Date().toISOString().slice(0, 10),
): MeetingsView {
  requireRight(actor, 'read');
  return buildMeetings(listHeldMeetings(desk.db), choice, today);
}

import { isPeriodEnd, type Period } from '@/core/filters/period';
import type { Actor } from '@/core/model/user';
import { buildMeetings, MEETING_CHOICES, type MeetingChoice, type MeetingsView } from '@/core/views/meetings';
import { listHeldMeetings } from '@/db/queries/meeting-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';

/** The choice and the period of an API request, read strictly. Throws InvalidInputError. */
export function parseMeetingRequest(params: URLSearchParams): { choice: MeetingChoice; period: Period } {
  const kind = params.get('kind') ?? 'all';
  const choice = MEETING_CHOICES.find((each) => each === kind);
  if (!choice) {
    throw new InvalidInputError(
      'kind',
      `“${kind}” is no kind of meeting here.`,
      `Kinds: ${MEETING_CHOICES.join(', ')}.`,
    );
  }
  const endOf = (name: 'from' | 'to') => {
    const text = params.get(name);
    if (text !== null && !isPeriodEnd(text)) {
      throw new InvalidInputError(name, `“${text}” is no month.`, 'Give it as 2025-08.');
    }
    return text;
  };
  return { choice, period: { from: endOf('from'), to: endOf('to') } };
}

/** Who meets how often, and what the ordinals say of it; `today` is an ISO day. */
export function readMeetings(
  desk: Desk,
  actor: Actor,
  choice: MeetingChoice,
  period: Period,
  today: string = new Date().toISOString().slice(0, 10),
): MeetingsView {
  requireRight(actor, 'read');
  return buildMeetings(listHeldMeetings(desk.db), choice, today, period);
}

import { isPeriodEnd, type Period } from '@/core/filters/period';
import type { Actor } from '@/core/model/user';
import { buildMeetings, MEETING_CHOICES, type MeetingChoice, type MeetingsView } from '@/core/views/meetings';
import { firstOfMeetings, type MeetingsPart } from '@/core/views/meetings-first';
import { listHeldMeetings } from '@/db/queries/meeting-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';

const PARTS: readonly MeetingsPart[] = ['all', 'first'];

interface MeetingRequest {
  choice: MeetingChoice;
  period: Period;
  part: MeetingsPart;
}

/** What an API request asks for, read strictly. Throws InvalidInputError. */
export function parseMeetingRequest(params: URLSearchParams): MeetingRequest {
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
  const given = params.get('part') ?? 'all';
  const part = PARTS.find((each) => each === given);
  if (!part) {
    throw new InvalidInputError(
      'part',
      `“${given}” is no part of the meetings.`,
      `Parts: ${PARTS.join(', ')}.`,
    );
  }
  return { choice, period: { from: endOf('from'), to: endOf('to') }, part };
}

/** Who meets how often, and what the ordinals say of it; `today` is an ISO day. */
export function readMeetings(
  desk: Desk,
  actor: Actor,
  choice: MeetingChoice,
  period: Period,
  part: MeetingsPart,
  today: string = new Date().toISOString().slice(0, 10),
): MeetingsView {
  requireRight(actor, 'read');
  const view = buildMeetings(listHeldMeetings(desk.db), choice, today, period);
  return part === 'first' ? firstOfMeetings(view) : view;
}

/** The stored event types; what each covers is in docs/extraction.md. */
export const EVENT_TYPES = [
  'meeting',
  'study_session',
  'training',
  'summit',
  'visit',
  'signing',
  'announcement',
  'results',
  'inspection',
  'appointment',
  'award',
  'policy_release',
  'project_milestone',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The seven families that colour events, in the order in which charts stack them. */
export const EVENT_FAMILIES = ['meeting', 'study', 'reform', 'finance', 'people', 'project', 'risk'] as const;
export type EventFamily = (typeof EVENT_FAMILIES)[number];

const FAMILY_OF: Record<EventType, EventFamily> = {
  meeting: 'meeting',
  study_session: 'study',
  training: 'study',
  summit: 'reform',
  policy_release: 'reform',
  results: 'finance',
  announcement: 'finance',
  appointment: 'people',
  award: 'people',
  project_milestone: 'project',
  signing: 'project',
  visit: 'project',
  inspection: 'risk',
  other: 'risk',
};

/** The family that colours an event type. */
export function familyOf(type: EventType): EventFamily {
  return FAMILY_OF[type];
}

/** The event types of one family. */
export function typesOf(family: EventFamily): EventType[] {
  return EVENT_TYPES.filter((type) => FAMILY_OF[type] === family);
}

export const EVENT_FAMILY_LABELS: Record<EventFamily, string> = {
  meeting: 'Meeting',
  study: 'Study & training',
  reform: 'Policy & reform',
  finance: 'Financial result',
  people: 'Appointment',
  project: 'Project & visit',
  risk: 'Discipline & safety',
};

export const EVENT_TYPE_LABELS: Record<EventType, string> = {
  meeting: 'Meeting',
  study_session: 'Study session',
  training: 'Training',
  summit: 'Summit or forum',
  visit: 'Visit',
  signing: 'Signing',
  announcement: 'Announcement',
  results: 'Results',
  inspection: 'Inspection',
  appointment: 'Appointment',
  award: 'Award',
  policy_release: 'Policy release',
  project_milestone: 'Project milestone',
  other: 'Other',
};

/** A meeting of a series that a person knows not to have been held when it was due, or to be outside the regular run. */
export const MEETING_STANDINGS = ['held', 'postponed', 'extraordinary'] as const;
export type MeetingStanding = (typeof MEETING_STANDINGS)[number];

/** Kinds of numbered recurring meetings. */
export const SERIES_KINDS = [
  'meeting',
  'study_session',
  'board_meeting',
  'shareholders_meeting',
  'plenary',
  'safety_committee',
  'inspection_round',
] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

export const SERIES_KIND_LABELS: Record<SeriesKind, string> = {
  meeting: 'meetings',
  study_session: 'study sessions',
  board_meeting: 'board meetings',
  shareholders_meeting: 'shareholders’ meetings',
  plenary: 'plenary sessions',
  safety_committee: 'safety committee meetings',
  inspection_round: 'inspection rounds',
};

/** How an event's date is known: the text states it, it was resolved from context, or there is none. */
export const DATE_BASES = ['stated', 'inferred', 'none'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const PARTICIPANT_ROLES = [
  'host',
  'organiser',
  'chair',
  'speaker',
  'participant',
  'subject',
  'place',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

import { formatEdtf } from '@/core/time/edtf';
import { meetingKey, numberWords, type StoredMeeting, wasHeld } from './meeting-series';

/** One meeting as it is drawn; several reports of one numbered meeting are one. */
export interface MeetingMark {
  /** The event that speaks for it: the one with the narrowest date, the open article's first. */
  eventId: number;
  eventIds: number[];
  title: string;
  /** "37th of 2024", or null for a meeting without a number. */
  number: string | null;
  date: string;
  /** The date was resolved from context, or is approximate. */
  inferred: boolean;
  own: boolean;
  quote: string;
  grade: string;
}

/** A mark with its date, for placing it. */
export interface DrawnMark extends MeetingMark {
  edtf: string | null;
  lower: string | null;
  upper: string | null;
}

const widthOf = (meeting: StoredMeeting): number =>
  meeting.lower === null || meeting.upper === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(meeting.upper) - Date.parse(meeting.lower);

/**
 * Reports of the same number of the same series and year are one meeting; meetings without a number stay apart. What was
 * postponed was not held and is not drawn.
 */
export function mergeReports(meetings: StoredMeeting[], ownArticleId: number | null): DrawnMark[] {
  const groups = new Map<string, StoredMeeting[]>();
  for (const meeting of meetings.filter(wasHeld)) {
    const key = meetingKey(meeting);
    const group = groups.get(key);
    if (group) group.push(meeting);
    else groups.set(key, [meeting]);
  }
  return [...groups.values()].map((group) => {
    const isOwn = (meeting: StoredMeeting) => meeting.articleId === ownArticleId;
    const best = [...group].sort(
      (a, b) => widthOf(a) - widthOf(b) || Number(isOwn(b)) - Number(isOwn(a)) || a.eventId - b.eventId,
    )[0] as StoredMeeting;
    const speaker = group.find(isOwn) ?? best;
    return {
      eventId: speaker.eventId,
      eventIds: group.map((meeting) => meeting.eventId),
      title: speaker.title,
      number: best.series
        ? `${numberWords(best.series)}${best.standing === 'extraordinary' ? ', extraordinary' : ''}`
        : null,
      date: best.edtf === null ? 'no date' : formatEdtf(best.edtf),
      inferred: best.basis === 'inferred' || /[~%?]/.test(best.edtf ?? ''),
      own: group.some(isOwn),
      quote: speaker.quote,
      grade: speaker.grade,
      edtf: best.edtf,
      lower: best.lower,
      upper: best.upper,
    };
  });
}

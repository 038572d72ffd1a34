import { addMonths } from '@/core/time/edtf';
import type { DateMention } from '../candidates';

/** Stretches that the day of the report bounds: those still to come, still running, or told back from it. */

const AHEAD =
  /决定|決定|[计計][划劃]|[将將]|[拟擬]|安排|\b(?:plans?|will|to be|decided|earmarked|intends?|aims?)\b/;
const HALF = /^(\d{4})-(\d{2})\/\1-(\d{2})$/;
const BARE_HALF = /^(?:下半年|(?:the )?second half)$/i;

/** 决定下半年安排2.3亿元, told in June: the half that is still to come. */
export function halfAhead(text: string, date: DateMention, published: string | null): DateMention | null {
  const { start, end, edtf } = date;
  if (published === null || !HALF.test(edtf ?? '') || !BARE_HALF.test(text.slice(start, end))) return null;
  if (edtf!.slice(8) > published.slice(0, 7)) return null;
  const clause = text.slice(Math.max(0, start - 12), end + 8);
  if (!AHEAD.test(clause)) return null;
  const [first, last] = edtf!.split('/');
  return { ...date, edtf: `${addMonths(first!, 12)}/${addMonths(last!, 12)}` };
}

const THIS_WEEK = /^(?:this week|[本这這]周|[本這]週)$/i;
const DAYS = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;
const TO_COME =
  /\b(?:will|would|plans?|expects?|expected|due|(?:is|are) to)\b|[将將拟擬]|[预預][计計]|[计計][划劃]/;

/** "Coil lost 40 yuan this week", told on a Friday: up to that day, where nothing says that it is still to come. */
export function weekSoFar(text: string, date: DateMention, published: string | null): DateMention | null {
  const { start, end, edtf } = date;
  const days = DAYS.exec(edtf ?? '');
  if (!days || published === null || !THIS_WEEK.test(text.slice(start, end))) return null;
  if (published <= days[1]! || published >= days[2]!) return null;
  if (TO_COME.test(text.slice(Math.max(0, start - 40), end + 40))) return null;
  return { ...date, edtf: `${days[1]}/${published}` };
}

/** Meetings look back on a year up to this month of the next. */
const LAST_LOOK_BACK = '03';

/** "Over the past year", told in autumn, is no year of the calendar, and no two months bound it. */
export const pastYear = (words: string, date: DateMention, published: string | null): DateMention | null =>
  published !== null && published.slice(5, 7) > LAST_LOOK_BACK && /^(?:the )?past year$/i.test(words)
    ? { ...date, edtf: null }
    : null;

import { dayOf as calendarDay, monthNumber } from './page-date-forms';

/** What an address says of the day of its page: the day, or only the month of the folder that it lies in. */
export interface AddressDate {
  day: string | null;
  month: string | null;
}

const dayOf = (year: string, month: string | number, day: string) =>
  calendarDay(Number(year), Number(month), Number(day));

const DAYS: readonly RegExp[] = [
  // /2025/08/21/, /2025-08-21-title, /2025_08_21.html, /2025-08/21/, /2025/0821/, /202508/21/
  /(?:^|[/_=-])((?:19|20)\d\d)([/_.-])(\d{1,2})[/_.-](\d{1,2})(?=$|[^\d])/,
  /\/((?:19|20)\d\d)()\/?[-/]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/,
  // t20250821_123.html, c_20250821, -20250821, ?date=20250821, art_20250821101500
  /(?:^|[/_=.-]|[/_-][a-z]{1,4})((?:19|20)\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[^\d]|\d{4}(?:\d\d)?(?!\d))/i,
];

/** The date that stands in the path or query of an address; both parts are null when there is none. */
export function readAddressDate(url: string | null | undefined): AddressDate {
  const none = { day: null, month: null };
  if (!url) return none;
  const path = url
    .replace(/^[a-z]+:\/\/[^/?#]*/i, '')
    .replace(/#.*$/s, '')
    .slice(0, 2_000);
  for (const pattern of DAYS) {
    const match = pattern.exec(path);
    const day = match && dayOf(match[1] ?? '', match[3] ?? '', match[4] ?? '');
    if (day) return { day, month: day.slice(0, 7) };
  }
  const named = /[/-]((?:19|20)\d\d)[/-](\p{L}{3,10})[/-](\d{1,2})(?=$|[^\d])/u.exec(path);
  const namedMonth = monthNumber(named?.[2] ?? '');
  const day = named && namedMonth !== null ? dayOf(named[1] ?? '', namedMonth, named[3] ?? '') : null;
  if (day) return { day, month: day.slice(0, 7) };
  const folder = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[1-9](?=\/))(?=\/)/.exec(path);
  const month = folder && dayOf(folder[1] ?? '', folder[2] ?? '', '1');
  return month ? { day: null, month: month.slice(0, 7) } : none;
}

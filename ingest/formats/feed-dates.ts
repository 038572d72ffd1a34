import { daysInMonth, parseEdtf } from '@/core/time/edtf';
import { parsePublished } from './published';

const two = (n: number | string) => String(n).padStart(2, '0');

/** Months by their first letters without accents, in the languages that feeds come in. */
const MONTHS: readonly [RegExp, number][] = [
  [/^(?:jan|янв|ene|genn|ιαν)/, 1],
  [/^(?:feb|fev|фев|φεβ)/, 2],
  [/^(?:mar|maer|мар|μαρ)/, 3],
  [/^(?:apr|avr|abr|апр|απρ)/, 4],
  [/^(?:may|mai|маи|мая|μαι)/, 5],
  [/^(?:jun|juin|giu|июн|ιουν)/, 6],
  [/^(?:jul|juil|lug|июл|ιουλ)/, 7],
  [/^(?:aug|aout|ago|авг|αυγ)/, 8],
  [/^(?:sep|set|сен|σεπ)/, 9],
  [/^(?:oct|okt|ott|out|окт|οκτ)/, 10],
  [/^(?:nov|ноя|νοε)/, 11],
  [/^(?:dec|dez|dic|дек|δεκ)/, 12],
];
function monthOf(name: string): number | undefined {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS.find(([start]) => start.test(plain))?.[1];
}

/** Zones by the names that RFC 822 and its users give them. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  ET: '-05:00',
  CST: '-06:00',
  CDT: '-05:00',
  CT: '-06:00',
  MST: '-07:00',
  MDT: '-06:00',
  MT: '-07:00',
  PST: '-08:00',
  PDT: '-07:00',
  PT: '-08:00',
  AST: '-04:00',
  ADT: '-03:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};

function zoneOf(words: string): string {
  const offset = /(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?\b/.exec(words);
  if (offset?.[1] && offset[2])
    return Number(offset[2]) <= 14 ? `${offset[1]}${two(offset[2])}:${offset[3] ?? '00'}` : '';
  return ZONES[/\b([A-Za-z]{1,5})\b/.exec(words)?.[1]?.toUpperCase() ?? ''] ?? '';
}

/** A time of day at the start of the words, with its zone, as ISO writes it; empty when there is none. */
function timeOf(words: string): string {
  const match =
    /^[\sT,]*(?:at\s+)?(\d{1,2})[:h.](\d{2})(?:[:.](\d{1,2})(?:[.,]\d{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?(.*)$/s.exec(
      words,
    );
  if (!match?.[1] || !match[2]) return '';
  let hour = Number(match[1]);
  if (/^p/i.test(match[4] ?? '') && hour < 12) hour += 12;
  if (/^a/i.test(match[4] ?? '') && hour === 12) hour = 0;
  if (hour > 24 || Number(match[2]) > 59) return '';
  return `T${two(hour)}:${match[2]}:${two(match[3] ?? '00')}${zoneOf(match[5] ?? '')}`;
}

function dateOf(year: number, month: number, day: number, rest: string): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199 || day > daysInMonth(year, month))
    return null;
  return `${year}-${two(month)}-${two(day)}${timeOf(rest)}`;
}

/** RFC 822 allows years of two digits; feeds are younger than 1950. */
const fullYear = (year: string) =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

type Reader = (words: string) => string | null;

/** `2003-12-31T10:14:55-08:00` with any part missing behind the year, `20031231`, `2003-335`. */
const readIso: Reader = (words) => {
  const ordinal = /^(\d{4})-?(\d{3})(?=$|T)/.exec(words);
  if (ordinal) {
    const day = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    const isDay = Number(ordinal[2]) > 0 && day.getUTCFullYear() === Number(ordinal[1]);
    return isDay
      ? dateOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), words.slice(ordinal[0].length))
      : null;
  }
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(words);
  if (basic) {
    const time = basic[4] ? `${basic[4]}:${basic[5]}:${basic[6] ?? '00'}${basic[7] ?? ''}` : '';
    return dateOf(Number(basic[1]), Number(basic[2]), Number(basic[3]), time);
  }
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/s.exec(words);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3]), match[4] ?? '') : null;
};

/** `Thu, 01 Jan 2004 19:48:21 GMT` and what its users make of it; `Thu Jan  1 19:48:21 2004`. */
const readRfc822: Reader = (words) => {
  const british =
    /(?:^|[\s,.])(\d{1,2})(?:st|nd|rd|th|er)?[\s.-]+(?:de\s+)?(\p{L}{3,12})\.?[\s,.-]+(?:de\s+)?(\d{4}|\d{2})(?!\d|:)(.*)$/su.exec(
      words,
    );
  if (british?.[2]) {
    const month = monthOf(british[2]);
    if (month) return dateOf(fullYear(british[3] ?? ''), month, Number(british[1]), british[4] ?? '');
  }
  const asctime =
    /(\p{L}{3,12})\.?\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s+((?:[A-Z]{1,5}\s+|[+-]\d{4}\s+)?)(\d{4})\b/u.exec(
      words,
    );
  if (asctime?.[1]) {
    const month = monthOf(asctime[1]);
    if (month) return dateOf(Number(asctime[5]), month, Number(asctime[2]), `${asctime[3]} ${asctime[4]}`);
  }
  const american = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/su.exec(words);
  if (!american?.[1]) return null;
  const month = monthOf(american[1]);
  return month ? dateOf(Number(american[3]), month, Number(american[2]), american[4] ?? '') : null;
};

/** `2025年8月28日 10:15`, `2004년 05월 28일`. */
const readEastAsian: Reader = (words) => {
  const match = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일](.*)$/s.exec(words);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3]), match[4] ?? '') : null;
};

/** `25/08/2025` and `8/25/2025`, where one number can only be the day; `11/07/2025` means two days and is none. */
const readNumbers: Reader = (words) => {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/s.exec(words);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first > 12 || first === second || match[2] === '.') return dateOf(year, second, first, match[5] ?? '');
  return second > 12 ? dateOf(year, first, second, match[5] ?? '') : null;
};

/**
 * A date as feeds, tables and JSON files write it, as ISO 8601 at the precision and in the zone that it states:
 * `2003-12-31T10:14:55-08:00`, `2003-12-31`, `2003-12`. Null for anything else.
 */
export function parseFeedDate(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (!/\d/.test(words)) return null;
  for (const read of [readIso, readEastAsian, readRfc822, readNumbers]) {
    const date = read(words);
    if (date !== null) return date;
  }
  return parsePublished(words);
}

/** The day (month, year) of such a date as EDTF. */
export const dayOf = (date: string): string => date.slice(0, 10);

/** Seconds or milliseconds since 1970 as an EDTF day in UTC; null for a number that is no likely moment. */
export function parseEpoch(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!Number.isFinite(value) || milliseconds < 3e11 || milliseconds > 4.1e12) return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The EDTF day of a date in any of these spellings; null when there is none. */
export function parseDay(text: string): string | null {
  const words = text.trim();
  const date = parsePublished(words) ?? parseFeedDate(words);
  if (date === null) return null;
  const day = dayOf(date);
  return parseEdtf(day) ? day : null;
}

import { daysInMonth } from '@/core/time/edtf';

/**
 * The names of the months and their short forms (lower case, no accents), in the languages that pages come in. Whole
 * words, so that "marketing" or "decision" is no month.
 */
const MONTH_NAMES: readonly string[] = [
  'jan january januar janner janeiro januari janv janvier ene enero gen gennaio sty styczen stycznia янв январь января січня ocak ledna leden ianuarie tammikuuta',
  'feb febr february februar feber fev fevr fevrier fevereiro februari febrero febbraio lut luty lutego фев февр февраль февраля лютого subat unora unor februarie helmikuuta',
  'mar mrt march marz maerz maart mars marzo marco marec marca marzec мар март марта березня mart brezna brezen martie maaliskuuta',
  'apr april avr avril abr abril aprile kwi kwiecien kwietnia апр апрель апреля квітня nisan dubna duben aprilie huhtikuuta',
  'may mai mei mayo mag maggio maio maj maja маи мая травня mayis kvetna kveten toukokuuta',
  'jun june juni juin junio giu giugno junho cze czerwiec czerwca июн июнь июня червня haziran cervna cerven iunie kesakuuta',
  'jul july juli juil juillet julio lug luglio julho lip lipiec lipca июл июль июля липня temmuz cervence cervenec iulie heinakuuta',
  'aug august augustus augusti aout ago agosto sie sierpien sierpnia авг август августа серпня agustos srpna srpen elokuuta',
  'sep sept september septembre septiembre setiembre set settembre setembro wrz wrzesien wrzesnia сен сент сентябрь сентября вересня eylul zari septembrie syyskuuta',
  'oct october okt oktober octobre octubre ott ottobre out outubro paz pazdziernik pazdziernika окт октябрь октября жовтня ekim rijna rijen octombrie lokakuuta',
  'nov november novembre noviembre novembro lis listopad listopada listopadu ноя нояб ноябрь ноября листопада kasim noiembrie marraskuuta',
  'dec december dez dezember decembre dic diciembre dicembre dezembro desember gru grudzien grudnia дек декабрь декабря грудня aralik prosince prosinec decembrie joulukuuta',
];
const withoutAccents = (word: string) =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i');
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [withoutAccents(name), i + 1] as const)),
);

/** The number of a month (1–12) by its name or short name in some twenty languages; null for any other word. */
export const monthNumber = (name: string): number | null => MONTHS.get(withoutAccents(name)) ?? null;

/** In which order a page writes day and month when it writes numbers alone. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** A date as it stands in a text. */
export interface DateForm {
  /** EDTF of a day or month; the reading with the day first when both readings are possible. */
  edtf: string;
  /** The reading with the month first, when the words leave open which of two numbers is the day. */
  other: string | null;
  /** Set where the numbers themselves show the writer's order (`25/08/2025`). */
  shows: DayOrder;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A real day of the calendar between 1995 (hardly a page of the web is older) and 2099, as EDTF. */
export function dayOf(year: number, month: number, day: number): string | null {
  const isReal =
    year >= 1995 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? `${year}-${two(month)}-${two(day)}` : null;
}
const monthOf = (year: number, month: number) => dayOf(year, month, 1)?.slice(0, 7) ?? null;

type Reading = Omit<DateForm, 'start' | 'end'> | null;
const sure = (edtf: string | null): Reading => (edtf === null ? null : { edtf, other: null, shows: null });

/** Two numbers and a year: a dot means the day first; a slash or a hyphen leaves it open up to twelve. */
function readNumbers(first: number, second: number, year: number, sign: string): Reading {
  const dayFirst = dayOf(year, second, first);
  if (sign === '.') return sure(dayFirst);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)
    return { edtf: dayFirst, other: monthFirst, shows: null };
  if (dayFirst !== null) return { edtf: dayFirst, other: null, shows: first > 12 ? 'day-first' : null };
  return monthFirst === null ? null : { edtf: monthFirst, other: null, shows: 'month-first' };
}

/** Day, month by its name, year. */
function readNamed(day: string | undefined, name: string | undefined, year: string | undefined): Reading {
  const month = monthNumber(name ?? '');
  return month === null ? null : sure(dayOf(Number(year), month, Number(day)));
}

const YEAR = '((?:19|20)\\d\\d)';
/** The signs of a word. No `\p{L}`: it makes these patterns ten times slower, and the names of months are looked up anyway. */
const SIGN = '[^\\s\\d.,/:;()|\'"‐‑–—-]';
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Reading])[] = [
  // 2025-08-21, 2025/8/2, 2025.08.21, with a time behind or not
  [
    /(?<![\d./-])((?:19|20)\d\d) ?([-/.‐‑–]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?![\d%]|[.,-]\d{1,2}(?![\d:]))/g,
    (m) => sure(dayOf(Number(m[1]), Number(m[3]), Number(m[4]))),
  ],
  // 2025年8月21日, 2025년 8월 21일
  [
    /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?(?!\d)/g,
    (m) => sure(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  // 20250821, 20250821T101500, 20250821101500
  [
    /(?<![\d.,/-])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?![\d.,])/g,
    (m) => sure(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  // 21 August 2025, 21. August 2025, 21st of August, 2025, 21 de agosto de 2025, 1er août 2025, 21-Aug-2025
  [
    new RegExp(
      `(?<![\\d:.,/])(\\d{1,2})(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|er|º|ª|°|-?го|-?е)?[\\s.,/‐‑-]{0,3}(?:(?:de|DE|of|OF|d’|d')\\s?)?(${SIGN}{3,14})[\\s.,/‐‑-]{0,3}(?:(?:de|del|of|DE|DEL|OF)\\s)?${YEAR}(?!\\d)`,
      'g',
    ),
    (m) => readNamed(m[1], m[2], m[3]),
  ],
  // August 21, 2025; Aug. 21st 2025; Thu Aug 21 10:15:00 CST 2025
  [
    new RegExp(
      `(?<!${SIGN})(${SIGN}{3,14})[\\s.‐‑-]{0,3}(\\d{1,2})(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])?(?:\\s?,\\s?|\\s|-|\\.\\s?)(?:at\\s)?(?:\\d{1,2}:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{2,5}\\s|[+-]\\d{4}\\s)?)?${YEAR}(?![\\d:])`,
      'g',
    ),
    (m) => readNamed(m[2], m[1], m[3]),
  ],
  // 2025 August 21, 2025-Aug-21
  [
    new RegExp(`(?<!\\d)${YEAR}[\\s.,/-]{1,2}(${SIGN}{3,14})[\\s.,/-]{1,2}(\\d{1,2})(?![\\d:])`, 'g'),
    (m) => readNamed(m[3], m[2], m[1]),
  ],
  // 21.08.2025, 21/08/2025, 08-21-2025
  [
    /(?<![\d./-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?!\d|[./-]\d)/g,
    (m) => readNumbers(Number(m[1]), Number(m[3]), Number(m[4]), m[2] ?? ''),
  ],
  // 21.08.25: with dots alone, as German pages write it, and never within a longer number
  [
    /(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\. ?(\d\d)(?![\d%€:]|[./,-]\d)/g,
    (m) => sure(dayOf(2000 + Number(m[3]), Number(m[2]), Number(m[1]))),
  ],
  // August 2025: where a page gives no more
  [
    new RegExp(`(?<!${SIGN})(${SIGN}{3,14})[.,]?\\s(?:de\\s)?${YEAR}(?![\\d:])`, 'g'),
    (m) => {
      const month = monthNumber(m[1] ?? '');
      return month === null ? null : sure(monthOf(Number(m[2]), month));
    },
  ],
  [/((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月(?!\s?\d)/g, (m) => sure(monthOf(Number(m[1]), Number(m[2])))],
];

/**
 * Every full date in a text, and every month with its year, in numbers or in the words of some twenty languages, in the
 * order of the text. None overlaps another; of two that do, the one that begins first or is longer stays.
 */
export function findDateForms(text: string): DateForm[] {
  if (!/\d\d/.test(text)) return [];
  const found: DateForm[] = [];
  for (const [form, read] of FORMS) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const start = match.index;
      const reading = read(match);
      if (reading) found.push({ ...reading, start, end: start + match[0].length });
      // A match that is no date may hide one that begins within it.
      else form.lastIndex = start + 1;
    }
  }
  const taken: DateForm[] = [];
  for (const date of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = taken.at(-1);
    if (!last || date.start >= last.end) taken.push(date);
    else if (last.edtf.length < date.edtf.length) taken[taken.length - 1] = date;
  }
  return taken;
}

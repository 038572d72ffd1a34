import { parseEdtf } from '@/core/time/edtf';

/** Names of the months, January first, in the languages that pages date themselves in; abbreviations are found by them. */
const MONTH_NAMES: readonly string[][] = [
  'january january januar jänner janvier enero janeiro gennaio januari stycznia января январь січня ocak januarie leden ledna januar ianuarie januára január tammikuuta',
  'february februar feber février febrero fevereiro febbraio februari lutego luty февраля февраль лютого şubat únor února februarie helmikuuta február',
  'march märz mars marzo março maart marca marzec марта март березня mart březen března martie maaliskuuta március',
  'april april avril abril aprile april kwietnia kwiecień апреля апрель квітня nisan duben dubna aprilie huhtikuuta április',
  'may mai mayo maio maggio mei maja maj мая май травня mayıs květen května toukokuuta május',
  'june juni juin junio junho giugno juni czerwca czerwiec июня июнь червня haziran červen června iunie kesäkuuta június',
  'july juli juillet julio julho luglio juli lipca lipiec июля июль липня temmuz červenec července iulie heinäkuuta július',
  'august august août agosto augustus augusti sierpnia sierpień августа август серпня ağustos srpen srpna elokuuta augusztus',
  'september septembre septiembre setiembre setembro settembre września wrzesień сентября сентябрь вересня eylül září septembrie syyskuuta szeptember',
  'october oktober octobre octubre outubro ottobre października październik октября октябрь жовтня ekim říjen října octombrie lokakuuta október',
  'november novembre noviembre novembro listopada listopad ноября ноябрь листопада kasım noiembrie marraskuuta',
  'december dezember décembre diciembre dezembro dicembre desember grudnia grudzień декабря декабрь грудня aralık prosinec prosince decembrie joulukuuta',
].map((names) => names.split(' ').map(plain));

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .normalize('NFC');
}

const known = new Map<string, number>();

/** The number of the month that a word names or shortens, 0 for none or several. */
function monthOf(word: string): number {
  const name = plain(word);
  if (name.length < 3 || name.length > 14) return 0;
  const before = known.get(name);
  if (before !== undefined) return before;
  let number = MONTH_NAMES.findIndex((names) => names.includes(name)) + 1;
  if (number === 0) {
    const months = MONTH_NAMES.flatMap((names, i) =>
      names.some((full) => full.startsWith(name)) ? [i + 1] : [],
    );
    number = months.length === 1 ? months[0]! : 0;
  }
  // Pages hold any words; only those of dates are worth keeping.
  if (number > 0) known.set(name, number);
  return number;
}

/** How a page writes dates in numbers alone: the day first, or the month. */
export type DayOrder = 'day-first' | 'month-first';

/** A date as a page writes it. */
export interface WrittenDate {
  edtf: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-?го|:e)?';
const WORD = '(\\p{L}{3,14})\\.?';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const FORMS: readonly [
  RegExp,
  (match: RegExpExecArray, order: DayOrder | null) => (string | undefined)[] | null,
][] = [
  [
    /(?<!\d)((?:19|20)\d{2})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号號])?)?/gu,
    (m) => m.slice(1, 4),
  ],
  [/(?<![\d.,/-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d|[-/.]\d)/gu, (m) => m.slice(1, 4)],
  [/(?<![\d.,/-])((?:19|20)\d{2})-(\d{2})(?![\d-])/gu, (m) => m.slice(1, 3)],
  [
    /(?<![\d.,/-])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2((?:19|20)\d{2}|\d{2}(?![\d.:/%-]))(?!\d)/gu,
    ([, first = '', mark = '', second = '', year = ''], order) => {
      const dots = mark.startsWith('.');
      if (year.length === 2 && !dots) return null;
      const full = year.length === 2 ? `20${year}` : year;
      const isDayFirst =
        dots || Number(first) > 12 || (Number(second) <= 12 && (order === 'day-first' || first === second));
      const isMonthFirst = Number(second) > 12 || order === 'month-first';
      return isDayFirst ? [full, second, first] : isMonthFirst ? [full, first, second] : null;
    },
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])${DAY}[\\s\\u00a0-]*(?:de |d['’]|of |tháng )?[\\s-]*${WORD}[\\s,-]*(?:de |del |of )?\\s*${YEAR}`,
      'giu',
    ),
    ([, day, name = '', year]) => withMonth(year, name, day),
  ],
  [
    new RegExp(`(?<!\\p{L})${WORD}[\\s\\u00a0-]+${DAY}(?:\\s*,\\s*|\\s+(?:de |of )?|-)${YEAR}`, 'giu'),
    ([, name = '', day, year]) => withMonth(year, name, day),
  ],
  [
    new RegExp(
      `(?<!\\p{L})${WORD}\\s+${DAY}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{2,5})?)\\s+${YEAR}`,
      'giu',
    ),
    ([, name = '', day, year]) => withMonth(year, name, day),
  ],
  [
    /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})[,\s]+(?:năm\s+)?((?:19|20)\d{2})/giu,
    ([, day, month, year]) => [year, month, day],
  ],
  [
    new RegExp(`(?<!\\p{L})${YEAR}[.,]?\\s+${WORD}\\s+${DAY}(?!\\d)`, 'giu'),
    ([, year, name = '', day]) => withMonth(year, name, day),
  ],
  [
    new RegExp(`(?<!\\p{L})${WORD},?\\s+(?:de )?${YEAR}`, 'giu'),
    ([, name = '', year]) => withMonth(year, name),
  ],
];

function withMonth(year: string | undefined, name: string, day?: string): (string | undefined)[] | null {
  const month = monthOf(name);
  return month === 0 ? null : [year, String(month), day];
}

function toEdtf(parts: readonly (string | undefined)[]): string | null {
  const edtf = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const date = parseEdtf(edtf);
  // 2025-33 is a quarter in EDTF; on a page it is no date at all.
  return date?.lower && date.precision !== 'season' ? edtf : null;
}

/**
 * The dates that a line writes with a year, in the order in which they stand, in numbers or in words of some twenty
 * languages. `03/04/2025` is read only where `order` says how; bare years are none.
 */
export function findDates(text: string, order: DayOrder | null = null): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const [form, read] of FORMS) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '') form.lastIndex++;
      // A finer form has read these words already.
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = read(match, order);
      const edtf = parts && parts.length > 1 ? toEdtf(parts) : null;
      if (edtf && edtf.length > 4) found.push({ edtf, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a short line is a date with its hour, label, reading time or place, and says nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  const dates = findDates(text, 'day-first');
  if (dates.length === 0) return false;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest
    .replace(
      /\b(?:published|posted|updated|last|modified|created|date|time|on|at|by|first|originally|issued|released|am|pm|a\.m\.|p\.m\.|gmt|utc|[ecmp][sd]t|bst|ist|cest|cet|min(?:ute)?s?|read|reading|ago|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|uhr|um|am|vom|stand|veröffentlicht|aktualisiert|publié|le|à|mis|jour|publicado|el|actualizado)\b/gi,
      ' ',
    )
    .replace(/来源|來源|发布|时间|日期|作者|编辑|点击|浏览|次数|星期[一二三四五六日天]|上午|下午/g, ' ')
    .replace(/[\d\s:：.,，|/·•–—\-()[\]【】]+/g, '');
  return words.length <= 24;
}

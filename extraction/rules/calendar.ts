/**
 * The words in which reports write times: months, weekdays, counting words, in English and Chinese.
 * Data only; the grammars in `detect/dates-*.ts` build their patterns from it.
 */

/** Month names as pattern sources, January first. Case matters: "may" and "march" in lower case are verbs. */
export const MONTH_SOURCES = [
  'Jan(?:uary| ?\\.)?',
  'Feb(?:ruary| ?\\.)?',
  'Mar(?:ch| ?\\.)?',
  'Apr(?:il| ?\\.)?',
  'May',
  'Jun(?:e| ?\\.)?',
  'Jul(?:y| ?\\.)?',
  'Aug(?:ust| ?\\.)?',
  'Sep(?:tember|t(?: ?\\.)?| ?\\.)?',
  'Oct(?:ober| ?\\.)?',
  'Nov(?:ember| ?\\.)?',
  'Dec(?:ember| ?\\.)?',
] as const;

/** One capturing group for any month name. */
export const MONTH = `(${MONTH_SOURCES.join('|')})`;

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Number (1–12) of a month name or its abbreviation; 0 when it is none. */
export function monthNumber(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export const WEEKDAY = `(${WEEKDAYS.join('|')})`;

/** Number of a weekday, Sunday 0, as in `Date.getUTCDay`; −1 when it is none. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase());
}

const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

function ordinalWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [n, word] of UNITS.entries()) if (word) words.set(word, n);
  for (const [n, word] of TEENS.entries()) words.set(word, n + 10);
  for (const [n, stem] of TENS.entries()) {
    words.set(`${stem}ieth`, (n + 2) * 10);
    for (const [unit, word] of UNITS.entries()) if (word) words.set(`${stem}y-${word}`, (n + 2) * 10 + unit);
  }
  return words;
}
const ORDINAL_WORDS = ordinalWords();

/** Pattern source (no group) of an English ordinal, in digits or words up to ninety-ninth; longer words first. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${[...ORDINAL_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Value of an English ordinal ("12th", "thirty-fifth"); null when it is none. */
export function parseOrdinal(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(word);
  if (digits) return Number(digits[1]);
  return ORDINAL_WORDS.get(word.toLowerCase().replace(/\s+/g, '-')) ?? null;
}

const CARDINALS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Pattern source (no group) of a small English count. */
export const CARDINAL = `(?:\\d{1,2}|an?|${CARDINALS.slice(1).join('|')})`;

/** Value of a small English count ("a", "two", "10"); null when it is none. */
export function parseCardinal(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const index = CARDINALS.indexOf(lower);
  return index > 0 ? index : null;
}

const TEN_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEEN_WORDS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/** Pattern source (no group) of an English count up to ninety-nine, or up to 999 in digits. */
export const QUANTITY = `(?:\\d{1,3}|an?|${[...TEN_WORDS.map((ten) => `${ten}(?:-(?:${CARDINALS.slice(1, 10).join('|')}))?`), ...TEEN_WORDS, ...CARDINALS.slice(1)].join('|')})`;

/** Value of an English count ("a", "twenty-five", "150"); null when it is none. */
export function parseQuantity(word: string): number | null {
  const [first = '', second] = word.toLowerCase().split('-');
  const tens = TEN_WORDS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + (second === undefined ? 0 : (parseCardinal(second) ?? 0));
  const teens = TEEN_WORDS.indexOf(first);
  return teens >= 0 ? teens + 13 : parseCardinal(word);
}

/** An ordinal as an English word ("ninth"); in digits above ninety-nine. */
export function ordinalWord(value: number): string {
  for (const [word, number] of ORDINAL_WORDS) if (number === value) return word;
  return `${value}th`;
}

/** An ordinal in digits: 20 is "20th", 22 is "22nd". */
export function ordinalNumeral(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(!isTeen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** Value of a Chinese or ASCII numeral up to 999 ("三十七", "第12" without its 第, "二〇二五" digit by digit); null when it is none. */
export function parseHanNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const normal = text.replace(/零/g, '〇').replace(/两/g, '二');
  if (/^[〇一二三四五六七八九]{2,4}$/.test(normal)) {
    return Number([...normal].map((sign) => HAN_DIGITS.indexOf(sign)).join(''));
  }
  const match =
    /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(normal);
  if (!match || normal === '') return null;
  const value = (sign: string | undefined) => (sign ? HAN_DIGITS.indexOf(sign) : 0);
  const tens = match[3] ? (match[2] ? value(match[2]) : 1) : 0;
  const total = value(match[1]) * 100 + tens * 10 + value(match[4]);
  return total > 0 ? total : null;
}

/** A four-digit year that can be meant in a report. */
export const YEAR = '((?:19[5-9]|20[0-6])\\d)';

/** A four-digit year behind a month, where it can be nothing else: a plant may be older than its reports. */
export const ANY_YEAR = '((?:1[6-9]|20)\\d\\d)';

/** What makes a four-digit number behind it no year: units, per cent, fractions, thousands. */
export const NOT_A_YEAR_AFTER =
  /^(?:\s?%|[,./]\d|\d|-?[\s-]?(?:yuan|RMB|tons?|tonnes?|mt\b|kt\b|kg|km|mm\b|cm\b|m[²³]|[MGk]W|MPa|cubic|square|volts?|degrees|hectares|acres|metres?|meters?|shares?|people|persons?|employees|workers|households|words|units|pages|copies|patents|元|吨|噸|万|萬|亿|億|股|人|件|户|名|余|多|号|號|家|项|台|套|米|公里|公斤|毫米|平方|立方|亩|度(?!假)|千|℃|°)|[-–]?(?:series|grade|model)\b)/i;

/** What makes a figure of one or two digits behind a month no day of it: "in May 20 workers were hired". */
export const NOT_A_DAY_AFTER =
  /^[\s-]?(?:%|per ?cent|percentage|yuan|RMB|tons?|tonnes?|mt\b|kt\b|kg\b|km\b|million|billion|trillion|thousand|hundred|people|persons?|employees|workers|companies|firms|mills|plants|mines|projects|countries|patents|shares?|points?|cents|元|吨|万|亿|股|人|家|件|户|名|余|个|项)/i;

/** What makes a four-digit number before it no year: room and document numbers, money, product codes. */
export const NOT_A_YEAR_BEFORE =
  /(?:Room|No\.?|Nos\.?|number|Workshop|Building|Line|Unit|Grade|Model|Type|Flight|Page|Route|Highway|Gate|Suite|Lot|Article|Furnace|Shaft|RMB|CNY|USD|US\$|A\$|HK\$|[$€£¥#]|ISO|GB\/T|GB|SSE:|SZSE:|about|some|nearly|over|around|than|房间|号|号[是为：:]|第)\s*$|[A-Za-z\d.,/]$|[A-Za-z\d]-$|\d{3} $|\+\d[\d ()-]*$/i;

/** Words before a date that make it a limit, a start or a measure, not the day of a happening. */
export const LIMIT_BEFORE =
  /\b(?:since|until|till|by|before|as of|up to|through|prior to|ahead of|no later than|than on|compared with|end of|eve of|beginning of|start of|from|effective)\s+(?:the )?(?:end of )?$|(?:截至|自|从|到|至|较)$/i;

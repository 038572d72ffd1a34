/** A number as it stands at a place of the text: "1,250.5", "3 1/4", "twenty-two", "一百五十", "２．４". */
export interface NumberRead {
  /** Null for a number of which nobody says how many: "hundreds of", 数十. */
  value: number | null;
  end: number;
  form: 'digits' | 'words' | 'han';
  /** True when its scale is a part of it ("two million", 三千万). */
  isScaled: boolean;
}

/** Thousands apart by comma, by a narrow space or in the Indian way; else plain digits. */
const DIGITS =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]*\d)|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?/y;
const WIDE_DIGITS = /[０-９](?:[０-９]|[，．,.](?=[０-９]))*/y;
/** "3 1/4", "7-1/2", "3 1\/4" as newswires print it. */
const FRACTION = /[ \u00a0-](\d)\s?\\?\/\s?(\d{1,2})(?![\d/])/y;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

/** Number words below twenty and the tens, in small letters. */
export const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const LARGE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  eighth: 8,
  tenth: 10,
  hundredth: 100,
};

const SMALL_WORD =
  'one|two|three|four(?:teen)?|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|zero';
const LARGE_WORD = 'hundred|thousand|million|billion|trillion';
const PART_WORD = 'half|halves|third|quarter|fifth|eighth|tenth|hundredth';
const WHOLE = `(?:${SMALL_WORD})(?:[ \\u00a0-](?:${SMALL_WORD}|${LARGE_WORD})|(?<=hundred|thousand|million)[ \\u00a0-]and(?=[ \\u00a0-](?:${SMALL_WORD})\\b)(?![ -](?:a|one)[ -](?:half|quarter)))*`;
/** A run of words that are one number. */
const NUMBER_WORDS = new RegExp(
  `(?:an?[ \\u00a0-](?=(?:${LARGE_WORD})\\b)(?:${LARGE_WORD})|${WHOLE})(?:[ \\u00a0-](?:${LARGE_WORD}))*(?:[ \\u00a0-]and[ \\u00a0-](?:an?|one|three)[ \\u00a0-](?:half|quarters?))?(?:\\spoint(?:\\s(?:${SMALL_WORD}))+)?\\b`,
  'iy',
);
/** "half a", "a quarter of a", "two-tenths of one", "three quarters of 1": a part of what follows. */
const PART_WORDS = new RegExp(
  `(?:(?:(an?|one|two|three|four|five|six|seven|eight|nine)[\\s-])?(${PART_WORD})s?(?:\\sof)?[\\s-](?:an?|one|1)(?=[\\s%-])|(an?|one|three)[\\s-](half|quarters?)(?=[\\s-](?:percent|per cent|%|percentage|million|billion|trillion|cent)))`,
  'iy',
);
/** "hundreds of millions of", "several billion", "multi-million": an amount without a value. */
const VAGUE_WORDS =
  /(?:(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\sof\s(?:thousands|millions|billions|trillions))*\sof\s)|(?:several|(?:a\s)?few|many|untold|countless)\s(?:(?:hundred|thousand|million|billion|trillion)(?:\s(?:thousand|million|billion))?)\s|multi-?(?:million|billion|trillion)[\s-])/iy;
const WORD_BEGINS = new Set('aefhmnostzudcb');

const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const HAN_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const HAN_RUN =
  /[零〇一二两兩三四五六七八九十百千万亿萬億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+(?:\s?[点點]\s?[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)?半?/y;
const HAN_VAGUE = /[数數几幾上近][十百千万亿萬億]+/y;

const isHanNumeral = (sign: string): boolean => sign in HAN_DIGITS || sign in HAN_TENS || sign in HAN_SCALES;

function hanWhole(signs: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 1;
  for (const sign of signs) {
    const one = HAN_DIGITS[sign];
    const ten = HAN_TENS[sign];
    const scale = HAN_SCALES[sign];
    if (one !== undefined) {
      // 二三十 is "twenty or thirty": no one number.
      if (digit !== null && digit !== 0 && one !== 0) return spelled(signs);
      digit = one;
    } else if (ten !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * ten;
      digit = null;
      last = ten;
    } else if (scale !== undefined) {
      const counted = section + (digit ?? (total + section === 0 ? 1 : 0));
      // 二亿五千万: what stands before 亿 is multiplied as a whole, before 万 only since the last scale.
      total = scale === 1e8 ? (total + counted) * scale : total + counted * scale;
      section = 0;
      digit = null;
      last = scale;
    }
  }
  // 一百二 is 120.
  if (digit !== null && last >= 100 && !/[零〇]/.test(signs)) return total + section + (digit * last) / 10;
  return total + section + (digit ?? 0);
}

/** 九九 of 九九折: digits said one by one; null where tens stand between them. */
function spelled(signs: string): number | null {
  const digits = [...signs].map((sign) => HAN_DIGITS[sign]);
  return digits.every((digit) => digit !== undefined) ? Number(digits.join('')) : null;
}

/** The value of a number in Chinese signs, as 一百二十点五 or 三千万; null where they are no one number. */
export function parseHan(words: string): number | null {
  const isHalf = words.endsWith('半') && words.length > 1;
  const [whole = '', fraction] = words
    .replace(/半$/, '')
    .replaceAll(/\s/g, '')
    .split(/[点點]/);
  const base = hanWhole(whole);
  if (base === null) return null;
  const behind = fraction ? Number(`0.${[...fraction].map((sign) => HAN_DIGITS[sign] ?? '').join('')}`) : 0;
  return base + behind + (isHalf ? 0.5 : 0);
}

function readHan(text: string, at: number): NumberRead | null {
  HAN_RUN.lastIndex = at;
  const words = HAN_RUN.exec(text)?.[0];
  if (!words) return null;
  const value = parseHan(words);
  if (value === null) return null;
  return { value, end: at + words.length, form: 'han', isScaled: /[万亿萬億]/.test(words) };
}

/** Sum of number words: "one hundred and twenty-five million", "three and a half", "two point five". */
export function parseNumberWords(words: string): number | null {
  let total = 0;
  let section = 0;
  let behind = '';
  let isBehind = false;
  const tokens = words.toLowerCase().split(/[\s-]+/);
  for (const [i, token] of tokens.entries()) {
    const small = SMALL[token];
    const large = LARGE[token];
    if (token === 'point') isBehind = true;
    else if (isBehind && small !== undefined) behind += String(small);
    else if (/^quarters?$|^half$/.test(token))
      section += (SMALL[tokens[i - 1] ?? ''] ?? 1) / (PARTS[token.replace(/s$/, '')] ?? 1);
    else if (small !== undefined && /^(?:half|quarters?)$/.test(tokens[i + 1] ?? '')) continue;
    else if (small !== undefined) section += small;
    else if (large === 100) section = (section || 1) * 100;
    else if (large !== undefined) {
      // "three million and a half" does not occur; "two hundred thousand million" does.
      total = total > 0 && total < large ? (total + section) * large : total + (section || 1) * large;
      section = 0;
    }
  }
  return total + section + (behind ? Number(`0.${behind}`) : 0);
}

const SCALED_WORDS = /thousand|million|billion|trillion/i;

function readWords(text: string, at: number): NumberRead | null {
  NUMBER_WORDS.lastIndex = at;
  const words = NUMBER_WORDS.exec(text)?.[0];
  PART_WORDS.lastIndex = at;
  const part = PART_WORDS.exec(text);
  if (part && (!words || part[0].length > words.length)) {
    const count = SMALL[(part[1] ?? part[3] ?? 'a').toLowerCase()] ?? 1;
    const noun = (part[2] ?? part[4] ?? 'half').toLowerCase();
    return {
      value: count / (PARTS[noun] ?? PARTS[noun.replace(/s$/, '')] ?? 1),
      end: PART_WORDS.lastIndex,
      form: 'words',
      isScaled: false,
    };
  }
  if (words) {
    return {
      value: parseNumberWords(words),
      end: at + words.length,
      form: 'words',
      isScaled: SCALED_WORDS.test(words),
    };
  }
  VAGUE_WORDS.lastIndex = at;
  const vague = VAGUE_WORDS.exec(text)?.[0];
  return vague ? { value: null, end: at + vague.trimEnd().length, form: 'words', isScaled: true } : null;
}

const SLASH = 47;
/** A fraction stands near: most numbers have none, and the patterns for it need not be asked. */
const mayHaveFraction = (text: string, end: number): boolean => {
  for (let at = end; at < end + 6; at++) if (text.charCodeAt(at) === SLASH) return true;
  return false;
};

const SPACE = 32;
const DOT = 46;
const SPACED_DECIMALS = / \. (\d{1,4})(?=\s?(?:%|percent|per cent|pct)(?![A-Za-z]))/y;

const WIDE_DOT = 0xff0e;
const isWide = (code: number): boolean => code >= WIDE_ZERO && code <= WIDE_ZERO + 9;
const isWideDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code === DOT || code === WIDE_DOT) return isWide(text.charCodeAt(at + 1));
  return isWide(code);
};
/** "7.２", "1２２": digits of both widths in one number. */
const MIXED_DIGITS = /[\d０-９]+(?:[.．][\d０-９]+)?/y;

function readMixed(text: string, at: number): NumberRead | null {
  MIXED_DIGITS.lastIndex = at;
  const words = MIXED_DIGITS.exec(text)?.[0];
  return words
    ? { value: Number(words.normalize('NFKC')), end: at + words.length, form: 'digits', isScaled: false }
    : null;
}

function readDigits(text: string, at: number): NumberRead | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (!digits) return null;
  let end = at + digits.length;
  if (isWideDigit(text, end)) return readMixed(text, at);
  let value = Number(digits.replaceAll(/[, \u00a0\u202f]/g, ''));
  if (text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === DOT) {
    // "4 . 8 %" is how corpora print a decimal; without the unit it may be the end of a sentence.
    SPACED_DECIMALS.lastIndex = end;
    const decimals = SPACED_DECIMALS.exec(text)?.[1];
    if (decimals) {
      value = Number(`${value}.${decimals}`);
      end = SPACED_DECIMALS.lastIndex;
      return { value, end, form: 'digits', isScaled: false };
    }
  }
  const vulgar = VULGAR[text.charAt(end)];
  if (vulgar !== undefined) return { value: value + vulgar, end: end + 1, form: 'digits', isScaled: false };
  if (!mayHaveFraction(text, end)) return { value, end, form: 'digits', isScaled: false };
  FRACTION.lastIndex = end;
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[2]) > Number(fraction[1])) {
    value += Number(fraction[1]) / Number(fraction[2]);
    end = FRACTION.lastIndex;
  } else {
    // "1/4 percent"
    const slash = /^\s?\\?\/\s?(\d{1,2})(?=\s?%|[\s-](?:percent|per cent|of (?:a|one|1)\b))/.exec(
      text.slice(end, end + 16),
    );
    if (slash && Number(slash[1]) > value && value > 0 && value < 10) {
      value /= Number(slash[1]);
      end += slash[0].length;
      const of = /^\sof\s(?:a|one|1)(?=[\s-])/.exec(text.slice(end, end + 8));
      if (of) end += of[0].length;
    }
  }
  return { value, end, form: 'digits', isScaled: false };
}

function readWide(text: string, at: number): NumberRead | null {
  WIDE_DIGITS.lastIndex = at;
  const words = WIDE_DIGITS.exec(text)?.[0];
  if (!words) return null;
  const plain = words.normalize('NFKC').replace(/,(?=\d{3}(?!\d))/g, '');
  const value = Number(plain);
  return Number.isFinite(value) ? { value, end: at + words.length, form: 'digits', isScaled: false } : null;
}

const WIDE_ZERO = 0xff10;
const FIRST_HAN = 0x3007;

/** The number that begins at a place, or null. The caller sees to it that no word or number goes on there. */
export function readNumber(text: string, at: number): NumberRead | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return readDigits(text, at);
  if (code < 128) return WORD_BEGINS.has(String.fromCharCode(code | 32)) ? readWords(text, at) : null;
  if (code >= WIDE_ZERO && code <= WIDE_ZERO + 9) return readWide(text, at);
  if (code < FIRST_HAN) {
    const value = VULGAR[text.charAt(at)];
    return value === undefined ? null : { value, end: at + 1, form: 'digits', isScaled: false };
  }
  const sign = text.charAt(at);
  // 半折 and 对折 are half a price, 半成 half a tenth.
  if (sign === '半' || sign === '对' || sign === '對') {
    const value = text.charAt(at + 1) === '折' ? 5 : 0.5;
    return { value, end: at + 1, form: 'han', isScaled: false };
  }
  if (isHanNumeral(sign)) return readHan(text, at);
  HAN_VAGUE.lastIndex = at;
  const vague = HAN_VAGUE.exec(text)?.[0];
  return vague ? { value: null, end: at + vague.length, form: 'han', isScaled: true } : null;
}

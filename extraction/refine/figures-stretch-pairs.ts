import type { DateMention } from '../candidates';

/** Two dates side by side that are one: the ends of a stretch, the years of a mean, a month and its year. */

const ONE_MONTH = /^\d{4}-\d{2}$/;
const ONE_YEAR = /^\d{4}$/;
const isBoth = (shape: RegExp, a: DateMention, b: DateMention): boolean =>
  shape.test(a.edtf ?? '') && shape.test(b.edtf ?? '');

/** "between January and June": two months or years that are the ends of one stretch. */
export const isBetween = (text: string, from: DateMention, to: DateMention): boolean =>
  text.slice(from.end, to.start) === ' and ' &&
  (isBoth(ONE_MONTH, from, to) || isBoth(ONE_YEAR, from, to)) &&
  from.edtf! < to.edtf! &&
  /\bbetween $/i.test(text.slice(Math.max(0, from.start - 8), from.start));
/** 2023年和2024年平均: two years that a mean is taken of. */
export const isAverageOf = (text: string, from: DateMention, to: DateMention): boolean =>
  /^\d{4}$/.test(from.edtf ?? '') &&
  String(Number(from.edtf) + 1) === to.edtf &&
  /^年?\s?(?:和|与|與|及|、|and)\s?(?:in )?$/.test(text.slice(from.end, to.start)) &&
  (/^年?(?:年?平均|年均)/.test(text.slice(to.end, to.end + 5)) ||
    /\baverag\w+\s[^.;,]{0,40}$/i.test(text.slice(Math.max(0, from.start - 60), from.start)));

/** "June last year": a month and the year that it is of. */
export const isYearOf = (text: string, month: DateMention, year: DateMention): boolean =>
  /^\d{4}$/.test(year.edtf ?? '') &&
  month.edtf?.startsWith(`${year.edtf}-`) === true &&
  /^\s(?:of )?$/.test(text.slice(month.end, year.start));

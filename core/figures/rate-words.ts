import { formatEdtf } from '@/core/time/edtf';
import { currencySign } from './amount';
import type { Conversion } from './exchange-rates';

/** A rate with its cents: "7.08", "7.20", "1,306.76"; four places below one. */
function formatRate(rate: number): string {
  const digits = rate >= 1 ? 2 : 4;
  return rate.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * The rate of a conversion for people, with what it is an average of and who says so: "at 7.08 CNY per $, annual average
 * 2023, Federal Reserve G.5A". The stronger of the two currencies is the one that counts one.
 */
export function formatConversion(conversion: Conversion): string {
  const { rate, from, into, ratePeriod, tableName, isOfYear } = conversion;
  const [many, one, shown] = rate >= 1 ? [from, into, rate] : [into, from, 1 / rate];
  const period = /^\d{4}$/.test(ratePeriod)
    ? `annual average ${ratePeriod}`
    : `average of ${formatEdtf(ratePeriod)}`;
  const shorter = isOfYear ? ', the year’s for a shorter period' : '';
  return `at ${formatRate(shown)} ${many} per ${currencySign(one)}, ${period}${shorter}, ${tableName}`;
}

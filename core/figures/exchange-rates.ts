import { parseEdtf } from '@/core/time/edtf';

/** Who published rates, and when. */
export interface RateSource {
  /** What a reader is told: "Federal Reserve G.5A". */
  name: string;
  /** EDTF of the publication: a day, or the year where no more is known. */
  published: string;
  url: string | null;
}

/** Units of a currency for one US dollar over a period (EDTF: a year, a month or a day). */
export interface Rate {
  currency: string;
  period: string;
  perDollar: number;
}

/** A table of rates, as plain JSON. */
export interface RateTable {
  sources: RateSource[];
  /** By ISO 4217 code; `source` is a place in `sources`. */
  currencies: Record<string, { source: number; perDollar: Record<string, number> }>;
}

/** A table from rows; each names its source by its place. */
export function toRateTable(sources: RateSource[], rows: (Rate & { source: number })[]): RateTable {
  const currencies: RateTable['currencies'] = {};
  for (const { source, currency, period, perDollar } of rows) {
    const known = currencies[currency] ?? { source, perDollar: {} };
    currencies[currency] = known;
    known.perDollar[period] = perDollar;
  }
  return { sources, currencies };
}

/** The names of a table's sources in one line. */
export const tableName = ({ sources }: Pick<RateTable, 'sources'>): string =>
  sources.map(({ name }) => name).join('; ');

/** The currencies of a table with the dollar, which all of them are measured in. */
export const currenciesOf = (table: RateTable): string[] => ['USD', ...Object.keys(table.currencies)].sort();

/** What a value becomes in another currency, and by what. */
export interface Conversion {
  value: number;
  /** The unit of the value: "USD", "USD/t". */
  unit: string;
  /** Units of the stated currency for one of the other. */
  rate: number;
  from: string;
  into: string;
  /** EDTF of what the rate is an average of. */
  ratePeriod: string;
  /** The figure's own period is shorter than the rate's: a quarter at the average of its year. */
  isOfYear: boolean;
  /** The sources of the rates that took part. */
  tableName: string;
}

/** Why a value is not converted. `same`: it is in that currency already. */
export type Unconverted = 'same' | 'no-currency' | 'no-period' | 'several-years' | 'no-rate';

export const UNCONVERTED_WORDS: Record<Exclude<Unconverted, 'same' | 'no-currency'>, string> = {
  'no-period': 'no period is stated',
  'several-years': 'the period runs over several years',
  'no-rate': 'the table holds no rate',
};

export const isConverted = (result: Conversion | Unconverted): result is Conversion =>
  typeof result !== 'string';

/** The currency of a unit and what stands behind it: `CNY/t` is yuan, by the tonne. Null for tonnes, per cent, persons. */
export function splitUnit(unit: string): { currency: string; per: string } | null {
  const found = /^([A-Z]{3})(\/.+)?$/.exec(unit);
  return found?.[1] ? { currency: found[1], per: found[2] ?? '' } : null;
}

interface RatePick {
  perDollar: number;
  source: number | null;
}

function pick(table: RateTable, currency: string, period: string): RatePick | null {
  if (currency === 'USD') return { perDollar: 1, source: null };
  const row = table.currencies[currency];
  const perDollar = row?.perDollar[period];
  return row && perDollar !== undefined ? { perDollar, source: row.source } : null;
}

/**
 * Convert a value in base units. The figure's period (EDTF) picks the rate: the table's own rate for exactly that period
 * where it holds one for both currencies, else the average of the year in which the period lies. A year that the table
 * lacks is never filled by its neighbour, and a value without a period is not converted.
 */
export function convert(
  value: number,
  unit: string,
  period: string | null,
  into: string,
  table: RateTable,
): Conversion | Unconverted {
  const stated = splitUnit(unit);
  if (!stated) return 'no-currency';
  if (stated.currency === into) return 'same';
  const date = period === null ? null : parseEdtf(period);
  if (!date?.lower || !date.upper) return 'no-period';
  const year = date.lower.slice(0, 4);
  const exact = (period ?? '').replace(/[~?%]/g, '');
  const candidates = date.upper.slice(0, 4) === year ? [exact, year] : [exact];
  for (const ratePeriod of candidates) {
    const own = pick(table, stated.currency, ratePeriod);
    const other = pick(table, into, ratePeriod);
    if (!own || !other) continue;
    const sources = [own.source, other.source].filter((source) => source !== null);
    return {
      value: (value / own.perDollar) * other.perDollar,
      unit: `${into}${stated.per}`,
      rate: own.perDollar / other.perDollar,
      from: stated.currency,
      into,
      ratePeriod,
      isOfYear: ratePeriod !== exact,
      tableName: [...new Set(sources.map((source) => table.sources[source]?.name))].join('; '),
    };
  }
  return candidates.length === 1 ? 'several-years' : 'no-rate';
}

/**
 * How an amount is written for people: `$9.9bn`, `−$287m`, `CNY 18.87bn`, `19,109 CNY/t`, `390,000 t`, `4.1%`.
 * Values come in base units; a minus is the real sign U+2212.
 */

/** A power of ten that values are shown in, with its word. */
export interface Scale {
  divisor: number;
  word: '' | 'm' | 'bn' | 'tn';
}

const SCALES: Scale[] = [
  { divisor: 1e12, word: 'tn' },
  { divisor: 1e9, word: 'bn' },
  { divisor: 1e6, word: 'm' },
];
const PLAIN: Scale = { divisor: 1, word: '' };

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', AUD: 'A$', HKD: 'HK$', CAD: 'C$' };

/** The sign of a currency where it is unambiguous, else its code: "$", "CNY". */
export const currencySign = (currency: string): string => SYMBOLS[currency] ?? currency;

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** The scale in which the largest of the values reads best. */
export function scaleFor(values: number[]): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  return SCALES.find((scale) => largest >= scale.divisor) ?? PLAIN;
}

/** The unit of an axis or a panel: "$bn", "CNY m", "t", "m t", "%". */
export function formatScale(scale: Scale, unit: string): string {
  if (isCurrency(unit)) {
    const symbol = SYMBOLS[unit];
    return symbol ? `${symbol}${scale.word}` : `${unit} ${scale.word}`.trim();
  }
  return `${scale.word} ${unit}`.trim();
}

/** By decimals: making one takes as long as formatting thirty numbers with it, and a desk formats tens of thousands. */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format;
}

/** A bare number with grouped thousands, a real minus and no more than `decimals` places. */
export function formatNumber(value: number, decimals = 2): string {
  const text = formatOf(decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number in a scale, to four significant digits at most where it is scaled. */
export function formatScaled(value: number, scale: Scale): string {
  const scaled = value / scale.divisor;
  const size = Math.abs(scaled);
  const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
  return formatNumber(scaled, scale.divisor === 1 ? Math.max(decimals, 2) : decimals);
}

/** One amount with its unit and, above a million, its scale word. */
export function formatAmount(value: number, unit: string): string {
  const scale = scaleFor([value]);
  const number = formatScaled(Math.abs(value), scale);
  const sign = value < 0 && /[1-9]/.test(number) ? '−' : '';
  if (unit === '%') return `${sign}${number}%`;
  if (isCurrency(unit)) {
    const symbol = SYMBOLS[unit];
    return `${sign}${symbol ?? `${unit} `}${number}${scale.word}`;
  }
  return `${sign}${number}${scale.word} ${unit}`;
}

/** A signed change: "+45%", "−2.23%", "+1.2 pp", "−$4m". */
export function formatChange(change: { value: number; valueMax?: number | undefined; unit: string }): string {
  const one = (value: number): string => {
    const text =
      change.unit === '%'
        ? `${formatNumber(Math.abs(value))}%`
        : change.unit === 'pp'
          ? `${formatNumber(Math.abs(value))} pp`
          : formatAmount(Math.abs(value), change.unit);
    return `${value < 0 ? '−' : '+'}${text}`;
  };
  return change.valueMax === undefined
    ? one(change.value)
    : `${one(change.value)} to ${one(change.valueMax)}`;
}

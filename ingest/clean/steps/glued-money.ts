/** Codes and signs of currencies as tables write them, before their number. */
const CURRENCY = '(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|AUD|CAD|SGD|INR|KRW|CHF|(?:US|HK|NZ|[ACSR])?[$€£¥￥₹])';
const AMOUNT = ' ?[+−-]?\\d';

/** A label at a line's beginning that runs into money: `Cash at handRMB 3.1 million`, `Fees (net)US$40`. */
const LABEL = new RegExp(
  `^(?:[-•*] )?(?=\\p{Lu})((?:[^\\s.!?;:。！？]+ ){0,9}?[^\\s.!?;:。！？]*(?:\\p{Ll}{2}|\\)))(${CURRENCY})(?=${AMOUNT})`,
  'u',
);
/** A later cell of the same row. */
const NEXT_CELL = new RegExp(`\\b([mb]illion|trillion|[mb]n)(${CURRENCY})(?=${AMOUNT})`, 'gu');
const LONGEST_LABEL = 100;

/** One look that most texts do not pass. */
export const mayHoldMoney = (words: string): boolean =>
  /(?:[A-Z]{3}(?<=[\p{Ll})].{3})|[$€£¥￥₹](?<=[\p{Ll})][A-Z]{0,2}.)) ?[+−-]?\d/u.test(words);

/** Two cells that met: the end of `before` and the beginning of `after` stand at `at`. */
export interface Meeting {
  at: number;
  before: string;
  after: string;
}

/** The places of a row where a label or a number runs into the money of the next cell. */
export function findGluedMoney(text: string, words: string): Meeting[] {
  const label = mayHoldMoney(words) ? LABEL.exec(words.slice(0, LONGEST_LABEL)) : null;
  if (!label) return [];
  const [whole, title = '', currency = ''] = label;
  const before = /\S+$/.exec(title)?.[0] ?? '';
  // `TrueUSD` without a number behind it elsewhere is a name.
  const token = before + currency;
  const isName = text
    .split(token)
    .slice(1)
    .some((rest) => !/^ ?[+−-]?\d/.test(rest));
  if (isName) return [];
  return [
    { at: whole.length - currency.length, before, after: currency },
    ...[...words.matchAll(NEXT_CELL)].map(({ index, 1: scale = '', 2: after = '' }) => ({
      at: index + scale.length,
      before: scale,
      after,
    })),
  ];
}

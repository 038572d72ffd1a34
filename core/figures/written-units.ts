/** Chinese powers of ten with what they are, longest first. */
const POWERS: readonly (readonly [sign: string, words: string])[] = [
  ['万亿', 'a trillion'],
  ['千亿', '100 billion'],
  ['百亿', '10 billion'],
  ['十亿', 'a billion'],
  ['亿', '100 million'],
  ['千万', '10 million'],
  ['百万', 'a million'],
  ['十万', '100,000'],
  ['万', '10,000'],
];

const UNITS: readonly (readonly [sign: string, words: string])[] = [
  ['人民币', 'yuan'],
  ['美元', 'US dollars'],
  ['港元', 'Hong Kong dollars'],
  ['欧元', 'euros'],
  ['日元', 'yen'],
  ['元/吨', 'yuan per tonne'],
  ['元', 'yuan'],
  ['吨', 'tonnes'],
  ['人', 'persons'],
  ['股', 'shares'],
];

const WRITTEN = new RegExp(
  `(${POWERS.map(([sign]) => sign).join('|')})(${UNITS.map(([sign]) => sign).join('|')})?`,
);

/** What a Chinese unit stands for: "亿元 is 100 million yuan"; null where the words hold none. */
export function explainWritten(asWritten: string): string | null {
  const found = WRITTEN.exec(asWritten);
  const power = POWERS.find(([sign]) => sign === found?.[1]);
  if (!found || !power) return null;
  const unit = UNITS.find(([sign]) => sign === found[2]);
  return `${found[0]} is ${power[1]}${unit ? ` ${unit[1]}` : ''}`;
}

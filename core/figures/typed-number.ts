const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
};

/**
 * A number as somebody types it: "18.87bn", "1,234.5", "−287 m", "4.2亿". The comma groups thousands. Null for anything
 * else, also for a number with a unit: that has a field of its own.
 */
export function parseTypedNumber(typed: string): number | null {
  const [, sign = '', digits = '', word = ''] =
    /^([-−+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(\p{L}*)$/u.exec(typed.trim()) ?? [];
  const scale = word === '' ? 1 : SCALES[word.toLowerCase()];
  if (digits === '' || scale === undefined) return null;
  // Digits behind the point first: 18.87 billion is a whole number, 18.87 × 10⁹ in binary not quite.
  const value = Number((Number(digits.replaceAll(',', '')) * scale).toPrecision(15));
  return sign === '' || sign === '+' ? value : -value;
}

/** A number in the shortest form that `parseTypedNumber` reads back as the same: "18.87bn", "4,200". */
export function formatTypedNumber(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  const plain = `${sign}${size.toLocaleString('en-GB', { maximumFractionDigits: 12 })}`;
  const scales: [string, number][] = [
    ['bn', 1e9],
    ['m', 1e6],
  ];
  for (const [word, scale] of scales) {
    if (size < scale) continue;
    const scaled = `${sign}${(size / scale).toLocaleString('en-GB', { maximumFractionDigits: 6 })}${word}`;
    if (parseTypedNumber(scaled) === value) return scaled;
  }
  return plain;
}

import type { DateView } from '@/core/views/event-row';

type Bar = '' | 'apx' | 'off';

/** Three bars for year, month, day: full known, striped inferred or approximate, hollow unknown. */
export function precisionBars(date: Pick<DateView, 'edtf' | 'precision' | 'basis'>): {
  bars: [Bar, Bar, Bar];
  words: string;
} {
  const isSoft = date.basis === 'inferred' || /[~?%]/.test(date.edtf ?? '');
  const known: Bar = '';
  const last: Bar = isSoft ? 'apx' : '';
  switch (date.precision) {
    case 'day':
      return { bars: [last, known, known], words: isSoft ? 'inferred' : 'day' };
    case 'month':
      return { bars: [known, last, 'off'], words: isSoft ? 'inferred' : 'month' };
    case 'season':
      return { bars: [known, 'apx', 'off'], words: 'part of the year' };
    case 'year':
      return { bars: [last, 'off', 'off'], words: isSoft ? 'year, inferred' : 'year' };
    case 'none':
      return { bars: ['off', 'off', 'off'], words: date.edtf ? 'year unknown' : 'undated' };
  }
}

export function PrecisionBars({ date }: { date: Pick<DateView, 'edtf' | 'precision' | 'basis'> }) {
  const { bars, words } = precisionBars(date);
  return (
    <span className="prec" role="img" aria-label={`Date precision: ${words}`}>
      {bars.map((bar, index) => (
        <i key={index} className={bar} />
      ))}
    </span>
  );
}

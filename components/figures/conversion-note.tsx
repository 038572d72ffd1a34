'use client';

import { formatEdtf } from '@/core/time/edtf';
import type { FiguresView } from '@/core/views/figures';

/** By what amounts are converted, and which are not. */
export function ConversionNote({ view, into }: { view: FiguresView; into: string }) {
  const { conversion, rates } = view;
  if (!conversion) return null;
  const { converted, same, none } = conversion;
  return (
    <p className="fignote" data-testid="conversion-note">
      {converted === 1 ? '1 amount is' : `${converted} amounts are`} converted into {into} at the average rate
      of the period’s year:{' '}
      {rates.sources.map(({ name, published, url }, index) => (
        <span key={name}>
          {index > 0 ? '; ' : ''}
          {url ? <span title={url}>{name}</span> : name}, published {formatEdtf(published)}
        </span>
      ))}
      .{same > 0 ? ` ${same} ${same === 1 ? 'is' : 'are'} stated in ${into}.` : ''}
      {none.map(({ reason, n }) => ` ${n} ${n === 1 ? 'is' : 'are'} not converted: ${reason}.`)}
    </p>
  );
}

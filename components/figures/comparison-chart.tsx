'use client';

import { TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import { HanText } from '@/components/ui/han-text';
import type { ComparedValue, FigureComparison } from '@/core/views/figure-comparison';

const KIND_WORDS: Record<ComparedValue['kind'], string> = {
  stated: '',
  implied: 'implied',
  forecast: 'forecast',
  derived: 'derived',
  none: '',
};

function ValueBar({
  value,
  low,
  high,
  onPick,
}: {
  value: ComparedValue;
  low: number;
  high: number;
  onPick: (figure: number) => void;
}) {
  const range = high - low || 1;
  const zero = -low / range;
  const start = Math.min(0, value.value) - low;
  const style = {
    '--x': `${(start / range) * 100}%`,
    '--w': `${(Math.abs(value.value) / range) * 100}%`,
    '--zero': `${zero * 100}%`,
    '--top': value.valueMax === null ? '0%' : `${((value.valueMax - value.value) / range) * 100}%`,
  } as CSSProperties;
  return (
    <li>
      <button type="button" className="figcmp" onClick={() => onPick(value.figureId)} title={value.tip}>
        <span className="figcmp__name">
          <HanText>{value.subject.words}</HanText>
        </span>
        <span className="figcmp__track" style={style} aria-hidden="true">
          <i className={`figcmp__bar figcmp__bar--${value.kind}`} />
          {value.valueMax === null ? null : <i className="figcmp__whisker" />}
        </span>
        <span className="figcmp__val">
          {value.text}
          {KIND_WORDS[value.kind] ? <small> {KIND_WORDS[value.kind]}</small> : null}
          {value.conflict ? (
            <>
              <TriangleAlert className="ic ic-s figwarn" aria-hidden="true" />
              <span className="vh">, does not agree with another figure</span>
            </>
          ) : null}
        </span>
      </button>
    </li>
  );
}

/** Several subjects for one metric, the latest periods first: all bars begin at zero and have one scale. */
export function ComparisonChart({
  comparison,
  onPick,
}: {
  comparison: FigureComparison;
  onPick: (figure: number) => void;
}) {
  const { label, unit, spanLabel, periods, low, high, others, subjects } = comparison;
  return (
    <figure className="chart">
      <figcaption>
        <h2 className="chart__t">
          {label} of {subjects} subjects side by side
        </h2>
        <p className="chart__s">
          {unit}, {spanLabel}; one scale for all bars. Solid: stated, hatched: implied, dashed: forecast.
          {others > 0
            ? ` ${others} further ${others === 1 ? 'subject has' : 'subjects have'} it in another unit or length of period only.`
            : ''}
        </p>
      </figcaption>
      <div className="cmps">
        {periods.map((period) => (
          <section key={period.label}>
            <h3>{period.label}</h3>
            <ul>
              {period.values.map((value) => (
                <ValueBar key={value.key} value={value} low={low} high={high} onPick={onPick} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </figure>
  );
}

'use client';

import { Scale, TriangleAlert } from 'lucide-react';
import { ChooseBox } from '@/components/brief/choose-box';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { ReviewBadge } from '@/components/ui/review-badge';
import { SourceName } from '@/components/ui/source-name';
import { StateOutlet } from '@/components/ui/state-outlet';
import type { FigureSort } from '@/core/figures/figure-filters';
import type { FigureListRow } from '@/core/views/figures';
import { SubjectName } from './figure-panels';

/** "CNY 18.87bn, revenue of Northern Rare Earth, H1 2025": the row in a line. */
const wordsOf = (amount: string, { metricLabel, subject, periodLabel }: FigureListRow): string =>
  `${amount}, ${metricLabel.toLowerCase()} of ${subject.words}, ${periodLabel}`;

function Conflict({ row }: { row: FigureListRow }) {
  const first = row.conflicts[0];
  if (!first) return null;
  const Icon = first.tone === 'slip' ? TriangleAlert : Scale;
  return (
    <span className="figwarn">
      <Icon className="ic ic-s" aria-hidden="true" />
      {first.tone === 'slip' ? 'Likely slip' : 'Does not agree'}: <HanText>{first.text}</HanText>
    </span>
  );
}

function ValueCell({ row, onPick }: { row: FigureListRow; onPick: (figure: number) => void }) {
  const words = row.text || 'no amount';
  return (
    <td className="num" data-l="Value as stated">
      <button
        type="button"
        className="figval"
        data-figure={row.kind === 'implied' ? undefined : row.id}
        aria-label={`${wordsOf(words, row)}: open the quote`}
        onClick={() => onPick(row.id)}
      >
        <i className={`figmark figmark--${row.kind}`} aria-hidden="true" />
        {words}
      </button>
      {row.range ? <small className="cap">{row.range}</small> : null}
      {row.kind !== 'implied' && row.written ? (
        <small className="cap" lang="zh-Hans" title={row.written}>
          {row.asWritten}
        </small>
      ) : null}
      {row.written ? (
        <small className="cap">
          <HanText>{row.written}</HanText>
        </small>
      ) : null}
    </td>
  );
}

function Row({
  row,
  into,
  isSelected,
  onPick,
}: {
  row: FigureListRow;
  into: string | null;
  isSelected: boolean;
  onPick: (figure: number) => void;
}) {
  const isImplied = row.kind === 'implied';
  const classes = ['figrow', `figrow--${row.kind}`, isSelected ? 'is-sel' : ''].filter(Boolean).join(' ');
  return (
    <tr className={classes} {...(isSelected ? { 'aria-current': 'true' } : {})}>
      <td className="full figrow__subj">
        {isImplied ? null : (
          <ChooseBox item={{ kind: 'figure', id: row.id }} title={wordsOf(row.text || row.change, row)} />
        )}
        <SubjectName subject={row.subject} />
        <Conflict row={row} />
      </td>
      <td data-l="Metric">{row.metricLabel}</td>
      <td className="nowrap" data-l="Period">
        {row.periodLabel}
      </td>
      <ValueCell row={row} onPick={onPick} />
      {into === null ? null : (
        <td className="num figconv" data-l={`In ${into}`}>
          {row.converted ? (
            <>
              <span title={row.converted.words}>{row.converted.text}</span>
              <small className="cap">{row.converted.words}</small>
            </>
          ) : row.unconverted ? (
            <small className="cap">Not converted: {row.unconverted}</small>
          ) : (
            <span className="muted">{row.unit.startsWith(into) && row.text ? 'as stated' : '–'}</span>
          )}
        </td>
      )}
      <td className="num" data-l="Change">
        {row.change || '–'}
      </td>
      <td className="figcol--more figbasis" data-l="Basis">
        {row.basis}
      </td>
      <td data-l="Grade">
        <Grade reliability={row.reliability} credibility={row.credibility} />
      </td>
      <td className="figcol--more figsource" data-l="Source">
        <span className="figsrc">
          <SourceName id={row.source?.id ?? null} name={row.source?.name ?? null} />
          {row.stateOutlet ? <StateOutlet words="" /> : null}
        </span>
      </td>
      <td className="figcol--more" data-l="Status">
        {isImplied ? (
          <span className="cap">Derived</span>
        ) : row.reviewStatus === 'confirmed' ? (
          <span className="cap">Confirmed</span>
        ) : (
          <ReviewBadge status={row.reviewStatus} confidence={row.confidence} />
        )}
      </td>
    </tr>
  );
}

/** A heading that sorts; pressed again it turns the order round where there are two. */
function SortHead({
  label,
  sort,
  orders,
  onSort,
  className,
}: {
  label: string;
  sort: FigureSort;
  /** The orders of this column, the first one pressed first, with how each runs. */
  orders: readonly (readonly [FigureSort, 'ascending' | 'descending'])[];
  onSort: (sort: FigureSort) => void;
  className?: string;
}) {
  const here = orders.findIndex(([order]) => order === sort);
  const next = orders[(here + 1) % orders.length]?.[0] ?? sort;
  return (
    <th scope="col" className={className} aria-sort={here < 0 ? 'none' : orders[here]?.[1]}>
      <button type="button" className="figsort" onClick={() => onSort(next)}>
        {label}
        <i aria-hidden="true">{here < 0 ? '' : orders[here]?.[1] === 'ascending' ? ' ↑' : ' ↓'}</i>
      </button>
    </th>
  );
}

/** Every figure of the view with what it stands for and where it comes from; its value opens the quote. */
export function FiguresTable({
  rows,
  into,
  sort,
  selected,
  onSort,
  onPick,
}: {
  rows: FigureListRow[];
  into: string | null;
  sort: FigureSort;
  selected: number | null;
  onSort: (sort: FigureSort) => void;
  onPick: (figure: number) => void;
}) {
  return (
    <div className="figtable">
      <table className="tbl stack" data-testid="figures-table">
        <caption className="vh">Figures, each with its value as stated; the value opens its quote</caption>
        <thead>
          <tr>
            <SortHead label="Subject" sort={sort} orders={[['subject', 'ascending']]} onSort={onSort} />
            <th scope="col">Metric</th>
            <SortHead
              label="Period"
              sort={sort}
              orders={[
                ['newest', 'descending'],
                ['oldest', 'ascending'],
              ]}
              onSort={onSort}
            />
            <SortHead
              label="Value as stated"
              sort={sort}
              orders={[
                ['largest', 'descending'],
                ['smallest', 'ascending'],
              ]}
              onSort={onSort}
              className="num"
            />
            {into === null ? null : (
              <th scope="col" className="num">
                In {into}
              </th>
            )}
            <th scope="col" className="num">
              Change
            </th>
            <th scope="col" className="figcol--more">
              Basis
            </th>
            <th scope="col">Grade</th>
            <SortHead
              label="Source"
              sort={sort}
              orders={[['source', 'ascending']]}
              onSort={onSort}
              className="figcol--more"
            />
            <th scope="col" className="figcol--more">
              Status
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              into={into}
              isSelected={row.id === selected && row.kind !== 'implied'}
              onPick={onPick}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

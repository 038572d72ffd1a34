'use client';

import { useState } from 'react';
import { Panel } from '@/components/charts/figure-chart';
import { EntityPill } from '@/components/ui/entity-pill';
import { HanText } from '@/components/ui/han-text';
import { ShowAsTable } from '@/components/ui/show-as-table';
import type { FigurePanel } from '@/core/views/figure-panels';
import type { PointKind } from '@/core/views/figure-points';
import type { FigureSubjectRef, FiguresView, FigureTopicPanel } from '@/core/views/figures';
import { ComparisonChart } from './comparison-chart';

/** So many charts stand above the table at first. */
const FIRST = 8;

/** An entity leads to its page; words stay words. */
export function SubjectName({ subject }: { subject: FigureSubjectRef }) {
  return subject.entity ? (
    <EntityPill entity={subject.entity} />
  ) : (
    <span className="figsubj">
      <HanText>{subject.words}</HanText>
    </span>
  );
}

const isOne = ({ panel }: FigureTopicPanel) =>
  panel.points.filter((point) => point.value !== null).length === 1;

function TopicPanel({ item, onPick }: { item: FigureTopicPanel; onPick: (figure: number) => void }) {
  return (
    <li>
      <figure className="chart figpanel">
        <figcaption className="figpanel__head">
          <SubjectName subject={item.subject} />
        </figcaption>
        <Panel panel={item.panel} onPick={onPick} />
        {isOne(item) ? <p className="chart__n">One value, no trend from it.</p> : null}
        {item.conversions.length > 0 ? (
          <p className="chart__n">
            Converted {item.conversions.slice(0, 2).join('; ')}
            {item.conversions.length > 2
              ? `; and ${item.conversions.length - 2} further rates, see the table`
              : ''}
            .
          </p>
        ) : null}
        <PanelTable panel={item.panel} />
      </figure>
    </li>
  );
}

const KNOWN: Record<PointKind, string> = {
  stated: 'stated',
  implied: 'implied by a stated change',
  derived: 'derived from stated figures',
  forecast: 'forecast',
  none: 'no figure',
};

/** The same numbers. */
function PanelTable({ panel }: { panel: FigurePanel }) {
  return (
    <ShowAsTable>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" className="num">
                {panel.scaleLabel}
              </th>
              <th scope="col" className="num">
                Change
              </th>
              <th scope="col">Known by</th>
            </tr>
          </thead>
          <tbody>
            {panel.points.map((point) => (
              <tr key={point.key}>
                <th scope="row" className="nowrap">
                  {point.label}
                </th>
                <td className="num">{point.display || '–'}</td>
                <td className="num nowrap">{point.change ?? '–'}</td>
                <td>
                  {KNOWN[point.kind]}
                  {point.grade ? ` (${point.grade})` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ShowAsTable>
  );
}

/** What the marks mean; only those that are drawn. */
function Key({ panels }: Pick<FiguresView, 'panels'>) {
  const points = panels.flatMap(({ panel }) => panel.points);
  const has = (test: (point: (typeof points)[number]) => boolean) => points.some(test);
  return (
    <p className="chart__s">
      Solid: stated.
      {has(({ kind }) => kind === 'implied') ? ' Hatched: implied by a stated change.' : ''}
      {has(({ kind }) => kind === 'forecast') ? ' Dashed: forecast.' : ''}
      {has(({ valueMax }) => valueMax !== null) ? ' Whiskers: a stated range.' : ''}
      {has(({ conflict }) => conflict === true) ? ' Triangle: does not agree with another figure.' : ''} What
      near duplicates repeat counts once.
    </p>
  );
}

/** Charts of the figures that match: one for each subject and metric, or subjects side by side. */
export function FigurePanels({
  view,
  isCompared,
  onPick,
}: {
  view: FiguresView;
  isCompared: boolean;
  onPick: (figure: number) => void;
}) {
  const { panels, topics, comparison } = view;
  const [isLong, setLong] = useState(false);
  if (isCompared) {
    return comparison ? (
      <ComparisonChart comparison={comparison} onPick={onPick} />
    ) : (
      <p className="nofig">
        No two subjects have the same metric in one unit and length of period here. Choose one metric, more
        subjects, or convert amounts into one currency.
      </p>
    );
  }
  if (panels.length === 0)
    return <p className="nofig">No amount to draw in this selection. The table lists the stated changes.</p>;
  return (
    <>
      <Key panels={panels} />
      <ul className="figgrid">
        {(isLong ? panels : panels.slice(0, FIRST)).map((item) => (
          <TopicPanel key={item.key} item={item} onPick={onPick} />
        ))}
      </ul>
      {panels.length > FIRST ? (
        <button
          type="button"
          className="btn btn--sm figmore"
          aria-expanded={isLong}
          onClick={() => setLong(!isLong)}
        >
          {isLong ? 'Fewer charts' : `Show all ${panels.length} charts`}
        </button>
      ) : null}
      {topics.all > topics.drawn ? (
        <p className="chart__n">
          {topics.drawn} of {topics.all} pairs of a subject and a metric are drawn, those with the most
          figures. Narrow the selection for the others.
        </p>
      ) : null}
    </>
  );
}

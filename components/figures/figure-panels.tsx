'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Panel } from '@/components/charts/figure-panel';
import { EntityPill } from '@/components/ui/entity-pill';
import { HanText } from '@/components/ui/han-text';
import { ShowAsTable } from '@/components/ui/show-as-table';
import type { FigureSubjectRef, FiguresView, FigureTopicPanel } from '@/core/views/figures';

// Written when somebody opens it.
const PanelTable = dynamic(() => import('./panel-table').then((table) => table.PanelTable));
// Most look at one subject at a time.
const ComparisonChart = dynamic(() => import('./comparison-chart').then((chart) => chart.ComparisonChart));

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
        <ShowAsTable>
          <PanelTable panel={item.panel} />
        </ShowAsTable>
      </figure>
    </li>
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

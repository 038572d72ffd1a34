'use client';

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ChartFigure } from '@/components/charts/chart-figure';
import { FigureChart } from '@/components/charts/figure-chart';
import { MeetingChart } from '@/components/charts/meeting-chart';
import { DrawWhenIdle } from '@/components/charts/near-chart';
import { type ArticleView, organisationsOf } from '@/core/views/article';
import type { EntityRef } from '@/core/views/refs';
import { articleChartsQuery } from './article-query';

/** The two charts beside the text: of the main organisation, or of any other that the article names. */
export function ArticleCharts({
  view,
  organisation,
  onChange,
}: {
  view: ArticleView;
  /** As the address has it; null for the main one. */
  organisation: number | null;
  onChange: (organisation: number | null) => void;
}) {
  const all = organisationsOf(view);
  const chosen = all.find(({ id }) => id === organisation && id !== view.mainEntity?.id) ?? null;
  return (
    <DrawWhenIdle value={true}>
      {all.length > 1 ? (
        <ChartSwitch
          all={all}
          main={view.mainEntity}
          chosen={chosen ?? view.mainEntity}
          onChange={(id) => onChange(id === view.mainEntity?.id ? null : id)}
        />
      ) : null}
      {chosen ? (
        <ChosenCharts articleId={view.id} organisation={chosen} />
      ) : (
        <ChartPair
          name={view.mainEntity?.name ?? null}
          meetingChart={view.meetingChart}
          figureChart={view.figureChart}
        />
      )}
    </DrawWhenIdle>
  );
}

function ChartSwitch(props: {
  all: EntityRef[];
  main: EntityRef | null;
  chosen: EntityRef | null;
  onChange: (id: number | null) => void;
}) {
  const { all, main, chosen, onChange } = props;
  const id = useId();
  return (
    <div className="charts-of noprint">
      <label htmlFor={id}>Charts of</label>
      <select
        id={id}
        className="inp"
        value={chosen?.id ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      >
        {main ? null : <option value="">No organisation stands out</option>}
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
            {one.id === main?.id ? ' (main organisation)' : ''}
          </option>
        ))}
      </select>
    </div>
  );
}

function ChosenCharts({ articleId, organisation }: { articleId: number; organisation: EntityRef }) {
  const { data, error, refetch, isPlaceholderData } = useQuery(
    articleChartsQuery(articleId, organisation.id),
  );
  if (error) {
    return (
      <p className="note note--bad" role="alert">
        <span>{error.message}</span>
        <button type="button" className="btn btn--sm" onClick={() => refetch()}>
          Try again
        </button>
      </p>
    );
  }
  if (!data) {
    return (
      <ChartFigure title="Meetings" subtitle={`${organisation.name}, meetings and study sessions a month`}>
        <p className="nofig" role="status">
          Reading what the desk holds of {organisation.name}.
        </p>
      </ChartFigure>
    );
  }
  return (
    <div className="charts-pair" aria-busy={isPlaceholderData}>
      <ChartPair
        name={data.organisation.name}
        meetingChart={data.meetingChart}
        figureChart={data.figureChart}
      />
    </div>
  );
}

function ChartPair({
  name,
  meetingChart,
  figureChart,
}: Pick<ArticleView, 'meetingChart' | 'figureChart'> & { name: string | null }) {
  return (
    <>
      {meetingChart ? (
        <MeetingChart model={meetingChart} />
      ) : (
        <ChartFigure
          title="Meetings"
          subtitle={`${name ?? 'This article'}, meetings and study sessions a month`}
        >
          <p className="nofig">
            {name
              ? `No meeting of ${name} stored. Import a report of one.`
              : 'No organisation stands out in this text, so there are no meetings to count.'}
          </p>
        </ChartFigure>
      )}
      {figureChart ? (
        <FigureChart model={figureChart} />
      ) : (
        <ChartFigure title="Figures" subtitle={`${name ?? 'This article'}, as reported`}>
          <p className="nofig">No figure stored. Import a report that states one.</p>
        </ChartFigure>
      )}
    </>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { ChartFigure } from '@/components/charts/chart-figure';
import type { EntityRef } from '@/core/views/refs';
import { articleChartsQuery } from './article-query';
import { ChartPair } from './chart-pair';

/** The charts of an organisation that a reader has chosen. */
export function ChosenCharts({ articleId, organisation }: { articleId: number; organisation: EntityRef }) {
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

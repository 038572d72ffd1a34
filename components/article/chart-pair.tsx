'use client';

import dynamic from 'next/dynamic';
import { ChartFigure } from '@/components/charts/chart-figure';
import type { ArticleView } from '@/core/views/article';

// Many an article has the one or the other, or none.
const MeetingChart = dynamic(() =>
  import('@/components/charts/meeting-chart').then((module) => module.MeetingChart),
);
const FigureChart = dynamic(() =>
  import('@/components/charts/figure-chart').then((module) => module.FigureChart),
);

/** What is known of one organisation's meetings and figures, or that nothing is. */
export function ChartPair({
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

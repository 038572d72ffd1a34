'use client';

import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ChartFigure } from '@/components/charts/chart-figure';
import { FigureChart } from '@/components/charts/figure-chart';
import { MeetingChart } from '@/components/charts/meeting-chart';
import { Skeleton } from '@/components/ui/skeleton';
import type { ArticleView } from '@/core/views/article';
import { ArticleAfter } from './article-after';
import { ArticleHead } from './article-head';
import { articleQuery } from './article-query';
import { FactList } from './fact-list';
import { LayerSwitch } from './layer-switch';
import { Reader } from './reader';
import { useArticleAddress } from './use-article-address';
import { useFactPairing } from './use-fact-pairing';

/** One article: its text with the evidence marked, its facts and the charts that they belong to. */
export function ArticlePage({ id }: { id: number }) {
  const { data, error } = useQuery(articleQuery(id));
  if (data) return <OpenArticle view={data} />;
  return (
    <div className="page">
      {error ? (
        <p className="note note--bad" role="alert">
          {error.message}
        </p>
      ) : (
        <Skeleton lines={12} label="Loading the article" />
      )}
    </div>
  );
}

function OpenArticle({ view }: { view: ArticleView }) {
  const box = useRef<HTMLDivElement>(null);
  const [address, go] = useArticleAddress();
  const pick = useCallback((fact: string) => go({ fact }), [go]);
  const hovered = useFactPairing(box, address.fact, pick);
  const isLit = useCallback(
    (fact: string) => fact === hovered || fact === address.fact,
    [hovered, address.fact],
  );
  return (
    <div className="page">
      <div className="art" ref={box}>
        <ArticleHead view={view} />
        <div className="art__text">
          <LayerSwitch
            view={view}
            layers={address.layers}
            onChange={(layers) => go({ layers })}
            fresh={address.fresh}
            onFresh={(fresh) => go({ fresh })}
          />
          <Reader
            paragraphs={view.paragraphs}
            language={view.language}
            layers={address.layers}
            fresh={address.fresh}
            isLit={isLit}
          />
          <TextFoot view={view} />
        </div>
        <div className="art__side">
          <FactList view={view} isLit={isLit} layers={address.layers} />
          <Charts view={view} />
        </div>
        <ArticleAfter view={view} />
      </div>
      <p className="printfoot cap">
        Lodestone. Highlights: solid underline events, dotted entities, double figures, dashed themes.
      </p>
    </div>
  );
}

function TextFoot({ view }: { view: ArticleView }) {
  const { total, found } = view.quotes;
  const paragraphs = view.paragraphs.length;
  const proof =
    total === 0
      ? 'No quote taken from it.'
      : found === total
        ? `All ${total} quotes found in the text.`
        : `${found} of ${total} quotes found in the text.`;
  return (
    <p className="cap">
      Clean text, {paragraphs} {paragraphs === 1 ? 'paragraph' : 'paragraphs'}. {proof}{' '}
      {view.url !== null && /^https?:\/\//i.test(view.url) ? (
        <a href={view.url} rel="noopener noreferrer" target="_blank">
          Original page
        </a>
      ) : null}
    </p>
  );
}

function Charts({ view }: { view: ArticleView }) {
  const name = view.mainEntity?.name ?? 'This article';
  return (
    <>
      {view.meetingChart ? (
        <MeetingChart model={view.meetingChart} />
      ) : (
        <ChartFigure title="Meetings" subtitle={`${name}, meetings and study sessions a month`}>
          <p className="nofig">
            {view.mainEntity
              ? `No meeting of ${name} stored. Import a report of one.`
              : 'No organisation stands out in this text, so there are no meetings to count.'}
          </p>
        </ChartFigure>
      )}
      {view.figureChart ? (
        <FigureChart model={view.figureChart} />
      ) : (
        <ChartFigure title="Figures" subtitle={`${name}, as reported`}>
          <p className="nofig">No figure stored. Import a report that states one.</p>
        </ChartFigure>
      )}
    </>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { FigureCheckLine } from '@/components/charts/figure-checks';
import { FactActions, type FactVerbs } from '@/components/facts/fact-actions';
import { FactHistoryList } from '@/components/facts/fact-history';
import { NotesPanel } from '@/components/notes/notes-panel';
import { ClaimForm } from '@/components/source/claim-form';
import { ClaimStatusLine } from '@/components/ui/claim-status';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { ReviewBadge } from '@/components/ui/review-badge';
import { Skeleton } from '@/components/ui/skeleton';
import { SourceName } from '@/components/ui/source-name';
import { StateNotice } from '@/components/ui/state-notice';
import { StateOutlet } from '@/components/ui/state-outlet';
import { gradeWords } from '@/core/views/fact-words';
import type { FigureDetail, FigureListRow } from '@/core/views/figures';
import { SubjectName } from './figure-panels';
import { figureInArticle } from './figures-address';
import { figureQuery } from './figures-query';

function AmountPart({ detail }: { detail: FigureDetail }) {
  const { row, implied } = detail;
  return (
    <dl className="kv">
      <dt>Period</dt>
      <dd>{row.periodLabel}</dd>
      <dt>As written</dt>
      <dd>
        <HanText>{row.asWritten}</HanText>
        {row.written ? (
          <span className="cap">
            {' '}
            (<HanText>{row.written}</HanText>)
          </span>
        ) : null}
      </dd>
      {row.converted ? (
        <>
          <dt>Converted</dt>
          <dd>
            {row.converted.text} <span className="cap">{row.converted.words}</span>
          </dd>
        </>
      ) : row.unconverted ? (
        <>
          <dt>Converted</dt>
          <dd>Not converted: {row.unconverted}.</dd>
        </>
      ) : null}
      {row.change ? (
        <>
          <dt>Change</dt>
          <dd>{row.change}</dd>
        </>
      ) : null}
      <dt>Basis</dt>
      <dd>{row.basis}</dd>
      {implied.map((each) => (
        <ImpliedPart key={each.key} row={each} />
      ))}
    </dl>
  );
}

function ImpliedPart({ row }: { row: FigureListRow }) {
  return (
    <>
      <dt>Implies</dt>
      <dd>
        <i className="figmark figmark--implied" aria-hidden="true" /> {row.periodLabel}: {row.text}
        <span className="cap">
          {' '}
          {row.basis}
          {row.range ? `; rounding leaves ${row.range}` : ''}
        </span>
      </dd>
    </>
  );
}

function Passages({ detail }: { detail: FigureDetail }) {
  return (
    <section className="insp__sec">
      <h3>
        Evidence{' '}
        <span>{detail.quotes === 1 ? '1 quote from the text' : `${detail.quotes} quotes from the text`}</span>
      </h3>
      {detail.passages.map((passage) => (
        <div key={passage.paragraph} className="mb-2">
          <p className="ev">
            {passage.parts.map((part, index) =>
              part.mark ? (
                <mark key={index} className="hl hl--figure">
                  <HanText>{part.text}</HanText>
                </mark>
              ) : (
                <HanText key={index}>{part.text}</HanText>
              ),
            )}
          </p>
          <div className="cap flex mt-1">
            <span className="flex-1">Paragraph {passage.paragraph}</span>
            <Link href={figureInArticle(detail.row)}>Open in article</Link>
          </div>
        </div>
      ))}
    </section>
  );
}

function SourcePart({ detail }: { detail: FigureDetail }) {
  const { row, source, review } = detail;
  return (
    <section className="insp__sec">
      <h3>Source</h3>
      <dl className="kv">
        <dt>Article</dt>
        <dd>
          <Link href={`/articles/${row.articleId}`}>
            <HanText>{row.articleTitle}</HanText>
          </Link>
        </dd>
        <dt>Publisher</dt>
        <dd>
          <SourceName id={source.publisherId} name={source.publisher} />
        </dd>
        <dt>Original</dt>
        <dd>
          <SourceName id={source.outletId} name={source.originalOutlet} />{' '}
          {source.stateOutlet && <StateOutlet />}
        </dd>
        <dt>Status</dt>
        <dd>
          <ClaimStatusLine status={row.claimStatus} speaker={row.speaker} article={detail.claimArticle} />
        </dd>
        <dt>Grade</dt>
        <dd>
          <Grade reliability={row.reliability} credibility={row.credibility} />{' '}
          <span className="cap">{gradeWords(row.reliability, row.credibility)}</span>
        </dd>
      </dl>
      {review && (
        <details className="claimf__open">
          <summary>How far to believe it</summary>
          <ClaimForm
            key={`${row.id} ${review.decision?.revision ?? 0}`}
            label={`${row.metricLabel} ${row.text}`}
            review={review}
            articleId={row.articleId}
            article={detail.claimArticle}
          />
        </details>
      )}
      {source.stateOutlet && (
        <div className="mt-2.5">
          <StateNotice>Claims by a state-owned outlet, not independently verified.</StateNotice>
        </div>
      )}
    </section>
  );
}

function Detail({ detail, verbs }: { detail: FigureDetail; verbs: FactVerbs | null }) {
  const { row } = detail;
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const words = `${row.metricLabel} of ${row.subject.words}, ${row.periodLabel}`;
  return (
    <div className="insp__b">
      <div>
        <SubjectName subject={row.subject} />
        <h2 className="h3" style={{ marginTop: 6 }}>
          {row.metricLabel}, {row.periodLabel}: {row.text || row.change}
        </h2>
        <div className="chips mt-2">
          <ReviewBadge status={row.reviewStatus} confidence={row.confidence} />
        </div>
        {verbs ? (
          <div className="figacts">
            <FactActions
              about={words}
              status={row.reviewStatus}
              verbs={verbs}
              isHistoryOpen={isHistoryOpen}
              onHistory={() => setHistoryOpen(!isHistoryOpen)}
            />
            {isHistoryOpen ? (
              <FactHistoryList kind="figure" id={row.id} onUndo={verbs.undo ?? undefined} />
            ) : null}
          </div>
        ) : null}
      </div>
      {row.conflicts.map((check) => (
        <FigureCheckLine key={check.key} check={check} label="" />
      ))}
      <AmountPart detail={detail} />
      <Passages detail={detail} />
      <SourcePart detail={detail} />
      <NotesPanel kind="figure" id={row.id} />
    </div>
  );
}

/** The selected figure beside the table (on a phone as a sheet): its amount, its proof, where it comes from. */
export function FigureInspector({
  id,
  into,
  place,
  verbsOf,
  onStep,
  onClose,
}: {
  id: number;
  into: string | null;
  /** "Figure 3 of 27", or null where the figure is not in the table. */
  place: string | null;
  /** What can be done with it; null for who decides nothing here. */
  verbsOf: (detail: FigureDetail) => FactVerbs | null;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}) {
  const { data, error, refetch } = useQuery(figureQuery(id, into));
  let body: ReactNode;
  if (data) body = <Detail detail={data} verbs={verbsOf(data)} />;
  else if (error) {
    body = (
      <div className="insp__b" role="alert">
        <p>{error.message}</p>
        <button type="button" className="btn" onClick={() => refetch()}>
          Try again
        </button>
      </div>
    );
  } else {
    body = (
      <div className="insp__b">
        <Skeleton lines={9} label="Loading the figure" />
      </div>
    );
  }
  return (
    <div className="insp__in">
      <div className="insp__bar">
        <span>{place ?? 'Figure'}</span>
        <span className="sp" />
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Previous figure"
          onClick={() => onStep(-1)}
        >
          <ChevronLeft className="ic" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Next figure"
          onClick={() => onStep(1)}
        >
          <ChevronRight className="ic" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Close inspector"
          data-close=""
          onClick={onClose}
        >
          <X className="ic" aria-hidden="true" />
        </button>
      </div>
      {body}
      {data && (
        <div className="insp__acts">
          <Link className="btn btn--primary" href={figureInArticle(data.row)}>
            Open in article <kbd>O</kbd>
          </Link>
        </div>
      )}
    </div>
  );
}

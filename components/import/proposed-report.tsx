'use client';

import { useQuery } from '@tanstack/react-query';
import type { CSSProperties, ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { Skeleton } from '@/components/ui/skeleton';
import { formatEdtf } from '@/core/time/edtf';
import type { ImportItemView, ProposedReport } from '@/core/views/imports';
import { proposedReportQuery } from './import-items-query';
import { ProblemNote } from './problem-note';
import { type TaggedFact, tagFacts } from './proposed-facts';

/** What one report would bring: what is known about it, and each proposed fact with the words that prove it. */
export function ProposedReportView({
  importId,
  item,
  place,
  footer,
}: {
  importId: number;
  item: ImportItemView;
  /** "Report 3 of 12". */
  place: string;
  footer: ReactNode;
}) {
  const { data, error, refetch } = useQuery(proposedReportQuery(importId, item.id));
  return (
    <section className="pv" aria-label="What this report would bring">
      <header className="pv__h">
        <div className="cap">{place}</div>
        <h2 className="h3">{data?.title ?? item.title ?? 'Untitled'}</h2>
        {data && <Known report={data} />}
      </header>
      {!data && !error && (
        <div className="pv__b">
          <Skeleton lines={8} label="Loading the proposed facts" />
        </div>
      )}
      {error && (
        <div className="pv__b">
          <ProblemNote
            action={
              <button type="button" className="btn btn--sm" onClick={() => refetch()}>
                Try again
              </button>
            }
          >
            {error.message}
          </ProblemNote>
        </div>
      )}
      {data && <Facts report={data} />}
      <footer className="pv__f">{footer}</footer>
    </section>
  );
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageWords(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

function Known({ report: { publisher, published, url, language, length } }: { report: ProposedReport }) {
  return (
    <div className="pv__known">
      <span>{publisher ?? 'Publisher not known'}</span>
      <span>{published ? `Published ${formatEdtf(published)}` : 'Date of publication not known'}</span>
      <span>
        {languageWords(language)}, {length.toLocaleString('en-GB')} characters
      </span>
      {url && (
        <a href={url} rel="noreferrer" target="_blank">
          {URL.canParse(url) ? new URL(url).host : url}
        </a>
      )}
    </div>
  );
}

function Facts({ report }: { report: ProposedReport }) {
  const facts = tagFacts(report.facts);
  return (
    <div className="pv__b">
      {facts.length === 0 ? (
        <p className="cap pv__none">
          No event, figure, entity or theme was found in this text. It would be stored as an article all the
          same.
        </p>
      ) : (
        <ul>
          {facts.map((fact) => (
            <Fact key={fact.tag} fact={fact} />
          ))}
        </ul>
      )}
      <details className="pv__text">
        <summary>Beginning of the clean text</summary>
        <p>{report.opening}</p>
      </details>
    </div>
  );
}

function Fact({ fact }: { fact: TaggedFact }) {
  const { kind, tag, label, typeWords, family, dateWords, confidence } = fact;
  return (
    <li className="pvf">
      <span className={`fact__k fact__k--${kind}`}>{tag}</span>
      <span>
        <b className="font-medium">{label}</b>
        {(typeWords || dateWords) && (
          <span className="fact__m">
            {typeWords && (
              <span className="type">
                {family && <Glyph family={family} label={null} />} {typeWords}
              </span>
            )}
            {dateWords && <span>{dateWords}</span>}
          </span>
        )}
      </span>
      <span className="conf" title="Confidence">
        <i style={{ '--v': `${Math.round(confidence * 100)}%` } as CSSProperties} />
        <span className="vh">Confidence </span>
        {confidence.toFixed(2)}
      </span>
      <span className="q1">
        {fact.prefix && `…${fact.prefix}`}
        <mark className={`hl hl--${kind}`}>{fact.quote}</mark>
        {fact.suffix && `${fact.suffix}…`}
      </span>
    </li>
  );
}

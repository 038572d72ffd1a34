'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { HanText } from '@/components/ui/han-text';
import { Skeleton } from '@/components/ui/skeleton';
import { StateOutlet } from '@/components/ui/state-outlet';
import { formatEdtf } from '@/core/time/edtf';
import type { SharedArticle, SharedReports } from '@/core/views/ego-network';
import { sharedReportsQuery } from './entity-query';
import { EventLines } from './event-lines';

/** What stands behind a line of the network: the events that they share, and each article with the words that name them. */
export function SharedPanel({
  id,
  others,
  onClose,
}: {
  id: number;
  others: readonly number[];
  onClose: () => void;
}) {
  const { data, error } = useQuery(sharedReportsQuery(id, others));
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const element = panel.current;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [onClose]);
  return (
    <section className="shared" aria-label="What joins them" ref={panel}>
      <div className="shared__head">
        <h3 className="h4" ref={heading} tabIndex={-1}>
          {data ? <Names of={data} /> : 'What joins them'}
        </h3>
        <button
          type="button"
          className="btn btn--icon btn--quiet btn--sm"
          aria-label="Close what joins them"
          onClick={onClose}
        >
          <X className="ic ic-s" aria-hidden="true" />
        </button>
      </div>
      {error ? (
        <p className="note note--bad" role="alert">
          {error.message}
        </p>
      ) : data ? (
        <Reports of={data} />
      ) : (
        <Skeleton lines={4} label="Reading the shared articles" />
      )}
    </section>
  );
}

function Names({ of: { entities } }: { of: SharedReports }) {
  return entities.map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? '' : index === entities.length - 1 ? ' and ' : ', '}
      <HanText>{name}</HanText>
    </span>
  ));
}

function Reports({ of: { entities, events, articles, total } }: { of: SharedReports }) {
  return (
    <>
      {events.length > 0 ? (
        <>
          <h4 className="cap shared__sub">{partOf('event', events.length, total.events)} that they share</h4>
          <EventLines events={events} />
        </>
      ) : (
        <p className="cap">
          They take part in no stored event together; these articles name{' '}
          {entities.length > 2 ? 'all' : 'both'}.
        </p>
      )}
      <h4 className="cap shared__sub">
        {partOf('article', articles.length, total.articles)} that name {entities.length > 2 ? 'all' : 'both'},
        with the words that stand closest
      </h4>
      <ul>
        {articles.map((article) => (
          <ArticleWithNames key={article.id} article={article} />
        ))}
      </ul>
    </>
  );
}

const partOf = (noun: string, shown: number, total: number): string => {
  const all = `${total} ${noun}${total === 1 ? '' : 's'}`;
  return shown < total ? `The latest ${shown} of ${all}` : all;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function ArticleWithNames({ article }: { article: SharedArticle }) {
  return (
    <li className="named">
      <Link className="font-medium" href={`/articles/${article.id}`}>
        <HanText>{article.title}</HanText>
      </Link>
      <div className="cap">
        {article.published ? formatEdtf(article.published) : 'No date given'} ·{' '}
        {article.source ?? 'Publisher not named'} {article.stateOutlet ? <StateOutlet /> : null}
      </div>
      {article.names.map(({ mentionId, entityId, before, quote, after }) => (
        <p key={mentionId} className="named__quote">
          <Link className="quote-link" href={`/articles/${article.id}?fact=entity-${entityId}`}>
            “…<HanText>{oneLine(before)}</HanText>
            <b>
              <HanText>{oneLine(quote)}</HanText>
            </b>
            <HanText>{oneLine(after)}</HanText>…”
          </Link>
        </p>
      ))}
    </li>
  );
}

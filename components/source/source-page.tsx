'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { StateOutlet } from '@/components/ui/state-outlet';
import { Stats } from '@/components/ui/stats';
import { CLAIM_STATUS_LABELS, RELIABILITY_WORDS } from '@/core/model/source';
import { formatEdtf } from '@/core/time/edtf';
import { agreementText, type SourceView } from '@/core/views/source';
import { GradeForm } from './grade-form';
import { GradeHistory } from './grade-history';
import { OwnershipForm } from './ownership-form';
import { ProfileForm } from './profile-form';
import { sourceQuery } from './source-query';

function Head({ view }: { view: SourceView }) {
  const [isEditing, setEditing] = useState(false);
  const { present } = view;
  return (
    <header className="ent-head">
      <div>
        <Breadcrumbs
          trail={[
            { href: '/articles', label: 'Articles' },
            { href: '/sources', label: 'Sources' },
          ]}
          here={view.name}
        />
        <h1 className="h1">
          <HanText>{view.name}</HanText>
        </h1>
        <p className="src__line">
          <Grade reliability={view.reliability} credibility={null} />
          <span>{RELIABILITY_WORDS[view.reliability]}</span>
          {present.stateOwned && <StateOutlet words="State outlet" />}
          {present.owner && (
            <span>
              Owner: <HanText>{present.owner}</HanText>
            </span>
          )}
          {view.country && <span>{view.country}</span>}
        </p>
        {isEditing ? (
          <ProfileForm view={view} onDone={() => setEditing(false)} />
        ) : (
          view.canReview && (
            <button type="button" className="btn btn--sm noprint" onClick={() => setEditing(true)}>
              Edit name, owner and country
            </button>
          )
        )}
      </div>
      <Stats
        counts={[
          { label: 'Articles', count: view.stats.articles },
          { label: 'Events', count: view.stats.events },
          { label: 'Figures', count: view.stats.figures },
        ]}
      />
    </header>
  );
}

function Agreement({ view }: { view: SourceView }) {
  return (
    <Section title="Agreement with others" aside="What people have checked">
      <p>{agreementText(view.agreement)}</p>
      {view.settled.length > 0 && (
        <ul className="srcc">
          {view.settled.map((claim) => (
            <li key={`${claim.kind}-${claim.id}`}>
              <span className={`tag ${claim.status === 'verified' ? 'tag--ok' : 'tag--bad'}`}>
                {CLAIM_STATUS_LABELS[claim.status]}
              </span>
              <span>
                <Link href={`/articles/${claim.articleId}?fact=${claim.kind}-${claim.id}`}>
                  <HanText>{claim.title}</HanText>
                </Link>
                <span className="cap srcc__by">
                  {claim.by ? (
                    <>
                      by{' '}
                      <Link href={`/articles/${claim.by.id}`}>
                        <HanText>{claim.by.title}</HanText>
                      </Link>
                    </>
                  ) : (
                    'by an article that is no longer on the desk'
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const AS_WORDS = { publisher: 'published here', outlet: 'relayed from here' } as const;

function Articles({ view }: { view: SourceView }) {
  const { articles, stats } = view;
  return (
    <Section
      title="Articles"
      aside={
        articles.length < stats.articles
          ? `The latest ${articles.length} of ${stats.articles}`
          : 'Those through this source'
      }
    >
      {articles.length === 0 ? (
        <p className="cap">No stored article comes from here any more.</p>
      ) : (
        <ul>
          {articles.map((article) => (
            <li key={article.id} className="named">
              <Link className="font-medium" href={`/articles/${article.id}`}>
                <HanText>{article.title}</HanText>
              </Link>
              <div className="cap">
                {article.published ? formatEdtf(article.published) : 'No date given'} · {AS_WORDS[article.as]}{' '}
                {article.stateOutlet && <StateOutlet />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The profile of one source: how reliable it is and why, who owned it when, and how often others bear it out. */
export function SourcePage({ id }: { id: number }) {
  const { data: view } = useSuspenseQuery(sourceQuery(id));
  return (
    <div className="page">
      <Head view={view} />
      <div className="ent-grid">
        <div className="col">
          <Section title="Reliability" aside="Admiralty grade">
            <GradeHistory view={view} />
            {view.canReview && <GradeForm key={view.grades[0]?.id ?? 0} view={view} />}
          </Section>
          <Section title="Ownership by year" aside="Reports are shown with that of their year">
            {view.ownerships.length === 0 && (
              <p className="cap">
                No years are noted. Every report is shown with the present owner
                {view.present.stateOwned ? ', the state' : ''}.
              </p>
            )}
            <OwnershipForm view={view} />
          </Section>
          <Agreement view={view} />
        </div>
        <div className="col">
          <Section
            title="Events"
            aside={<Link href={`/?source=${view.id}`}>All {view.stats.events} on the timeline</Link>}
          >
            <p className="cap">
              The timeline narrows to this source; an event counts for its publisher and its original outlet.
            </p>
          </Section>
          <Articles view={view} />
        </div>
      </div>
    </div>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { reviewStandingQuery } from '@/components/layout/review-standing';
import { Glyph } from '@/components/ui/glyph';
import { HanText } from '@/components/ui/han-text';
import { REVIEW_STATUS_LABELS } from '@/core/model/review';
import { dateWords } from '@/core/views/fact-words';
import { VERDICT_WORDS } from '@/core/views/history';
import type { FactReview, LastDecision } from '@/core/views/review';
import { inArticle } from './in-article';

/** Facts of the same article whose words stand nearest. */
export function NearFacts({ fact }: { fact: FactReview }) {
  if (fact.near.length === 0) return null;
  return (
    <section className="section">
      <h2 className="h4">Near this fact</h2>
      <ul className="roles">
        {fact.near.map((near) => (
          <li key={near.key}>
            <span className="near">
              <Glyph family={near.family ?? 'finance'} />{' '}
              <Link href={inArticle(fact.article.id, near.key)}>
                <HanText>{near.title}</HanText>
              </Link>
            </span>
            <span className="cap">
              {[near.date && dateWords(near.date), REVIEW_STATUS_LABELS[near.status].toLowerCase()]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waits beside it: a way to go on in its article, its series, or with whom it is about. */
export function LeftBeside({ fact }: { fact: FactReview }) {
  return (
    <section className="section">
      <h2 className="h4">Left to decide</h2>
      <ul className="roles small">
        {fact.left.map(({ query, label, open }) => (
          <li key={query}>
            <Link href={`/review?${query}`}>
              <HanText>{label}</HanText>
            </Link>
            <span className="cap">{open.toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ verdict, title, together }: LastDecision): string {
  const what = together > 1 ? `${together.toLocaleString('en-GB')} facts together` : title;
  return `${VERDICT_WORDS[verdict]}: ${what}`;
}

/** What the person has decided last, each with a way back, also from an earlier visit. */
export function LastDecisions({
  onUndo,
}: {
  onUndo: (label: string, path: string, body: unknown) => Promise<void>;
}) {
  const { data } = useQuery(reviewStandingQuery());
  if (!data || data.last.length === 0) return null;
  const undo = (one: LastDecision) => {
    const { batch, together, kind, id, revision, title } = one;
    const isBatch = batch !== null && together > 1;
    return onUndo(
      isBatch ? `${together} facts` : title,
      isBatch ? '/api/review' : '/api/decisions',
      isBatch ? { batch } : { kind, id, seen: revision },
    );
  };
  return (
    <section className="section">
      <h2 className="h4">Your last decisions</h2>
      <ul className="roles small rev__last">
        {data.last.map((one) => (
          <li key={one.revision}>
            <span title={wordsOf(one)}>
              <HanText>{wordsOf(one)}</HanText>
            </span>
            <button type="button" className="linkbtn" onClick={() => undo(one)}>
              Undo<span className="vh"> {one.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

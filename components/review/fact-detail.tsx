'use client';

import { Check, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatInstantDay } from '@/components/article/instant-day';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { StateOutlet } from '@/components/ui/state-outlet';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import type { FactReview, ReviewCheck } from '@/core/views/review';
import { ConfidenceBar } from './confidence-bar';
import { Disputed } from './disputed';
import { EvidenceContext } from './evidence-context';
import { FactFieldList } from './fact-fields';
import { factInArticle, inArticle } from './in-article';

const KINDS: Record<Exclude<FactReview['kind'], 'event'>, string> = {
  figure: 'Figure',
  theme: 'Theme of the article',
  mention: 'Mention',
};

function Checks({ checks }: { checks: ReviewCheck[] }) {
  return (
    <section className="section rev__checks">
      <h3 className="h4">Checks</h3>
      <ul className="checks small">
        {checks.map(({ tone, text, link }) => {
          const Icon = tone === 'ok' ? Check : TriangleAlert;
          return (
            <li key={text} className={tone === 'ok' ? 'st--ok' : 'st--warn'}>
              <Icon className="ic" role="img" aria-label={tone === 'ok' ? 'Fine' : 'Look at this'} />
              <span>
                <HanText>{text}</HanText>
                {link && (
                  <>
                    {'. '}
                    <Link href={inArticle(link.articleId, link.fact)} title={link.label}>
                      See it
                    </Link>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One fact opened: its words where they stand, what it says, and what speaks for and against it. */
export function FactDetail({
  fact,
  place,
  steps,
  standing,
  form,
}: {
  fact: FactReview;
  /** "Fact 3 of 25". */
  place: string | null;
  /** Ways to the next and the previous item. */
  steps: ReactNode;
  /** How it stands where it is decided already. */
  standing: ReactNode;
  /** Takes the place of the fields while somebody corrects them. */
  form: ReactNode | null;
}) {
  const { article, context } = fact;
  const number = context.find(({ isProof }) => isProof)?.number;
  return (
    <>
      <div className="cap rev__place">
        <span>
          {place ? `${place}, proposed` : 'Proposed'} {formatInstantDay(fact.proposedAt)}
        </span>
        <ConfidenceBar label={fact.kind === 'theme' ? 'Weight' : 'Confidence'} value={fact.confidence} />
        {steps}
      </div>
      <div className="rev__kind">
        {fact.kind === 'event' ? (
          <span className="type">
            <Glyph family={fact.family} label={null} /> {EVENT_TYPE_LABELS[fact.type]}
          </span>
        ) : (
          <span className="type">{KINDS[fact.kind]}</span>
        )}
        {standing}
      </div>
      <h2 className="h2 rev__title" id="review-item" tabIndex={-1}>
        <HanText>{fact.title}</HanText>
      </h2>
      <Disputed fact={fact} />
      <section className="rev__proof" aria-label="Evidence in context">
        <EvidenceContext context={context} />
        <div className="cap rev__src">
          <span>
            <HanText>{article.title}</HanText>
            {number === undefined ? '' : `, paragraph ${number}`}.{' '}
            <Grade
              reliability={article.source.reliability}
              credibility={'credibility' in fact ? fact.credibility : null}
            />{' '}
            {article.source.stateOutlet && <StateOutlet />}
          </span>
          <Link href={factInArticle(fact)}>Open article</Link>
        </div>
      </section>
      {form ?? <FactFieldList fact={fact} />}
      <Checks checks={fact.checks} />
    </>
  );
}

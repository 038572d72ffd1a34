'use client';

import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { OrphanDecision } from '@/core/views/article';
import { VERDICT_WORDS } from '@/core/views/history';
import { useDecider } from './decider';
import { formatInstantMinute } from './instant-day';

/** What people decided on a version before, on words that this one lacks. */
export function Orphans({ orphans, canReview }: { orphans: OrphanDecision[]; canReview: boolean }) {
  const { takeBack } = useDecider();
  return (
    <Section
      title="Decisions whose words are gone"
      aside="Made on a version before; they stand on nothing here"
      className="orphans noprint"
    >
      <ul className="orphans__list">
        {orphans.map((orphan) => (
          <li key={`${orphan.kind} ${orphan.id}`}>
            <span>
              {VERDICT_WORDS[orphan.verdict]} by {orphan.by}: <b>{orphan.label}</b>
            </span>
            <q>{orphan.quote}</q>
            <span className="cap">
              <time dateTime={orphan.at}>{formatInstantMinute(orphan.at)}</time>, on an{' '}
              <Link href={`/articles/${orphan.articleId}`}>earlier version</Link>
              {canReview ? (
                <button
                  type="button"
                  className="btn btn--sm rec__undo"
                  aria-label={`Take back: ${orphan.label}`}
                  onClick={() =>
                    takeBack(orphan.label, { kind: orphan.kind, id: orphan.id, seen: orphan.revision })
                  }
                >
                  Take back
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

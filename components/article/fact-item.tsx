import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import { NotesPanel } from '@/components/notes/notes-panel';
import type { Disagreement } from '@/core/model/review';
import { type ArticleFact, statusOf } from '@/core/views/article';
import type { EvidenceLayer } from '@/core/views/highlight';
import { formatArticleAddress } from './article-address';
import { useDecider } from './decider';
import { describeFact } from './describe-fact';

// Most who read an article decide nothing on it.
const FactActions = dynamic(() =>
  import('@/components/facts/fact-actions').then((module) => module.FactActions),
);
// What opens only when it is asked for comes when it is asked for.
const FactForm = dynamic(() => import('@/components/facts/fact-form').then((module) => module.FactForm));
const FactHistoryList = dynamic(() =>
  import('@/components/facts/fact-history').then((module) => module.FactHistoryList),
);

export interface Lighting {
  isLit: (fact: string) => boolean;
  layers: EvidenceLayer[];
}

/** Where a newer reading no longer agrees with what people decided. */
function DisagreementLine({ disagreement }: { disagreement: Disagreement | null }) {
  if (!disagreement) return null;
  return (
    <p className="fact__beside">
      {disagreement.kind === 'gone'
        ? 'A newer reading no longer finds this. It stays as people decided.'
        : `A newer reading has ${disagreement.fields
            .map(({ field, proposed }) => `${field}: ${proposed ?? 'none'}`)
            .join('; ')}. It stays as people decided.`}
    </p>
  );
}

/** One fact of an article in the list beside it: its tag and words, what is said of it, and what people may do with it. */
export function FactItem(
  props: {
    fact: ArticleFact;
    layer: EvidenceLayer;
    badge?: ReactNode;
    /** Below everything: what opens on more. */
    below?: ReactNode;
    children: ReactNode;
  } & Lighting,
) {
  const { fact, layer, badge, below, children, isLit, layers } = props;
  const { verbsOf, editing, save, closeForm, isBusy } = useDecider();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const verbs = verbsOf(fact);
  const [review] = fact.reviews;
  const isEditing = editing === fact.key && review !== undefined;
  const canForm = review?.kind === 'event' || review?.kind === 'figure';
  return (
    <li className={`fact ${isLit(fact.key) ? 'is-on' : ''}`} data-fact={fact.key}>
      <span className={`fact__k fact__k--${layer}`}>{fact.tag}</span>
      <a className="fact__t" data-pick href={formatArticleAddress({ layers, fact: fact.key })}>
        {describeFact(fact)}
      </a>
      <span>{badge}</span>
      <span className="fact__m">{children}</span>
      {below}
      <DisagreementLine disagreement={review?.disagreement ?? null} />
      {verbs ? (
        <FactActions
          about={`${fact.tag} ${describeFact(fact)}`}
          status={statusOf(fact.reviews)}
          verbs={verbs}
          isHistoryOpen={isHistoryOpen}
          onHistory={() => setHistoryOpen(!isHistoryOpen)}
        />
      ) : null}
      {isEditing && canForm ? (
        <div className="fact__open">
          <FactForm
            kind={review.kind as 'event' | 'figure'}
            fields={review.fields}
            onSave={(correction) => save(fact, correction)}
            onCancel={closeForm}
            isBusy={isBusy}
          />
        </div>
      ) : null}
      {isHistoryOpen && review ? (
        <div className="fact__open">
          <FactHistoryList kind={review.kind} id={review.id} onUndo={verbs?.undo ?? undefined} />
          {canForm ? <NotesPanel kind={review.kind as 'event' | 'figure'} id={review.id} /> : null}
        </div>
      ) : null}
    </li>
  );
}

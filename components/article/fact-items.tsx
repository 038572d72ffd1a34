import dynamic from 'next/dynamic';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { NotesPanel } from '@/components/notes/notes-panel';
import { ClaimStatusLine } from '@/components/ui/claim-status';
import { DateLabel } from '@/components/ui/date-label';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { SeriesBadge } from '@/components/ui/series-badge';
import { formatAmount, formatChange } from '@/core/figures/amount';
import { formatPeriod } from '@/core/figures/period';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import type { Qualifier } from '@/core/model/figure';
import type { Disagreement } from '@/core/model/review';
import {
  type ArticleFact,
  type ArticleView,
  type EntityFact,
  type EventFact,
  type FigureFact,
  type RejectedFact,
  statusOf,
  type ThemeFact,
} from '@/core/views/article';
import type { EvidenceLayer } from '@/core/views/highlight';
import { formatArticleAddress } from './article-address';
import { useDecider } from './decider';
import { describeFact } from './describe-fact';

// Most who read an article decide nothing on it.
const FactActions = dynamic(() =>
  import('@/components/facts/fact-actions').then((module) => module.FactActions),
);
// Few figures have others to stand beside.
const FigureCheckLine = dynamic(() =>
  import('@/components/charts/figure-checks').then((module) => module.FigureCheckLine),
);
// What opens only when it is asked for comes when it is asked for.
const FactForm = dynamic(() => import('@/components/facts/fact-form').then((module) => module.FactForm));
const FactHistoryList = dynamic(() =>
  import('@/components/facts/fact-history').then((module) => module.FactHistoryList),
);
const ClaimForm = dynamic(() => import('@/components/source/claim-form').then((module) => module.ClaimForm));

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

function Fact(
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

type Asserted = EventFact | FigureFact;

/** Whose word it is and how far it can be believed: a claim is not a fact. `onChange` is null for who decides nothing. */
function Standing({
  fact,
  reliability,
  isOpen,
  onChange,
}: {
  fact: Asserted;
  reliability: ArticleView['source']['reliability'];
  isOpen: boolean;
  onChange: (() => void) | null;
}) {
  return (
    <span>
      <ClaimStatusLine status={fact.claimStatus} speaker={fact.speaker} article={fact.claimArticle} />{' '}
      <Grade reliability={reliability} credibility={fact.credibility} />
      {onChange && (
        <>
          {' '}
          <button
            type="button"
            className="linkish noprint"
            aria-expanded={isOpen}
            aria-label={`Believe it? How far, for “${describeFact(fact)}”`}
            onClick={onChange}
          >
            Believe it?
          </button>
        </>
      )}
    </span>
  );
}

/** The form for the claim of a fact, opened from its standing; nothing for who decides nothing here. */
function useClaim(fact: Asserted) {
  const [isOpen, setOpen] = useState(false);
  const { articleId } = useDecider();
  const [review] = fact.reviews;
  const canReview = review !== undefined && Object.keys(review.fields).length > 0;
  const open = canReview && isOpen;
  return {
    isOpen: open,
    onChange: canReview ? () => setOpen(!isOpen) : null,
    form: open ? (
      <div className="fact__open">
        <ClaimForm
          key={review.decision?.revision ?? 0}
          label={describeFact(fact)}
          review={review}
          articleId={articleId}
          article={fact.claimArticle}
          onDone={() => setOpen(false)}
        />
      </div>
    ) : null,
  };
}

export function EventItem({
  fact,
  reliability,
  ...lighting
}: { fact: EventFact; reliability: ArticleView['source']['reliability'] } & Lighting) {
  const { form, ...claim } = useClaim(fact);
  return (
    <Fact
      fact={fact}
      layer="event"
      badge={<ReviewBadge status={fact.reviewStatus} confidence={fact.confidence} />}
      below={form}
      {...lighting}
    >
      <span className="type">
        <Glyph family={fact.family} label={null} /> {EVENT_TYPE_LABELS[fact.type]}
      </span>
      <span title={fact.date.note ?? undefined}>
        <DateLabel date={fact.date} /> <PrecisionBars date={fact.date} />
      </span>
      {fact.series ? <SeriesBadge series={fact.series} standing={fact.standing} /> : null}
      <Standing fact={fact} reliability={reliability} {...claim} />
      <Link className="noprint" href={`/?event=${fact.id}`}>
        On the timeline
      </Link>
    </Fact>
  );
}

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: 'stated',
  approx: 'stated as about',
  at_least: 'stated as at least',
  up_to: 'stated as at most',
  range: 'stated as a range',
  forecast: 'forecast',
};

export function FigureItem({
  fact,
  reliability,
  ...lighting
}: { fact: FigureFact; reliability: ArticleView['source']['reliability'] } & Lighting) {
  const { implied } = fact;
  const { form, ...claim } = useClaim(fact);
  const isBare = fact.unit === '%' && fact.change?.value === fact.value;
  const changes = isBare ? [fact.changeAlt] : [fact.change, fact.changeAlt];
  return (
    <Fact
      fact={fact}
      layer="figure"
      badge={<ReviewBadge status={fact.reviewStatus} confidence={fact.confidence} />}
      below={
        <>
          {fact.checks.map((check) => (
            <FigureCheckLine key={check.key} check={check} />
          ))}
          {form}
        </>
      }
      {...lighting}
    >
      <span>
        {fact.subjectEntity ? (
          <Link href={`/entities/${fact.subjectEntity.id}`}>{fact.subjectEntity.name}</Link>
        ) : (
          fact.subject
        )}
        , {fact.period === null ? 'period not stated' : formatPeriod(fact.period)}
      </span>
      {changes.map((change) =>
        change ? (
          <span key={`${change.basis} ${change.value}`}>
            {formatChange(change)}
            {change.basis === 'yoy' ? ' on the year' : change.basis === 'qoq' ? ' on the quarter' : ''}
          </span>
        ) : null,
      )}
      {implied ? (
        <span
          title={`Rounding leaves ${formatAmount(implied.low, fact.unit)} to ${formatAmount(implied.high, fact.unit)}`}
        >
          implies {formatAmount(implied.value, fact.unit)} in {formatPeriod(implied.period)}
        </span>
      ) : null}
      <span>
        {QUALIFIER_WORDS[fact.qualifier]} “{fact.asWritten}”
      </span>
      <Standing fact={fact} reliability={reliability} {...claim} />
    </Fact>
  );
}

export function EntityItem({ fact, ...lighting }: { fact: EntityFact } & Lighting) {
  return (
    <Fact
      fact={fact}
      layer="entity"
      badge={<ReviewBadge status={statusOf(fact.reviews)} confidence={null} />}
      {...lighting}
    >
      <span>
        {fact.mentions} {fact.mentions === 1 ? 'mention' : 'mentions'}
      </span>
      {fact.roles.map((role) => (
        <span key={`${role.title} ${role.organisation}`} title={`“${role.quote}”`}>
          {role.title}
          {role.organisation ? `, ${role.organisation}` : ''}
        </span>
      ))}
      <Link className="noprint" href={`/entities/${fact.entity.id}`}>
        Profile
      </Link>
    </Fact>
  );
}

export function ThemeItem({ fact, ...lighting }: { fact: ThemeFact } & Lighting) {
  return (
    <Fact
      fact={fact}
      layer="theme"
      badge={<ReviewBadge status={statusOf(fact.reviews)} confidence={null} />}
      {...lighting}
    >
      <span>
        {fact.quotes.length} {fact.quotes.length === 1 ? 'passage' : 'passages'}
      </span>
      <Link className="noprint" href={`/themes/${fact.theme.key}`}>
        Theme
      </Link>
    </Fact>
  );
}

/** A fact that people have rejected: struck, with what it stood on, who said so, and the way back. */
export function RejectedItem({ fact }: { fact: RejectedFact }) {
  const { verbsOf } = useDecider();
  const verbs = verbsOf(fact);
  const decision = fact.reviews[0]?.decision ?? null;
  return (
    <li className="fact fact--rejected" data-fact={fact.key}>
      <span className={`fact__k fact__k--${fact.layer}`} aria-hidden="true" />
      <span>
        <del>{fact.label}</del> <span className="vh">Rejected</span>
      </span>
      <span>
        {verbs?.undo ? (
          <button
            type="button"
            className="btn btn--sm"
            aria-label={`Take back the rejection: ${fact.label}`}
            onClick={verbs.undo}
          >
            Take back
          </button>
        ) : null}
      </span>
      <span className="fact__m">
        <q>{fact.quote.quote}</q>
        {decision ? <span>by {decision.by}</span> : null}
      </span>
    </li>
  );
}

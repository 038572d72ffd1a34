import Link from 'next/link';
import type { ReactNode } from 'react';
import { FigureCheckLine } from '@/components/charts/figure-checks';
import { DateLabel } from '@/components/ui/date-label';
import { EntityPill } from '@/components/ui/entity-pill';
import { Glyph } from '@/components/ui/glyph';
import { Grade } from '@/components/ui/grade';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { Section } from '@/components/ui/section';
import { SeriesBadge } from '@/components/ui/series-badge';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatAmount, formatChange } from '@/core/figures/amount';
import { formatPeriod } from '@/core/figures/period';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import { METRIC_LABELS, type Qualifier } from '@/core/model/figure';
import { CLAIM_STATUS_LABELS } from '@/core/model/source';
import type { ArticleView, EntityFact, EventFact, FigureFact } from '@/core/views/article';
import type { EvidenceLayer } from '@/core/views/highlight';
import { formatArticleAddress } from './article-address';

interface Lighting {
  isLit: (fact: string) => boolean;
  layers: EvidenceLayer[];
}

/** Everything that the article says, each fact beside the tag of its quote. */
export function FactList({ view, ...lighting }: { view: ArticleView } & Lighting) {
  const named = view.entities.filter((fact) => fact.roles.length > 0);
  const others = view.entities.filter((fact) => fact.roles.length === 0);
  const count = view.events.length + view.figures.length + view.entities.length + view.themes.length;
  const { reliability } = view.source;
  return (
    <Section
      title="Facts in this article"
      aside={`${count} ${count === 1 ? 'fact' : 'facts'}, each with its quote`}
      className="facts-sec"
    >
      {count === 0 ? (
        <p className="cap">No event, figure, entity or theme was found in this text.</p>
      ) : (
        <ul className="facts">
          {view.events.map((fact) => (
            <EventItem key={fact.key} fact={fact} reliability={reliability} {...lighting} />
          ))}
          {view.figures.map((fact) => (
            <FigureItem key={fact.key} fact={fact} reliability={reliability} {...lighting} />
          ))}
          {named.map((fact) => (
            <EntityItem key={fact.key} fact={fact} {...lighting} />
          ))}
          {others.length > 0 ? (
            <li className="fact fact--row">
              <span className="fact__k fact__k--entity">N</span>
              <span className="chips">
                {others.map((fact) => (
                  <span
                    key={fact.key}
                    data-fact={fact.key}
                    className={lighting.isLit(fact.key) ? 'is-on' : ''}
                  >
                    <EntityPill entity={fact.entity} />
                  </span>
                ))}
              </span>
            </li>
          ) : null}
          {view.themes.length > 0 ? (
            <li className="fact fact--row">
              <span className="fact__k fact__k--theme">T</span>
              <span className="chips">
                {view.themes.map((fact) => (
                  <span
                    key={fact.key}
                    data-fact={fact.key}
                    className={lighting.isLit(fact.key) ? 'is-on' : ''}
                  >
                    <ThemeTag theme={fact.theme} />
                  </span>
                ))}
              </span>
            </li>
          ) : null}
        </ul>
      )}
    </Section>
  );
}

function Fact(
  props: {
    factKey: string;
    tag: string;
    layer: EvidenceLayer;
    title: string;
    badge?: ReactNode;
    /** Below everything: what opens on more. */
    below?: ReactNode;
    children: ReactNode;
  } & Lighting,
) {
  const { factKey, tag, layer, title, badge, below, children, isLit, layers } = props;
  return (
    <li className={`fact ${isLit(factKey) ? 'is-on' : ''}`} data-fact={factKey}>
      <span className={`fact__k fact__k--${layer}`}>{tag}</span>
      <a className="fact__t" data-pick href={formatArticleAddress({ layers, fact: factKey })}>
        {title}
      </a>
      <span>{badge}</span>
      <span className="fact__m">{children}</span>
      {below}
    </li>
  );
}

/** Whose word it is and how far it can be believed: a claim is not a fact. */
function Standing({
  fact,
  reliability,
}: {
  fact: EventFact | FigureFact;
  reliability: ArticleView['source']['reliability'];
}) {
  const words =
    fact.claimStatus === 'claim'
      ? `Claim${fact.speaker ? ` by ${fact.speaker}` : ''}`
      : `${CLAIM_STATUS_LABELS[fact.claimStatus]}${fact.speaker ? `, according to ${fact.speaker}` : ''}`;
  return (
    <span>
      {words} <Grade reliability={reliability} credibility={fact.credibility} />
    </span>
  );
}

function EventItem({
  fact,
  reliability,
  ...lighting
}: { fact: EventFact; reliability: ArticleView['source']['reliability'] } & Lighting) {
  return (
    <Fact
      factKey={fact.key}
      tag={fact.tag}
      layer="event"
      title={fact.title}
      badge={<ReviewBadge status={fact.reviewStatus} confidence={fact.confidence} />}
      {...lighting}
    >
      <span className="type">
        <Glyph family={fact.family} label={null} /> {EVENT_TYPE_LABELS[fact.type]}
      </span>
      <span title={fact.date.note ?? undefined}>
        <DateLabel date={fact.date} /> <PrecisionBars date={fact.date} />
      </span>
      {fact.series ? <SeriesBadge series={fact.series} /> : null}
      <Standing fact={fact} reliability={reliability} />
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

/** "Revenue $9.9bn", "Production +28%" for a growth rate without an amount. */
function figureTitle(fact: FigureFact): string {
  const metric = METRIC_LABELS[fact.metric];
  const isBare = fact.unit === '%' && fact.change?.value === fact.value;
  if (isBare && fact.change) return `${metric} ${formatChange(fact.change)}`;
  const range = fact.valueMax === null ? '' : ` to ${formatAmount(fact.valueMax, fact.unit)}`;
  return `${metric} ${formatAmount(fact.value, fact.unit)}${range}`;
}

function FigureItem({
  fact,
  reliability,
  ...lighting
}: { fact: FigureFact; reliability: ArticleView['source']['reliability'] } & Lighting) {
  const { implied } = fact;
  const isBare = fact.unit === '%' && fact.change?.value === fact.value;
  const changes = isBare ? [fact.changeAlt] : [fact.change, fact.changeAlt];
  return (
    <Fact
      factKey={fact.key}
      tag={fact.tag}
      layer="figure"
      title={figureTitle(fact)}
      badge={<ReviewBadge status={fact.reviewStatus} confidence={fact.confidence} />}
      below={fact.checks.map((check) => <FigureCheckLine key={check.key} check={check} />)}
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
      <Standing fact={fact} reliability={reliability} />
    </Fact>
  );
}

function EntityItem({ fact, ...lighting }: { fact: EntityFact } & Lighting) {
  return (
    <Fact factKey={fact.key} tag={fact.tag} layer="entity" title={fact.entity.name} {...lighting}>
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

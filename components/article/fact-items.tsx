import dynamic from 'next/dynamic';
import Link from 'next/link';
import { DateLabel } from '@/components/ui/date-label';
import { Glyph } from '@/components/ui/glyph';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { SeriesBadge } from '@/components/ui/series-badge';
import { formatAmount, formatChange } from '@/core/figures/amount';
import { formatPeriod } from '@/core/figures/period';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import type { Qualifier } from '@/core/model/figure';
import {
  type ArticleView,
  type EntityFact,
  type EventFact,
  type FigureFact,
  statusOf,
  type ThemeFact,
} from '@/core/views/article';
import { FactItem, type Lighting } from './fact-item';
import { Standing, useClaim } from './fact-standing';

// Few figures have others to stand beside.
const FigureCheckLine = dynamic(() =>
  import('@/components/charts/figure-checks').then((module) => module.FigureCheckLine),
);

export function EventItem({
  fact,
  reliability,
  ...lighting
}: { fact: EventFact; reliability: ArticleView['source']['reliability'] } & Lighting) {
  const { form, ...claim } = useClaim(fact);
  return (
    <FactItem
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
    </FactItem>
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
    <FactItem
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
    </FactItem>
  );
}

export function EntityItem({ fact, ...lighting }: { fact: EntityFact } & Lighting) {
  return (
    <FactItem
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
    </FactItem>
  );
}

export function ThemeItem({ fact, ...lighting }: { fact: ThemeFact } & Lighting) {
  return (
    <FactItem
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
    </FactItem>
  );
}

import type { ReactNode } from 'react';
import { EntityPill } from '@/components/ui/entity-pill';
import { Glyph } from '@/components/ui/glyph';
import { HanText } from '@/components/ui/han-text';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { SeriesBadge } from '@/components/ui/series-badge';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatChange } from '@/core/figures/amount';
import { formatPeriod } from '@/core/figures/period';
import { EVENT_TYPE_LABELS, SERIES_KIND_LABELS } from '@/core/model/event';
import { METRIC_LABELS, type Qualifier } from '@/core/model/figure';
import { CLAIM_STATUS_LABELS } from '@/core/model/source';
import { dateWords } from '@/core/views/fact-words';
import { formatFigure } from '@/core/views/figure-check-words';
import type { EventReview, FactReview, FigureReview } from '@/core/views/review';

interface Field {
  label: string;
  value: ReactNode;
  /** How it is known: "stated", "inferred"; null where it follows from the rest. */
  known: string | null;
}

const QUALIFIERS: Record<Qualifier, string | null> = {
  exact: null,
  approx: 'about',
  at_least: 'at least',
  up_to: 'at most',
  range: 'a range',
  forecast: 'a forecast',
};

const none = (words: string) => <span className="muted">{words}</span>;

function assertionField({ speaker, claimStatus }: EventReview | FigureReview): Field {
  return {
    label: 'Standing',
    value: (
      <>
        {CLAIM_STATUS_LABELS[claimStatus]}
        {speaker ? (
          <>
            {' '}
            <span className="cap">
              <HanText>{speaker}</HanText> says so
            </span>
          </>
        ) : null}
      </>
    ),
    known: null,
  };
}

function Pills({ event, isPlace }: { event: EventReview; isPlace: boolean }) {
  const of = event.participants.filter(({ role }) => (role === 'place') === isPlace);
  if (of.length === 0) return none(isPlace ? 'Not stated' : 'Nobody named');
  return (
    <span className="chips">
      {of.map(({ entity, role }) => (
        <span key={`${entity.id}-${role}`} title={role}>
          <EntityPill entity={entity} />
        </span>
      ))}
    </span>
  );
}

const KNOWN = { stated: 'stated', inferred: 'inferred', none: null } as const;

function eventFields(event: EventReview): Field[] {
  const { date, series } = event;
  return [
    {
      label: 'Type',
      value: (
        <span className="type">
          <Glyph family={event.family} label={null} /> {EVENT_TYPE_LABELS[event.type]}
        </span>
      ),
      known: null,
    },
    {
      label: 'Date',
      value: (
        <>
          {dateWords(date)} <PrecisionBars date={date} />{' '}
          {date.note && <span className="cap">{date.note}</span>}
        </>
      ),
      known: KNOWN[date.basis],
    },
    { label: 'Place', value: <Pills event={event} isPlace />, known: null },
    { label: 'Who', value: <Pills event={event} isPlace={false} />, known: null },
    {
      label: 'Themes',
      value:
        event.themes.length === 0 ? (
          none('None')
        ) : (
          <span className="chips">
            {event.themes.map((theme) => (
              <ThemeTag key={theme.key} theme={theme} />
            ))}
          </span>
        ),
      known: null,
    },
    {
      label: 'Series',
      value: series ? (
        <>
          <SeriesBadge series={series} />{' '}
          <span className="cap">
            <HanText>{series.body}</HanText>, {SERIES_KIND_LABELS[series.kind]}
          </span>
        </>
      ) : (
        none('None')
      ),
      known: series ? 'stated' : null,
    },
    assertionField(event),
  ];
}

function figureFields(figure: FigureReview): Field[] {
  const qualifier = QUALIFIERS[figure.qualifier];
  return [
    { label: 'Metric', value: METRIC_LABELS[figure.metric], known: null },
    {
      label: 'Value',
      value: (
        <>
          {formatFigure(figure)}{' '}
          <span className="cap">
            {qualifier ? `${qualifier}, ` : ''}as written “<HanText>{figure.asWritten}</HanText>”
          </span>
        </>
      ),
      known: 'stated',
    },
    {
      label: 'Period',
      value: figure.period === null ? none('Not stated') : formatPeriod(figure.period),
      known: null,
    },
    {
      label: 'Of whom',
      value: figure.subjectEntity ? (
        <EntityPill entity={figure.subjectEntity} />
      ) : (
        <HanText>{figure.subject}</HanText>
      ),
      known: null,
    },
    {
      label: 'Change',
      value: figure.change === null ? none('None stated') : formatChange(figure.change),
      known: figure.change ? 'stated' : null,
    },
    assertionField(figure),
  ];
}

function fieldsOf(fact: FactReview): Field[] {
  switch (fact.kind) {
    case 'event':
      return eventFields(fact);
    case 'figure':
      return figureFields(fact);
    case 'theme':
      return [
        { label: 'Theme', value: <ThemeTag theme={fact.theme} />, known: null },
        { label: 'Meaning', value: fact.definition, known: null },
        { label: 'Weight', value: `${fact.confidence.toFixed(2)} of 1 in this text`, known: null },
      ];
    case 'mention':
      return [{ label: 'Who', value: <EntityPill entity={fact.entity} />, known: null }];
  }
}

/** What a fact says, field by field, with how it is known. */
export function FactFieldList({ fact }: { fact: FactReview }) {
  return (
    <dl className="pfs">
      {fieldsOf(fact).map(({ label, value, known }) => (
        <div className="pf" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd className="pf__known">{known}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { CleanText } from '@/core/model/document';
import type { EntityType } from '@/core/model/entity';
import type { ExtractedEvent, ExtractedFigure, Extraction } from '@/core/model/extraction';
import type { Change } from '@/core/model/figure';

/**
 * What `lodestone extract` writes about one report: the schema of the annotated corpus (docs/extraction.md), so that a
 * scorer can compare the two, and `cleanText`, the cleaned body. Quotes stand for spans; entities are given by name.
 */
export interface Prediction {
  title: string | null;
  published: string | null;
  source: { publisher: string | null; originalOutlet: string | null; stateOwned: boolean };
  /** What cleaning took out, as it stood. */
  boilerplate: string[];
  /** [as it stood, as it reads now] */
  repaired: [string, string][];
  entities: PredictedEntity[];
  events: PredictedEvent[];
  figures: PredictedFigure[];
  themes: string[];
  claims: { text: string; attributedTo: string | null; status: string }[];
  cleanText: string;
}

export interface PredictedEntity {
  type: EntityType;
  name: string;
  /** Each surface form once, in order of appearance. */
  mentions: string[];
  role?: string;
}

export interface PredictedEvent {
  type: string;
  title: string;
  date: string | null;
  dateEvidence: string | null;
  series: { body: string; kind: string; ordinal: number; year: number | null } | null;
  organisations: string[];
  people: string[];
  places: string[];
  evidence: string;
}

export interface PredictedFigure {
  metric: string;
  subject: string;
  value: number;
  valueMax?: number;
  unit: string;
  period: string | null;
  change: Change | null;
  changeAlt?: Change[];
  qualifier: string;
  evidence: string;
}

/** Map what was found in one report to the schema of the corpus. */
export function toPrediction(clean: CleanText, extraction: Extraction): Prediction {
  const { title, published, source } = extraction;
  const known = new Map(extraction.entities.map((entity) => [entity.key, entity]));
  const namesOf = (event: ExtractedEvent, type: EntityType): string[] => [
    ...new Set(
      event.participants.flatMap(({ entity }) => {
        const found = known.get(entity);
        return found?.type === type ? [found.name] : [];
      }),
    ),
  ];
  return {
    title,
    published,
    source: {
      publisher: source.publisher,
      originalOutlet: source.originalOutlet,
      stateOwned: source.stateOwned,
    },
    boilerplate: clean.removals.map((removal) => removal.text),
    repaired: clean.repairs.map((repair) => [repair.before, repair.after]),
    entities: extraction.entities.map((entity) => ({
      type: entity.type,
      name: entity.name,
      mentions: [...new Set(entity.mentions.map((mention) => mention.quote))],
      ...(entity.roles.length > 0 && { role: [...new Set(entity.roles.map((r) => r.title))].join('; ') }),
    })),
    events: extraction.events.map((event) => ({
      type: event.type,
      title: event.title,
      date: event.date,
      dateEvidence: event.dateEvidence?.quote ?? null,
      series: event.series && {
        body: event.series.body,
        kind: event.series.kind,
        ordinal: event.series.ordinal,
        year: event.series.year,
      },
      organisations: namesOf(event, 'organization'),
      people: namesOf(event, 'person'),
      places: namesOf(event, 'place'),
      evidence: event.evidence.quote,
    })),
    figures: extraction.figures.map(toPredictedFigure),
    themes: extraction.themes.map(({ theme }) => theme),
    claims: extraction.claims.map(({ text, speaker, status }) => ({ text, attributedTo: speaker, status })),
    cleanText: clean.text,
  };
}

function toPredictedFigure(figure: ExtractedFigure): PredictedFigure {
  return {
    metric: figure.metric,
    subject: figure.subject,
    value: figure.value,
    ...(figure.valueMax !== null && { valueMax: figure.valueMax }),
    unit: figure.unit,
    period: figure.period,
    change: figure.change,
    ...(figure.changeAlt && { changeAlt: [figure.changeAlt] }),
    qualifier: figure.qualifier,
    evidence: figure.evidence.quote,
  };
}

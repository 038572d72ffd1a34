import type { Evidence } from '@/core/model/evidence';
import type { ProposedFact, ProposedReport } from '@/core/views/imports';
import { titleOf } from '@/db/queries/store-article';
import type { Scheme } from '@/extraction/rules/themes';
import type { AnalysedReport } from './analyse-report';

/** Facts of one kind that a preview shows; the rest are stored all the same. */
const SHOWN = 60;
const OPENING = 280;

const wordsOf = ({ quote, prefix, suffix }: Evidence) => ({ quote, prefix, suffix });

/** What a report would bring, for somebody who looks before it is stored. */
export function proposeReport(report: AnalysedReport, scheme: Scheme): ProposedReport {
  const { extraction, clean, document } = report;
  const events = extraction.events.map(
    (event): ProposedFact => ({
      kind: 'event',
      type: event.type,
      label: event.title,
      date: event.date,
      ...wordsOf(event.evidence),
      confidence: event.confidence,
    }),
  );
  const figures = extraction.figures.map(
    (figure): ProposedFact => ({
      kind: 'figure',
      type: figure.metric,
      label: `${figure.subject}: ${figure.asWritten}`,
      date: figure.period,
      ...wordsOf(figure.evidence),
      confidence: figure.confidence,
    }),
  );
  const entities = extraction.entities.map(
    (entity): ProposedFact => ({
      kind: 'entity',
      type: entity.type,
      label: entity.name,
      date: null,
      ...wordsOf(entity.mentions[0]!),
      confidence: entity.confidence,
    }),
  );
  const themes = extraction.themes.map(
    (theme): ProposedFact => ({
      kind: 'theme',
      type: theme.theme,
      label: scheme.find(({ key }) => key === theme.theme)?.label ?? theme.theme,
      date: null,
      ...wordsOf(theme.evidence[0]!),
      confidence: theme.score,
    }),
  );
  return {
    title: titleOf(report),
    published: extraction.published,
    publisher: extraction.source.publisher,
    url: document.url,
    language: extraction.language,
    length: clean.text.length,
    opening: clean.text.slice(0, OPENING),
    facts: [events, figures, entities, themes].flatMap((facts) => facts.slice(0, SHOWN)),
  };
}
